import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { besluit } from "./besluit.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tabelversie } from "./tabelversie.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const HERBEOORDELING_VERVOLGEN = ["niets", "opvolger", "aanvulling"] as const;

/**
 * That somebody looked at a sealed besluit again because newer tables say something else, and what follows. The besluit
 * stays as it is. Numbered per besluit without gaps, appended and never changed (trigger); why is readable only with the
 * dossier's key.
 */
export const herbeoordeling = pgTable(
  "herbeoordeling",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    besluitId: uuid("besluit_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    nummer: integer("nummer").notNull(),
    /** The tables it was laid beside: until others say something else again, nobody has to look. */
    tabelversieHash: text("tabelversie_hash")
      .notNull()
      .references(() => tabelversie.hash),
    vervolg: text("vervolg", { enum: HERBEOORDELING_VERVOLGEN }).notNull(),
    /** Encrypted under the dossier's key. */
    toelichting: bytea("toelichting").notNull(),
    door: text("door").notNull(),
    /** In which role. */
    rol: text("rol").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("herbeoordeling_nummer").on(t.gemeenteId, t.besluitId, t.nummer),
    foreignKey({
      name: "herbeoordeling_besluit",
      columns: [t.gemeenteId, t.besluitId],
      foreignColumns: [besluit.gemeenteId, besluit.id],
    }),
    foreignKey({
      name: "herbeoordeling_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check("herbeoordeling_vervolg", sql`${t.vervolg} in ('niets','opvolger','aanvulling')`),
    tenantPolicy(t.gemeenteId),
  ],
);
