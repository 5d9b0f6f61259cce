CREATE TABLE "toestemming" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"wijze" text NOT NULL,
	"vereiste" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"inhoud_hash" text NOT NULL,
	"vervalt_op" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"door" text NOT NULL,
	CONSTRAINT "toestemming_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "toestemming_wijze" CHECK ("toestemming"."wijze" in ('gesprek','link')),
	CONSTRAINT "toestemming_vervalt" CHECK (case when "toestemming"."wijze" = 'link' then "toestemming"."vervalt_op" is not null and "toestemming"."vervalt_op" > "toestemming"."created_at" else "toestemming"."vervalt_op" is null end),
	CONSTRAINT "toestemming_inhoud_hash" CHECK ("toestemming"."inhoud_hash" ~ '^sha256:[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "toestemming" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "toestemming_gebeurtenis" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"soort" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"door" text,
	"inwoner" text,
	"gezien_hash" text,
	"inhoud" "bytea",
	CONSTRAINT "toestemming_gebeurtenis_volgnummer" UNIQUE("gemeente_id","toestemming_id","volgnummer"),
	CONSTRAINT "toestemming_gebeurtenis_soort" CHECK ("toestemming_gebeurtenis"."soort" in ('geregistreerd','gevraagd','geopend','gegeven','geweigerd','verlopen','ingetrokken','verwerkt')),
	CONSTRAINT "toestemming_gebeurtenis_door_wie" CHECK ("toestemming_gebeurtenis"."soort" not in ('geregistreerd','gevraagd','verwerkt') or "toestemming_gebeurtenis"."door" is not null),
	CONSTRAINT "toestemming_gebeurtenis_inwoner" CHECK (case when "toestemming_gebeurtenis"."soort" in ('gegeven','geweigerd','ingetrokken') then "toestemming_gebeurtenis"."inwoner" is not null and "toestemming_gebeurtenis"."inwoner" in ('persoon-zelf','vertegenwoordiger') else "toestemming_gebeurtenis"."inwoner" is null end)
);
--> statement-breakpoint
ALTER TABLE "toestemming_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "toestemmingsleutel" (
	"hash" text PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"toestemming_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"voor_inwoner" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "toestemmingsleutel_soort_per_toestemming" UNIQUE("gemeente_id","toestemming_id","soort"),
	CONSTRAINT "toestemmingsleutel_soort" CHECK ("toestemmingsleutel"."soort" in ('antwoord','intrekking')),
	CONSTRAINT "toestemmingsleutel_hash" CHECK ("toestemmingsleutel"."hash" ~ '^sha256:[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "toestemmingsleutel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming" ADD CONSTRAINT "toestemming_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming_gebeurtenis" ADD CONSTRAINT "toestemming_gebeurtenis_toestemming" FOREIGN KEY ("gemeente_id","toestemming_id") REFERENCES "public"."toestemming"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemming_gebeurtenis" ADD CONSTRAINT "toestemming_gebeurtenis_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toestemmingsleutel" ADD CONSTRAINT "toestemmingsleutel_toestemming" FOREIGN KEY ("gemeente_id","toestemming_id") REFERENCES "public"."toestemming"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "toestemming_afweging_op" ON "toestemming" USING btree ("gemeente_id","afweging_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "toestemming_gebeurtenis_een_antwoord" ON "toestemming_gebeurtenis" USING btree ("gemeente_id","toestemming_id") WHERE "toestemming_gebeurtenis"."soort" in ('gegeven','geweigerd');--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "toestemming" AS PERMISSIVE FOR ALL TO public USING ("toestemming"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("toestemming"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "toestemming_gebeurtenis" AS PERMISSIVE FOR ALL TO public USING ("toestemming_gebeurtenis"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("toestemming_gebeurtenis"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "toestemmingsleutel" AS PERMISSIVE FOR ALL TO public USING ("toestemmingsleutel"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("toestemmingsleutel"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "op_sleutel" ON "toestemmingsleutel" AS PERMISSIVE FOR SELECT TO public USING ("toestemmingsleutel"."hash" = nullif(current_setting('deelwijzer.sleutel', true), ''));