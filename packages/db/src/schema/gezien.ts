import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const GEZIEN_SOORTEN = ["overdracht", "waarneming", "teruggave", "inzage"] as const;

/** That somebody said "gezien" to what they were told. Appended, on one's own name only (trigger). */
export const gezien = pgTable(
  "gezien",
  {
    gemeenteId: uuid("gemeente_id").notNull(),
    userId: text("user_id").notNull(),
    soort: text("soort", { enum: GEZIEN_SOORTEN }).notNull(),
    /** Of the overdracht, the waarneming or the inzage. */
    onderwerpId: uuid("onderwerp_id").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.userId, t.soort, t.onderwerpId] }),
    foreignKey({
      name: "gezien_door",
      columns: [t.gemeenteId, t.userId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check("gezien_soort", sql`${t.soort} in ('overdracht','waarneming','teruggave','inzage')`),
    tenantPolicy(t.gemeenteId),
  ],
);
