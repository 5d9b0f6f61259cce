import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * A sample the FG drew from the accesses of a period. The seed and the period are enough to draw it again: what was
 * drawn is what they give, and anyone can check that. Appended, never changed (trigger).
 */
export const steekproef = pgTable(
  "steekproef",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    /** Accesses given in [van, tot); tot is not after op, so nothing is added to the period any more. */
    van: timestamp("van", { withTimezone: true }).notNull(),
    tot: timestamp("tot", { withTimezone: true }).notNull(),
    /** How many were asked for. */
    aantal: integer("aantal").notNull(),
    zaad: text("zaad").notNull(),
    /** How many there were to draw from. */
    omvang: integer("omvang").notNull(),
    getrokken: uuid("getrokken").array().notNull(),
  },
  (t) => [
    unique("steekproef_gemeente_id_id").on(t.gemeenteId, t.id),
    foreignKey({
      name: "steekproef_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check("steekproef_periode", sql`${t.van} < ${t.tot} and ${t.tot} <= ${t.op}`),
    check("steekproef_zaad", sql`${t.zaad} ~ '^[0-9a-f]{32}$'`),
    check(
      "steekproef_aantal",
      sql`${t.aantal} > 0 and ${t.omvang} >= 0 and cardinality(${t.getrokken}) = least(${t.aantal}, ${t.omvang})`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
