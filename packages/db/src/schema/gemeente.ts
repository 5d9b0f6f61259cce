import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { tenantPolicy } from "./tenant-policy.ts";

export const gemeente = pgTable(
  "gemeente",
  {
    id: uuid("id").primaryKey(),
    naam: text("naam").notNull(),
    slug: text("slug").notNull().unique(),
    /** How a resident reaches the FG; null when not filled in yet, and then the screens say so. */
    fgContact: text("fg_contact"),
    klachtroute: text("klachtroute"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [tenantPolicy(t.id)],
);
