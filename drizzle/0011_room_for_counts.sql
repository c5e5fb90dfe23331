-- Each new article counts up some hundred lexemes. With room on their pages the new versions of these rows stay there, and no index is told.
ALTER TABLE "terms" SET (fillfactor = 70);
--> statement-breakpoint
-- What is asked here takes milliseconds, and Postgres would compile it for forty: it thinks that many rows will come. Where the database is
-- somebody else's, an operator may set it (RUNNING.md).
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'not the owner of database %, jit stays as it is', current_database();
END
$$;
