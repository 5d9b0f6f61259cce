ALTER TABLE "afweging" ADD COLUMN "idempotentiesleutel" text;--> statement-breakpoint
ALTER TABLE "afweging" ADD CONSTRAINT "afweging_idempotentie" UNIQUE("gemeente_id","idempotentiesleutel");