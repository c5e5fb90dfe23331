CREATE INDEX "terms_beginning" ON "terms" USING btree (("term" collate "C"));--> statement-breakpoint
CREATE INDEX "terms_end" ON "terms" USING btree ((reverse("term") collate "C"));--> statement-breakpoint
CREATE INDEX "terms_characters" ON "terms" USING gin (string_to_array("term", null)) WHERE (term collate "C") >= '一';--> statement-breakpoint
-- What is stored already gets the lexemes of titles and facets, and they are counted.
UPDATE "articles" SET "search_vector" = "search_vector"
	|| coalesce((SELECT array_to_tsvector(array_agg('^' || t.lexeme)) FROM unnest(ts_filter("search_vector", '{a}')) t), ''::tsvector)
	|| array_to_tsvector(array_remove(ARRAY[
		'=d' || lpad((floor(extract(epoch FROM "published_at") / 86400)::int + 500000)::text, 6, '0'),
		'=s' || "source_id",
		'=l' || "language",
		'=c' || "category"
	], NULL));
--> statement-breakpoint
INSERT INTO "terms" ("term", "articles")
	SELECT t.lexeme, count(*)::int FROM "articles", unnest("search_vector") t WHERE t.lexeme ~ '^[=^]' GROUP BY t.lexeme
	ON CONFLICT ("term") DO UPDATE SET "articles" = excluded."articles";
