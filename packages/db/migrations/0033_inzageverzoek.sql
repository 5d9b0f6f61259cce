CREATE TABLE "inzageverzoek" (
	"verzoek_id" uuid NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"afweging_id" uuid NOT NULL,
	"verzoekkenmerk" text NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"tot" timestamp with time zone NOT NULL,
	CONSTRAINT "inzageverzoek_gemeente_id_verzoek_id_afweging_id_pk" PRIMARY KEY("gemeente_id","verzoek_id","afweging_id"),
	CONSTRAINT "inzageverzoek_kenmerk" CHECK (char_length("inzageverzoek"."verzoekkenmerk") between 1 and 60),
	CONSTRAINT "inzageverzoek_kort" CHECK ("inzageverzoek"."tot" > "inzageverzoek"."op" and "inzageverzoek"."tot" <= "inzageverzoek"."op" + interval '25 hours')
);
--> statement-breakpoint
ALTER TABLE "inzageverzoek" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inzageverzoek" ADD CONSTRAINT "inzageverzoek_afweging" FOREIGN KEY ("gemeente_id","afweging_id") REFERENCES "public"."afweging"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzageverzoek" ADD CONSTRAINT "inzageverzoek_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inzageverzoek_afweging_tot" ON "inzageverzoek" USING btree ("gemeente_id","afweging_id","tot");--> statement-breakpoint
CREATE INDEX "inzageverzoek_op" ON "inzageverzoek" USING btree ("gemeente_id","op");--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "inzageverzoek" AS PERMISSIVE FOR ALL TO public USING ("inzageverzoek"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("inzageverzoek"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);
--> statement-breakpoint

-- What drizzle cannot express.
ALTER TABLE "inzageverzoek" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "inzageverzoek" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "inzageverzoek" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "inzageverzoek" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
CREATE FUNCTION "public"."guard_inzageverzoek"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.door IS DISTINCT FROM public.acting_user() OR NOT EXISTS (
    SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = NEW.gemeente_id AND l.user_id = NEW.door
      AND l.beeindigd_op IS NULL AND 'privacyadviseur' = ANY (l.rollen)
  ) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW007', MESSAGE = 'inzageverzoek: niet op naam van een privacyadviseur die handelt';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM public.afweging a WHERE a.id = NEW.afweging_id AND a.vernietigd_op IS NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'DW003', MESSAGE = 'inzageverzoek: dit dossier is er niet meer';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "bewaakt" BEFORE INSERT ON "inzageverzoek" FOR EACH ROW EXECUTE FUNCTION "public"."guard_inzageverzoek"();
--> statement-breakpoint
-- As it was, and for who answers a resident that asked what is held, for as long as that row says.
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
      -- A request of the resident that is answered at this moment, by who is still privacyadviseur.
      OR EXISTS (SELECT 1 FROM public.inzageverzoek v JOIN public.lidmaatschap l
          ON l.gemeente_id = v.gemeente_id AND l.user_id = v.door AND l.beeindigd_op IS NULL AND 'privacyadviseur' = ANY (l.rollen)
        WHERE v.afweging_id = a.id AND v.door = public.acting_user()
        AND public.moment_van_handelen() >= v.op AND public.moment_van_handelen() < v.tot)
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
GRANT SELECT, INSERT ON "inzageverzoek" TO "deelwijzer_app";
