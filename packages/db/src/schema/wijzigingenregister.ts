import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/**
 * One published state of the register of known later changes and bills. Stands beside the tabelversies (ADR 3);
 * installation-level and immutable like them. The newest one is asked.
 */
export const wijzigingenregister = pgTable(
  "wijzigingenregister",
  {
    hash: text("hash").primaryKey(),
    inhoud: jsonb("inhoud").notNull(),
    gepubliceerdOp: timestamp("gepubliceerd_op", { withTimezone: true }).notNull(),
  },
  (t) => [check("wijzigingenregister_hash", sql`${t.hash} ~ '^sha256:[0-9a-f]{64}$'`)],
);
