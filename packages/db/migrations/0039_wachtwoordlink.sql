-- The role of the jobs sends the link with which somebody chooses another password. It sees nothing of sign-in and keeps the hash
-- of that link: only for who works in this gemeente and has a password. It is told to which address the link may go: the one
-- they sign in with. An earlier link of theirs works no more. The time is that of the database: how long it lives is about now.
CREATE FUNCTION "public"."maak_wachtwoordlink"(p_user text, p_hash text, p_minuten integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hier constant uuid := nullif(current_setting('deelwijzer.gemeente', true), '')::uuid;
  adres text;
BEGIN
  SELECT u.email INTO adres FROM public.lidmaatschap l
  JOIN auth.account a ON a.user_id = l.user_id AND a.provider_id = 'credential'
  JOIN auth."user" u ON u.id = l.user_id
  WHERE l.gemeente_id = hier AND l.user_id = p_user AND l.beeindigd_op IS NULL;
  IF adres IS NULL THEN
    RETURN NULL;
  END IF;
  -- What else waits in this table (a sign-in at a provider) has no bare user as its value.
  DELETE FROM auth.verification v WHERE v.value = p_user;
  INSERT INTO auth.verification (id, identifier, value, expires_at, created_at, updated_at)
  VALUES (gen_random_uuid()::text, p_hash, p_user, now() + make_interval(mins => p_minuten), now(), now());
  RETURN adres;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."maak_wachtwoordlink"(text, text, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."maak_wachtwoordlink"(text, text, integer) TO "deelwijzer_taken";
