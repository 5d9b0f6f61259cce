-- A beheerder signs somebody of the own gemeente out everywhere: a telephone or laptop is gone, and that person stays. The apps
-- read no session; this is the one thing they may do to them, and only to who is or was a member here.
CREATE FUNCTION "public"."beeindig_sessies"(p_user text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hier constant uuid := nullif(current_setting('deelwijzer.gemeente', true), '')::uuid;
  aantal integer;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = hier AND l.user_id = p_user) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'sessies: niet van deze gemeente';
  END IF;
  -- One that the provider began for another gemeente is not seen from here.
  DELETE FROM auth.session s WHERE s.user_id = p_user AND (s.gemeente_id IS NULL OR s.gemeente_id = hier);
  GET DIAGNOSTICS aantal = ROW_COUNT;
  RETURN aantal;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."beeindig_sessies"(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."beeindig_sessies"(text) TO "deelwijzer_app";
