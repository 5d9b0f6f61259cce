import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";
import { wijzigingsset } from "./wijzigingsset.ts";

/** A remark of a reader of a wijzigingsset. Answered once, otherwise never changed (trigger). */
export const wijzigingssetOpmerking = pgTable(
  "wijzigingsset_opmerking",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    setId: uuid("set_id").notNull(),
    /** What it is about ("regel wmo-…"); null: the set as a whole. */
    plaats: text("plaats"),
    tekst: text("tekst").notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    antwoord: text("antwoord"),
    beantwoordDoor: text("beantwoord_door"),
    beantwoordOp: timestamp("beantwoord_op", { withTimezone: true }),
  },
  (t) => [
    foreignKey({
      name: "wijzigingsset_opmerking_set",
      columns: [t.gemeenteId, t.setId],
      foreignColumns: [wijzigingsset.gemeenteId, wijzigingsset.id],
    }),
    foreignKey({
      name: "wijzigingsset_opmerking_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "wijzigingsset_opmerking_beantwoord_door",
      columns: [t.gemeenteId, t.beantwoordDoor],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("wijzigingsset_opmerking_set_op").on(t.gemeenteId, t.setId, t.op),
    check(
      "wijzigingsset_opmerking_antwoord",
      sql`num_nulls(${t.antwoord}, ${t.beantwoordDoor}, ${t.beantwoordOp}) in (0, 3)`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
