CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE SCHEMA "sleutels";
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_provider" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "afweging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"team_id" uuid,
	"eigenaar_id" text NOT NULL,
	"zaakkenmerk" text,
	"titel" text,
	"status" text NOT NULL,
	"versie" integer NOT NULL,
	"stappenplan_hash" text NOT NULL,
	"tabelversie_hash" text NOT NULL,
	"peildatum" date NOT NULL,
	"domein" text,
	"richting" text,
	"partner" text,
	"doel" text,
	"gegevens" text[] DEFAULT '{}' NOT NULL,
	"betrokkene" text,
	"herkomst" text,
	"laatste_stap" text,
	"inhoud" "bytea",
	"bewaren_tot" date,
	"vervangt_besluit_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"vernietigd_op" timestamp with time zone,
	CONSTRAINT "afweging_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "afweging_status" CHECK ("afweging"."status" in ('concept','wacht-op-overleg','klaar','vastgesteld','ingetrokken')),
	CONSTRAINT "afweging_versie" CHECK ("afweging"."versie" > 0),
	CONSTRAINT "afweging_kenmerk_of_vernietigd" CHECK (case when "afweging"."vernietigd_op" is null then "afweging"."zaakkenmerk" is not null and "afweging"."titel" is not null else "afweging"."zaakkenmerk" is null and "afweging"."titel" is null and "afweging"."inhoud" is null end)
);
--> statement-breakpoint
ALTER TABLE "afweging" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auditketen" (
	"gemeente_id" uuid PRIMARY KEY NOT NULL,
	"laatste_volgnummer" bigint NOT NULL,
	"laatste_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auditketen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auditlog" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"volgnummer" bigint NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"actor_id" text,
	"rol" text,
	"handeling" text NOT NULL,
	"onderwerp_soort" text NOT NULL,
	"onderwerp_id" text NOT NULL,
	"gegevens" jsonb NOT NULL,
	"canoniek" text NOT NULL,
	"vorige_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "auditlog_hash_unique" UNIQUE("hash"),
	CONSTRAINT "auditlog_volgnummer" UNIQUE("gemeente_id","volgnummer"),
	CONSTRAINT "auditlog_hash" CHECK ("auditlog"."hash" = 'sha256:' || encode(sha256(convert_to("auditlog"."canoniek", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "auditlog" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "besluit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"volgnummer" bigint NOT NULL,
	"openbaar" text NOT NULL,
	"openbaar_json" jsonb GENERATED ALWAYS AS (openbaar::jsonb) STORED,
	"versleuteld" "bytea" NOT NULL,
	"inhoud_hash" text NOT NULL,
	"hash" text NOT NULL,
	"vorige_hash" text NOT NULL,
	"keten_hash" text NOT NULL,
	"idempotentiesleutel" text NOT NULL,
	"auteur_id" text NOT NULL,
	"uitkomst" text NOT NULL,
	"domein" text NOT NULL,
	"richting" text NOT NULL,
	"partner" text NOT NULL,
	"doel" text,
	"gegevens" text[] NOT NULL,
	"betrokkene" text,
	"herkomst" text,
	"peildatum" date NOT NULL,
	"tabelversie_hash" text NOT NULL,
	"stappenplan_hash" text NOT NULL,
	"uitzonderingsbeleid_id" uuid,
	"bewaren_tot" date NOT NULL,
	"vastgesteld_op" timestamp with time zone NOT NULL,
	CONSTRAINT "besluit_afweging_id_unique" UNIQUE("afweging_id"),
	CONSTRAINT "besluit_keten_hash_unique" UNIQUE("keten_hash"),
	CONSTRAINT "besluit_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "besluit_volgnummer" UNIQUE("gemeente_id","volgnummer"),
	CONSTRAINT "besluit_idempotentie" UNIQUE("gemeente_id","idempotentiesleutel"),
	CONSTRAINT "besluit_uitkomst" CHECK ("besluit"."uitkomst" in ('delen-met-grondslag','delen-verenigbaar','niet-delen','delen-gemotiveerde-uitzondering')),
	CONSTRAINT "besluit_uitzondering_heeft_beleid" CHECK (("besluit"."uitkomst" = 'delen-gemotiveerde-uitzondering') = ("besluit"."uitzonderingsbeleid_id" is not null)),
	CONSTRAINT "besluit_inhoud_hash" CHECK ("besluit"."inhoud_hash" = 'sha256:' || encode(sha256("besluit"."versleuteld"), 'hex')),
	CONSTRAINT "besluit_hash" CHECK ("besluit"."hash" = 'sha256:' || encode(sha256(convert_to("besluit"."openbaar", 'UTF8')), 'hex')),
	CONSTRAINT "besluit_keten_hash" CHECK ("besluit"."keten_hash" = 'sha256:' || encode(sha256(convert_to("besluit"."vorige_hash" || "besluit"."hash", 'UTF8')), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "besluit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "besluitketen" (
	"gemeente_id" uuid PRIMARY KEY NOT NULL,
	"laatste_volgnummer" bigint NOT NULL,
	"laatste_hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "besluitketen" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sleutels"."dossiersleutel" (
	"afweging_id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"verpakte_sleutel" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"vernietigd_op" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sleutels"."dossiersleutel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gemeente" (
	"id" uuid PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"slug" text NOT NULL,
	"fg_contact" text,
	"klachtroute" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "gemeente_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "gemeente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lidmaatschap" (
	"gemeente_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"naam" text NOT NULL,
	"email" text NOT NULL,
	"functie" text,
	"rollen" text[] NOT NULL,
	"domeinen" text[] DEFAULT '{}' NOT NULL,
	"team_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"beeindigd_op" timestamp with time zone,
	CONSTRAINT "lidmaatschap_gemeente_id_user_id_pk" PRIMARY KEY("gemeente_id","user_id"),
	CONSTRAINT "lidmaatschap_rollen" CHECK (cardinality("lidmaatschap"."rollen") > 0 and "lidmaatschap"."rollen" <@ array['medewerker','privacyadviseur','beleidsmedewerker','fg','beheerder']::text[])
);
--> statement-breakpoint
ALTER TABLE "lidmaatschap" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overleg" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"met_rol" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"door" text NOT NULL,
	CONSTRAINT "overleg_soort" CHECK ("overleg"."soort" in ('gebeld','collega','privacyambassadeur','privacyadviseur'))
);
--> statement-breakpoint
ALTER TABLE "overleg" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "stappenplanversie" (
	"hash" text PRIMARY KEY NOT NULL,
	"stappenplan_id" text NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"gepubliceerd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "stappenplanversie_versie" UNIQUE("stappenplan_id","versie"),
	CONSTRAINT "stappenplanversie_hash" CHECK ("stappenplanversie"."hash" ~ '^sha256:[0-9a-f]{64}$'),
	CONSTRAINT "stappenplanversie_positief" CHECK ("stappenplanversie"."versie" > 0)
);
--> statement-breakpoint
CREATE TABLE "tabelversie" (
	"hash" text PRIMARY KEY NOT NULL,
	"nummer" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"gepubliceerd_op" timestamp with time zone NOT NULL,
	"toelichting" text,
	CONSTRAINT "tabelversie_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "tabelversie_hash" CHECK ("tabelversie"."hash" ~ '^sha256:[0-9a-f]{64}$'),
	CONSTRAINT "tabelversie_nummer" CHECK ("tabelversie"."nummer" > 0)
);
--> statement-breakpoint
CREATE TABLE "team" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "team_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "team_naam" UNIQUE("gemeente_id","naam")
);
--> statement-breakpoint
ALTER TABLE "team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uitzonderingsbeleid" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"titel" text NOT NULL,
	"omvat" jsonb NOT NULL,
	"vastgesteld_door" text NOT NULL,
	"vastgesteld_op" date NOT NULL,
	"geldig" daterange NOT NULL,
	"vindplaats" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "uitzonderingsbeleid_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "uitzonderingsbeleid_geldig" CHECK (not isempty("uitzonderingsbeleid"."geldig"))
);
--> statement-breakpoint
ALTER TABLE "uitzonderingsbeleid" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"must_change_password" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wijzigingenregister" (
	"hash" text PRIMARY KEY NOT NULL,
	"inhoud" jsonb NOT NULL,
	"gepubliceerd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "wijzigingenregister_hash" CHECK ("wijzigingenregister"."hash" ~ '^sha256:[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_stappenplan_hash_stappenplanversie_hash_fk" FOREIGN KEY ("stappenplan_hash") REFERENCES "public"."stappenplanversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_tabelversie_hash_tabelversie_hash_fk" FOREIGN KEY ("tabelversie_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_team" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_eigenaar" FOREIGN KEY ("gemeente_id","eigenaar_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditketen" ADD CONSTRAINT "auditketen_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditlog" ADD CONSTRAINT "auditlog_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_tabelversie_hash_tabelversie_hash_fk" FOREIGN KEY ("tabelversie_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_stappenplan_hash_stappenplanversie_hash_fk" FOREIGN KEY ("stappenplan_hash") REFERENCES "public"."stappenplanversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_auteur" FOREIGN KEY ("gemeente_id","auteur_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluit" ADD CONSTRAINT "besluit_uitzonderingsbeleid" FOREIGN KEY ("gemeente_id","uitzonderingsbeleid_id") REFERENCES "public"."uitzonderingsbeleid"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "besluitketen" ADD CONSTRAINT "besluitketen_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sleutels"."dossiersleutel" ADD CONSTRAINT "dossiersleutel_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_team" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overleg" ADD CONSTRAINT "overleg_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitzonderingsbeleid" ADD CONSTRAINT "uitzonderingsbeleid_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user_id" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "afweging_eigenaar_status" ON "afweging" USING btree ("gemeente_id","eigenaar_id","status");--> statement-breakpoint
CREATE INDEX "afweging_team_status" ON "afweging" USING btree ("gemeente_id","team_id","status");--> statement-breakpoint
CREATE INDEX "afweging_bewaren_tot" ON "afweging" USING btree ("gemeente_id","bewaren_tot");--> statement-breakpoint
CREATE INDEX "auditlog_onderwerp" ON "auditlog" USING btree ("gemeente_id","onderwerp_soort","onderwerp_id");--> statement-breakpoint
CREATE INDEX "auditlog_actor" ON "auditlog" USING btree ("gemeente_id","actor_id","op");--> statement-breakpoint
CREATE INDEX "besluit_vraag" ON "besluit" USING btree ("gemeente_id","domein","richting","partner");--> statement-breakpoint
CREATE INDEX "besluit_uitkomst" ON "besluit" USING btree ("gemeente_id","uitkomst","vastgesteld_op");--> statement-breakpoint
CREATE INDEX "lidmaatschap_user" ON "lidmaatschap" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "overleg_afweging_op" ON "overleg" USING btree ("gemeente_id","afweging_id","op");--> statement-breakpoint
CREATE INDEX "session_user_id" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "afweging" AS PERMISSIVE FOR ALL TO public USING ("afweging"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("afweging"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "auditketen" AS PERMISSIVE FOR ALL TO public USING ("auditketen"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("auditketen"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "auditlog" AS PERMISSIVE FOR ALL TO public USING ("auditlog"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("auditlog"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "besluit" AS PERMISSIVE FOR ALL TO public USING ("besluit"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("besluit"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "besluitketen" AS PERMISSIVE FOR ALL TO public USING ("besluitketen"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("besluitketen"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "sleutels"."dossiersleutel" AS PERMISSIVE FOR ALL TO public USING ("sleutels"."dossiersleutel"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("sleutels"."dossiersleutel"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "gemeente" AS PERMISSIVE FOR ALL TO public USING ("gemeente"."id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("gemeente"."id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "lidmaatschap" AS PERMISSIVE FOR ALL TO public USING ("lidmaatschap"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("lidmaatschap"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "eigen_lidmaatschap" ON "lidmaatschap" AS PERMISSIVE FOR SELECT TO public USING ("lidmaatschap"."user_id" = nullif(current_setting('deelwijzer.gebruiker', true), ''));--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "overleg" AS PERMISSIVE FOR ALL TO public USING ("overleg"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("overleg"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "team" AS PERMISSIVE FOR ALL TO public USING ("team"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("team"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "uitzonderingsbeleid" AS PERMISSIVE FOR ALL TO public USING ("uitzonderingsbeleid"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("uitzonderingsbeleid"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);