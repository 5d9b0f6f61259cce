ALTER TABLE "stappenplanversie" ADD COLUMN "tabelversie_hash" text;--> statement-breakpoint
ALTER TABLE "stappenplanversie" ADD CONSTRAINT "stappenplanversie_tabelversie_hash_tabelversie_hash_fk" FOREIGN KEY ("tabelversie_hash") REFERENCES "public"."tabelversie"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A stappenplan that the redactiegemeente changed comes into being with the publication of the tables that hold it; one
-- that comes with a release is brought by the owner.
GRANT INSERT ON "stappenplanversie" TO "deelwijzer_app";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_stappenplanversie"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kop jsonb;
BEGIN
  IF public.writes_as_owner() THEN
    RETURN NEW;
  END IF;
  IF NOT public.keeps_tables() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW004', MESSAGE = 'stappenplanversie: deze gemeente beheert de tabellen niet';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.publicatie p WHERE p.tabelversie_hash = NEW.tabelversie_hash) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'stappenplanversie: zonder publicatie van de tabellen';
  END IF;
  SELECT t.inhoud#>'{stappenplannen,0}' INTO kop FROM public.tabelversie t WHERE t.hash = NEW.tabelversie_hash;
  IF kop IS NULL OR (NEW.inhoud - 'stappen') IS DISTINCT FROM kop
     OR (kop->>'id', kop->'versie') IS DISTINCT FROM (NEW.stappenplan_id, to_jsonb(NEW.versie)) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW005', MESSAGE = 'stappenplanversie: de tabelversie houdt een ander stappenplan';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "stappenplanversie" FOR EACH ROW EXECUTE FUNCTION "public"."guard_stappenplanversie"();
--> statement-breakpoint
ALTER TABLE "stappenplanversie" ENABLE ALWAYS TRIGGER "bewaakt";
