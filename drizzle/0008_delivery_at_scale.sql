CREATE TABLE "alerts" (
	"trouble" text PRIMARY KEY NOT NULL,
	"raised_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "announcements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"html" text NOT NULL,
	"created_by" bigint NOT NULL,
	"state" text NOT NULL,
	"cursor" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outcome_counts" (
	"day" date NOT NULL,
	"outcome" text NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "outcome_counts_day_outcome_pk" PRIMARY KEY("day","outcome")
);
--> statement-breakpoint
CREATE TABLE "pace" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"holder" uuid NOT NULL,
	"mixed_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "chats_due";--> statement-breakpoint
DROP INDEX "deliveries_open";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "announcement_id" bigint;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "requeued_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_announcement_id_announcements_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chats_due_slot" ON "chats" USING btree ("next_slot_at","id") WHERE state = 'active';--> statement-breakpoint
CREATE INDEX "deliveries_queue" ON "deliveries" USING btree ("state","not_before","id") WHERE state in ('due', 'ready');--> statement-breakpoint
CREATE INDEX "deliveries_dead" ON "deliveries" USING btree ("id") WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX "deliveries_announcement" ON "deliveries" USING btree ("announcement_id") WHERE announcement_id is not null;