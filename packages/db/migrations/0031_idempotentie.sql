CREATE TABLE "idempotentie" (
	"gemeente_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"sleutel" "bytea" NOT NULL,
	"handeling" text NOT NULL,
	"invoer" "bytea" NOT NULL,
	"antwoord" "bytea" NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotentie_gemeente_id_user_id_sleutel_pk" PRIMARY KEY("gemeente_id","user_id","sleutel"),
	CONSTRAINT "idempotentie_hash" CHECK (octet_length("idempotentie"."sleutel") = 32 and octet_length("idempotentie"."invoer") = 32)
);
--> statement-breakpoint
ALTER TABLE "idempotentie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotentie" ADD CONSTRAINT "idempotentie_door" FOREIGN KEY ("gemeente_id","user_id") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotentie_op" ON "idempotentie" USING btree ("gemeente_id","op");--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "idempotentie" AS PERMISSIVE FOR ALL TO public USING ("idempotentie"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("idempotentie"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint

-- What drizzle cannot express.
ALTER TABLE "idempotentie" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE ON "idempotentie" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "idempotentie" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE FUNCTION "public"."guard_idempotentie"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.user_id IS DISTINCT FROM public.acting_user() THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'idempotentie: niet op naam van wie handelt';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "idempotentie" FOR EACH ROW EXECUTE FUNCTION "public"."guard_idempotentie"();
--> statement-breakpoint
ALTER TABLE "idempotentie" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken", ENABLE ALWAYS TRIGGER "bewaakt";
--> statement-breakpoint
GRANT SELECT, INSERT ON "idempotentie" TO "deelwijzer_app";
--> statement-breakpoint
-- What can no longer come again is taken away by a job, that reads neither key nor answer.
GRANT SELECT ("gemeente_id", "op"), DELETE ON "idempotentie" TO "deelwijzer_taken";
