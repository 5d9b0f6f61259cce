CREATE TABLE "overzichttelling" (
	"gemeente_id" uuid NOT NULL,
	"kwartaal" date NOT NULL,
	"soort" text NOT NULL,
	"domein" text,
	"partner" text,
	"oordeel" text,
	"aantal" integer NOT NULL,
	CONSTRAINT "overzichttelling_wat" UNIQUE NULLS NOT DISTINCT("gemeente_id","kwartaal","soort","domein","partner","oordeel"),
	CONSTRAINT "overzichttelling_aantal" CHECK ("overzichttelling"."aantal" > 0),
	CONSTRAINT "overzichttelling_kwartaal" CHECK (extract(day from "overzichttelling"."kwartaal") = 1 and extract(month from "overzichttelling"."kwartaal") in (1, 4, 7, 10)),
	CONSTRAINT "overzichttelling_soort" CHECK (case
        when "overzichttelling"."soort" in ('zonder-grondslag','gestopt-zonder-grondslag','niet-delen','uitzondering') then "overzichttelling"."domein" is not null and "overzichttelling"."partner" is not null and "overzichttelling"."oordeel" is null
        when "overzichttelling"."soort" in ('inzage','noodinzage') then "overzichttelling"."domein" is not null and "overzichttelling"."partner" is null and "overzichttelling"."oordeel" is null
        when "overzichttelling"."soort" in ('inzagebevinding','uitzonderingsbevinding') then "overzichttelling"."domein" is null and "overzichttelling"."partner" is null and "overzichttelling"."oordeel" is not null
        else "overzichttelling"."soort" = 'steekproef' and "overzichttelling"."domein" is null and "overzichttelling"."partner" is null and "overzichttelling"."oordeel" is null
      end)
);
--> statement-breakpoint
ALTER TABLE "overzichttelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "overzichttelling" ADD CONSTRAINT "overzichttelling_gemeente_id_gemeente_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeente"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "overzichttelling" AS PERMISSIVE FOR ALL TO public USING ("overzichttelling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("overzichttelling"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);