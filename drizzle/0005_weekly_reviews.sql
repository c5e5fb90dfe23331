ALTER TABLE "chats" ADD COLUMN "weekly" jsonb;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "kind" text DEFAULT 'daily' NOT NULL;