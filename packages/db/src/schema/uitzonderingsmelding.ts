import { foreignKey, index, pgTable, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { besluit } from "./besluit.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * That the FG was told of a besluit to deviate from the law, in the transaction that sealed it: the database takes no
 * such besluit without (trigger). It holds nothing of the case; what is told stands in the besluit.
 */
export const uitzonderingsmelding = pgTable(
  "uitzonderingsmelding",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    besluitId: uuid("besluit_id").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("uitzonderingsmelding_gemeente_id_id").on(t.gemeenteId, t.id),
    unique("uitzonderingsmelding_een_per_besluit").on(t.gemeenteId, t.besluitId),
    foreignKey({
      name: "uitzonderingsmelding_besluit",
      columns: [t.gemeenteId, t.besluitId],
      foreignColumns: [besluit.gemeenteId, besluit.id],
    }),
    index("uitzonderingsmelding_op").on(t.gemeenteId, t.op),
    tenantPolicy(t.gemeenteId),
  ],
);
