-- What drizzle cannot express of 0002: what was published before, forced row-level security, guards, grants.
-- DW007: not the user this transaction acts for.

-- 1. What the previous release published is in force since then; the oldest gemeente keeps the tables.
INSERT INTO "publicatie" ("tabelversie_hash", "nummer", "geldt_vanaf", "gepubliceerd_op")
  SELECT "hash", "nummer", "gepubliceerd_op", "gepubliceerd_op" FROM "tabelversie";
--> statement-breakpoint
-- The owner is under row-level security too, and here no gemeente is known.
ALTER TABLE "gemeente" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "gemeente" SET "beheert_tabellen" = true WHERE "id" = (SELECT "id" FROM "gemeente" ORDER BY "created_at", "id" LIMIT 1);
--> statement-breakpoint
ALTER TABLE "gemeente" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "wijzigingsset" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "wijzigingsset_gebeurtenis" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "wijzigingsset_opmerking" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "gemeentebepaling" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

-- 2. Who writes. The owner brings a new release; everyone else acts for one user of the redactiegemeente.
CREATE FUNCTION "public"."writes_as_owner"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(current_user, c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = 'public.publicatie'::regclass
$$;
--> statement-breakpoint
CREATE FUNCTION "public"."acting_user"() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('deelwijzer.actor', true), '')
$$;
--> statement-breakpoint
CREATE FUNCTION "public"."keeps_tables"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM public.gemeente g
    WHERE g.beheert_tabellen AND g.id = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid)
$$;
--> statement-breakpoint

-- 3. The wijzigingsset: optimistic lock, the transitions of the core (SETTABEL), four eyes on the hash.
CREATE FUNCTION "public"."guard_wijzigingsset"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  overgangen constant text[] := array[
    'concept>concept', 'concept>ter-beoordeling', 'concept>ingetrokken', 'concept>verworpen',
    'ter-beoordeling>concept', 'ter-beoordeling>goedgekeurd', 'ter-beoordeling>afgewezen',
    'ter-beoordeling>ingetrokken', 'ter-beoordeling>verworpen',
    'goedgekeurd>concept', 'goedgekeurd>afgewezen', 'goedgekeurd>ingepland', 'goedgekeurd>gepubliceerd',
    'goedgekeurd>ingetrokken', 'goedgekeurd>verworpen',
    'afgewezen>concept', 'afgewezen>ingetrokken', 'afgewezen>verworpen',
    -- To itself: made again after another publication, with a new number only.
    'ingepland>ingepland', 'ingepland>goedgekeurd', 'ingepland>gepubliceerd',
    'ingetrokken>concept'];
  opnieuw_gemaakt constant text[] := array['versie', 'updated_at', 'nummer', 'tabelversie_hash'];
  j jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'wijzigingsset: verwijderen geweigerd';
  END IF;
  IF NOT public.keeps_tables() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'wijzigingsset: deze gemeente beheert de tabellen niet';
  END IF;
  j := NEW.inhoud::jsonb;
  IF j->>'titel' IS DISTINCT FROM NEW.titel OR j->>'basis' IS DISTINCT FROM NEW.basis_hash
     OR j ? 'nummer' OR j ? 'ingangsdatum' THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'wijzigingsset: de kolommen en de inhoud verschillen';
  END IF;

  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'concept' OR NEW.versie <> 1 THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset: een nieuwe set is een concept';
    END IF;
    IF NOT public.writes_as_owner() THEN
      IF NEW.herkomst = 'uitgave' THEN
        RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset: alleen een uitgave brengt een set van de uitgave';
      END IF;
      IF NEW.laatst_bewerkt_door IS DISTINCT FROM public.acting_user() THEN
        RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'wijzigingsset: niet op naam van een ander';
      END IF;
    END IF;
    RETURN NEW;
  END IF;

  IF OLD.status IN ('gepubliceerd', 'verworpen') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'wijzigingsset is afgesloten: wijzigen geweigerd';
  END IF;
  IF (NEW.id, NEW.gemeente_id, NEW.herkomst, NEW.uitgave_nummer, NEW.created_at)
     IS DISTINCT FROM (OLD.id, OLD.gemeente_id, OLD.herkomst, OLD.uitgave_nummer, OLD.created_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'wijzigingsset: id, gemeente en herkomst liggen vast';
  END IF;
  IF NEW.versie <> OLD.versie + 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'DW002', MESSAGE = 'wijzigingsset: versie moet precies een hoger zijn';
  END IF;
  IF NOT (OLD.status || '>' || NEW.status) = ANY (overgangen) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = format('wijzigingsset: van %s naar %s kan niet', OLD.status, NEW.status);
  END IF;
  IF NOT NEW.bewerkers @> OLD.bewerkers THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'wijzigingsset: wie eraan werkte, blijft bewerker';
  END IF;

  -- An edit: back to concept (which has no approval), on the name of who edits.
  IF (NEW.inhoud, NEW.bewerkers, NEW.laatst_bewerkt_door) IS DISTINCT FROM (OLD.inhoud, OLD.bewerkers, OLD.laatst_bewerkt_door) THEN
    IF NEW.status <> 'concept' OR OLD.status = 'ingetrokken' THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset: wie de inhoud wijzigt, brengt haar terug naar concept';
    END IF;
    IF NOT public.writes_as_owner() AND NEW.laatst_bewerkt_door IS DISTINCT FROM public.acting_user() THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'wijzigingsset: niet op naam van een ander';
    END IF;
  END IF;

  -- An approval is given in review only, by who acts, and stays as it is until the set goes back.
  IF NEW.goedgekeurd_door IS NOT NULL
     AND (NEW.goedgekeurd_door, NEW.goedgekeurd_hash, NEW.goedgekeurd_op) IS DISTINCT FROM (OLD.goedgekeurd_door, OLD.goedgekeurd_hash, OLD.goedgekeurd_op) THEN
    IF NEW.status <> 'goedgekeurd' OR OLD.status <> 'ter-beoordeling' THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset: goedkeuren gaat vanuit de beoordeling';
    END IF;
    IF NOT public.writes_as_owner() AND NEW.goedgekeurd_door IS DISTINCT FROM public.acting_user() THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'wijzigingsset: niet op naam van een ander';
    END IF;
  END IF;

  IF OLD.status = 'ingepland' AND NEW.status IN ('ingepland', 'gepubliceerd') THEN
    IF NEW.ingangsdatum IS DISTINCT FROM OLD.ingangsdatum
       OR (NEW.status = 'gepubliceerd' AND NEW.tabelversie_hash IS DISTINCT FROM OLD.tabelversie_hash)
       OR (NEW.status = 'ingepland' AND (to_jsonb(NEW) - opnieuw_gemaakt) IS DISTINCT FROM (to_jsonb(OLD) - opnieuw_gemaakt)) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset is ingepland: trek eerst de planning in';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE OR DELETE ON "wijzigingsset" FOR EACH ROW EXECUTE FUNCTION "public"."guard_wijzigingsset"();
--> statement-breakpoint

-- 4. What happened is appended; a remark is answered once.
CREATE FUNCTION "public"."guard_wijzigingsset_gebeurtenis"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT public.writes_as_owner() AND NEW.door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'wijzigingsset_gebeurtenis: niet op naam van een ander';
  END IF;
  IF NEW.volgnummer <> (SELECT coalesce(max(g.volgnummer), 0) + 1 FROM public.wijzigingsset_gebeurtenis g WHERE g.set_id = NEW.set_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'wijzigingsset_gebeurtenis: sluit niet aan op de vorige';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "wijzigingsset_gebeurtenis" FOR EACH ROW EXECUTE FUNCTION "public"."guard_wijzigingsset_gebeurtenis"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "wijzigingsset_gebeurtenis" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "wijzigingsset_gebeurtenis" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "wijzigingsset_gebeurtenis" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_wijzigingsset_opmerking"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  antwoord constant text[] := array['antwoord', 'beantwoord_door', 'beantwoord_op'];
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'wijzigingsset_opmerking: verwijderen geweigerd';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.antwoord IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset_opmerking: een nieuwe opmerking heeft nog geen antwoord';
    END IF;
    IF NOT public.writes_as_owner() AND NEW.door IS DISTINCT FROM public.acting_user() THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'wijzigingsset_opmerking: niet op naam van een ander';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.antwoord IS NOT NULL OR NEW.antwoord IS NULL
     OR (to_jsonb(NEW) - antwoord) IS DISTINCT FROM (to_jsonb(OLD) - antwoord) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'wijzigingsset_opmerking: alleen eenmaal beantwoorden kan';
  END IF;
  IF NOT public.writes_as_owner() AND NEW.beantwoord_door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'wijzigingsset_opmerking: niet op naam van een ander';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE OR DELETE ON "wijzigingsset_opmerking" FOR EACH ROW EXECUTE FUNCTION "public"."guard_wijzigingsset_opmerking"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "wijzigingsset_opmerking" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint

-- 5. What a gemeente asks or forbids: only its end may be set.
CREATE FUNCTION "public"."guard_gemeentebepaling"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'geldig') IS DISTINCT FROM (to_jsonb(OLD) - 'geldig')
     OR lower(NEW.geldig) IS DISTINCT FROM lower(OLD.geldig) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'gemeentebepaling: alleen de einddatum kan nog worden gezet';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE UPDATE OR DELETE ON "gemeentebepaling" FOR EACH ROW EXECUTE FUNCTION "public"."guard_gemeentebepaling"();
--> statement-breakpoint

-- 6. A publication. One at a time in the whole installation; numbers only rise; what is in force stays.
CREATE FUNCTION "public"."guard_publicatie"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vervallen constant text[] := array['vervallen_op', 'vervallen_reden'];
  als_eigenaar constant boolean := public.writes_as_owner();
  oud record;
  bron record;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'publicatie: verwijderen geweigerd';
  END IF;
  -- The same number as lockPublicaties().
  PERFORM pg_advisory_xact_lock(7305261942);
  IF NOT als_eigenaar AND NOT public.keeps_tables() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'publicatie: deze gemeente beheert de tabellen niet';
  END IF;

  IF TG_OP = 'UPDATE' THEN
    IF OLD.vervallen_op IS NOT NULL OR NEW.vervallen_op IS NULL
       OR (to_jsonb(NEW) - vervallen) IS DISTINCT FROM (to_jsonb(OLD) - vervallen) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'publicatie: alleen eenmaal laten vervallen kan';
    END IF;
    IF NEW.vervallen_op >= OLD.geldt_vanaf OR NEW.vervallen_op < OLD.gepubliceerd_op THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: wat geldt, vervalt niet meer';
    END IF;
    IF NEW.vervallen_reden = 'ingetrokken' AND OLD.wijzigingsset_id IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: wat met de installatie kwam, wordt niet ingetrokken';
    END IF;
    RETURN NEW;
  END IF;

  IF NEW.vervallen_op IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: een nieuwe publicatie is niet vervallen';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.tabelversie t WHERE t.hash = NEW.tabelversie_hash AND t.nummer = NEW.nummer) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'publicatie: het nummer is niet dat van de tabelversie';
  END IF;
  IF NEW.nummer <= (SELECT max(p.nummer) FROM public.publicatie p) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'publicatie: het nummer is al uitgegeven';
  END IF;
  IF NEW.vervangt IS NOT NULL THEN
    SELECT p.vervallen_reden, p.wijzigingsset_id, p.geldt_vanaf, p.verwerkt, p.heropent INTO oud FROM public.publicatie p WHERE p.tabelversie_hash = NEW.vervangt;
    IF NOT FOUND OR oud.vervallen_reden IS DISTINCT FROM 'vervangen'
       OR (oud.wijzigingsset_id, oud.geldt_vanaf, oud.verwerkt, oud.heropent)
          IS DISTINCT FROM (NEW.wijzigingsset_id, NEW.geldt_vanaf, NEW.verwerkt, NEW.heropent) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: vervangt een andere planning';
    END IF;
  END IF;
  IF als_eigenaar THEN
    RETURN NEW;
  END IF;

  IF NEW.door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'publicatie: niet op naam van een ander';
  END IF;
  IF NEW.geldt_vanaf < NEW.gepubliceerd_op THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: niet met terugwerkende kracht';
  END IF;
  IF NEW.wijzigingsset_id IS NULL AND NEW.vervangt IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: zonder wijzigingsset';
  END IF;
  IF NEW.wijzigingsset_id IS NOT NULL THEN
    -- That the approval is of this content and of someone else is a CHECK of the set.
    SELECT s.status, s.inhoud::jsonb AS inhoud INTO bron FROM public.wijzigingsset s WHERE s.id = NEW.wijzigingsset_id;
    IF NOT FOUND OR bron.status NOT IN ('goedgekeurd', 'ingepland', 'gepubliceerd') THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: de wijzigingsset is niet goedgekeurd';
    END IF;
    IF coalesce(bron.inhoud->'verwerkt', '[]') <> to_jsonb(NEW.verwerkt) OR coalesce(bron.inhoud->'heropent', '[]') <> to_jsonb(NEW.heropent) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'publicatie: wat is verwerkt of heropend, staat anders in de wijzigingsset';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE OR DELETE ON "publicatie" FOR EACH ROW EXECUTE FUNCTION "public"."guard_publicatie"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "publicatie" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "publicatie" ENABLE ALWAYS TRIGGER "bewaakt", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint

-- 7. At the end of the transaction: one chain, and a set and its publication exist together or not.
CREATE FUNCTION "public"."require_keten_van_publicaties"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (
      SELECT p.nummer, p.geldt_vanaf, t.inhoud->>'vorige' AS vorige,
             lag(p.tabelversie_hash) OVER w AS voorganger, lag(p.geldt_vanaf) OVER w AS voorganger_vanaf
      FROM public.publicatie p JOIN public.tabelversie t ON t.hash = p.tabelversie_hash
      WHERE p.vervallen_op IS NULL WINDOW w AS (ORDER BY p.nummer)
    ) keten WHERE keten.vorige IS DISTINCT FROM keten.voorganger OR keten.geldt_vanaf < keten.voorganger_vanaf
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'publicatie: sluit niet aan op de vorige tabelversie';
  END IF;
  IF EXISTS (
    SELECT 1 FROM public.publicatie p WHERE p.vervallen_reden = 'vervangen'
      AND NOT EXISTS (SELECT 1 FROM public.publicatie n WHERE n.vervangt = p.tabelversie_hash)
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'publicatie: vervangen door niets';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "keten" AFTER INSERT OR UPDATE ON "publicatie" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_keten_van_publicaties"();
--> statement-breakpoint
CREATE FUNCTION "public"."require_set_en_publicatie"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  set_id uuid;
  stand record;
  levend record;
BEGIN
  IF TG_TABLE_NAME = 'publicatie' THEN
    set_id := NEW.wijzigingsset_id;
  ELSE
    set_id := NEW.id;
  END IF;
  IF set_id IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT s.status, s.nummer, s.tabelversie_hash, s.ingangsdatum::timestamp AT TIME ZONE 'Europe/Amsterdam' AS middernacht
    INTO stand FROM public.wijzigingsset s WHERE s.id = set_id;
  SELECT count(*) AS aantal, min(p.nummer) AS nummer, min(p.tabelversie_hash) AS hash, min(p.geldt_vanaf) AS geldt_vanaf
    INTO levend FROM public.publicatie p WHERE p.wijzigingsset_id = set_id AND p.vervallen_op IS NULL;
  IF stand.status IN ('ingepland', 'gepubliceerd') THEN
    IF levend.aantal <> 1 OR (levend.nummer, levend.hash) IS DISTINCT FROM (stand.nummer, stand.tabelversie_hash)
       OR levend.geldt_vanaf < stand.middernacht OR (stand.status = 'ingepland' AND levend.geldt_vanaf <> stand.middernacht) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'wijzigingsset: de publicatie ontbreekt of is een andere';
    END IF;
  ELSIF stand.status IS NULL OR levend.aantal <> 0 THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'publicatie: de wijzigingsset staat niet op ingepland of gepubliceerd';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "set_en_publicatie" AFTER INSERT OR UPDATE ON "publicatie" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_set_en_publicatie"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "set_en_publicatie" AFTER INSERT OR UPDATE ON "wijzigingsset" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_set_en_publicatie"();
--> statement-breakpoint

-- 8. The apps add a tabelversie only to publish it. The owner may store one as the base of an offered set.
CREATE FUNCTION "public"."guard_tabelversie"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF public.writes_as_owner() THEN
    RETURN NEW;
  END IF;
  IF NOT public.keeps_tables() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'tabelversie: deze gemeente beheert de tabellen niet';
  END IF;
  IF NEW.inhoud->'nummer' IS DISTINCT FROM to_jsonb(NEW.nummer) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'tabelversie: het nummer is niet dat van de inhoud';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "tabelversie" FOR EACH ROW EXECUTE FUNCTION "public"."guard_tabelversie"();
--> statement-breakpoint
CREATE FUNCTION "public"."require_publicatie"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT public.writes_as_owner() AND NOT EXISTS (SELECT 1 FROM public.publicatie p WHERE p.tabelversie_hash = NEW.hash) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'tabelversie: zonder publicatie';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "gepubliceerd" AFTER INSERT ON "tabelversie" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_publicatie"();
--> statement-breakpoint

-- 9. A dossier is pinned to, or taken over to, a version that is in force.
CREATE FUNCTION "public"."guard_afweging_tabelversie"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.tabelversie_hash = OLD.tabelversie_hash THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM public.publicatie p
    WHERE p.tabelversie_hash = NEW.tabelversie_hash AND p.vervallen_op IS NULL AND p.geldt_vanaf <= NEW.updated_at
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'afweging: deze tabelversie geldt niet';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "geldende_tabelversie" BEFORE INSERT OR UPDATE ON "afweging" FOR EACH ROW EXECUTE FUNCTION "public"."guard_afweging_tabelversie"();
--> statement-breakpoint

-- 10. Grants.
GRANT SELECT ON "publicatie", "wijzigingsset", "wijzigingsset_gebeurtenis", "wijzigingsset_opmerking", "gemeentebepaling" TO "deelwijzer_app";
--> statement-breakpoint
GRANT INSERT ON "tabelversie", "publicatie", "wijzigingsset", "wijzigingsset_gebeurtenis", "wijzigingsset_opmerking", "gemeentebepaling" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("vervallen_op", "vervallen_reden") ON "publicatie" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ON "wijzigingsset" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("antwoord", "beantwoord_door", "beantwoord_op") ON "wijzigingsset_opmerking" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("geldig") ON "gemeentebepaling" TO "deelwijzer_app";
