CREATE TABLE "dossierinzage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"eigenaar_id" text NOT NULL,
	"aanvrager_id" text NOT NULL,
	"soort" text NOT NULL,
	"reden" text NOT NULL,
	"toelichting" "bytea" NOT NULL,
	"antwoord" jsonb NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"tot" timestamp with time zone NOT NULL,
	CONSTRAINT "dossierinzage_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "dossierinzage_soort" CHECK ("dossierinzage"."soort" in ('gewoon','nood')),
	CONSTRAINT "dossierinzage_reden" CHECK ("dossierinzage"."reden" in ('eigen-taak','afstemmen','vraag-van-inwoner','klacht-of-bezwaar','acuut-gevaar') and ("dossierinzage"."soort" = 'nood') = ("dossierinzage"."reden" = 'acuut-gevaar')),
	CONSTRAINT "dossierinzage_kort" CHECK ("dossierinzage"."tot" > "dossierinzage"."op" and "dossierinzage"."tot" <= "dossierinzage"."op" + interval '25 hours'),
	CONSTRAINT "dossierinzage_antwoord" CHECK ("dossierinzage"."soort" = 'nood' or coalesce("dossierinzage"."antwoord"->>'uitkomst', '') in ('zelfde-domein','ja-mits'))
);
--> statement-breakpoint
ALTER TABLE "dossierinzage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gezien" (
	"gemeente_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"soort" text NOT NULL,
	"onderwerp_id" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "gezien_gemeente_id_user_id_soort_onderwerp_id_pk" PRIMARY KEY("gemeente_id","user_id","soort","onderwerp_id"),
	CONSTRAINT "gezien_soort" CHECK ("gezien"."soort" in ('overdracht','waarneming','teruggave','inzage'))
);
--> statement-breakpoint
ALTER TABLE "gezien" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inzagebevinding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"inzage_id" uuid NOT NULL,
	"steekproef_id" uuid,
	"oordeel" text NOT NULL,
	"toelichting" "bytea",
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "inzagebevinding_oordeel" CHECK ("inzagebevinding"."oordeel" in ('in-orde','vraag','niet-in-orde'))
);
--> statement-breakpoint
ALTER TABLE "inzagebevinding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overdracht" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"van" text NOT NULL,
	"naar" text NOT NULL,
	"door" text NOT NULL,
	"reden" text NOT NULL,
	"toelichting" "bytea",
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "overdracht_reden" CHECK ("overdracht"."reden" in ('ander-werk','uit-dienst','langdurig-afwezig','past-beter','anders')),
	CONSTRAINT "overdracht_ander" CHECK ("overdracht"."van" <> "overdracht"."naar")
);
--> statement-breakpoint
ALTER TABLE "overdracht" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "steekproef" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"van" timestamp with time zone NOT NULL,
	"tot" timestamp with time zone NOT NULL,
	"aantal" integer NOT NULL,
	"zaad" text NOT NULL,
	"omvang" integer NOT NULL,
	"getrokken" uuid[] NOT NULL,
	CONSTRAINT "steekproef_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "steekproef_periode" CHECK ("steekproef"."van" < "steekproef"."tot" and "steekproef"."tot" <= "steekproef"."op"),
	CONSTRAINT "steekproef_zaad" CHECK ("steekproef"."zaad" ~ '^[0-9a-f]{32}$'),
	CONSTRAINT "steekproef_aantal" CHECK ("steekproef"."aantal" > 0 and "steekproef"."omvang" >= 0 and cardinality("steekproef"."getrokken") = least("steekproef"."aantal", "steekproef"."omvang"))
);
--> statement-breakpoint
ALTER TABLE "steekproef" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waarneming" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"eigenaar_id" text NOT NULL,
	"waarnemer_id" text NOT NULL,
	"reden" text NOT NULL,
	"toelichting" "bytea",
	"sinds" timestamp with time zone NOT NULL,
	"beeindigd_op" timestamp with time zone,
	"beeindigd_door" text,
	CONSTRAINT "waarneming_reden" CHECK ("waarneming"."reden" in ('ziek','verlof','anders')),
	CONSTRAINT "waarneming_ander" CHECK ("waarneming"."eigenaar_id" <> "waarneming"."waarnemer_id"),
	CONSTRAINT "waarneming_einde" CHECK (("waarneming"."beeindigd_op" is null) = ("waarneming"."beeindigd_door" is null))
);
--> statement-breakpoint
ALTER TABLE "waarneming" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "afweging" ADD COLUMN "waarnemer_id" text;--> statement-breakpoint
ALTER TABLE "dossierinzage" ADD CONSTRAINT "dossierinzage_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossierinzage" ADD CONSTRAINT "dossierinzage_eigenaar" FOREIGN KEY ("gemeente_id","eigenaar_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossierinzage" ADD CONSTRAINT "dossierinzage_aanvrager" FOREIGN KEY ("gemeente_id","aanvrager_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gezien" ADD CONSTRAINT "gezien_door" FOREIGN KEY ("gemeente_id","user_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzagebevinding" ADD CONSTRAINT "inzagebevinding_inzage" FOREIGN KEY ("gemeente_id","inzage_id") REFERENCES "public"."dossierinzage"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzagebevinding" ADD CONSTRAINT "inzagebevinding_steekproef" FOREIGN KEY ("gemeente_id","steekproef_id") REFERENCES "public"."steekproef"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzagebevinding" ADD CONSTRAINT "inzagebevinding_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_van" FOREIGN KEY ("gemeente_id","van") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_naar" FOREIGN KEY ("gemeente_id","naar") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steekproef" ADD CONSTRAINT "steekproef_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waarneming" ADD CONSTRAINT "waarneming_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waarneming" ADD CONSTRAINT "waarneming_eigenaar" FOREIGN KEY ("gemeente_id","eigenaar_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waarneming" ADD CONSTRAINT "waarneming_waarnemer" FOREIGN KEY ("gemeente_id","waarnemer_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waarneming" ADD CONSTRAINT "waarneming_beeindigd_door" FOREIGN KEY ("gemeente_id","beeindigd_door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossierinzage_afweging_tot" ON "dossierinzage" USING btree ("gemeente_id","afweging_id","tot");--> statement-breakpoint
CREATE INDEX "dossierinzage_eigenaar_op" ON "dossierinzage" USING btree ("gemeente_id","eigenaar_id","op");--> statement-breakpoint
CREATE INDEX "dossierinzage_op" ON "dossierinzage" USING btree ("gemeente_id","op");--> statement-breakpoint
CREATE INDEX "inzagebevinding_inzage_op" ON "inzagebevinding" USING btree ("gemeente_id","inzage_id","op");--> statement-breakpoint
CREATE INDEX "overdracht_afweging_op" ON "overdracht" USING btree ("gemeente_id","afweging_id","op");--> statement-breakpoint
CREATE INDEX "overdracht_naar" ON "overdracht" USING btree ("gemeente_id","naar");--> statement-breakpoint
CREATE UNIQUE INDEX "waarneming_lopend" ON "waarneming" USING btree ("afweging_id") WHERE "waarneming"."beeindigd_op" is null;--> statement-breakpoint
CREATE INDEX "waarneming_eigenaar_sinds" ON "waarneming" USING btree ("gemeente_id","eigenaar_id","sinds");--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_waarnemer" FOREIGN KEY ("gemeente_id","waarnemer_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "dossierinzage" AS PERMISSIVE FOR ALL TO public USING ("dossierinzage"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("dossierinzage"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "gezien" AS PERMISSIVE FOR ALL TO public USING ("gezien"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("gezien"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "inzagebevinding" AS PERMISSIVE FOR ALL TO public USING ("inzagebevinding"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("inzagebevinding"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "overdracht" AS PERMISSIVE FOR ALL TO public USING ("overdracht"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("overdracht"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "steekproef" AS PERMISSIVE FOR ALL TO public USING ("steekproef"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("steekproef"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "waarneming" AS PERMISSIVE FOR ALL TO public USING ("waarneming"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("waarneming"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);