-- What a change of the tables means for the work of every gemeente, without seeing any of it: the questions that were
-- asked, each once, with how often. No dossier, no gemeente, no outcome, no day of its own: a question holds slugs and the
-- day it is about. Only the gemeente that keeps the tables may ask, and the apps show no count below five (ADR 73).
CREATE POLICY "vragen_tellen" ON "afweging" AS PERMISSIVE FOR SELECT TO CURRENT_USER
  USING (current_setting('deelwijzer.telling', true) = 'vragen');
--> statement-breakpoint
CREATE POLICY "vragen_tellen" ON "besluit" AS PERMISSIVE FOR SELECT TO CURRENT_USER
  USING (current_setting('deelwijzer.telling', true) = 'vragen');
--> statement-breakpoint
CREATE FUNCTION "public"."gestelde_vragen"() RETURNS TABLE (
  soort text, domein text, richting text, partner text, gegevens text[], betrokkene text, doel text, herkomst text,
  peildatum text, aantal integer
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT public.keeps_tables() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'gestelde_vragen: niet van de gemeente die de tabellen beheert';
  END IF;
  PERFORM set_config('deelwijzer.telling', 'vragen', true);
  RETURN QUERY
    SELECT 'open'::text, a.domein, a.richting, a.partner, a.gegevens, a.betrokkene, a.doel, a.herkomst,
        a.peildatum::text, count(*)::integer
      FROM public.afweging a
      WHERE a.status IN ('concept', 'wacht-op-overleg', 'klaar') AND a.vernietigd_op IS NULL
        AND a.domein IS NOT NULL AND a.richting IS NOT NULL AND a.partner IS NOT NULL AND cardinality(a.gegevens) > 0
      GROUP BY 2, 3, 4, 5, 6, 7, 8, 9
    UNION ALL
    SELECT 'besluit'::text, b.domein, b.richting, b.partner, b.gegevens, b.betrokkene, b.doel, b.herkomst,
        b.peildatum::text, count(*)::integer
      FROM public.besluit b
      WHERE cardinality(b.gegevens) > 0
      GROUP BY 2, 3, 4, 5, 6, 7, 8, 9;
  PERFORM set_config('deelwijzer.telling', '', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."gestelde_vragen"() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."gestelde_vragen"() TO "deelwijzer_app";
