import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const OVERDRACHT_REDENEN = [
  "ander-werk",
  "uit-dienst",
  "langdurig-afwezig",
  "past-beter",
  "anders",
] as const;

/**
 * A dossier handed over for good: from whom, to whom, by whom and why. Appended, never changed (trigger); the owner
 * of a dossier can only change together with such a row (trigger on afweging).
 */
export const overdracht = pgTable(
  "overdracht",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    van: text("van").notNull(),
    naar: text("naar").notNull(),
    /** The owner, or who stood in for the owner. */
    door: text("door").notNull(),
    reden: text("reden", { enum: OVERDRACHT_REDENEN }).notNull(),
    /** Encrypted under the dossier's key. */
    toelichting: bytea("toelichting"),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    foreignKey({
      name: "overdracht_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    ...(["van", "naar", "door"] as const).map((kolom) =>
      foreignKey({
        name: `overdracht_${kolom}`,
        columns: [t.gemeenteId, t[kolom]],
        foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
      }),
    ),
    index("overdracht_afweging_op").on(t.gemeenteId, t.afwegingId, t.op),
    index("overdracht_naar").on(t.gemeenteId, t.naar),
    check(
      "overdracht_reden",
      sql`${t.reden} in ('ander-werk','uit-dienst','langdurig-afwezig','past-beter','anders')`,
    ),
    check("overdracht_ander", sql`${t.van} <> ${t.naar}`),
    tenantPolicy(t.gemeenteId),
  ],
);
