import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";

/**
 * What the gemeente that keeps the tables wrote down of a bill: each time the whole of it, numbered per bill, and never
 * changed (trigger). The last one stands beside the register (ADR 85). Of the installation, so every gemeente reads it.
 */
export const voorstelbijwerking = pgTable(
  "voorstelbijwerking",
  {
    id: uuid("id").primaryKey(),
    dossiernummer: text("dossiernummer").notNull(),
    nummer: integer("nummer").notNull(),
    inhoud: jsonb("inhoud").notNull(),
    /** Id of a user. */
    door: text("door").notNull(),
    rol: text("rol").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("voorstelbijwerking_nummer").on(t.dossiernummer, t.nummer),
    check("voorstelbijwerking_dossiernummer", sql`${t.dossiernummer} ~ '^[0-9]{5}$'`),
    check("voorstelbijwerking_vanaf_een", sql`${t.nummer} > 0`),
  ],
);
