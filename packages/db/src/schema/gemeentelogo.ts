import { sql } from "drizzle-orm";
import { check, foreignKey, pgPolicy, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * Every logo a gemeente had, by its hash: a letter keeps the one it was made with. Appended on the name of a beheerder,
 * never changed (trigger). Which one is used now stands in gemeente.logo_hash.
 */
export const gemeentelogo = pgTable(
  "gemeentelogo",
  {
    gemeenteId: uuid("gemeente_id").notNull(),
    hash: text("hash").notNull(),
    soort: text("soort", { enum: ["image/png", "image/svg+xml"] }).notNull(),
    inhoud: bytea("inhoud").notNull(),
    door: text("door").notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.hash] }),
    foreignKey({
      name: "gemeentelogo_door",
      columns: [t.gemeenteId, t.door],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check("gemeentelogo_soort", sql`${t.soort} in ('image/png','image/svg+xml')`),
    check("gemeentelogo_hash", sql`${t.hash} = encode(sha256(${t.inhoud}), 'hex')`),
    check("gemeentelogo_grootte", sql`octet_length(${t.inhoud}) between 1 and 200000`),
    tenantPolicy(t.gemeenteId),
    /** A logo is on every page of the gemeente, also before signing in: who names its hash sees that row. */
    pgPolicy("op_logo", {
      as: "permissive",
      for: "select",
      to: "public",
      using: sql`${t.hash} = nullif(current_setting('deelwijzer.logo', true), '')`,
    }),
  ],
);
