-- What drizzle cannot express of 0007: forced row-level security, who may write which row, what never changes, grants.

-- 1. Row-level security binds the owner too; extensions for a search that forgives accents and typing mistakes.
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
ALTER TABLE "overdracht" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "waarneming" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "gezien" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "dossierinzage" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "steekproef" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inzagebevinding" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- 2. What happened is never changed, by nobody.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "overdracht" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "gezien" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "dossierinzage" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "steekproef" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "inzagebevinding" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "overdracht" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "waarneming" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "gezien" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "dossierinzage" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "steekproef" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "inzagebevinding" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "overdracht" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "gezien" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "dossierinzage" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "steekproef" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "inzagebevinding" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "waarneming" ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
-- 3. Whose a dossier is, and who stands in, changes together with the row that says why.
CREATE OR REPLACE FUNCTION "public"."guard_afweging"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  beheer constant text[] := array['eigenaar_id','team_id','waarnemer_id','bewaren_tot','versie','updated_at','zaakkenmerk','titel','inhoud','vernietigd_op'];
BEGIN
  IF OLD.vernietigd_op IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'afweging is vernietigd: wijzigen geweigerd';
  END IF;
  IF NEW.id <> OLD.id OR NEW.gemeente_id <> OLD.gemeente_id OR NEW.created_at <> OLD.created_at THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'afweging: id, gemeente en aanmaakmoment liggen vast';
  END IF;
  IF NEW.versie <> OLD.versie + 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'DW002', MESSAGE = 'afweging: versie moet precies een hoger zijn';
  END IF;
  IF (NEW.eigenaar_id, NEW.team_id) IS DISTINCT FROM (OLD.eigenaar_id, OLD.team_id) AND (NEW.waarnemer_id IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM public.overdracht o
    WHERE o.afweging_id = NEW.id AND o.van = OLD.eigenaar_id AND o.naar = NEW.eigenaar_id AND o.op = NEW.updated_at
  )) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'afweging: van eigenaar of team wisselt een dossier alleen met een overdracht';
  END IF;
  IF NEW.waarnemer_id IS DISTINCT FROM OLD.waarnemer_id AND NEW.waarnemer_id IS DISTINCT FROM (
    SELECT w.waarnemer_id FROM public.waarneming w WHERE w.afweging_id = NEW.id AND w.beeindigd_op IS NULL
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'afweging: wie waarneemt volgt uit de waarneming';
  END IF;
  IF OLD.status IN ('vastgesteld', 'ingetrokken') THEN
    IF (to_jsonb(NEW) - beheer) IS DISTINCT FROM (to_jsonb(OLD) - beheer) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'afweging is afgesloten: wijzigen geweigerd';
    END IF;
    IF NEW.vernietigd_op IS NULL AND (NEW.zaakkenmerk, NEW.titel, NEW.inhoud) IS DISTINCT FROM (OLD.zaakkenmerk, OLD.titel, OLD.inhoud) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'afweging is afgesloten: wijzigen geweigerd';
    END IF;
  ELSIF NEW.status = 'vastgesteld' AND NOT EXISTS (SELECT 1 FROM public.besluit b WHERE b.afweging_id = NEW.id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'afweging: vastgesteld zonder besluit';
  END IF;
  IF NEW.vernietigd_op IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM sleutels.dossiersleutel s WHERE s.afweging_id = NEW.id AND s.vernietigd_op IS NOT NULL
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'afweging: eerst de sleutel vernietigen';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."guard_overdracht"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossier record;
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overdracht: niet op naam van wie handelt';
  END IF;
  SELECT a.eigenaar_id, a.waarnemer_id, a.domein, a.vernietigd_op INTO dossier
    FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
  IF NOT FOUND OR dossier.vernietigd_op IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overdracht: er is geen dossier om over te dragen';
  END IF;
  IF NEW.van <> dossier.eigenaar_id OR (NEW.door <> dossier.eigenaar_id AND NEW.door IS DISTINCT FROM dossier.waarnemer_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overdracht: alleen de eigenaar of wie waarneemt draagt over';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id AND l.user_id = NEW.naar
      AND l.beeindigd_op IS NULL AND 'medewerker' = ANY (l.rollen)
      AND CASE WHEN dossier.domein IS NULL THEN cardinality(l.domeinen) > 0 ELSE dossier.domein = ANY (l.domeinen) END) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overdracht: de ontvanger werkt niet voor dit domein';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "overdracht" FOR EACH ROW EXECUTE FUNCTION "public"."guard_overdracht"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_waarneming"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossier record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.waarnemer_id IS DISTINCT FROM public.acting_user() THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'waarneming: niet op naam van wie handelt';
    END IF;
    SELECT a.eigenaar_id, a.team_id, a.domein, a.status INTO dossier FROM public.afweging a WHERE a.id = NEW.afweging_id FOR UPDATE;
    IF NOT FOUND OR dossier.status IN ('vastgesteld', 'ingetrokken') OR dossier.eigenaar_id <> NEW.eigenaar_id OR NEW.beeindigd_op IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'waarneming: dit dossier kan niet worden waargenomen';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id AND l.user_id = NEW.waarnemer_id
        AND l.beeindigd_op IS NULL AND 'medewerker' = ANY (l.rollen) AND l.team_id = dossier.team_id AND dossier.domein = ANY (l.domeinen)) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'waarneming: alleen een collega van het team, voor een domein van zichzelf';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.beeindigd_op IS NOT NULL OR NEW.beeindigd_op IS NULL
     OR (to_jsonb(NEW) - array['beeindigd_op','beeindigd_door']) IS DISTINCT FROM (to_jsonb(OLD) - array['beeindigd_op','beeindigd_door']) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'waarneming: alleen eenmaal beeindigen kan';
  END IF;
  IF NEW.beeindigd_door IS DISTINCT FROM public.acting_user() OR NEW.beeindigd_door NOT IN (NEW.eigenaar_id, NEW.waarnemer_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'waarneming: alleen de eigenaar of wie waarneemt beeindigt';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE OR DELETE ON "waarneming" FOR EACH ROW EXECUTE FUNCTION "public"."guard_waarneming"();
--> statement-breakpoint
-- The dossier and the row beside it say the same when the transaction ends.
CREATE FUNCTION "public"."require_waarnemer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.afweging a WHERE a.id = NEW.afweging_id AND a.waarnemer_id IS NOT DISTINCT FROM (
    SELECT w.waarnemer_id FROM public.waarneming w WHERE w.afweging_id = a.id AND w.beeindigd_op IS NULL
  )) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'waarneming: het dossier noemt niet wie waarneemt';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."require_eigenaar"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.afweging a JOIN public.overdracht o ON o.afweging_id = a.id AND o.naar = a.eigenaar_id
      WHERE a.id = NEW.afweging_id AND o.op >= NEW.op) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overdracht: het dossier is niet overgegaan';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "dossier_volgt" AFTER INSERT ON "overdracht" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_eigenaar"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "dossier_volgt" AFTER INSERT OR UPDATE ON "waarneming" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_waarnemer"();
--> statement-breakpoint
-- 4. Access, and the oversight on it, on the name of who acts.
CREATE FUNCTION "public"."acts_as_fg"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM public.lidmaatschap l
    WHERE l.user_id = public.acting_user() AND l.beeindigd_op IS NULL AND 'fg' = ANY (l.rollen))
$$;
--> statement-breakpoint
CREATE FUNCTION "public"."guard_dossierinzage"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.aanvrager_id IS DISTINCT FROM public.acting_user() OR NOT EXISTS (
    SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id AND l.user_id = NEW.aanvrager_id
      AND l.beeindigd_op IS NULL AND 'medewerker' = ANY (l.rollen)
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'dossierinzage: niet op naam van een medewerker die handelt';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.afweging a WHERE a.id = NEW.afweging_id AND a.eigenaar_id = NEW.eigenaar_id AND a.vernietigd_op IS NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'dossierinzage: de eigenaar van het dossier is een ander, of het is vernietigd';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "dossierinzage" FOR EACH ROW EXECUTE FUNCTION "public"."guard_dossierinzage"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_gezien"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.user_id IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'gezien: niet op naam van wie handelt';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "gezien" FOR EACH ROW EXECUTE FUNCTION "public"."guard_gezien"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_steekproef"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  telling record;
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT public.acts_as_fg() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'steekproef: alleen de fg trekt, op eigen naam';
  END IF;
  SELECT count(*) AS omvang, count(*) FILTER (WHERE i.id = ANY (NEW.getrokken)) AS getrokken INTO telling
    FROM public.dossierinzage i WHERE i.op >= NEW.van AND i.op < NEW.tot;
  IF telling.omvang <> NEW.omvang OR telling.getrokken <> cardinality(NEW.getrokken) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'steekproef: niet getrokken uit de inzagen van deze periode';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "steekproef" FOR EACH ROW EXECUTE FUNCTION "public"."guard_steekproef"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_inzagebevinding"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT public.acts_as_fg() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'inzagebevinding: alleen de fg oordeelt, op eigen naam';
  END IF;
  IF NEW.steekproef_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM public.steekproef s WHERE s.id = NEW.steekproef_id AND NEW.inzage_id = ANY (s.getrokken)
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'inzagebevinding: deze inzage is niet in die steekproef getrokken';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "inzagebevinding" FOR EACH ROW EXECUTE FUNCTION "public"."guard_inzagebevinding"();
--> statement-breakpoint
-- 5. Grants.
GRANT SELECT, INSERT ON "overdracht", "waarneming", "gezien", "dossierinzage", "steekproef", "inzagebevinding" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("beeindigd_op", "beeindigd_door") ON "waarneming" TO "deelwijzer_app";
