CREATE TABLE "herbeoordeling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"besluit_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"tabelversie_hash" text NOT NULL,
	"vervolg" text NOT NULL,
	"toelichting" "bytea" NOT NULL,
	"door" text NOT NULL,
	"rol" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "herbeoordeling_nummer" UNIQUE("gemeente_id","besluit_id","nummer"),
	CONSTRAINT "herbeoordeling_vervolg" CHECK ("herbeoordeling"."vervolg" in ('niets','opvolger','aanvulling'))
);
--> statement-breakpoint
ALTER TABLE "herbeoordeling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "herbeoordeling" ADD CONSTRAINT "herbeoordeling_tabelversie_hash_tabelversie_hash_fk" FOREIGN KEY ("tabelversie_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herbeoordeling" ADD CONSTRAINT "herbeoordeling_besluit" FOREIGN KEY ("gemeente_id","besluit_id") REFERENCES "public"."besluit"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herbeoordeling" ADD CONSTRAINT "herbeoordeling_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "herbeoordeling" AS PERMISSIVE FOR ALL TO public USING ("herbeoordeling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("herbeoordeling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);
--> statement-breakpoint
ALTER TABLE "herbeoordeling" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Appended only.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "herbeoordeling" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "herbeoordeling" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "herbeoordeling" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
-- Of this besluit, of a dossier that is still there, on the name of who looked, numbered without gaps. The lock on the
-- dossier puts two that come at once behind each other.
CREATE FUNCTION "public"."guard_herbeoordeling"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossier record;
BEGIN
  SELECT a.vernietigd_op INTO dossier FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
  IF NOT FOUND OR dossier.vernietigd_op IS NOT NULL
     OR NOT EXISTS (SELECT 1 FROM public.besluit b WHERE b.id = NEW.besluit_id AND b.afweging_id = NEW.afweging_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'herbeoordeling: dit dossier heeft dit besluit niet, of het is vernietigd';
  END IF;
  IF NEW.door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'herbeoordeling: niet op naam van wie handelt';
  END IF;
  IF NEW.nummer <> (SELECT count(*) + 1 FROM public.herbeoordeling h WHERE h.besluit_id = NEW.besluit_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'herbeoordeling: sluit niet aan op wat er al is';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "herbeoordeling" FOR EACH ROW EXECUTE FUNCTION "public"."guard_herbeoordeling"();
--> statement-breakpoint
GRANT SELECT, INSERT ON "herbeoordeling" TO "deelwijzer_app";
