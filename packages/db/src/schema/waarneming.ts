import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const WAARNEMING_REDENEN = ["ziek", "verlof", "anders"] as const;

/**
 * Somebody stands in for the owner for a while: writes and decides, while the dossier stays the owner's. At most one
 * at a time; ended once, by giving back, and otherwise never changed (trigger).
 */
export const waarneming = pgTable(
  "waarneming",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    eigenaarId: text("eigenaar_id").notNull(),
    waarnemerId: text("waarnemer_id").notNull(),
    reden: text("reden", { enum: WAARNEMING_REDENEN }).notNull(),
    /** Encrypted under the dossier's key. */
    toelichting: bytea("toelichting"),
    sinds: timestamp("sinds", { withTimezone: true }).notNull(),
    beeindigdOp: timestamp("beeindigd_op", { withTimezone: true }),
    beeindigdDoor: text("beeindigd_door"),
  },
  (t) => [
    foreignKey({
      name: "waarneming_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "waarneming_eigenaar",
      columns: [t.gemeenteId, t.eigenaarId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "waarneming_waarnemer",
      columns: [t.gemeenteId, t.waarnemerId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "waarneming_beeindigd_door",
      columns: [t.gemeenteId, t.beeindigdDoor],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    uniqueIndex("waarneming_lopend")
      .on(t.afwegingId)
      .where(sql`${t.beeindigdOp} is null`),
    index("waarneming_eigenaar_sinds").on(t.gemeenteId, t.eigenaarId, t.sinds),
    check("waarneming_reden", sql`${t.reden} in ('ziek','verlof','anders')`),
    check("waarneming_ander", sql`${t.eigenaarId} <> ${t.waarnemerId}`),
    check("waarneming_einde", sql`(${t.beeindigdOp} is null) = (${t.beeindigdDoor} is null)`),
    tenantPolicy(t.gemeenteId),
  ],
);
