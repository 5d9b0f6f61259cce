import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text, timestamp, unique } from "drizzle-orm/pg-core";
import { tabelversie } from "./tabelversie.ts";

/** One published version of a stappenplan; installation-level and immutable like tabelversie. */
export const stappenplanversie = pgTable(
  "stappenplanversie",
  {
    hash: text("hash").primaryKey(),
    stappenplanId: text("stappenplan_id").notNull(),
    versie: integer("versie").notNull(),
    inhoud: jsonb("inhoud").notNull(),
    /** The tabelversie whose parts it was made of; null: it came with the installation. */
    tabelversieHash: text("tabelversie_hash").references(() => tabelversie.hash),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("stappenplanversie_versie").on(t.stappenplanId, t.versie),
    check("stappenplanversie_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`),
    check("stappenplanversie_positief", sql`${t.versie} > 0`),
  ],
);
