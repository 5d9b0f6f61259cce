import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const TOESTEMMING_WIJZEN = ["gesprek", "link"] as const;

/**
 * A consent that was asked or told, with exactly what it covers. Never changed (trigger): another question is another
 * row. What was asked stands in `inhoud`, encrypted under the dossier's key; `inhoud_hash` is salted inside.
 */
export const toestemming = pgTable(
  "toestemming",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    wijze: text("wijze", { enum: TOESTEMMING_WIJZEN }).notNull(),
    /** Id of the requirement it is evidence for. */
    vereiste: text("vereiste").notNull(),
    inhoud: bytea("inhoud").notNull(),
    inhoudHash: text("inhoud_hash").notNull(),
    /** Until when the link can be answered; null where it was told in a conversation. */
    vervaltOp: timestamp("vervalt_op", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    door: text("door").notNull(),
  },
  (t) => [
    unique("toestemming_gemeente_id_id").on(t.gemeenteId, t.id),
    foreignKey({
      name: "toestemming_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "toestemming_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("toestemming_afweging_op").on(t.gemeenteId, t.afwegingId, t.createdAt),
    check("toestemming_wijze", sql`${t.wijze} in ('gesprek','link')`),
    check(
      "toestemming_vervalt",
      sql`case when ${t.wijze} = 'link' then ${t.vervaltOp} is not null and ${t.vervaltOp} > ${t.createdAt} else ${t.vervaltOp} is null end`,
    ),
    check("toestemming_inhoud_hash", sql`${t.inhoudHash} ~ '^sha256:[0-9a-f]{64}$'`),
    tenantPolicy(t.gemeenteId),
  ],
);
