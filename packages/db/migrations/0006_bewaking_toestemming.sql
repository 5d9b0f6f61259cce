-- What drizzle cannot express of consents: forced row-level security, append-only, the order of events, grants.

ALTER TABLE "toestemming" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "toestemming_gebeurtenis" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "toestemmingsleutel" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "toestemming" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "toestemming" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "toestemming_gebeurtenis" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "toestemming_gebeurtenis" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "toestemmingsleutel" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "toestemmingsleutel" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "toestemming" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "toestemming_gebeurtenis" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "toestemmingsleutel" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint

-- A consent is asked for a dossier that runs.
CREATE FUNCTION "public"."guard_toestemming"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossierstatus text;
BEGIN
  SELECT status INTO dossierstatus FROM public.afweging WHERE id = NEW.afweging_id FOR SHARE;
  IF dossierstatus IS NULL OR dossierstatus IN ('vastgesteld', 'ingetrokken') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'toestemming: het dossier is afgesloten';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "toestemming" FOR EACH ROW EXECUTE FUNCTION "public"."guard_toestemming"();
--> statement-breakpoint

-- One answer, in time, to what was asked; withdrawn only when given; dealt with only when withdrawn.
CREATE FUNCTION "public"."guard_toestemming_gebeurtenis"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  t record;
  dossier record;
  vorige record;
  mag boolean;
BEGIN
  SELECT * INTO t FROM public.toestemming WHERE id = NEW.toestemming_id AND gemeente_id = NEW.gemeente_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'toestemming: niet van deze gemeente';
  END IF;
  -- One event of a dossier at a time, and none beside a seal that is being made.
  SELECT status, vernietigd_op INTO dossier FROM public.afweging WHERE id = t.afweging_id FOR NO KEY UPDATE;
  SELECT g.soort, g.volgnummer, g.op INTO vorige FROM public.toestemming_gebeurtenis g
    WHERE g.toestemming_id = NEW.toestemming_id ORDER BY g.volgnummer DESC LIMIT 1;
  IF NEW.volgnummer <> coalesce(vorige.volgnummer, 0) + 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'toestemming: het volgnummer sluit niet aan';
  END IF;
  mag := CASE NEW.soort
    WHEN 'geregistreerd' THEN vorige.soort IS NULL AND t.wijze = 'gesprek'
    WHEN 'gevraagd' THEN vorige.soort IS NULL AND t.wijze = 'link'
    WHEN 'geopend' THEN vorige.soort = 'gevraagd' AND NEW.op < t.vervalt_op
    WHEN 'verlopen' THEN vorige.soort IN ('gevraagd', 'geopend')
    WHEN 'ingetrokken' THEN vorige.soort = 'gegeven'
    WHEN 'verwerkt' THEN vorige.soort = 'ingetrokken'
    ELSE CASE t.wijze
      WHEN 'gesprek' THEN vorige.soort = 'geregistreerd' AND NEW.door IS NOT NULL
      ELSE vorige.soort IN ('gevraagd', 'geopend') AND NEW.op < t.vervalt_op AND NEW.door IS NULL
           AND NEW.gezien_hash IS NOT DISTINCT FROM t.inhoud_hash
      END
    END;
  IF mag IS NOT TRUE THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = format('toestemming: %s kan niet na %s', NEW.soort, coalesce(vorige.soort, 'niets'));
  END IF;
  IF dossier.vernietigd_op IS NOT NULL
     OR (dossier.status IN ('vastgesteld', 'ingetrokken') AND NEW.soort NOT IN ('ingetrokken', 'verwerkt', 'verlopen')) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'toestemming: het dossier is afgesloten';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "toestemming_gebeurtenis" FOR EACH ROW EXECUTE FUNCTION "public"."guard_toestemming_gebeurtenis"();
--> statement-breakpoint
GRANT SELECT, INSERT ON "toestemming", "toestemming_gebeurtenis", "toestemmingsleutel" TO "deelwijzer_app";
