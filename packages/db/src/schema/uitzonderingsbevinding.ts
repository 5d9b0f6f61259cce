import { check, foreignKey, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { bevindingkolommen, isBevinding } from "./bevinding.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";
import { uitzonderingsmelding } from "./uitzonderingsmelding.ts";

/**
 * What the FG found of one deviation. Appended, never changed, and never by who decided on it (triggers): a later
 * finding stands beside the earlier.
 */
export const uitzonderingsbevinding = pgTable(
  "uitzonderingsbevinding",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    meldingId: uuid("melding_id").notNull(),
    ...bevindingkolommen(),
  },
  (t) => [
    foreignKey({
      name: "uitzonderingsbevinding_melding",
      columns: [t.gemeenteId, t.meldingId],
      foreignColumns: [uitzonderingsmelding.gemeenteId, uitzonderingsmelding.id],
    }),
    foreignKey({
      name: "uitzonderingsbevinding_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("uitzonderingsbevinding_melding_op").on(t.gemeenteId, t.meldingId, t.op),
    check("uitzonderingsbevinding_oordeel", isBevinding(t.oordeel)),
    tenantPolicy(t.gemeenteId),
  ],
);
