import { sql } from "drizzle-orm";
import { foreignKey, integer, pgPolicy, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { besluit } from "./besluit.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";
import { zegelkolommen, zegelregels } from "./zegelkolommen.ts";

/**
 * What was added to a sealed besluit afterwards; the besluit itself stays as it is. Sealed in the same way, and chained
 * to it: the first addendum continues from the besluit's own ketenHash, each next one from the addendum before it. So
 * none can be altered, dropped or put in between. What the seal covers: ../zegel/addendum-zegel.ts.
 */
export const addendum = pgTable(
  "addendum",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    besluitId: uuid("besluit_id").notNull(),
    /** Whose key the content is encrypted under. */
    afwegingId: uuid("afweging_id").notNull(),
    nummer: integer("nummer").notNull(),
    ...zegelkolommen(),
    /** From the button: a double click carries the same one and gets the same addendum. */
    idempotentiesleutel: text("idempotentiesleutel").notNull(),
    auteurId: text("auteur_id").notNull(),
    vastgesteldOp: timestamp("vastgesteld_op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("addendum_nummer").on(t.gemeenteId, t.besluitId, t.nummer),
    unique("addendum_idempotentie").on(t.gemeenteId, t.idempotentiesleutel),
    foreignKey({
      name: "addendum_besluit",
      columns: [t.gemeenteId, t.besluitId],
      foreignColumns: [besluit.gemeenteId, besluit.id],
    }),
    foreignKey({
      name: "addendum_auteur",
      columns: [t.gemeenteId, t.auteurId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    ...zegelregels("addendum", t),
    tenantPolicy(t.gemeenteId),
    /** Who holds the code of a besluit or an addendum sees that addendum and the one that follows, and no other row. */
    pgPolicy("op_kenmerk", {
      as: "permissive",
      for: "select",
      to: "public",
      using: sql`nullif(current_setting('deelwijzer.kenmerk', true), '') in (${t.ketenHash}, ${t.vorigeHash})`,
    }),
  ],
);
