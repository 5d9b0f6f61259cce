import { sql } from "drizzle-orm";
import {
  boolean,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { takenRole } from "./roles.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export type Huiskleuren = Readonly<
  Record<"caseworker" | "admin", { readonly licht: string; readonly donker: string }>
>;

export const gemeente = pgTable(
  "gemeente",
  {
    id: uuid("id").primaryKey(),
    naam: text("naam").notNull(),
    slug: text("slug").notNull().unique(),
    /** How a resident reaches the FG; null when not filled in yet, and then the screens say so. */
    fgContact: text("fg_contact"),
    klachtroute: text("klachtroute"),
    /** The gemeente that keeps the tables of this installation (ADR 39): at most one. */
    beheertTabellen: boolean("beheert_tabellen").notNull().default(false),
    /** The colour for action per app, on light and on dark paper; null: those of the house. */
    kleuren: jsonb("kleuren").$type<Huiskleuren>(),
    /** Which of its logos is used; null: none. Its foreign key is in the custom migration: the tables refer to each other. */
    logoHash: text("logo_hash"),
    /** Rises with every change (trigger). */
    versie: integer("versie").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex("gemeente_redactie")
      .on(t.beheertTabellen)
      .where(sql`${t.beheertTabellen}`),
    tenantPolicy(t.id),
    // A new release must find that gemeente before any is known; only withRedactie() sets this setting.
    pgPolicy("redactiegemeente_zoeken", {
      as: "permissive",
      for: "select",
      to: "public",
      using: sql`${t.beheertTabellen} and current_setting('deelwijzer.redactie', true) = 'zoeken'`,
    }),
    // A job goes by all gemeenten, one transaction each; it may read their ids and nothing more (grants).
    pgPolicy("taken_gemeenten", { as: "permissive", for: "select", to: takenRole, using: sql`true` }),
  ],
);
