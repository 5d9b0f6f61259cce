import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const MAX_STOPREDEN = 300;

/**
 * A dossier is not destroyed when its time is over: something still needs it, such as an objection or a request to see
 * it. At most one at a time; lifted once, and otherwise never changed (trigger). While it runs the key cannot be
 * destroyed by anybody (sleutels.destroy_dossiersleutel).
 */
export const vernietigingsstop = pgTable(
  "vernietigingsstop",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    /** What still needs it, without personal data: it outlives the dossier. */
    reden: text("reden").notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    opgehevenOp: timestamp("opgeheven_op", { withTimezone: true }),
    opgehevenDoor: text("opgeheven_door"),
  },
  (t) => [
    foreignKey({
      name: "vernietigingsstop_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "vernietigingsstop_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "vernietigingsstop_opgeheven_door",
      columns: [t.gemeenteId, t.opgehevenDoor],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    uniqueIndex("vernietigingsstop_lopend")
      .on(t.afwegingId)
      .where(sql`${t.opgehevenOp} is null`),
    index("vernietigingsstop_gemeente_op").on(t.gemeenteId, t.op),
    check("vernietigingsstop_reden", sql`char_length(${t.reden}) between 1 and 300`),
    check("vernietigingsstop_einde", sql`(${t.opgehevenOp} is null) = (${t.opgehevenDoor} is null)`),
    tenantPolicy(t.gemeenteId),
  ],
);
