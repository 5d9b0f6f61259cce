import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp, unique } from "drizzle-orm/pg-core";

/** One published version of a stappenplan; installation-level and immutable like tabelversie. */
export const stappenplanversie = pgTable(
  "stappenplanversie",
  {
    hash: text("hash").primaryKey(),
    stappenplanId: text("stappenplan_id").notNull(),
    versie: integer("versie").notNull(),
    inhoud: jsonb("inhoud").notNull(),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("stappenplanversie_versie").on(t.stappenplanId, t.versie),
    check("stappenplanversie_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`),
    check("stappenplanversie_positief", sql`${t.versie} > 0`),
  ],
);
