import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { user } from "./auth/user.ts";
import { gemeente } from "./gemeente.ts";
import { team } from "./team.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/**
 * What a user is in one gemeente. Name and e-mail stand here as well as with the sign-in, because the app role
 * may not read `auth`: a user of another gemeente must not be found by a query without `where`.
 * Never deleted: decisions refer to it. Someone who leaves gets `beeindigd_op`, and every session of theirs ends (trigger).
 * Nobody changes what they may do themselves, and one beheerder always stays (trigger). `versie` rises with every
 * change (trigger).
 */
export const lidmaatschap = pgTable(
  "lidmaatschap",
  {
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    naam: text("naam").notNull(),
    email: text("email").notNull(),
    functie: text("functie"),
    rollen: text("rollen").array().notNull(),
    domeinen: text("domeinen")
      .array()
      .notNull()
      .default(sql`'{}'`),
    teamId: uuid("team_id"),
    versie: integer("versie").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    beeindigdOp: timestamp("beeindigd_op", { withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.gemeenteId, t.userId] }),
    foreignKey({
      name: "lidmaatschap_team",
      columns: [t.gemeenteId, t.teamId],
      foreignColumns: [team.gemeenteId, team.id],
    }),
    index("lidmaatschap_user").on(t.userId),
    check(
      "lidmaatschap_rollen",
      sql`cardinality(${t.rollen}) > 0 and ${t.rollen} <@ array['medewerker','privacyambassadeur','privacyadviseur','beleidsmedewerker','fg','beheerder']::text[]`,
    ),
    tenantPolicy(t.gemeenteId),
    // Sign-in does not know the gemeente yet. withUser() sets only this setting, withTenant() only the other.
    pgPolicy("eigen_lidmaatschap", {
      as: "permissive",
      for: "select",
      to: "public",
      using: sql`${t.userId} = nullif(current_setting('deelwijzer.gebruiker', true), '')`,
    }),
  ],
);
