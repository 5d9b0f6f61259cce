-- What drizzle cannot express of 0009: forced row-level security, what is asked and said never changes, grants.

ALTER TABLE "overlegvraag" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "overlegbericht" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "postuit" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

-- 1. What was asked, shown and answered is never changed, by nobody.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "overlegvraag" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "overlegvraag" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "overlegbericht" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "overlegbericht" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "overlegvraag" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "overlegbericht" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint

-- 2. A question is put by the owner of a running dossier or who stands in, and goes on only from a question of the same dossier.
CREATE FUNCTION "public"."guard_overlegvraag"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossier record;
BEGIN
  SELECT a.status, a.eigenaar_id, a.waarnemer_id INTO dossier FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
  IF dossier.status IS NULL OR dossier.status IN ('vastgesteld', 'ingetrokken') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegvraag: het dossier is afgesloten';
  END IF;
  IF NEW.gesteld_door NOT IN (dossier.eigenaar_id, coalesce(dossier.waarnemer_id, dossier.eigenaar_id)) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overlegvraag: alleen wie in het dossier schrijft vraagt';
  END IF;
  IF NEW.vervolg_op IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM public.overlegvraag v WHERE v.id = NEW.vervolg_op AND v.afweging_id = NEW.afweging_id
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegvraag: vervolg op een vraag van een ander dossier';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "overlegvraag" FOR EACH ROW EXECUTE FUNCTION "public"."guard_overlegvraag"();
--> statement-breakpoint

-- 3. Answered by who was asked, withdrawn by the owner, remarks between those two and only after the answer.
CREATE FUNCTION "public"."guard_overlegbericht"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vraag record;
  gevraagd boolean;
  antwoord_van text;
  afgehandeld boolean;
  schrijft boolean;
  aantal integer;
BEGIN
  SELECT v.aan_rol, v.aan_gebruiker, v.gesteld_door, v.afweging_id INTO vraag FROM public.overlegvraag v WHERE v.id = NEW.overlegvraag_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'overlegbericht: geen vraag van deze gemeente';
  END IF;
  -- One after the other per dossier: numbers have no gaps, and two answers cannot both be the first.
  PERFORM 1 FROM public.afweging a WHERE a.id = vraag.afweging_id AND a.status NOT IN ('vastgesteld', 'ingetrokken') FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegbericht: het dossier is afgesloten';
  END IF;
  SELECT count(*), coalesce(bool_or(b.soort IN ('antwoord', 'intrekking')), false), max(b.door) FILTER (WHERE b.soort = 'antwoord')
    INTO aantal, afgehandeld, antwoord_van FROM public.overlegbericht b WHERE b.overlegvraag_id = NEW.overlegvraag_id;
  IF NEW.nummer <> aantal + 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'DW002', MESSAGE = 'overlegbericht: het nummer sluit niet aan';
  END IF;
  IF NEW.soort = 'opmerking' THEN
    IF antwoord_van IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegbericht: er is nog geen antwoord om iets bij te zeggen';
    END IF;
  ELSIF afgehandeld THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegbericht: de vraag is al afgehandeld';
  END IF;
  gevraagd := coalesce(vraag.aan_gebruiker = NEW.door, false) OR EXISTS (
    SELECT 1 FROM public.lidmaatschap l WHERE l.user_id = NEW.door AND l.beeindigd_op IS NULL
      AND vraag.aan_rol = ANY (l.rollen) AND l.user_id <> vraag.gesteld_door);
  schrijft := EXISTS (SELECT 1 FROM public.afweging a WHERE a.id = vraag.afweging_id AND NEW.door IN (a.eigenaar_id, a.waarnemer_id));
  IF (NEW.soort = 'antwoord' AND NOT gevraagd)
     OR (NEW.soort = 'intrekking' AND NOT schrijft)
     OR (NEW.soort = 'opmerking' AND NEW.door <> antwoord_van AND NOT schrijft) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overlegbericht: niet van wie dit mag zeggen';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "overlegbericht" FOR EACH ROW EXECUTE FUNCTION "public"."guard_overlegbericht"();
--> statement-breakpoint

-- 4. Nothing is decided while an answer is awaited.
CREATE FUNCTION "public"."require_geen_open_vraag"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM public.overlegvraag v WHERE v.afweging_id = NEW.afweging_id AND NOT EXISTS (
      SELECT 1 FROM public.overlegbericht b WHERE b.overlegvraag_id = v.id AND b.soort IN ('antwoord', 'intrekking'))
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluit: er wacht nog een vraag op antwoord';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "geen_open_vraag" BEFORE INSERT ON "besluit" FOR EACH ROW EXECUTE FUNCTION "public"."require_geen_open_vraag"();
--> statement-breakpoint

-- 5. The outbox: what it says is fixed, what became of it may be noted until it was sent or given up.
CREATE FUNCTION "public"."guard_postuit"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  verloop constant text[] := array['pogingen', 'volgende_poging_op', 'verzonden_op', 'opgegeven_op', 'laatste_fout'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.verzonden_op IS NOT NULL OR OLD.opgegeven_op IS NOT NULL
     OR (to_jsonb(NEW) - verloop) IS DISTINCT FROM (to_jsonb(OLD) - verloop) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'postuit: wijzigen geweigerd';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE UPDATE OR DELETE ON "postuit" FOR EACH ROW EXECUTE FUNCTION "public"."guard_postuit"();
--> statement-breakpoint

-- 6. Grants. The jobs see who must be reminded of what, and no word of any dossier.
GRANT SELECT, INSERT ON "overlegvraag", "overlegbericht", "postuit" TO "deelwijzer_app";
--> statement-breakpoint
GRANT USAGE ON SCHEMA "public" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT ("id") ON "gemeente" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT ("gemeente_id", "user_id", "email", "rollen", "beeindigd_op") ON "lidmaatschap" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT ("id", "gemeente_id", "status", "eigenaar_id", "waarnemer_id") ON "afweging" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT ("id", "gemeente_id", "afweging_id", "gesteld_door", "aan_rol", "aan_gebruiker", "uiterlijk", "op") ON "overlegvraag" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT ("id", "gemeente_id", "overlegvraag_id", "soort") ON "overlegbericht" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("pogingen", "volgende_poging_op", "verzonden_op", "opgegeven_op", "laatste_fout") ON "postuit" TO "deelwijzer_taken";
