-- What drizzle cannot express of 0014: forced row-level security, what never changes, that the FG is told, grants.

-- 1. Deviations that were sealed before this release were told to nobody: they are told now, under their own moment.
ALTER TABLE "besluit" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
INSERT INTO "uitzonderingsmelding" ("id", "gemeente_id", "besluit_id", "op")
  SELECT gen_random_uuid(), b.gemeente_id, b.id, b.vastgesteld_op FROM "besluit" b
  WHERE b.uitkomst = 'delen-gemotiveerde-uitzondering';
--> statement-breakpoint
ALTER TABLE "besluit" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uitzonderingsmelding" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- 2. What was told and what was found is never changed, by nobody.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "uitzonderingsmelding" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "uitzonderingsbevinding" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "uitzonderingsmelding" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "uitzonderingsbevinding" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "uitzonderingsmelding" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
-- 3. A deviation and the word of it to the FG exist together or not, of one moment.
CREATE FUNCTION "public"."require_melding_aan_fg"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.uitkomst = 'delen-gemotiveerde-uitzondering'
     AND NOT EXISTS (SELECT 1 FROM public.uitzonderingsmelding m WHERE m.besluit_id = NEW.id) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'besluit: de fg kreeg geen bericht van deze uitzondering';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "fg_kreeg_bericht" AFTER INSERT ON "besluit" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "public"."require_melding_aan_fg"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_uitzonderingsmelding"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM public.besluit b WHERE b.id = NEW.besluit_id
      AND b.uitkomst = 'delen-gemotiveerde-uitzondering' AND b.vastgesteld_op = NEW.op
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'uitzonderingsmelding: dit besluit is geen uitzondering van dat moment';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "uitzonderingsmelding" FOR EACH ROW EXECUTE FUNCTION "public"."guard_uitzonderingsmelding"();
--> statement-breakpoint
-- 4. Only the FG judges, on their own name, and nobody judges what they decided on themselves.
CREATE FUNCTION "public"."guard_uitzonderingsbevinding"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT public.acts_as_fg() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'uitzonderingsbevinding: alleen de fg oordeelt, op eigen naam';
  END IF;
  IF EXISTS (
    SELECT 1 FROM public.uitzonderingsmelding m JOIN public.besluit b ON b.id = m.besluit_id
    WHERE m.id = NEW.melding_id AND b.auteur_id = NEW.door
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'uitzonderingsbevinding: niet over een eigen besluit';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "uitzonderingsbevinding" FOR EACH ROW EXECUTE FUNCTION "public"."guard_uitzonderingsbevinding"();
--> statement-breakpoint
GRANT SELECT, INSERT ON "uitzonderingsmelding", "uitzonderingsbevinding" TO "deelwijzer_app";
