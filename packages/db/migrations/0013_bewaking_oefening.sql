-- What drizzle cannot express of 0012: a published exercise never changes, and the apps read it. Nothing writes beside it.
CREATE TRIGGER "onveranderlijk" BEFORE UPDATE OR DELETE ON "oefening" FOR EACH ROW EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "onveranderlijk_leegmaken" BEFORE TRUNCATE ON "oefening" FOR EACH STATEMENT EXECUTE FUNCTION "public"."refuse_change"();
--> statement-breakpoint
ALTER TABLE "oefening" ENABLE ALWAYS TRIGGER "onveranderlijk", ENABLE ALWAYS TRIGGER "onveranderlijk_leegmaken";
--> statement-breakpoint
GRANT SELECT ON "oefening" TO "deelwijzer_app";
