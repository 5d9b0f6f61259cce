import { foreignKey, pgSchema, timestamp, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * Keys live in a schema of their own so that long-kept backups can leave it out (`pg_dump -N sleutels`) and a
 * destroyed key is gone there too. Destroying is sleutels.destroy_dossiersleutel(): once, and never undone.
 */
export const sleutels = pgSchema("sleutels");

export const dossiersleutel = sleutels.table(
  "dossiersleutel",
  {
    afwegingId: uuid("afweging_id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    verpakteSleutel: bytea("verpakte_sleutel"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    vernietigdOp: timestamp("vernietigd_op", { withTimezone: true }),
  },
  (t) => [
    foreignKey({
      name: "dossiersleutel_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    tenantPolicy(t.gemeenteId),
  ],
);
