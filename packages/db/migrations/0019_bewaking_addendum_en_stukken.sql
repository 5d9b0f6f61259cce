-- What drizzle cannot express of 0017: forced row-level security, what is added never changes and stays in order, grants.

ALTER TABLE "addendum" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "besluitstuk" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

-- 1. Appended only.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "addendum" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "addendum" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "besluitstuk" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "besluitstuk" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "addendum" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "besluitstuk" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint

-- 2. An addendum is of its besluit, on the name of who writes in the dossier, and continues its chain. The lock on the
--    dossier puts two that come at once behind each other.
CREATE FUNCTION "public"."guard_addendum"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  j constant jsonb := NEW.openbaar::jsonb;
  oud record;
  dossier record;
  kop record;
BEGIN
  SELECT a.eigenaar_id, a.waarnemer_id INTO dossier FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
  IF NOT FOUND OR NEW.auteur_id IS DISTINCT FROM public.acting_user()
     OR (NEW.auteur_id <> dossier.eigenaar_id AND NEW.auteur_id IS DISTINCT FROM dossier.waarnemer_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'addendum: alleen op naam van de eigenaar of wie waarneemt';
  END IF;
  SELECT b.volgnummer, b.keten_hash, b.afweging_id INTO oud FROM public.besluit b WHERE b.id = NEW.besluit_id;
  IF NOT FOUND OR oud.afweging_id <> NEW.afweging_id
     OR j->>'formaat' IS DISTINCT FROM 'deelwijzer-addendum/1'
     OR j->>'addendumId' IS DISTINCT FROM NEW.id::text
     OR j->>'besluitId' IS DISTINCT FROM NEW.besluit_id::text
     OR j->>'afwegingId' IS DISTINCT FROM NEW.afweging_id::text
     OR j#>>'{gemeente,id}' IS DISTINCT FROM NEW.gemeente_id::text
     OR j->'besluitVolgnummer' IS DISTINCT FROM to_jsonb(oud.volgnummer)
     OR j->'nummer' IS DISTINCT FROM to_jsonb(NEW.nummer)
     OR j->>'inhoudHash' IS DISTINCT FROM NEW.inhoud_hash
     OR j#>>'{auteur,id}' IS DISTINCT FROM NEW.auteur_id
     OR (j->>'vastgesteldOp')::timestamptz IS DISTINCT FROM NEW.vastgesteld_op THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'addendum: de kolommen en het verzegelde deel verschillen';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM sleutels.dossiersleutel s WHERE s.afweging_id = NEW.afweging_id AND s.verpakte_sleutel IS NOT NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'addendum: het dossier heeft geen sleutel';
  END IF;
  SELECT count(*)::int AS aantal, (array_agg(a.keten_hash ORDER BY a.nummer DESC))[1] AS laatste INTO kop
    FROM public.addendum a WHERE a.besluit_id = NEW.besluit_id;
  IF NEW.nummer <> kop.aantal + 1 OR NEW.vorige_hash <> coalesce(kop.laatste, oud.keten_hash) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'addendum: sluit niet aan op het besluit';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "addendum" FOR EACH ROW EXECUTE FUNCTION "public"."guard_addendum"();
--> statement-breakpoint

-- 3. What was made of a besluit: on the name of who made it, numbered without gaps.
CREATE FUNCTION "public"."guard_besluitstuk"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossier record;
BEGIN
  SELECT a.vernietigd_op INTO dossier FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
  IF NOT FOUND OR dossier.vernietigd_op IS NOT NULL
     OR NOT EXISTS (SELECT 1 FROM public.besluit b WHERE b.id = NEW.besluit_id AND b.afweging_id = NEW.afweging_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluitstuk: dit dossier heeft dit besluit niet, of het is vernietigd';
  END IF;
  IF NEW.door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'besluitstuk: niet op naam van wie handelt';
  END IF;
  IF NEW.nummer <> (SELECT count(*) + 1 FROM public.besluitstuk s WHERE s.besluit_id = NEW.besluit_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'besluitstuk: sluit niet aan op wat er al is';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "besluitstuk" FOR EACH ROW EXECUTE FUNCTION "public"."guard_besluitstuk"();
--> statement-breakpoint

-- 4. Grants.
GRANT SELECT, INSERT ON "addendum", "besluitstuk" TO "deelwijzer_app";
