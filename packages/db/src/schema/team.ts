import { sql } from "drizzle-orm";
import { integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { gemeente } from "./gemeente.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const team = pgTable(
  "team",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    naam: text("naam").notNull(),
    /** The domains the team works in: where a new member of it begins. What somebody may do follows from their own domains. */
    domeinen: text("domeinen")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Rises with every change (trigger). */
    versie: integer("versie").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  // Foreign keys are checked past row-level security, so every reference inside a gemeente carries its id.
  (t) => [
    unique("team_gemeente_id_id").on(t.gemeenteId, t.id),
    unique("team_naam").on(t.gemeenteId, t.naam),
    tenantPolicy(t.gemeenteId),
  ],
);
