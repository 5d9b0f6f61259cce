import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * Which claims of the sign-in of the gemeente give which roles, domains and team. Appended on the name of a beheerder and
 * never changed (trigger): the newest counts, and its maker gets nothing by it (ADR 91).
 */
export const claimkoppeling = pgTable(
  "claimkoppeling",
  {
    gemeenteId: uuid("gemeente_id").notNull(),
    versie: integer("versie").notNull(),
    /** The core reads them (koppelregelsSchema); empty: nobody's roles follow the sign-in. */
    regels: jsonb("regels").$type<readonly unknown[]>().notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.versie] }),
    foreignKey({
      name: "claimkoppeling_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    tenantPolicy(t.gemeenteId),
  ],
);
