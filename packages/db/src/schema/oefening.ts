import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp, unique } from "drizzle-orm/pg-core";

/**
 * One version of an exercise: a made-up case with feedback, of the installation and immutable like a stappenplan. Nothing
 * that somebody answers in an exercise is stored, so nothing refers to this table (ADR 62).
 */
export const oefening = pgTable(
  "oefening",
  {
    hash: text("hash").primaryKey(),
    oefeningId: text("oefening_id").notNull(),
    versie: integer("versie").notNull(),
    inhoud: jsonb("inhoud").notNull(),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("oefening_versie").on(t.oefeningId, t.versie),
    check("oefening_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`),
    check("oefening_positief", sql`${t.versie} > 0`),
  ],
);
