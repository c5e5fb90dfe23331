CREATE TABLE "story_links" (
	"article_id" bigint NOT NULL,
	"earlier_id" bigint NOT NULL,
	"similarity" real NOT NULL,
	CONSTRAINT "story_links_article_id_earlier_id_pk" PRIMARY KEY("article_id","earlier_id")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "sketch" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "story_keys" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "place" smallint;--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "weight" real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "story_links" ADD CONSTRAINT "story_links_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_links" ADD CONSTRAINT "story_links_earlier_id_articles_id_fk" FOREIGN KEY ("earlier_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "story_links_earlier" ON "story_links" USING btree ("earlier_id");--> statement-breakpoint
CREATE INDEX "articles_story_keys" ON "articles" USING gin ("story_keys");