-- What drizzle cannot express: the role of the jobs sees nothing of sign-in, and takes away what ended in it.
CREATE FUNCTION "public"."ruim_inlog_op"() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  weg integer;
  aantal integer := 0;
BEGIN
  DELETE FROM auth.session WHERE expires_at < now();
  GET DIAGNOSTICS weg = ROW_COUNT;
  aantal := aantal + weg;
  DELETE FROM auth.verification WHERE expires_at < now();
  GET DIAGNOSTICS weg = ROW_COUNT;
  aantal := aantal + weg;
  -- Longer than any window of a limit; milliseconds.
  DELETE FROM auth.rate_limit WHERE last_request < extract(epoch FROM now() - interval '1 day') * 1000;
  GET DIAGNOSTICS weg = ROW_COUNT;
  RETURN aantal + weg;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."ruim_inlog_op"() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."ruim_inlog_op"() TO "deelwijzer_taken";
