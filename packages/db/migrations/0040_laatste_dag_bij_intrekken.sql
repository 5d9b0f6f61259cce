-- Sealing asks for the last day; withdrawing did not, and then nobody could choose one any more: such a dossier was never
-- destroyed. Here and not in the app, so that an earlier release that still serves leaves none behind either.
CREATE FUNCTION "public"."geef_laatste_dag"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.bewaren_tot := ((NEW.updated_at AT TIME ZONE 'Europe/Amsterdam') + interval '1 year')::date;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "laatste_dag" BEFORE INSERT OR UPDATE ON "afweging" FOR EACH ROW
WHEN (NEW.status = 'ingetrokken' AND NEW.bewaren_tot IS NULL AND NEW.vernietigd_op IS NULL)
EXECUTE FUNCTION "public"."geef_laatste_dag"();
--> statement-breakpoint
ALTER TABLE "afweging" ENABLE ALWAYS TRIGGER "laatste_dag";
--> statement-breakpoint
-- What was withdrawn before: a year from its last change too, and its owner reads of it for a month first.
ALTER TABLE "afweging" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
UPDATE "afweging" SET "versie" = "versie" + 1, "bewaren_tot" = greatest(
    (("updated_at" AT TIME ZONE 'Europe/Amsterdam') + interval '1 year')::date,
    (now() AT TIME ZONE 'Europe/Amsterdam')::date + 30)
  WHERE "status" = 'ingetrokken' AND "bewaren_tot" IS NULL AND "vernietigd_op" IS NULL;
--> statement-breakpoint
ALTER TABLE "afweging" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_ingetrokken_laatste_dag" CHECK ("afweging"."status" <> 'ingetrokken' or "afweging"."bewaren_tot" is not null or "afweging"."vernietigd_op" is not null);
