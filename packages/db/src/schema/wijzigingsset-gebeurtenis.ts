import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";
import { wijzigingsset } from "./wijzigingsset.ts";

/** The actions of the core, and the two that are no change of state. */
export const GEBEURTENIS_ACTIES = [
  "aanmaken",
  "bijwerken",
  "bewerken",
  "indienen",
  "terugnemen",
  "goedkeuren",
  "afwijzen",
  "inplannen",
  "inplanning-intrekken",
  "publiceren",
  "intrekken",
  "verwerpen",
  "heropenen",
] as const;

/** What happened to a wijzigingsset, who did it and why. Appended, never changed (trigger). */
export const wijzigingssetGebeurtenis = pgTable(
  "wijzigingsset_gebeurtenis",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    setId: uuid("set_id").notNull(),
    /** 1, 2, 3 … per set, without gaps (trigger). */
    volgnummer: integer("volgnummer").notNull(),
    actie: text("actie", { enum: GEBEURTENIS_ACTIES }).notNull(),
    /** Null: the installation did it, with a new release. */
    door: text("door"),
    rol: text("rol"),
    op: timestamp("op", { withTimezone: true }).notNull(),
    reden: text("reden"),
    /** Of the set after the action. */
    inhoudshash: text("inhoudshash").notNull(),
    gegevens: jsonb("gegevens").$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (t) => [
    unique("wijzigingsset_gebeurtenis_volgnummer").on(t.setId, t.volgnummer),
    foreignKey({
      name: "wijzigingsset_gebeurtenis_set",
      columns: [t.gemeenteId, t.setId],
      foreignColumns: [wijzigingsset.gemeenteId, wijzigingsset.id],
    }),
    foreignKey({
      name: "wijzigingsset_gebeurtenis_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check(
      "wijzigingsset_gebeurtenis_actie",
      sql`${t.actie} in ('aanmaken','bijwerken','bewerken','indienen','terugnemen','goedkeuren','afwijzen','inplannen','inplanning-intrekken','publiceren','intrekken','verwerpen','heropenen')`,
    ),
    check("wijzigingsset_gebeurtenis_hash", sql`${t.inhoudshash} ~ '^sha256:[0-9a-f]{64}$'`),
    tenantPolicy(t.gemeenteId),
  ],
);
