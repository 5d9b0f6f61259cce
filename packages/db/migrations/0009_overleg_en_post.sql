CREATE TABLE "overlegbericht" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"overlegvraag_id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"soort" text NOT NULL,
	"oordeel" text,
	"door" text NOT NULL,
	"rol" text NOT NULL,
	"inhoud" "bytea",
	"inhoud_hash" text,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "overlegbericht_nummer" UNIQUE("gemeente_id","overlegvraag_id","nummer"),
	CONSTRAINT "overlegbericht_soort" CHECK ("overlegbericht"."soort" in ('antwoord','opmerking','intrekking')),
	CONSTRAINT "overlegbericht_oordeel" CHECK (("overlegbericht"."soort" = 'antwoord') = ("overlegbericht"."oordeel" is not null)),
	CONSTRAINT "overlegbericht_oordelen" CHECK ("overlegbericht"."oordeel" in ('eens','oneens','meer-nodig')),
	CONSTRAINT "overlegbericht_inhoud" CHECK (("overlegbericht"."soort" = 'intrekking') = ("overlegbericht"."inhoud" is null)),
	CONSTRAINT "overlegbericht_hash" CHECK ("overlegbericht"."inhoud_hash" is not distinct from 'sha256:' || encode(sha256("overlegbericht"."inhoud"), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "overlegbericht" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overlegvraag" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"gesteld_door" text NOT NULL,
	"aan_rol" text,
	"aan_gebruiker" text,
	"over_vraag" text,
	"vervolg_op" uuid,
	"uiterlijk" date NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"inhoud_hash" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "overlegvraag_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "overlegvraag_aan_een" CHECK (num_nonnulls("overlegvraag"."aan_rol", "overlegvraag"."aan_gebruiker") = 1),
	CONSTRAINT "overlegvraag_niet_aan_zichzelf" CHECK ("overlegvraag"."aan_gebruiker" is distinct from "overlegvraag"."gesteld_door"),
	CONSTRAINT "overlegvraag_rol" CHECK ("overlegvraag"."aan_rol" in ('privacyambassadeur','privacyadviseur')),
	CONSTRAINT "overlegvraag_hash" CHECK ("overlegvraag"."inhoud_hash" = 'sha256:' || encode(sha256("overlegvraag"."inhoud"), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "overlegvraag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "postuit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"aan" text NOT NULL,
	"pad" text NOT NULL,
	"sleutel" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"volgende_poging_op" timestamp with time zone NOT NULL,
	"verzonden_op" timestamp with time zone,
	"opgegeven_op" timestamp with time zone,
	"laatste_fout" text,
	CONSTRAINT "postuit_sleutel" UNIQUE("gemeente_id","sleutel"),
	CONSTRAINT "postuit_pad" CHECK ("postuit"."pad" ~ '^/[a-z0-9/-]*$'),
	CONSTRAINT "postuit_een_einde" CHECK (num_nonnulls("postuit"."verzonden_op", "postuit"."opgegeven_op") <= 1)
);
--> statement-breakpoint
ALTER TABLE "postuit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "lidmaatschap" DROP CONSTRAINT "lidmaatschap_rollen";--> statement-breakpoint
ALTER TABLE "overlegbericht" ADD CONSTRAINT "overlegbericht_vraag" FOREIGN KEY ("gemeente_id","overlegvraag_id") REFERENCES "public"."overlegvraag"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegbericht" ADD CONSTRAINT "overlegbericht_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegvraag" ADD CONSTRAINT "overlegvraag_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegvraag" ADD CONSTRAINT "overlegvraag_gesteld_door" FOREIGN KEY ("gemeente_id","gesteld_door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegvraag" ADD CONSTRAINT "overlegvraag_aan_gebruiker" FOREIGN KEY ("gemeente_id","aan_gebruiker") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegvraag" ADD CONSTRAINT "overlegvraag_vervolg_op" FOREIGN KEY ("gemeente_id","vervolg_op") REFERENCES "public"."overlegvraag"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postuit" ADD CONSTRAINT "postuit_aan" FOREIGN KEY ("gemeente_id","aan") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "overlegbericht_eenmaal_afgehandeld" ON "overlegbericht" USING btree ("overlegvraag_id") WHERE "overlegbericht"."soort" in ('antwoord','intrekking');--> statement-breakpoint
CREATE INDEX "overlegbericht_door_wie" ON "overlegbericht" USING btree ("gemeente_id","door");--> statement-breakpoint
CREATE INDEX "overlegvraag_dossier" ON "overlegvraag" USING btree ("gemeente_id","afweging_id","op");--> statement-breakpoint
CREATE INDEX "overlegvraag_aan" ON "overlegvraag" USING btree ("gemeente_id","aan_gebruiker");--> statement-breakpoint
CREATE INDEX "overlegvraag_uiterlijk" ON "overlegvraag" USING btree ("gemeente_id","uiterlijk");--> statement-breakpoint
CREATE INDEX "postuit_te_verzenden" ON "postuit" USING btree ("gemeente_id","volgende_poging_op") WHERE "postuit"."verzonden_op" is null and "postuit"."opgegeven_op" is null;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_rollen" CHECK (cardinality("lidmaatschap"."rollen") > 0 and "lidmaatschap"."rollen" <@ array['medewerker','privacyambassadeur','privacyadviseur','beleidsmedewerker','fg','beheerder']::text[]);--> statement-breakpoint
CREATE POLICY "taken_gemeenten" ON "gemeente" AS PERMISSIVE FOR SELECT TO "deelwijzer_taken" USING (true);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "overlegbericht" AS PERMISSIVE FOR ALL TO public USING ("overlegbericht"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("overlegbericht"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "overlegvraag" AS PERMISSIVE FOR ALL TO public USING ("overlegvraag"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("overlegvraag"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "postuit" AS PERMISSIVE FOR ALL TO public USING ("postuit"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("postuit"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);