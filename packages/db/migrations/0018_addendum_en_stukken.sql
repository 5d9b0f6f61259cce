CREATE TABLE "addendum" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"besluit_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"openbaar" text NOT NULL,
	"openbaar_json" jsonb GENERATED ALWAYS AS (openbaar::jsonb) STORED,
	"versleuteld" "bytea" NOT NULL,
	"inhoud_hash" text NOT NULL,
	"hash" text NOT NULL,
	"vorige_hash" text NOT NULL,
	"keten_hash" text NOT NULL,
	"idempotentiesleutel" text NOT NULL,
	"auteur_id" text NOT NULL,
	"vastgesteld_op" timestamp with time zone NOT NULL,
	CONSTRAINT "addendum_keten_hash_unique" UNIQUE("keten_hash"),
	CONSTRAINT "addendum_nummer" UNIQUE("gemeente_id","besluit_id","nummer"),
	CONSTRAINT "addendum_idempotentie" UNIQUE("gemeente_id","idempotentiesleutel"),
	CONSTRAINT "addendum_inhoud_hash" CHECK ("addendum"."inhoud_hash" = 'sha256:' || encode(sha256("addendum"."versleuteld"), 'hex')),
	CONSTRAINT "addendum_hash" CHECK ("addendum"."hash" = 'sha256:' || encode(sha256(convert_to("addendum"."openbaar", 'UTF8')), 'hex')),
	CONSTRAINT "addendum_keten_hash" CHECK ("addendum"."keten_hash" = 'sha256:' || encode(sha256(convert_to("addendum"."vorige_hash" || "addendum"."hash", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "addendum" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "besluitstuk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"besluit_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"soort" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"inhoud_hash" text NOT NULL,
	"uiterlijk" date,
	"door" text NOT NULL,
	"rol" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "besluitstuk_nummer" UNIQUE("gemeente_id","besluit_id","nummer"),
	CONSTRAINT "besluitstuk_soort" CHECK ("besluitstuk"."soort" in ('brief-inwoner','brief-wacht','bericht-partner','zaaksysteem')),
	CONSTRAINT "besluitstuk_uiterlijk" CHECK (("besluitstuk"."soort" = 'brief-wacht') = ("besluitstuk"."uiterlijk" is not null)),
	CONSTRAINT "besluitstuk_hash" CHECK ("besluitstuk"."inhoud_hash" = 'sha256:' || encode(sha256("besluitstuk"."inhoud"), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "besluitstuk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "addendum" ADD CONSTRAINT "addendum_besluit" FOREIGN KEY ("gemeente_id","besluit_id") REFERENCES "public"."besluit"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "addendum" ADD CONSTRAINT "addendum_auteur" FOREIGN KEY ("gemeente_id","auteur_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluitstuk" ADD CONSTRAINT "besluitstuk_besluit" FOREIGN KEY ("gemeente_id","besluit_id") REFERENCES "public"."besluit"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluitstuk" ADD CONSTRAINT "besluitstuk_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "besluitstuk_uiterlijk" ON "besluitstuk" USING btree ("gemeente_id","soort","uiterlijk");--> statement-breakpoint
CREATE UNIQUE INDEX "afweging_een_opvolger" ON "afweging" USING btree ("gemeente_id","vervangt_besluit_id") WHERE "afweging"."vervangt_besluit_id" is not null and "afweging"."status" <> 'ingetrokken';--> statement-breakpoint
CREATE POLICY "op_kenmerk" ON "besluit" AS PERMISSIVE FOR SELECT TO public USING ("besluit"."keten_hash" = nullif(current_setting('deelwijzer.kenmerk', true), ''));--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "addendum" AS PERMISSIVE FOR ALL TO public USING ("addendum"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("addendum"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "op_kenmerk" ON "addendum" AS PERMISSIVE FOR SELECT TO public USING (nullif(current_setting('deelwijzer.kenmerk', true), '') in ("addendum"."keten_hash", "addendum"."vorige_hash"));--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "besluitstuk" AS PERMISSIVE FOR ALL TO public USING ("besluitstuk"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("besluitstuk"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);