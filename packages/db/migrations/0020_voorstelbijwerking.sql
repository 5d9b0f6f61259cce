CREATE TABLE "voorstelbijwerking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dossiernummer" text NOT NULL,
	"nummer" integer NOT NULL,
	"inhoud" jsonb NOT NULL,
	"door" text NOT NULL,
	"rol" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "voorstelbijwerking_nummer" UNIQUE("dossiernummer","nummer"),
	CONSTRAINT "voorstelbijwerking_dossiernummer" CHECK ("voorstelbijwerking"."dossiernummer" ~ '^[0-9]{5}$'),
	CONSTRAINT "voorstelbijwerking_vanaf_een" CHECK ("voorstelbijwerking"."nummer" > 0)
);

--> statement-breakpoint
-- What was written down is never changed, by nobody.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "voorstelbijwerking" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "voorstelbijwerking" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "voorstelbijwerking" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
-- Only the gemeente that keeps the tables writes, on the name of who acts, and each time after the one before.
CREATE FUNCTION "public"."guard_voorstelbijwerking"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  vorige record;
BEGIN
  IF NOT public.keeps_tables() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'voorstelbijwerking: deze gemeente beheert de tabellen niet';
  END IF;
  IF NEW.door IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'voorstelbijwerking: niet op naam van wie handelt';
  END IF;
  SELECT count(*)::int AS aantal, max(v.op) AS op INTO vorige
    FROM public.voorstelbijwerking v WHERE v.dossiernummer = NEW.dossiernummer;
  IF NEW.nummer <> vorige.aantal + 1 OR NEW.op < vorige.op THEN
    RAISE EXCEPTION USING ERRCODE = 'DW006', MESSAGE = 'voorstelbijwerking: sluit niet aan op wat er al is';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "voorstelbijwerking" FOR EACH ROW EXECUTE FUNCTION "public"."guard_voorstelbijwerking"();
--> statement-breakpoint
GRANT SELECT, INSERT ON "voorstelbijwerking" TO "deelwijzer_app";
