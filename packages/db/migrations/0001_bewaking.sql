-- What drizzle cannot express: forced row-level security, grants, chains, seals, refusals.
-- Functions that move a chain run as the owner with a pinned search_path; everything else runs as the caller.

CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_vervangt" FOREIGN KEY ("gemeente_id","vervangt_besluit_id") REFERENCES "besluit"("gemeente_id","id");
--> statement-breakpoint
ALTER TABLE "uitzonderingsbeleid" ADD CONSTRAINT "uitzonderingsbeleid_geen_overlap"
  EXCLUDE USING gist ("gemeente_id" WITH =, "titel" WITH =, "geldig" WITH &&);
--> statement-breakpoint

-- 1. Row-level security binds the owner too.
ALTER TABLE "gemeente" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "team" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "lidmaatschap" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uitzonderingsbeleid" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "afweging" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "overleg" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "besluit" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "besluitketen" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "auditlog" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "auditketen" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "sleutels"."dossiersleutel" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

-- 2. What is published, sealed or logged is never changed, by nobody. ALWAYS: also when a superuser turns
--    ordinary triggers off with session_replication_role.
CREATE FUNCTION "public"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = format('%s is onveranderlijk: %s geweigerd', TG_TABLE_NAME, TG_OP);
END $$;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "tabelversie" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "tabelversie" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "stappenplanversie" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "stappenplanversie" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "wijzigingenregister" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "wijzigingenregister" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "overleg" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "overleg" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "besluit" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "besluit" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "auditlog" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "auditlog" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "sleutels"."dossiersleutel" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "tabelversie" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "stappenplanversie" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "wijzigingenregister" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "overleg" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "besluit" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "auditlog" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "sleutels"."dossiersleutel" ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint

-- 3. Recorded policy: only its end may be set.
CREATE FUNCTION "public"."guard_uitzonderingsbeleid"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'geldig') IS DISTINCT FROM (to_jsonb(OLD) - 'geldig')
     OR lower(NEW.geldig) IS DISTINCT FROM lower(OLD.geldig) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'uitzonderingsbeleid: alleen de einddatum kan nog worden gezet';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE UPDATE OR DELETE ON "uitzonderingsbeleid" FOR EACH ROW EXECUTE FUNCTION "public"."guard_uitzonderingsbeleid"();
--> statement-breakpoint

-- 4. The dossier: optimistic lock, frozen once decided, emptied only after its key is gone.
CREATE FUNCTION "public"."guard_afweging"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  beheer constant text[] := array['eigenaar_id','team_id','bewaren_tot','versie','updated_at','zaakkenmerk','titel','inhoud','vernietigd_op'];
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
CREATE TRIGGER "bewaakt" BEFORE UPDATE ON "afweging" FOR EACH ROW EXECUTE FUNCTION "public"."guard_afweging"();
--> statement-breakpoint

-- 5. Keys: made once, destroyed once, never replaced.
CREATE FUNCTION "sleutels"."guard_dossiersleutel"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.verpakte_sleutel IS NULL OR NEW.vernietigd_op IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'dossiersleutel: een nieuwe sleutel is niet leeg';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.verpakte_sleutel IS NULL OR NEW.verpakte_sleutel IS NOT NULL OR NEW.vernietigd_op IS NULL
     OR (NEW.afweging_id, NEW.gemeente_id, NEW.created_at) IS DISTINCT FROM (OLD.afweging_id, OLD.gemeente_id, OLD.created_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'dossiersleutel: alleen eenmaal vernietigen kan';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE OR DELETE ON "sleutels"."dossiersleutel" FOR EACH ROW EXECUTE FUNCTION "sleutels"."guard_dossiersleutel"();
--> statement-breakpoint
CREATE FUNCTION "sleutels"."destroy_dossiersleutel"(p_afweging uuid, p_op timestamptz) RETURNS void
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
  UPDATE sleutels.dossiersleutel SET verpakte_sleutel = NULL, vernietigd_op = p_op WHERE afweging_id = p_afweging;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'dossiersleutel: er is geen sleutel';
  END IF;
  UPDATE public.afweging SET zaakkenmerk = NULL, titel = NULL, inhoud = NULL, vernietigd_op = p_op,
    updated_at = p_op, versie = versie + 1 WHERE id = p_afweging;
END $$;
--> statement-breakpoint

-- 6. Overleg is added to a running dossier only.
CREATE FUNCTION "public"."guard_overleg"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  dossierstatus text;
BEGIN
  SELECT status INTO dossierstatus FROM public.afweging WHERE id = NEW.afweging_id FOR SHARE;
  IF dossierstatus IS NULL OR dossierstatus IN ('vastgesteld', 'ingetrokken') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overleg: het dossier is afgesloten';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "overleg" FOR EACH ROW EXECUTE FUNCTION "public"."guard_overleg"();
--> statement-breakpoint

-- 7. The chains. A lock function hands out the head; the AFTER INSERT trigger checks the new link and moves it.
--    AFTER, so that an insert that did not happen (ON CONFLICT DO NOTHING) cannot move the head.
CREATE FUNCTION "public"."lock_besluitketen"(p_gemeente uuid, OUT volgnummer bigint, OUT hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_gemeente IS DISTINCT FROM nullif(current_setting('deelwijzer.gemeente', true), '')::uuid THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'besluitketen: niet van deze gemeente';
  END IF;
  INSERT INTO public.besluitketen (gemeente_id, laatste_volgnummer, laatste_hash)
    VALUES (p_gemeente, 0, 'sha256:' || repeat('0', 64)) ON CONFLICT DO NOTHING;
  SELECT k.laatste_volgnummer, k.laatste_hash INTO volgnummer, hash
    FROM public.besluitketen k WHERE k.gemeente_id = p_gemeente FOR UPDATE;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."lock_auditketen"(p_gemeente uuid, OUT volgnummer bigint, OUT hash text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_gemeente IS DISTINCT FROM nullif(current_setting('deelwijzer.gemeente', true), '')::uuid THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'auditketen: niet van deze gemeente';
  END IF;
  INSERT INTO public.auditketen (gemeente_id, laatste_volgnummer, laatste_hash)
    VALUES (p_gemeente, 0, 'sha256:' || repeat('0', 64)) ON CONFLICT DO NOTHING;
  SELECT k.laatste_volgnummer, k.laatste_hash INTO volgnummer, hash
    FROM public.auditketen k WHERE k.gemeente_id = p_gemeente FOR UPDATE;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."guard_besluit"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  j constant jsonb := NEW.openbaar_json;
  kop record;
  dossier record;
  beleid record;
BEGIN
  -- The typed columns say what the sealed text says.
  IF j->>'formaat' IS DISTINCT FROM 'deelwijzer-besluit/1'
     OR j->>'besluitId' IS DISTINCT FROM NEW.id::text
     OR j#>>'{gemeente,id}' IS DISTINCT FROM NEW.gemeente_id::text
     OR j->>'afwegingId' IS DISTINCT FROM NEW.afweging_id::text
     OR j->'volgnummer' IS DISTINCT FROM to_jsonb(NEW.volgnummer)
     OR j->>'inhoudHash' IS DISTINCT FROM NEW.inhoud_hash
     OR j->>'uitkomst' IS DISTINCT FROM NEW.uitkomst
     OR j#>>'{vraag,domein}' IS DISTINCT FROM NEW.domein
     OR j#>>'{vraag,richting}' IS DISTINCT FROM NEW.richting
     OR j#>>'{vraag,partner}' IS DISTINCT FROM NEW.partner
     OR j#>>'{vraag,doel}' IS DISTINCT FROM NEW.doel
     OR j#>'{vraag,gegevens}' IS DISTINCT FROM to_jsonb(NEW.gegevens)
     OR j#>>'{vraag,betrokkene}' IS DISTINCT FROM NEW.betrokkene
     OR j#>>'{vraag,herkomst}' IS DISTINCT FROM NEW.herkomst
     OR j->>'peildatum' IS DISTINCT FROM to_char(NEW.peildatum, 'YYYY-MM-DD')
     OR j#>>'{tabelversie,hash}' IS DISTINCT FROM NEW.tabelversie_hash
     OR j#>>'{stappenplan,hash}' IS DISTINCT FROM NEW.stappenplan_hash
     OR j#>>'{auteur,id}' IS DISTINCT FROM NEW.auteur_id
     OR j#>>'{uitzonderingsbeleid,id}' IS DISTINCT FROM NEW.uitzonderingsbeleid_id::text
     OR j->>'bewarenTot' IS DISTINCT FROM to_char(NEW.bewaren_tot, 'YYYY-MM-DD')
     OR (j->>'vastgesteldOp')::timestamptz IS DISTINCT FROM NEW.vastgesteld_op THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'besluit: de kolommen en het verzegelde deel verschillen';
  END IF;

  -- The seal answers the question of the dossier, under the versions the dossier was pinned to.
  SELECT a.* INTO dossier FROM public.afweging a WHERE a.id = NEW.afweging_id AND a.gemeente_id = NEW.gemeente_id FOR UPDATE;
  IF dossier.status IS NULL OR dossier.status NOT IN ('concept', 'klaar') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluit: het dossier kan niet worden vastgesteld';
  END IF;
  IF (dossier.domein, dossier.richting, dossier.partner, dossier.doel, dossier.gegevens, dossier.betrokkene, dossier.herkomst,
      dossier.peildatum, dossier.tabelversie_hash, dossier.stappenplan_hash, dossier.bewaren_tot, dossier.vervangt_besluit_id::text)
     IS DISTINCT FROM
     (NEW.domein, NEW.richting, NEW.partner, NEW.doel, NEW.gegevens, NEW.betrokkene, NEW.herkomst,
      NEW.peildatum, NEW.tabelversie_hash, NEW.stappenplan_hash, NEW.bewaren_tot, j->>'vervangt') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'besluit: het besluit en het dossier verschillen';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM sleutels.dossiersleutel s WHERE s.afweging_id = NEW.afweging_id AND s.verpakte_sleutel IS NOT NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluit: het dossier heeft geen sleutel';
  END IF;

  IF NOT EXISTS (SELECT 1 FROM public.wijzigingenregister w WHERE w.hash = j#>>'{wijzigingenregister,hash}')
     OR NOT EXISTS (SELECT 1 FROM public.tabelversie t WHERE t.hash = NEW.tabelversie_hash AND to_jsonb(t.nummer) = j#>'{tabelversie,nummer}')
     OR NOT EXISTS (SELECT 1 FROM public.stappenplanversie p WHERE p.hash = NEW.stappenplan_hash
                    AND p.stappenplan_id = j#>>'{stappenplan,id}' AND to_jsonb(p.versie) = j#>'{stappenplan,versie}') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'besluit: een genoemde versie is niet gepubliceerd';
  END IF;

  -- A reasoned exception needs a recorded policy of this gemeente, in force that day, that covers the question.
  IF NEW.uitzonderingsbeleid_id IS NOT NULL THEN
    SELECT u.geldig, u.omvat INTO beleid FROM public.uitzonderingsbeleid u
      WHERE u.id = NEW.uitzonderingsbeleid_id AND u.gemeente_id = NEW.gemeente_id;
    IF NOT FOUND OR NOT beleid.geldig @> (NEW.vastgesteld_op AT TIME ZONE 'Europe/Amsterdam')::date
       OR NOT (beleid.omvat->'domeinen') ? NEW.domein OR NOT (beleid.omvat->'partners') ? NEW.partner THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluit: geen uitzonderingsbeleid dat deze vraag dekt';
    END IF;
  END IF;

  -- The chain is linear and without gaps.
  SELECT k.laatste_volgnummer, k.laatste_hash INTO kop FROM public.besluitketen k WHERE k.gemeente_id = NEW.gemeente_id FOR UPDATE;
  IF NOT FOUND OR NEW.volgnummer <> kop.laatste_volgnummer + 1 OR NEW.vorige_hash <> kop.laatste_hash THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'besluit: sluit niet aan op de keten';
  END IF;
  UPDATE public.besluitketen SET laatste_volgnummer = NEW.volgnummer, laatste_hash = NEW.keten_hash WHERE gemeente_id = NEW.gemeente_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "keten" AFTER INSERT ON "besluit" FOR EACH ROW EXECUTE FUNCTION "public"."guard_besluit"();
--> statement-breakpoint
CREATE FUNCTION "public"."require_vastgesteld"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.afweging a WHERE a.id = NEW.afweging_id AND a.status = 'vastgesteld') THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluit: het dossier staat niet op vastgesteld';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "dossier_vastgesteld" AFTER INSERT ON "besluit" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_vastgesteld"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_auditlog"() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  j constant jsonb := NEW.canoniek::jsonb;
  kop record;
BEGIN
  IF j->>'formaat' IS DISTINCT FROM 'deelwijzer-audit/1'
     OR j->>'id' IS DISTINCT FROM NEW.id::text
     OR j->>'gemeenteId' IS DISTINCT FROM NEW.gemeente_id::text
     OR j->'volgnummer' IS DISTINCT FROM to_jsonb(NEW.volgnummer)
     OR (j->>'op')::timestamptz IS DISTINCT FROM NEW.op
     OR j->>'actorId' IS DISTINCT FROM NEW.actor_id
     OR j->>'rol' IS DISTINCT FROM NEW.rol
     OR j->>'handeling' IS DISTINCT FROM NEW.handeling
     OR j#>>'{onderwerp,soort}' IS DISTINCT FROM NEW.onderwerp_soort
     OR j#>>'{onderwerp,id}' IS DISTINCT FROM NEW.onderwerp_id
     OR j->'gegevens' IS DISTINCT FROM NEW.gegevens
     OR j->>'vorigeHash' IS DISTINCT FROM NEW.vorige_hash THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'auditlog: de kolommen en de vastgelegde tekst verschillen';
  END IF;
  SELECT k.laatste_volgnummer, k.laatste_hash INTO kop FROM public.auditketen k WHERE k.gemeente_id = NEW.gemeente_id FOR UPDATE;
  IF NOT FOUND OR NEW.volgnummer <> kop.laatste_volgnummer + 1 OR NEW.vorige_hash <> kop.laatste_hash THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'auditlog: sluit niet aan op de keten';
  END IF;
  UPDATE public.auditketen SET laatste_volgnummer = NEW.volgnummer, laatste_hash = NEW.hash WHERE gemeente_id = NEW.gemeente_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "keten" AFTER INSERT ON "auditlog" FOR EACH ROW EXECUTE FUNCTION "public"."guard_auditlog"();
--> statement-breakpoint

-- 8. Grants. Nothing by default: a new table is invisible to the apps until a migration says otherwise.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA "sleutels" FROM PUBLIC;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."lock_besluitketen"(uuid), "public"."lock_auditketen"(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA "public", "sleutels" TO "deelwijzer_app";
--> statement-breakpoint
GRANT SELECT ON "gemeente", "team", "lidmaatschap", "tabelversie", "stappenplanversie", "wijzigingenregister", "uitzonderingsbeleid", "afweging", "overleg", "besluit", "besluitketen", "auditlog", "auditketen", "sleutels"."dossiersleutel" TO "deelwijzer_app";
--> statement-breakpoint
GRANT INSERT ON "team", "lidmaatschap", "uitzonderingsbeleid", "afweging", "overleg", "besluit", "auditlog", "sleutels"."dossiersleutel" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("naam", "fg_contact", "klachtroute") ON "gemeente" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("naam") ON "team" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("naam", "email", "functie", "rollen", "domeinen", "team_id", "updated_at", "beeindigd_op") ON "lidmaatschap" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("geldig") ON "uitzonderingsbeleid" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ON "afweging" TO "deelwijzer_app";
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."lock_besluitketen"(uuid), "public"."lock_auditketen"(uuid), "sleutels"."destroy_dossiersleutel"(uuid, timestamptz) TO "deelwijzer_app";
--> statement-breakpoint
GRANT USAGE ON SCHEMA "auth" TO "deelwijzer_auth";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "auth" TO "deelwijzer_auth";
