import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/**
 * One snapshot of the national tables. Belongs to the installation, not to a gemeente, and is immutable: no UPDATE,
 * DELETE or TRUNCATE, for nobody (trigger). A correction is a new tabelversie. Whether anyone answers by it, and from
 * when, is its publicatie; without one it is only the base of a wijzigingsset that came with a release.
 */
export const tabelversie = pgTable(
  "tabelversie",
  {
    hash: text("hash").primaryKey(),
    /** As its content says. Unique among publications, not here. */
    nummer: integer("nummer").notNull(),
    inhoud: jsonb("inhoud").notNull(),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
    toelichting: text("toelichting"),
  },
  (t) => [
    check("tabelversie_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`),
    check("tabelversie_nummer", sql`${t.nummer} > 0`),
  ],
);
