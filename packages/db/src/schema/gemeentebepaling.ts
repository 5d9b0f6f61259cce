import type { Gemeentebepaling } from "@core/grondslagen";
import { sql } from "drizzle-orm";
import { check, foreignKey, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { daterange } from "./custom-types.ts";
import { gemeente } from "./gemeente.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

type ZonderKop<B> = B extends Gemeentebepaling ? Omit<B, "id" | "geldig"> : never;
/** A provision as the core knows it; its id and validity are columns. */
export type BepalingInhoud = ZonderKop<Gemeentebepaling>;

/**
 * What a gemeente asks, narrows, forbids, agrees on and names beside the national tables. Its form holds no basis, so
 * it cannot widen. Once recorded only its end may be set (trigger), as with uitzonderingsbeleid.
 */
export const gemeentebepaling = pgTable(
  "gemeentebepaling",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    inhoud: jsonb("inhoud").$type<BepalingInhoud>().notNull(),
    geldig: daterange("geldig").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    createdBy: text("created_by").notNull(),
  },
  (t) => [
    foreignKey({
      name: "gemeentebepaling_created_by",
      columns: [t.gemeenteId, t.createdBy],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    check("gemeentebepaling_geldig", sql`not isempty(${t.geldig})`),
    check(
      "gemeentebepaling_soort",
      sql`(${t.inhoud}->>'soort') in ('eis','verbod','inperking','convenant','reglement','mandaat','lokale-partner')`,
    ),
    // Which partner of the tables one of the gemeente is, is a decision with a reason.
    check(
      "gemeentebepaling_reden",
      sql`(${t.inhoud}->>'soort') <> 'lokale-partner' or length(coalesce(${t.inhoud}->>'reden', '')) > 0`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
