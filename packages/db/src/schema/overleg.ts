import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const OVERLEG_SOORTEN = ["gebeld", "collega", "privacyambassadeur", "privacyadviseur"] as const;

/** Appended, never edited (trigger): a disagreement stays visible. The text is encrypted under the dossier's key. */
export const overleg = pgTable(
  "overleg",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    soort: text("soort", { enum: OVERLEG_SOORTEN }).notNull(),
    metRol: text("met_rol").notNull(),
    inhoud: bytea("inhoud").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    door: text("door").notNull(),
  },
  (t) => [
    foreignKey({
      name: "overleg_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "overleg_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("overleg_afweging_op").on(t.gemeenteId, t.afwegingId, t.op),
    check("overleg_soort", sql`${t.soort} in ('gebeld','collega','privacyambassadeur','privacyadviseur')`),
    tenantPolicy(t.gemeenteId),
  ],
);
