ALTER TABLE "auth"."user" ADD COLUMN "inlog_van" uuid;
--> statement-breakpoint
-- What was handed out so far: by the gemeente where somebody began. Of who is in several nobody knows any more, and they are in already.
ALTER TABLE "lidmaatschap" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE auth."user" u SET "inlog_van" = l.gemeente_id
  FROM (SELECT user_id, (min(gemeente_id::text))::uuid AS gemeente_id FROM "lidmaatschap"
    GROUP BY user_id HAVING count(DISTINCT gemeente_id) = 1) l
  WHERE l.user_id = u.id AND EXISTS (SELECT 1 FROM auth.account a WHERE a.user_id = u.id AND a.provider_id = 'credential');
--> statement-breakpoint
ALTER TABLE "lidmaatschap" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Whether the sign-in of this person may open this gemeente.
CREATE FUNCTION "public"."inlog_opent"(p_user text, p_gemeente uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM auth."user" u WHERE u.id = p_user AND u.inlog_van <> p_gemeente
    AND EXISTS (SELECT 1 FROM auth.account a WHERE a.user_id = u.id AND a.provider_id = 'credential'))
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."inlog_opent"(text, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."inlog_opent"(text, uuid) TO "deelwijzer_app";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_inlog_van"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT public.inlog_opent(NEW.user_id, NEW.gemeente_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'lidmaatschap: deze inlog is door een andere gemeente gegeven';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "inlog_van_bij_komst" BEFORE INSERT ON "lidmaatschap" FOR EACH ROW
WHEN (NEW.beeindigd_op IS NULL) EXECUTE FUNCTION "public"."guard_inlog_van"();
--> statement-breakpoint
CREATE TRIGGER "inlog_van_bij_terugkeer" BEFORE UPDATE ON "lidmaatschap" FOR EACH ROW
WHEN (OLD.beeindigd_op IS NOT NULL AND NEW.beeindigd_op IS NULL) EXECUTE FUNCTION "public"."guard_inlog_van"();
--> statement-breakpoint
-- What became of an invitation: 'nieuw' with the password that was given along, 'bekend' where the sign-in stays as it was, 'elders' where
-- only the beheerder of another gemeente, where this person works, is known to have it.
CREATE FUNCTION "public"."maak_inlog_voor"(p_id text, p_account text, p_email text, p_naam text, p_hash text, p_op timestamptz)
RETURNS TABLE ("user_id" text, "uitkomst" text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  hier constant uuid := nullif(current_setting('deelwijzer.gemeente', true), '')::uuid;
  eerder constant text := coalesce(current_setting('deelwijzer.gebruiker', true), '');
  gever constant uuid := CASE WHEN p_hash IS NULL THEN NULL ELSE hier END;
  gevonden text;
  kent_hier boolean;
  werkt_elders boolean;
BEGIN
  IF NOT public.acts_as_beheerder() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'maak_inlog: alleen een beheerder nodigt uit';
  END IF;
  INSERT INTO auth."user" (id, name, email, email_verified, must_change_password, inlog_van, created_at, updated_at)
    VALUES (p_id, p_naam, lower(p_email), true, p_hash IS NOT NULL, gever, p_op, p_op)
    ON CONFLICT (email) DO NOTHING RETURNING id INTO gevonden;
  IF gevonden IS NULL THEN
    SELECT u.id INTO gevonden FROM auth."user" u WHERE u.email = lower(p_email) FOR UPDATE;
    PERFORM set_config('deelwijzer.gebruiker', gevonden, true);
    SELECT coalesce(bool_or(l.gemeente_id = hier), false), coalesce(bool_or(l.gemeente_id <> hier AND l.beeindigd_op IS NULL), false)
      INTO kent_hier, werkt_elders FROM public.lidmaatschap l WHERE l.user_id = gevonden;
    PERFORM set_config('deelwijzer.gebruiker', eerder, true);
    IF kent_hier OR public.inlog_opent(gevonden, hier) THEN
      RETURN QUERY SELECT gevonden, 'bekend';
      RETURN;
    ELSIF werkt_elders THEN
      RETURN QUERY SELECT gevonden, 'elders';
      RETURN;
    END IF;
    -- Nobody works with it any more. Whoever was given it loses it, with the phone they put to it.
    DELETE FROM auth.session WHERE user_id = gevonden;
    DELETE FROM auth.tweede_factor WHERE user_id = gevonden;
    DELETE FROM auth.verification WHERE value = gevonden;
    DELETE FROM auth.account WHERE user_id = gevonden AND provider_id = 'credential';
    UPDATE auth."user" SET name = p_naam, must_change_password = p_hash IS NOT NULL, inlog_van = gever, updated_at = p_op
      WHERE id = gevonden;
  END IF;
  IF p_hash IS NOT NULL THEN
    INSERT INTO auth.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
      VALUES (p_account, gevonden, 'credential', gevonden, p_hash, p_op, p_op);
  END IF;
  RETURN QUERY SELECT gevonden, 'nieuw';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."maak_inlog_voor"(text, text, text, text, text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."maak_inlog_voor"(text, text, text, text, text, timestamptz) TO "deelwijzer_app";
--> statement-breakpoint
-- For an earlier release that still serves. Where the answer is 'elders' its membership is refused.
CREATE OR REPLACE FUNCTION "public"."maak_inlog"(p_id text, p_account text, p_email text, p_naam text, p_hash text, p_op timestamptz)
RETURNS text LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.user_id FROM public.maak_inlog_voor(p_id, p_account, p_email, p_naam, p_hash, p_op) m
$$;
