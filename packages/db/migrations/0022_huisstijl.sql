CREATE TABLE "gemeentelogo" (
	"gemeente_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"soort" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "gemeentelogo_gemeente_id_hash_pk" PRIMARY KEY("gemeente_id","hash"),
	CONSTRAINT "gemeentelogo_soort" CHECK ("gemeentelogo"."soort" in ('image/png','image/svg+xml')),
	CONSTRAINT "gemeentelogo_hash" CHECK ("gemeentelogo"."hash" = encode(sha256("gemeentelogo"."inhoud"), 'hex')),
	CONSTRAINT "gemeentelogo_grootte" CHECK (octet_length("gemeentelogo"."inhoud") between 1 and 200000)
);
--> statement-breakpoint
ALTER TABLE "gemeentelogo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "kleuren" jsonb;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "logo_hash" text;--> statement-breakpoint
ALTER TABLE "gemeentelogo" ADD CONSTRAINT "gemeentelogo_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "gemeentelogo" AS PERMISSIVE FOR ALL TO public USING ("gemeentelogo"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("gemeentelogo"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "op_logo" ON "gemeentelogo" AS PERMISSIVE FOR SELECT TO public USING ("gemeentelogo"."hash" = nullif(current_setting('deelwijzer.logo', true), ''));--> statement-breakpoint

-- What drizzle cannot express.

ALTER TABLE "gemeentelogo" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "gemeentelogo" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "gemeentelogo" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "gemeentelogo" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_gemeentelogo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT public.acts_as_beheerder() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'gemeentelogo: alleen op naam van een beheerder';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "gemeentelogo" FOR EACH ROW EXECUTE FUNCTION "public"."guard_gemeentelogo"();
--> statement-breakpoint
-- The two tables refer to each other.
ALTER TABLE "gemeente" ADD CONSTRAINT "gemeente_logo" FOREIGN KEY ("id", "logo_hash") REFERENCES "gemeentelogo"("gemeente_id", "hash");
--> statement-breakpoint
GRANT SELECT, INSERT ON "gemeentelogo" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("kleuren", "logo_hash") ON "gemeente" TO "deelwijzer_app";
