CREATE TABLE "managers" (
	"chat_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	CONSTRAINT "managers_chat_id_user_id_pk" PRIMARY KEY("chat_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "page" text;--> statement-breakpoint
ALTER TABLE "managers" ADD CONSTRAINT "managers_chat_id_chats_id_fk" FOREIGN KEY ("chat_id") REFERENCES "public"."chats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "managers_user" ON "managers" USING btree ("user_id");