ALTER TABLE "articles" DROP CONSTRAINT "articles_url_unique";--> statement-breakpoint
DROP INDEX "sources_due";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "url_key" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "guid" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "last_error_code" text;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "gone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "folder" text;--> statement-breakpoint
CREATE INDEX "articles_guid" ON "articles" USING btree ("source_id","guid") WHERE guid is not null;--> statement-breakpoint
CREATE INDEX "sources_due" ON "sources" USING btree ("not_before") WHERE kind <> 'newspaper' and gone_at is null;--> statement-breakpoint
-- What the program stores from here on is stricter; an older article that a feed still carries is known by its text as well.
UPDATE "articles" a SET "url_key" = k."key" FROM (
  SELECT min("id") AS "id", regexp_replace("url", '^https?://(www\.)?|/$', '', 'g') AS "key" FROM "articles" WHERE "url" IS NOT NULL GROUP BY 2
) k WHERE a."id" = k."id";--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_url_key_unique" UNIQUE("url_key");