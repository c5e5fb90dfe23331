DROP INDEX "articles_story_keys";--> statement-breakpoint
CREATE INDEX "articles_story_keys" ON "articles" USING gin ("story_keys") WITH (fastupdate=false);