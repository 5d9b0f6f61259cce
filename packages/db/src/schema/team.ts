import { pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
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
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  // Foreign keys are checked past row-level security, so every reference inside a gemeente carries its id.
  (t) => [
    unique("team_gemeente_id_id").on(t.gemeenteId, t.id),
    unique("team_naam").on(t.gemeenteId, t.naam),
    tenantPolicy(t.gemeenteId),
  ],
);
