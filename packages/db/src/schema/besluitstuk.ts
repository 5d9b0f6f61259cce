import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { besluit } from "./besluit.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const BESLUITSTUK_SOORTEN = [
  "brief-inwoner",
  "brief-wacht",
  "bericht-partner",
  "zaaksysteem",
] as const;

/**
 * What was made of a besluit: the letter to the resident and the message to the partner exactly as they were, that the
 * letter waits and why, and which files went to the zaaksysteem. Numbered per besluit without gaps, appended and never
 * changed (trigger); the content is readable only with the dossier's key.
 */
export const besluitstuk = pgTable(
  "besluitstuk",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    besluitId: uuid("besluit_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    nummer: integer("nummer").notNull(),
    soort: text("soort", { enum: BESLUITSTUK_SOORTEN }).notNull(),
    inhoud: bytea("inhoud").notNull(),
    inhoudHash: text("inhoud_hash").notNull(),
    /** When somebody looks again whether the letter can go; only where it waits. */
    uiterlijk: date("uiterlijk", { mode: "string" }),
    door: text("door").notNull(),
    /** In which role it was made. */
    rol: text("rol").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("besluitstuk_nummer").on(t.gemeenteId, t.besluitId, t.nummer),
    foreignKey({
      name: "besluitstuk_besluit",
      columns: [t.gemeenteId, t.besluitId],
      foreignColumns: [besluit.gemeenteId, besluit.id],
    }),
    foreignKey({
      name: "besluitstuk_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("besluitstuk_uiterlijk").on(t.gemeenteId, t.soort, t.uiterlijk),
    check(
      "besluitstuk_soort",
      sql`${t.soort} in ('brief-inwoner','brief-wacht','bericht-partner','zaaksysteem')`,
    ),
    check("besluitstuk_uiterlijk", sql`(${t.soort} = 'brief-wacht') = (${t.uiterlijk} is not null)`),
    check("besluitstuk_hash", sql`${t.inhoudHash} = 'sha256:' || encode(sha256(${t.inhoud}), 'hex')`),
    tenantPolicy(t.gemeenteId),
  ],
);
