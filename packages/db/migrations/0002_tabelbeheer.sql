CREATE TABLE "gemeentebepaling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"inhoud" jsonb NOT NULL,
	"geldig" daterange NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "gemeentebepaling_geldig" CHECK (not isempty("gemeentebepaling"."geldig")),
	CONSTRAINT "gemeentebepaling_soort" CHECK (("gemeentebepaling"."inhoud"->>'soort') in ('eis','verbod'))
);
--> statement-breakpoint
ALTER TABLE "gemeentebepaling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "publicatie" (
	"tabelversie_hash" text PRIMARY KEY NOT NULL,
	"nummer" integer NOT NULL,
	"wijzigingsset_id" uuid,
	"verwerkt" text[] DEFAULT '{}' NOT NULL,
	"heropent" text[] DEFAULT '{}' NOT NULL,
	"vervangt" text,
	"geldt_vanaf" timestamp with time zone NOT NULL,
	"gepubliceerd_op" timestamp with time zone NOT NULL,
	"door" text,
	"vervallen_op" timestamp with time zone,
	"vervallen_reden" text,
	CONSTRAINT "publicatie_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "publicatie_vervangt_unique" UNIQUE("vervangt"),
	CONSTRAINT "publicatie_nummer" CHECK ("publicatie"."nummer" > 0),
	CONSTRAINT "publicatie_door" CHECK (("publicatie"."wijzigingsset_id" is null) or ("publicatie"."door" is not null)),
	CONSTRAINT "publicatie_vervallen" CHECK (("publicatie"."vervallen_op" is null) = ("publicatie"."vervallen_reden" is null) and ("publicatie"."vervallen_op" is null or ("publicatie"."vervallen_op" < "publicatie"."geldt_vanaf" and "publicatie"."vervallen_op" >= "publicatie"."gepubliceerd_op"))),
	CONSTRAINT "publicatie_vervallen_reden" CHECK ("publicatie"."vervallen_reden" in ('ingetrokken','vervangen'))
);
--> statement-breakpoint
CREATE TABLE "wijzigingsset" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"titel" text NOT NULL,
	"status" text NOT NULL,
	"versie" integer NOT NULL,
	"basis_hash" text NOT NULL,
	"inhoud" text NOT NULL,
	"inhoudshash" text NOT NULL,
	"ingangsdatum" date,
	"bewerkers" text[] NOT NULL,
	"laatst_bewerkt_door" text NOT NULL,
	"goedgekeurd_door" text,
	"goedgekeurd_hash" text,
	"goedgekeurd_op" timestamp with time zone,
	"herkomst" text NOT NULL,
	"uitgave_nummer" integer,
	"nummer" integer,
	"tabelversie_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "wijzigingsset_uitgave_nummer_unique" UNIQUE("uitgave_nummer"),
	CONSTRAINT "wijzigingsset_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "wijzigingsset_status" CHECK ("wijzigingsset"."status" in ('concept','ter-beoordeling','goedgekeurd','afgewezen','ingepland','gepubliceerd','ingetrokken','verworpen')),
	CONSTRAINT "wijzigingsset_herkomst" CHECK ("wijzigingsset"."herkomst" in ('eigen','uitgave','terugdraaien')),
	CONSTRAINT "wijzigingsset_uitgave" CHECK (("wijzigingsset"."herkomst" = 'uitgave') = ("wijzigingsset"."uitgave_nummer" is not null)),
	CONSTRAINT "wijzigingsset_inhoudshash" CHECK ("wijzigingsset"."inhoudshash" = 'sha256:' || encode(sha256(convert_to("wijzigingsset"."inhoud", 'UTF8')), 'hex')),
	CONSTRAINT "wijzigingsset_bewerkers" CHECK ("wijzigingsset"."laatst_bewerkt_door" = any("wijzigingsset"."bewerkers")),
	CONSTRAINT "wijzigingsset_goedkeuring_heel" CHECK (num_nulls("wijzigingsset"."goedgekeurd_door", "wijzigingsset"."goedgekeurd_hash", "wijzigingsset"."goedgekeurd_op") in (0, 3)),
	CONSTRAINT "wijzigingsset_vier_ogen" CHECK ("wijzigingsset"."goedgekeurd_door" is null or ("wijzigingsset"."goedgekeurd_hash" = "wijzigingsset"."inhoudshash" and not "wijzigingsset"."goedgekeurd_door" = any("wijzigingsset"."bewerkers"))),
	CONSTRAINT "wijzigingsset_goedkeuring" CHECK (case when "wijzigingsset"."status" in ('goedgekeurd','ingepland','gepubliceerd') then "wijzigingsset"."goedgekeurd_door" is not null
        when "wijzigingsset"."status" in ('concept','ter-beoordeling','afgewezen') then "wijzigingsset"."goedgekeurd_door" is null else true end),
	CONSTRAINT "wijzigingsset_tabelversie" CHECK (("wijzigingsset"."nummer" is not null) = ("wijzigingsset"."status" in ('ingepland','gepubliceerd')) and ("wijzigingsset"."tabelversie_hash" is null) = ("wijzigingsset"."nummer" is null)),
	CONSTRAINT "wijzigingsset_ingangsdatum" CHECK ("wijzigingsset"."ingangsdatum" is not null or "wijzigingsset"."status" not in ('ingepland','gepubliceerd'))
);
--> statement-breakpoint
ALTER TABLE "wijzigingsset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wijzigingsset_gebeurtenis" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"set_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"actie" text NOT NULL,
	"door" text,
	"rol" text,
	"op" timestamp with time zone NOT NULL,
	"reden" text,
	"inhoudshash" text NOT NULL,
	"gegevens" jsonb NOT NULL,
	CONSTRAINT "wijzigingsset_gebeurtenis_volgnummer" UNIQUE("set_id","volgnummer"),
	CONSTRAINT "wijzigingsset_gebeurtenis_actie" CHECK ("wijzigingsset_gebeurtenis"."actie" in ('aanmaken','bijwerken','bewerken','indienen','terugnemen','goedkeuren','afwijzen','inplannen','inplanning-intrekken','publiceren','intrekken','verwerpen','heropenen')),
	CONSTRAINT "wijzigingsset_gebeurtenis_hash" CHECK ("wijzigingsset_gebeurtenis"."inhoudshash" ~ '^sha256:[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "wijzigingsset_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wijzigingsset_opmerking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"set_id" uuid NOT NULL,
	"plaats" text,
	"tekst" text NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"antwoord" text,
	"beantwoord_door" text,
	"beantwoord_op" timestamp with time zone,
	CONSTRAINT "wijzigingsset_opmerking_antwoord" CHECK (num_nulls("wijzigingsset_opmerking"."antwoord", "wijzigingsset_opmerking"."beantwoord_door", "wijzigingsset_opmerking"."beantwoord_op") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "wijzigingsset_opmerking" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tabelversie" DROP CONSTRAINT "tabelversie_nummer_unique";--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "beheert_tabellen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "gemeentebepaling" ADD CONSTRAINT "gemeentebepaling_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gemeentebepaling" ADD CONSTRAINT "gemeentebepaling_created_by" FOREIGN KEY ("gemeente_id","created_by") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicatie" ADD CONSTRAINT "publicatie_tabelversie_hash_tabelversie_hash_fk" FOREIGN KEY ("tabelversie_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicatie" ADD CONSTRAINT "publicatie_wijzigingsset_id_wijzigingsset_id_fk" FOREIGN KEY ("wijzigingsset_id") REFERENCES "public"."wijzigingsset"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicatie" ADD CONSTRAINT "publicatie_vervangt_publicatie_tabelversie_hash_fk" FOREIGN KEY ("vervangt") REFERENCES "public"."publicatie"("tabelversie_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset" ADD CONSTRAINT "wijzigingsset_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset" ADD CONSTRAINT "wijzigingsset_basis_hash_tabelversie_hash_fk" FOREIGN KEY ("basis_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset" ADD CONSTRAINT "wijzigingsset_tabelversie_hash_tabelversie_hash_fk" FOREIGN KEY ("tabelversie_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset" ADD CONSTRAINT "wijzigingsset_goedgekeurd_door" FOREIGN KEY ("gemeente_id","goedgekeurd_door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset_gebeurtenis" ADD CONSTRAINT "wijzigingsset_gebeurtenis_set" FOREIGN KEY ("gemeente_id","set_id") REFERENCES "public"."wijzigingsset"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset_gebeurtenis" ADD CONSTRAINT "wijzigingsset_gebeurtenis_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset_opmerking" ADD CONSTRAINT "wijzigingsset_opmerking_set" FOREIGN KEY ("gemeente_id","set_id") REFERENCES "public"."wijzigingsset"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset_opmerking" ADD CONSTRAINT "wijzigingsset_opmerking_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wijzigingsset_opmerking" ADD CONSTRAINT "wijzigingsset_opmerking_beantwoord_door" FOREIGN KEY ("gemeente_id","beantwoord_door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publicatie_geldt_vanaf" ON "publicatie" USING btree ("geldt_vanaf");--> statement-breakpoint
CREATE INDEX "wijzigingsset_status" ON "wijzigingsset" USING btree ("gemeente_id","status");--> statement-breakpoint
CREATE INDEX "wijzigingsset_opmerking_set_op" ON "wijzigingsset_opmerking" USING btree ("gemeente_id","set_id","op");--> statement-breakpoint
CREATE UNIQUE INDEX "gemeente_redactie" ON "gemeente" USING btree ("beheert_tabellen") WHERE "gemeente"."beheert_tabellen";--> statement-breakpoint
CREATE POLICY "redactiegemeente_zoeken" ON "gemeente" AS PERMISSIVE FOR SELECT TO public USING ("gemeente"."beheert_tabellen" and current_setting('deelwijzer.redactie', true) = 'zoeken');--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "gemeentebepaling" AS PERMISSIVE FOR ALL TO public USING ("gemeentebepaling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("gemeentebepaling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "wijzigingsset" AS PERMISSIVE FOR ALL TO public USING ("wijzigingsset"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("wijzigingsset"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "wijzigingsset_gebeurtenis" AS PERMISSIVE FOR ALL TO public USING ("wijzigingsset_gebeurtenis"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("wijzigingsset_gebeurtenis"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "wijzigingsset_opmerking" AS PERMISSIVE FOR ALL TO public USING ("wijzigingsset_opmerking"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("wijzigingsset_opmerking"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);