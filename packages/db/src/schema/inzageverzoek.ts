import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const MAX_VERZOEKKENMERK = 60;

/**
 * That somebody reads a whole dossier to answer a resident who asked what the gemeente holds (AVG 15): one row per
 * dossier that was found, on the name of the privacyadviseur who answers, for the rest of the day. Nobody else gets the key by it
 * (policy on dossiersleutel). Appended, never changed (trigger); it ends by itself.
 */
export const inzageverzoek = pgTable(
  "inzageverzoek",
  {
    verzoekId: uuid("verzoek_id").notNull(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    /** Under which reference the gemeente handles the request itself: it outlives the dossier, and names nobody. */
    verzoekkenmerk: text("verzoekkenmerk").notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    tot: timestamp("tot", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.verzoekId, t.afwegingId] }),
    foreignKey({
      name: "inzageverzoek_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "inzageverzoek_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("inzageverzoek_afweging_tot").on(t.gemeenteId, t.afwegingId, t.tot),
    index("inzageverzoek_op").on(t.gemeenteId, t.op),
    check("inzageverzoek_kenmerk", sql`char_length(${t.verzoekkenmerk}) between 1 and 60`),
    // A day has at most 25 hours.
    check("inzageverzoek_kort", sql`${t.tot} > ${t.op} and ${t.tot} <= ${t.op} + interval '25 hours'`),
    tenantPolicy(t.gemeenteId),
  ],
);
