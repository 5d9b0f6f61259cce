CREATE TABLE "auth"."herstelcode" (
	"user_id" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "herstelcode_user_id_hash_pk" PRIMARY KEY("user_id","hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."tweede_factor" (
	"user_id" text PRIMARY KEY NOT NULL,
	"geheim" text NOT NULL,
	"bevestigd_op" timestamp with time zone,
	"laatste_stap" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "manier" text;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD COLUMN "tweede_factor_op" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "auth"."herstelcode" ADD CONSTRAINT "herstelcode_user_id_tweede_factor_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."tweede_factor"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."tweede_factor" ADD CONSTRAINT "tweede_factor_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "auth"."tweede_factor", "auth"."herstelcode" TO "deelwijzer_auth";
