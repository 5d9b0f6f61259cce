import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { overlegvraag } from "./overlegvraag.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * That a question which waits for somebody who left now waits for somebody else: the question itself is never changed.
 * The last row of a question says who is asked. Appended by a beheerder, on that name (trigger).
 */
export const overlegdoorgave = pgTable(
  "overlegdoorgave",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    overlegvraagId: uuid("overlegvraag_id").notNull(),
    van: text("van").notNull(),
    naar: text("naar").notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    foreignKey({
      name: "overlegdoorgave_vraag",
      columns: [t.gemeenteId, t.overlegvraagId],
      foreignColumns: [overlegvraag.gemeenteId, overlegvraag.id],
    }),
    ...(["van", "naar", "door"] as const).map((kolom) =>
      foreignKey({
        name: `overlegdoorgave_${kolom}`,
        columns: [t.gemeenteId, t[kolom]],
        foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
      }),
    ),
    index("overlegdoorgave_vraag_op").on(t.gemeenteId, t.overlegvraagId, t.op),
    check("overlegdoorgave_ander", sql`${t.van} <> ${t.naar}`),
    tenantPolicy(t.gemeenteId),
  ],
);
