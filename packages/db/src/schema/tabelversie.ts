import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/**
 * One published snapshot of the national tables. Belongs to the installation, not to a gemeente, and is
 * immutable: no UPDATE, DELETE or TRUNCATE, for nobody (trigger). A correction is a new tabelversie.
 */
export const tabelversie = pgTable(
  "tabelversie",
  {
    hash: text("hash").primaryKey(),
    nummer: integer("nummer").notNull().unique(),
    inhoud: jsonb("inhoud").notNull(),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
    toelichting: text("toelichting"),
  },
  (t) => [
    check("tabelversie_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`),
    check("tabelversie_nummer", sql`${t.nummer} > 0`),
  ],
);
