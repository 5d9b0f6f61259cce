-- What drizzle cannot express of 0023: what happened before is counted, forced row-level security, that a count only
-- rises by what happens, grants. Nothing of a dossier is kept: the quarter, what it was, and how often (ADR 88).

-- 1. The quarter in which a moment falls, in Dutch time.
CREATE FUNCTION "public"."kwartaal_van"(p_moment timestamptz) RETURNS date LANGUAGE sql STABLE
RETURN date_trunc('quarter', p_moment AT TIME ZONE 'Europe/Amsterdam')::date;
--> statement-breakpoint

-- 2. What happened before this release.
ALTER TABLE "besluit" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "dossierinzage" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "steekproef" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inzagebevinding" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO "overzichttelling" ("gemeente_id", "kwartaal", "soort", "domein", "partner", "oordeel", "aantal")
  SELECT f.gemeente_id, public.kwartaal_van(f.op), f.soort, f.domein, f.partner, f.oordeel, count(*)::int
  FROM (
    SELECT b.gemeente_id, b.vastgesteld_op AS op, 'zonder-grondslag' AS soort, b.domein, b.partner, NULL AS oordeel FROM "besluit" b
      WHERE b.openbaar_json #>> '{beslisbewijs,antwoord,uitkomst}' = 'geen-grondslag'
    UNION ALL
    SELECT b.gemeente_id, b.vastgesteld_op, 'niet-delen', b.domein, b.partner, NULL FROM "besluit" b WHERE b.uitkomst = 'niet-delen'
    UNION ALL
    SELECT b.gemeente_id, b.vastgesteld_op, 'uitzondering', b.domein, b.partner, NULL FROM "besluit" b
      WHERE b.uitkomst = 'delen-gemotiveerde-uitzondering'
    UNION ALL
    SELECT i.gemeente_id, i.op, CASE i.soort WHEN 'nood' THEN 'noodinzage' ELSE 'inzage' END, coalesce(i.antwoord->>'domein', 'onbekend'), NULL, NULL
      FROM "dossierinzage" i
    UNION ALL
    SELECT s.gemeente_id, s.op, 'steekproef', NULL, NULL, NULL FROM "steekproef" s
    UNION ALL
    SELECT v.gemeente_id, v.op, 'inzagebevinding', NULL, NULL, v.oordeel FROM "inzagebevinding" v
    UNION ALL
    SELECT u.gemeente_id, u.op, 'uitzonderingsbevinding', NULL, NULL, u.oordeel FROM "uitzonderingsbevinding" u
  ) f
  GROUP BY 1, 2, 3, 4, 5, 6;
--> statement-breakpoint
ALTER TABLE "besluit" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "dossierinzage" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "steekproef" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "inzagebevinding" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "overzichttelling" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

-- 3. A count rises by one at a time and never goes away.
CREATE FUNCTION "public"."guard_overzichttelling"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.aantal = OLD.aantal + 1
     AND (NEW.gemeente_id, NEW.kwartaal, NEW.soort, NEW.domein, NEW.partner, NEW.oordeel)
       IS NOT DISTINCT FROM (OLD.gemeente_id, OLD.kwartaal, OLD.soort, OLD.domein, OLD.partner, OLD.oordeel) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION USING ERRCODE = 'DW001', MESSAGE = 'overzichttelling: een telling gaat alleen met een omhoog';
END $$;
--> statement-breakpoint
CREATE TRIGGER "alleen_omhoog" BEFORE UPDATE OR DELETE ON "overzichttelling" FOR EACH ROW EXECUTE FUNCTION "public"."guard_overzichttelling"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "overzichttelling" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "overzichttelling" ENABLE ALWAYS TRIGGER "alleen_omhoog", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint

-- 4. What happens is counted in its own transaction: as the owner, for the apps cannot write a count. Row-level security
--    is forced for the owner too, so only in the gemeente of the transaction.
CREATE FUNCTION "public"."tel_voor_overzicht"(
  p_gemeente uuid, p_moment timestamptz, p_soort text, p_domein text, p_partner text, p_oordeel text
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO public.overzichttelling AS t (gemeente_id, kwartaal, soort, domein, partner, oordeel, aantal)
    VALUES (p_gemeente, public.kwartaal_van(p_moment), p_soort, p_domein, p_partner, p_oordeel, 1)
    ON CONFLICT ON CONSTRAINT overzichttelling_wat DO UPDATE SET aantal = t.aantal + 1;
$$;
--> statement-breakpoint
CREATE FUNCTION "public"."tel_besluit"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.openbaar_json #>> '{beslisbewijs,antwoord,uitkomst}' = 'geen-grondslag' THEN
    PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.vastgesteld_op, 'zonder-grondslag', NEW.domein, NEW.partner, NULL);
  END IF;
  IF NEW.uitkomst = 'niet-delen' THEN
    PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.vastgesteld_op, 'niet-delen', NEW.domein, NEW.partner, NULL);
  ELSIF NEW.uitkomst = 'delen-gemotiveerde-uitzondering' THEN
    PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.vastgesteld_op, 'uitzondering', NEW.domein, NEW.partner, NULL);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."tel_gestopt"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  -- The answer stands nowhere in a dossier in the clear: who withdraws says it in the transaction, and it is not kept.
  IF current_setting('deelwijzer.antwoord', true) = 'geen-grondslag' AND NEW.domein IS NOT NULL AND NEW.partner IS NOT NULL THEN
    PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.updated_at, 'gestopt-zonder-grondslag', NEW.domein, NEW.partner, NULL);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."tel_inzage"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.op, CASE NEW.soort WHEN 'nood' THEN 'noodinzage' ELSE 'inzage' END,
    coalesce(NEW.antwoord->>'domein', 'onbekend'), NULL, NULL);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."tel_steekproef"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.op, 'steekproef', NULL, NULL, NULL);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "public"."tel_bevinding"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM public.tel_voor_overzicht(NEW.gemeente_id, NEW.op, TG_TABLE_NAME, NULL, NULL, NEW.oordeel);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "telt_mee" AFTER INSERT ON "besluit" FOR EACH ROW EXECUTE FUNCTION "public"."tel_besluit"();
--> statement-breakpoint
CREATE TRIGGER "telt_mee" AFTER UPDATE OF "status" ON "afweging" FOR EACH ROW
  WHEN (OLD.status <> 'ingetrokken' AND NEW.status = 'ingetrokken') EXECUTE FUNCTION "public"."tel_gestopt"();
--> statement-breakpoint
CREATE TRIGGER "telt_mee" AFTER INSERT ON "dossierinzage" FOR EACH ROW EXECUTE FUNCTION "public"."tel_inzage"();
--> statement-breakpoint
CREATE TRIGGER "telt_mee" AFTER INSERT ON "steekproef" FOR EACH ROW EXECUTE FUNCTION "public"."tel_steekproef"();
--> statement-breakpoint
CREATE TRIGGER "telt_mee" AFTER INSERT ON "inzagebevinding" FOR EACH ROW EXECUTE FUNCTION "public"."tel_bevinding"();
--> statement-breakpoint
CREATE TRIGGER "telt_mee" AFTER INSERT ON "uitzonderingsbevinding" FOR EACH ROW EXECUTE FUNCTION "public"."tel_bevinding"();
--> statement-breakpoint

-- 5. Grants: the apps read.
REVOKE ALL ON FUNCTION "public"."tel_voor_overzicht"(uuid, timestamptz, text, text, text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT ON "overzichttelling" TO "deelwijzer_app";
