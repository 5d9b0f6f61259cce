import { check, foreignKey, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { bevindingkolommen, isBevinding } from "./bevinding.ts";
import { dossierinzage } from "./dossierinzage.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { steekproef } from "./steekproef.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/** What the FG found of one access. Appended, never changed (trigger): a later finding stands beside the earlier. */
export const inzagebevinding = pgTable(
  "inzagebevinding",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    inzageId: uuid("inzage_id").notNull(),
    /** The sample it was drawn in; null for one the FG looked at by itself, such as an emergency. */
    steekproefId: uuid("steekproef_id"),
    ...bevindingkolommen(),
  },
  (t) => [
    foreignKey({
      name: "inzagebevinding_inzage",
      columns: [t.gemeenteId, t.inzageId],
      foreignColumns: [dossierinzage.gemeenteId, dossierinzage.id],
    }),
    foreignKey({
      name: "inzagebevinding_steekproef",
      columns: [t.gemeenteId, t.steekproefId],
      foreignColumns: [steekproef.gemeenteId, steekproef.id],
    }),
    foreignKey({
      name: "inzagebevinding_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("inzagebevinding_inzage_op").on(t.gemeenteId, t.inzageId, t.op),
    check("inzagebevinding_oordeel", isBevinding(t.oordeel)),
    tenantPolicy(t.gemeenteId),
  ],
);
