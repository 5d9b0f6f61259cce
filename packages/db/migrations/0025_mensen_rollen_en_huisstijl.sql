CREATE TABLE "claimkoppeling" (
	"gemeente_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"regels" jsonb NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "claimkoppeling_gemeente_id_versie_pk" PRIMARY KEY("gemeente_id","versie")
);
--> statement-breakpoint
ALTER TABLE "claimkoppeling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "gemeentelogo" (
	"gemeente_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"soort" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "gemeentelogo_gemeente_id_hash_pk" PRIMARY KEY("gemeente_id","hash"),
	CONSTRAINT "gemeentelogo_soort" CHECK ("gemeentelogo"."soort" in ('image/png','image/svg+xml')),
	CONSTRAINT "gemeentelogo_hash" CHECK ("gemeentelogo"."hash" = encode(sha256("gemeentelogo"."inhoud"), 'hex')),
	CONSTRAINT "gemeentelogo_grootte" CHECK (octet_length("gemeentelogo"."inhoud") between 1 and 200000)
);
--> statement-breakpoint
ALTER TABLE "gemeentelogo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overlegdoorgave" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"overlegvraag_id" uuid NOT NULL,
	"van" text NOT NULL,
	"naar" text NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "overlegdoorgave_ander" CHECK ("overlegdoorgave"."van" <> "overlegdoorgave"."naar")
);
--> statement-breakpoint
ALTER TABLE "overlegdoorgave" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "kleuren" jsonb;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "logo_hash" text;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "team" ADD COLUMN "domeinen" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "team" ADD COLUMN "versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "claimkoppeling" ADD CONSTRAINT "claimkoppeling_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gemeentelogo" ADD CONSTRAINT "gemeentelogo_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegdoorgave" ADD CONSTRAINT "overlegdoorgave_vraag" FOREIGN KEY ("gemeente_id","overlegvraag_id") REFERENCES "public"."overlegvraag"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegdoorgave" ADD CONSTRAINT "overlegdoorgave_van" FOREIGN KEY ("gemeente_id","van") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegdoorgave" ADD CONSTRAINT "overlegdoorgave_naar" FOREIGN KEY ("gemeente_id","naar") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlegdoorgave" ADD CONSTRAINT "overlegdoorgave_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "overlegdoorgave_vraag_op" ON "overlegdoorgave" USING btree ("gemeente_id","overlegvraag_id","op");--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "claimkoppeling" AS PERMISSIVE FOR ALL TO public USING ("claimkoppeling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("claimkoppeling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "gemeentelogo" AS PERMISSIVE FOR ALL TO public USING ("gemeentelogo"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("gemeentelogo"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "op_logo" ON "gemeentelogo" AS PERMISSIVE FOR SELECT TO public USING ("gemeentelogo"."hash" = nullif(current_setting('deelwijzer.logo', true), ''));--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "overlegdoorgave" AS PERMISSIVE FOR ALL TO public USING ("overlegdoorgave"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("overlegdoorgave"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);
--> statement-breakpoint

-- What drizzle cannot express.

ALTER TABLE "overlegdoorgave" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint

-- 1. Every change raises the version, so that of two who look at the same the second hears that it changed.
CREATE FUNCTION "public"."raise_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.versie := OLD.versie + 1;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "versie" BEFORE UPDATE ON "gemeente" FOR EACH ROW EXECUTE FUNCTION "public"."raise_version"();
--> statement-breakpoint
CREATE TRIGGER "versie" BEFORE UPDATE ON "team" FOR EACH ROW EXECUTE FUNCTION "public"."raise_version"();
--> statement-breakpoint

-- 2. Who may do what: given by a beheerder, never to oneself, and one beheerder stays. A transaction on nobody's name is a
--    command or the sign-in.
CREATE FUNCTION "public"."acts_as_beheerder"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM public.lidmaatschap l
    WHERE l.gemeente_id = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid
      AND l.user_id = public.acting_user() AND l.beeindigd_op IS NULL AND 'beheerder' = ANY (l.rollen))
$$;
--> statement-breakpoint
CREATE FUNCTION "public"."guard_lidmaatschap"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF public.acting_user() IS NOT NULL THEN
    IF NOT public.acts_as_beheerder() THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'lidmaatschap: alleen een beheerder zegt wie wat mag';
    END IF;
    IF NEW.user_id = public.acting_user() AND (TG_OP = 'INSERT'
       OR (NEW.rollen, NEW.domeinen, NEW.team_id, NEW.beeindigd_op) IS DISTINCT FROM (OLD.rollen, OLD.domeinen, OLD.team_id, OLD.beeindigd_op)) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'lidmaatschap: niemand wijzigt wat hij zelf mag';
    END IF;
  END IF;
  IF TG_OP = 'INSERT' THEN
    RETURN NEW;
  END IF;
  NEW.versie := OLD.versie + 1;
  IF OLD.beeindigd_op IS NULL AND 'beheerder' = ANY (OLD.rollen)
     AND (NEW.beeindigd_op IS NOT NULL OR NOT 'beheerder' = ANY (NEW.rollen)) THEN
    -- Two who take the role from each other go one after the other; the second sees what the first did.
    PERFORM 1 FROM public.gemeente g WHERE g.id = NEW.gemeente_id FOR NO KEY UPDATE;
    IF NOT EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id AND l.user_id <> NEW.user_id
        AND l.beeindigd_op IS NULL AND 'beheerder' = ANY (l.rollen)) THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'lidmaatschap: er blijft altijd een beheerder';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT OR UPDATE ON "lidmaatschap" FOR EACH ROW EXECUTE FUNCTION "public"."guard_lidmaatschap"();
--> statement-breakpoint

-- 3. Who leaves is signed out everywhere, at the same moment, and cannot sign in. The apps read no session and sign-in reads
--    no membership: each asks this one thing.
CREATE FUNCTION "public"."end_sessions"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM auth.session WHERE user_id = NEW.user_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "uitgelogd" AFTER UPDATE ON "lidmaatschap" FOR EACH ROW
  WHEN (OLD.beeindigd_op IS NULL AND NEW.beeindigd_op IS NOT NULL) EXECUTE FUNCTION "public"."end_sessions"();
--> statement-breakpoint
-- True for who was never a member as well: that person is told so after signing in.
CREATE FUNCTION "auth"."mag_inloggen"(p_user text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  eerder constant text := coalesce(current_setting('deelwijzer.gebruiker', true), '');
  mag boolean;
BEGIN
  PERFORM set_config('deelwijzer.gebruiker', p_user, true);
  SELECT coalesce(bool_or(l.beeindigd_op IS NULL), true) INTO mag FROM public.lidmaatschap l WHERE l.user_id = p_user;
  PERFORM set_config('deelwijzer.gebruiker', eerder, true);
  RETURN mag;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "auth"."mag_inloggen"(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "auth"."mag_inloggen"(text) TO "deelwijzer_auth";
--> statement-breakpoint

-- 4. An invitation makes the sign-in in its own transaction, with a password that works once. An address that has a sign-in
--    keeps it as it is: a beheerder takes over nobody's account.
CREATE FUNCTION "public"."maak_inlog"(p_id text, p_account text, p_email text, p_naam text, p_hash text, p_op timestamptz)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  gevonden text;
BEGIN
  IF NOT public.acts_as_beheerder() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'maak_inlog: alleen een beheerder nodigt uit';
  END IF;
  INSERT INTO auth."user" (id, name, email, email_verified, must_change_password, created_at, updated_at)
    VALUES (p_id, p_naam, lower(p_email), true, p_hash IS NOT NULL, p_op, p_op)
    ON CONFLICT (email) DO NOTHING RETURNING id INTO gevonden;
  IF gevonden IS NULL THEN
    SELECT u.id INTO gevonden FROM auth."user" u WHERE u.email = lower(p_email);
  ELSIF p_hash IS NOT NULL THEN
    INSERT INTO auth.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
      VALUES (p_account, p_id, 'credential', p_id, p_hash, p_op, p_op);
  END IF;
  RETURN gevonden;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "public"."maak_inlog"(text, text, text, text, text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "public"."maak_inlog"(text, text, text, text, text, timestamptz) TO "deelwijzer_app";
--> statement-breakpoint

-- 5. What somebody who left had open goes to others by a beheerder's hand, who sees nothing of what is in it.
CREATE FUNCTION "public"."is_vertrokken"(p_gemeente uuid, p_user text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM public.lidmaatschap l
    WHERE l.gemeente_id = p_gemeente AND l.user_id = p_user AND l.beeindigd_op IS NOT NULL)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "public"."guard_overdracht"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF NEW.van <> dossier.eigenaar_id OR (NEW.door <> dossier.eigenaar_id AND NEW.door IS DISTINCT FROM dossier.waarnemer_id
     AND NOT (NEW.reden = 'uit-dienst' AND NEW.toelichting IS NULL AND NEW.door <> NEW.naar AND public.acts_as_beheerder()
       AND public.is_vertrokken(NEW.gemeente_id, NEW.van))) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overdracht: alleen de eigenaar of wie waarneemt draagt over, of een beheerder voor wie vertrok';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id AND l.user_id = NEW.naar
      AND l.beeindigd_op IS NULL AND 'medewerker' = ANY (l.rollen)
      AND CASE WHEN dossier.domein IS NULL THEN cardinality(l.domeinen) > 0 ELSE dossier.domein = ANY (l.domeinen) END) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overdracht: de ontvanger werkt niet voor dit domein';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "public"."guard_waarneming"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF NEW.beeindigd_door IS DISTINCT FROM public.acting_user() OR (NEW.beeindigd_door NOT IN (NEW.eigenaar_id, NEW.waarnemer_id)
     AND NOT (public.acts_as_beheerder() AND (public.is_vertrokken(NEW.gemeente_id, NEW.eigenaar_id)
       OR public.is_vertrokken(NEW.gemeente_id, NEW.waarnemer_id)))) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'waarneming: alleen de eigenaar of wie waarneemt beeindigt, of een beheerder voor wie vertrok';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint

-- 6. A question that waited for who left waits for somebody else: who is asked now is said once, here.
CREATE FUNCTION "public"."gevraagde"(p_vraag uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT d.naar FROM public.overlegdoorgave d WHERE d.overlegvraag_id = p_vraag ORDER BY d.op DESC, d.id DESC LIMIT 1),
    (SELECT v.aan_gebruiker FROM public.overlegvraag v WHERE v.id = p_vraag))
$$;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "overlegdoorgave" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "overlegdoorgave" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "overlegdoorgave" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_overlegdoorgave"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vraag record;
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NEW.door = NEW.naar OR NOT public.acts_as_beheerder() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overlegdoorgave: alleen op naam van een beheerder, aan een ander';
  END IF;
  SELECT v.gesteld_door, v.afweging_id INTO vraag FROM public.overlegvraag v WHERE v.id = NEW.overlegvraag_id;
  -- As with an answer: one after the other per dossier.
  PERFORM 1 FROM public.afweging a WHERE a.id = vraag.afweging_id AND a.status NOT IN ('vastgesteld', 'ingetrokken') FOR UPDATE;
  IF NOT FOUND OR NEW.van IS DISTINCT FROM public.gevraagde(NEW.overlegvraag_id) OR NOT public.is_vertrokken(NEW.gemeente_id, NEW.van)
     OR EXISTS (SELECT 1 FROM public.overlegbericht b WHERE b.overlegvraag_id = NEW.overlegvraag_id AND b.soort IN ('antwoord', 'intrekking')) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegdoorgave: deze vraag wacht niet op wie vertrok';
  END IF;
  IF NEW.naar = vraag.gesteld_door OR NOT EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id
      AND l.user_id = NEW.naar AND l.beeindigd_op IS NULL AND l.rollen && array['medewerker','privacyambassadeur','privacyadviseur']) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegdoorgave: deze collega kan de vraag niet beantwoorden';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "overlegdoorgave" FOR EACH ROW EXECUTE FUNCTION "public"."guard_overlegdoorgave"();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "public"."guard_overlegbericht"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vraag record;
  gevraagd boolean;
  antwoord_van text;
  afgehandeld boolean;
  schrijft boolean;
  aantal integer;
BEGIN
  SELECT v.aan_rol, v.aan_gebruiker, v.gesteld_door, v.afweging_id INTO vraag FROM public.overlegvraag v WHERE v.id = NEW.overlegvraag_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'overlegbericht: geen vraag van deze gemeente';
  END IF;
  -- One after the other per dossier: numbers have no gaps, and two answers cannot both be the first.
  PERFORM 1 FROM public.afweging a WHERE a.id = vraag.afweging_id AND a.status NOT IN ('vastgesteld', 'ingetrokken') FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegbericht: het dossier is afgesloten';
  END IF;
  SELECT count(*), coalesce(bool_or(b.soort IN ('antwoord', 'intrekking')), false), max(b.door) FILTER (WHERE b.soort = 'antwoord')
    INTO aantal, afgehandeld, antwoord_van FROM public.overlegbericht b WHERE b.overlegvraag_id = NEW.overlegvraag_id;
  IF NEW.nummer <> aantal + 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'DW002', MESSAGE = 'overlegbericht: het nummer sluit niet aan';
  END IF;
  IF NEW.soort = 'opmerking' THEN
    IF antwoord_van IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegbericht: er is nog geen antwoord om iets bij te zeggen';
    END IF;
  ELSIF afgehandeld THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'overlegbericht: de vraag is al afgehandeld';
  END IF;
  gevraagd := coalesce(public.gevraagde(NEW.overlegvraag_id) = NEW.door, false) OR EXISTS (
    SELECT 1 FROM public.lidmaatschap l WHERE l.user_id = NEW.door AND l.beeindigd_op IS NULL
      AND vraag.aan_rol = ANY (l.rollen) AND l.user_id <> vraag.gesteld_door);
  schrijft := EXISTS (SELECT 1 FROM public.afweging a WHERE a.id = vraag.afweging_id AND NEW.door IN (a.eigenaar_id, a.waarnemer_id));
  IF (NEW.soort = 'antwoord' AND NOT gevraagd)
     OR (NEW.soort = 'intrekking' AND NOT schrijft)
     OR (NEW.soort = 'opmerking' AND NEW.door <> antwoord_van AND NOT schrijft) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'overlegbericht: niet van wie dit mag zeggen';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "public"."leest_dossier"(p_afweging uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT public.acting_user() IS NULL OR EXISTS (
    SELECT 1 FROM public.afweging a WHERE a.id = p_afweging AND (
      -- Who writes in it, and the team.
      public.acting_user() IN (a.eigenaar_id, a.waarnemer_id)
      OR EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = a.gemeente_id
        AND l.user_id = public.acting_user() AND l.beeindigd_op IS NULL AND l.team_id = a.team_id)
      -- Access that runs at this moment.
      OR EXISTS (SELECT 1 FROM public.dossierinzage i WHERE i.afweging_id = a.id AND i.aanvrager_id = public.acting_user()
        AND public.moment_van_handelen() >= i.op AND public.moment_van_handelen() < i.tot)
      -- Asking for it: the reason is written under the key, for whose dossier it is known and who sees it.
      OR nullif(current_setting('deelwijzer.aanvraag', true), '') = a.id::text
      -- Who was asked a question about it, by name or by role: the question shows what they see.
      OR EXISTS (SELECT 1 FROM public.overlegvraag v LEFT JOIN public.lidmaatschap l
          ON l.gemeente_id = v.gemeente_id AND l.user_id = public.acting_user() AND l.beeindigd_op IS NULL
        WHERE v.afweging_id = a.id AND (public.gevraagde(v.id) = public.acting_user() OR v.aan_rol = ANY (l.rollen)))
      -- The FG: besluiten, and the reasons of those who looked in.
      OR (public.acts_as_fg() AND (a.status = 'vastgesteld'
        OR EXISTS (SELECT 1 FROM public.dossierinzage i WHERE i.afweging_id = a.id)))
    )
  )
$$;
--> statement-breakpoint

-- 7. Grants.
GRANT SELECT, INSERT ON "overlegdoorgave" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("domeinen") ON "team" TO "deelwijzer_app";
--> statement-breakpoint
GRANT SELECT ("id", "gemeente_id", "overlegvraag_id", "naar", "op") ON "overlegdoorgave" TO "deelwijzer_taken";

--> statement-breakpoint

-- What drizzle cannot express: forced row-level security, appended only and on the name of a beheerder, grants.

ALTER TABLE "claimkoppeling" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "claimkoppeling" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "claimkoppeling" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "claimkoppeling" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_claimkoppeling"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT public.acts_as_beheerder() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'claimkoppeling: alleen op naam van een beheerder';
  END IF;
  IF NEW.versie <> (SELECT coalesce(max(k.versie), 0) + 1 FROM public.claimkoppeling k WHERE k.gemeente_id = NEW.gemeente_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW002', MESSAGE = 'claimkoppeling: de versie sluit niet aan';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "claimkoppeling" FOR EACH ROW EXECUTE FUNCTION "public"."guard_claimkoppeling"();
--> statement-breakpoint
GRANT SELECT, INSERT ON "claimkoppeling" TO "deelwijzer_app";
--> statement-breakpoint

-- What drizzle cannot express.

ALTER TABLE "gemeentelogo" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "gemeentelogo" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "gemeentelogo" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "gemeentelogo" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_gemeentelogo"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT public.acts_as_beheerder() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'gemeentelogo: alleen op naam van een beheerder';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "gemeentelogo" FOR EACH ROW EXECUTE FUNCTION "public"."guard_gemeentelogo"();
--> statement-breakpoint
-- The two tables refer to each other.
ALTER TABLE "gemeente" ADD CONSTRAINT "gemeente_logo" FOREIGN KEY ("id", "logo_hash") REFERENCES "gemeentelogo"("gemeente_id", "hash");
--> statement-breakpoint
GRANT SELECT, INSERT ON "gemeentelogo" TO "deelwijzer_app";
--> statement-breakpoint
GRANT UPDATE ("kleuren", "logo_hash") ON "gemeente" TO "deelwijzer_app";
