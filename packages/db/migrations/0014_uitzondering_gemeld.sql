CREATE TABLE "uitzonderingsbevinding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"melding_id" uuid NOT NULL,
	"oordeel" text NOT NULL,
	"toelichting" "bytea",
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "uitzonderingsbevinding_oordeel" CHECK ("uitzonderingsbevinding"."oordeel" in ('in-orde','vraag','niet-in-orde'))
);
--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uitzonderingsmelding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gemeente_id" uuid NOT NULL,
	"besluit_id" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "uitzonderingsmelding_gemeente_id_id" UNIQUE("gemeente_id","id"),
	CONSTRAINT "uitzonderingsmelding_een_per_besluit" UNIQUE("gemeente_id","besluit_id")
);
--> statement-breakpoint
ALTER TABLE "uitzonderingsmelding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" ADD CONSTRAINT "uitzonderingsbevinding_melding" FOREIGN KEY ("gemeente_id","melding_id") REFERENCES "public"."uitzonderingsmelding"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitzonderingsbevinding" ADD CONSTRAINT "uitzonderingsbevinding_door" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."lidmaatschap"("gemeente_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitzonderingsmelding" ADD CONSTRAINT "uitzonderingsmelding_besluit" FOREIGN KEY ("gemeente_id","besluit_id") REFERENCES "public"."besluit"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "uitzonderingsbevinding_melding_op" ON "uitzonderingsbevinding" USING btree ("gemeente_id","melding_id","op");--> statement-breakpoint
CREATE INDEX "uitzonderingsmelding_op" ON "uitzonderingsmelding" USING btree ("gemeente_id","op");--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "uitzonderingsbevinding" AS PERMISSIVE FOR ALL TO public USING ("uitzonderingsbevinding"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("uitzonderingsbevinding"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gemeente_isolatie" ON "uitzonderingsmelding" AS PERMISSIVE FOR ALL TO public USING ("uitzonderingsmelding"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid) WITH CHECK ("uitzonderingsmelding"."gemeente_id" = nullif(current_setting('deelwijzer.gemeente', true), '')::uuid);