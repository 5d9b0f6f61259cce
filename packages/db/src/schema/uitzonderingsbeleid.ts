import { sql } from "drizzle-orm";
import { check, date, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { daterange } from "./custom-types.ts";
import { gemeente } from "./gemeente.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/** What a recorded policy covers: a reasoned exception needs the domain and the partner in these lists. */
export interface BeleidOmvat {
  readonly domeinen: readonly string[];
  readonly partners: readonly string[];
  readonly toelichting: string;
}

/**
 * The gemeente's recorded policy on reasoned exceptions ("pas toe of leg uit"). It never makes an exception
 * lawful. Once recorded only its end may be set; an EXCLUDE (custom migration) keeps one text per title per day.
 */
export const uitzonderingsbeleid = pgTable(
  "uitzonderingsbeleid",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    titel: text("titel").notNull(),
    omvat: jsonb("omvat").$type<BeleidOmvat>().notNull(),
    /** The organ or role that adopted it (for instance "college"), never a person. */
    vastgesteldDoor: text("vastgesteld_door").notNull(),
    vastgesteldOp: date("vastgesteld_op", { mode: "string" }).notNull(),
    geldig: daterange("geldig").notNull(),
    vindplaats: text("vindplaats"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("uitzonderingsbeleid_gemeente_id_id").on(t.gemeenteId, t.id),
    check("uitzonderingsbeleid_geldig", sql`not isempty(${t.geldig})`),
    tenantPolicy(t.gemeenteId),
  ],
);
