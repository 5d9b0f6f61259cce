CREATE TABLE "vernietigingsstop" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"opgeheven_op" timestamp with time zone,
	"opgeheven_door" text,
	CONSTRAINT "vernietigingsstop_reden" CHECK (char_length("vernietigingsstop"."reden") between 1 and 300),
	CONSTRAINT "vernietigingsstop_einde" CHECK (("vernietigingsstop"."opgeheven_op" is null) = ("vernietigingsstop"."opgeheven_door" is null))
);
--> statement-breakpoint
ALTER TABLE "vernietigingsstop" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "vernietigingsstop" ADD CONSTRAINT "vernietigingsstop_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vernietigingsstop" ADD CONSTRAINT "vernietigingsstop_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vernietigingsstop" ADD CONSTRAINT "vernietigingsstop_opgeheven_door" FOREIGN KEY ("gemeente_id","opgeheven_door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "vernietigingsstop_lopend" ON "vernietigingsstop" USING btree ("afweging_id") WHERE "vernietigingsstop"."opgeheven_op" is null;--> statement-breakpoint
CREATE INDEX "vernietigingsstop_gemeente_op" ON "vernietigingsstop" USING btree ("gemeente_id","op");--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "vernietigingsstop" AS PERMISSIVE FOR ALL TO public USING ("vernietigingsstop"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("vernietigingsstop"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint

-- What drizzle cannot express.
ALTER TABLE "vernietigingsstop" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "vernietigingsstop" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "vernietigingsstop" ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
-- Set on one's own name, on a dossier that is still there, and lifted once.
CREATE FUNCTION "public"."guard_vernietigingsstop"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vernietigd timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.door IS DISTINCT FROM public.acting_user() THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'vernietigingsstop: niet op naam van wie handelt';
    END IF;
    SELECT a.vernietigd_op INTO vernietigd FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
    IF NOT FOUND OR vernietigd IS NOT NULL OR NEW.opgeheven_op IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'vernietigingsstop: dit dossier is er niet meer';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.opgeheven_op IS NOT NULL OR NEW.opgeheven_op IS NULL
     OR (to_jsonb(NEW) - array['opgeheven_op','opgeheven_door']) IS DISTINCT FROM (to_jsonb(OLD) - array['opgeheven_op','opgeheven_door']) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'vernietigingsstop: alleen eenmaal opheffen kan';
  END IF;
  IF NEW.opgeheven_door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'vernietigingsstop: niet op naam van wie handelt';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE OR DELETE ON "vernietigingsstop" FOR EACH ROW EXECUTE FUNCTION "public"."guard_vernietigingsstop"();
--> statement-breakpoint
ALTER TABLE "vernietigingsstop" ENABLE ALWAYS TRIGGER "bewaakt";
--> statement-breakpoint
-- As it was, and not while something still needs the dossier.
CREATE OR REPLACE FUNCTION "sleutels"."destroy_dossiersleutel"(p_afweging uuid, p_op timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  huidig record;
BEGIN
  SELECT a.status INTO huidig FROM public.afweging a
    WHERE a.id = p_afweging AND a.gemeente_id = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'dossiersleutel: geen dossier van deze gemeente';
  END IF;
  IF huidig.status NOT IN ('vastgesteld', 'ingetrokken') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'dossiersleutel: het dossier is nog niet afgesloten';
  END IF;
  IF EXISTS (SELECT 1 FROM public.vernietigingsstop v WHERE v.afweging_id = p_afweging AND v.opgeheven_op IS NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'dossiersleutel: vernietigen is tegengehouden';
  END IF;
  UPDATE sleutels.dossiersleutel SET verpakte_sleutel = NULL, vernietigd_op = p_op WHERE afweging_id = p_afweging;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'dossiersleutel: er is geen sleutel';
  END IF;
  UPDATE public.afweging SET zaakkenmerk = NULL, titel = NULL, inhoud = NULL, vernietigd_op = p_op,
    updated_at = p_op, versie = versie + 1 WHERE id = p_afweging;
END $$;
--> statement-breakpoint
-- The job that keeps the terms sees no dossier: it says which day it is, and hears which ones were destroyed.
CREATE FUNCTION "public"."vernietig_verlopen"(p_dag date, p_op timestamptz, p_hoogstens integer)
RETURNS TABLE ("dossier" uuid, "tot" date) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  FOR dossier, tot IN
    SELECT a.id, a.bewaren_tot FROM public.afweging a
    JOIN sleutels.dossiersleutel s ON s.afweging_id = a.id AND s.verpakte_sleutel IS NOT NULL
    WHERE a.gemeente_id = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid
      AND a.bewaren_tot < p_dag AND a.vernietigd_op IS NULL AND a.status IN ('vastgesteld', 'ingetrokken')
      AND NOT EXISTS (SELECT 1 FROM public.vernietigingsstop v WHERE v.afweging_id = a.id AND v.opgeheven_op IS NULL)
    ORDER BY a.bewaren_tot, a.id LIMIT p_hoogstens FOR UPDATE OF a SKIP LOCKED
  LOOP
    PERFORM sleutels.destroy_dossiersleutel(dossier, p_op);
    RETURN NEXT;
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."vernietig_verlopen"(date, timestamptz, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."vernietig_verlopen"(date, timestamptz, integer) TO "deelwijzer_taken";
--> statement-breakpoint
-- Of what it destroyed the job writes the lines of the log, and reads none.
GRANT INSERT ON "auditlog" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."lock_auditketen"(uuid) TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT, INSERT ON "vernietigingsstop" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("opgeheven_op", "opgeheven_door") ON "vernietigingsstop" TO "deelwijzer_app";
