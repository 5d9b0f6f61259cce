CREATE TABLE "oefening" (
	"hash" text PRIMARY KEY NOT NULL,
	"oefening_id" text NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"gepubliceerd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "oefening_versie" UNIQUE("oefening_id","versie"),
	CONSTRAINT "oefening_hash" CHECK ("oefening"."hash" ~ '^sha256:[0-9a-f]{64}$'),
	CONSTRAINT "oefening_positief" CHECK ("oefening"."versie" > 0)
);
