-- What a resident could read by their own link or code goes with the dossier: without this it outlived the dossier's key. Emptied
-- once, when the dossier is destroyed, and otherwise as unchangeable as it was.
CREATE FUNCTION "public"."guard_toestemmingsleutel"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.voor_inwoner <> ''::bytea OR OLD.voor_inwoner = ''::bytea
     OR (to_jsonb(NEW) - 'voor_inwoner') IS DISTINCT FROM (to_jsonb(OLD) - 'voor_inwoner')
     OR NOT EXISTS (SELECT 1 FROM public.toestemming t JOIN public.afweging a ON a.id = t.afweging_id
                    WHERE t.id = NEW.toestemming_id AND a.vernietigd_op IS NOT NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'toestemmingsleutel: alleen leegmaken kan, als het dossier is vernietigd';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
DROP TRIGGER "onveranderlijk" ON "toestemmingsleutel";
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "toestemmingsleutel" FOR EACH ROW EXECUTE FUNCTION "public"."guard_toestemmingsleutel"();
--> statement-breakpoint
ALTER TABLE "toestemmingsleutel" ENABLE ALWAYS TRIGGER "onveranderlijk";
--> statement-breakpoint
-- As it was, and what residents could read goes along.
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
  UPDATE public.toestemmingsleutel SET voor_inwoner = '' WHERE voor_inwoner <> ''::bytea
    AND toestemming_id IN (SELECT t.id FROM public.toestemming t WHERE t.afweging_id = p_afweging);
END $$;
--> statement-breakpoint
-- As it was; first what was left of dossiers that were destroyed before this release.
CREATE OR REPLACE FUNCTION "public"."vernietig_verlopen"(p_dag date, p_op timestamptz, p_hoogstens integer)
RETURNS TABLE ("dossier" uuid, "tot" date) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE public.toestemmingsleutel SET voor_inwoner = '' WHERE voor_inwoner <> ''::bytea
    AND toestemming_id IN (SELECT t.id FROM public.toestemming t JOIN public.afweging a ON a.id = t.afweging_id
      WHERE a.gemeente_id = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid AND a.vernietigd_op IS NOT NULL);
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
