-- Each new article counts up some hundred lexemes. With room on their pages the new versions of these rows stay there, and no index is told.
ALTER TABLE "terms" SET (fillfactor = 70);
