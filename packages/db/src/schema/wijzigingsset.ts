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
import { gemeente } from "./gemeente.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tabelversie } from "./tabelversie.ts";
import { tenantPolicy } from "./tenant-policy.ts";

/** As the core names them; a test holds the two lists together. */
export const WIJZIGINGSSET_STATUSSEN = [
  "concept",
  "ter-beoordeling",
  "goedgekeurd",
  "afgewezen",
  "ingepland",
  "gepubliceerd",
  "ingetrokken",
  "verworpen",
] as const;

export const WIJZIGINGSSET_HERKOMSTEN = ["eigen", "uitgave", "terugdraaien"] as const;

/**
 * A draft change of the tables, in the gemeente that keeps them. What a reviewer approves is `inhoud`, one text with
 * one hash; who ever edited it stands in `bewerkers`, and that list never shrinks. The states, four eyes and the lock
 * on what is planned or published are kept by triggers too.
 */
export const wijzigingsset = pgTable(
  "wijzigingsset",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    titel: text("titel").notNull(),
    status: text("status", { enum: WIJZIGINGSSET_STATUSSEN }).notNull(),
    /** Rises by exactly one with every update (trigger). */
    versie: integer("versie").notNull(),
    basisHash: text("basis_hash")
      .notNull()
      .references(() => tabelversie.hash),
    /** Canonical JSON of the set without `nummer` and `ingangsdatum`. */
    inhoud: text("inhoud").notNull(),
    inhoudshash: text("inhoudshash").notNull(),
    ingangsdatum: date("ingangsdatum", { mode: "string" }),
    bewerkers: text("bewerkers").array().notNull(),
    laatstBewerktDoor: text("laatst_bewerkt_door").notNull(),
    goedgekeurdDoor: text("goedgekeurd_door"),
    goedgekeurdHash: text("goedgekeurd_hash"),
    goedgekeurdOp: timestamp("goedgekeurd_op", { withTimezone: true }),
    herkomst: text("herkomst", { enum: WIJZIGINGSSET_HERKOMSTEN }).notNull(),
    /** Number of the set in the repository of the product, when it came with a release. */
    uitgaveNummer: integer("uitgave_nummer").unique(),
    /** Of the tabelversie it became; null again when its planning is withdrawn. */
    nummer: integer("nummer"),
    tabelversieHash: text("tabelversie_hash").references(() => tabelversie.hash),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("wijzigingsset_gemeente_id_id").on(t.gemeenteId, t.id),
    foreignKey({
      name: "wijzigingsset_goedgekeurd_door",
      columns: [t.gemeenteId, t.goedgekeurdDoor],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("wijzigingsset_status").on(t.gemeenteId, t.status),
    check(
      "wijzigingsset_status",
      sql`${t.status} in ('concept','ter-beoordeling','goedgekeurd','afgewezen','ingepland','gepubliceerd','ingetrokken','verworpen')`,
    ),
    check("wijzigingsset_herkomst", sql`${t.herkomst} in ('eigen','uitgave','terugdraaien')`),
    check("wijzigingsset_uitgave", sql`(${t.herkomst} = 'uitgave') = (${t.uitgaveNummer} is not null)`),
    check(
      "wijzigingsset_inhoudshash",
      sql`${t.inhoudshash} = 'sha256:' || encode(sha256(convert_to(${t.inhoud}, 'UTF8')), 'hex')`,
    ),
    check("wijzigingsset_bewerkers", sql`${t.laatstBewerktDoor} = any(${t.bewerkers})`),
    check(
      "wijzigingsset_goedkeuring_heel",
      sql`num_nulls(${t.goedgekeurdDoor}, ${t.goedgekeurdHash}, ${t.goedgekeurdOp}) in (0, 3)`,
    ),
    check(
      "wijzigingsset_vier_ogen",
      sql`${t.goedgekeurdDoor} is null or (${t.goedgekeurdHash} = ${t.inhoudshash} and not ${t.goedgekeurdDoor} = any(${t.bewerkers}))`,
    ),
    check(
      "wijzigingsset_goedkeuring",
      sql`case when ${t.status} in ('goedgekeurd','ingepland','gepubliceerd') then ${t.goedgekeurdDoor} is not null
        when ${t.status} in ('concept','ter-beoordeling','afgewezen') then ${t.goedgekeurdDoor} is null else true end`,
    ),
    check(
      "wijzigingsset_tabelversie",
      sql`(${t.nummer} is not null) = (${t.status} in ('ingepland','gepubliceerd')) and (${t.tabelversieHash} is null) = (${t.nummer} is null)`,
    ),
    check(
      "wijzigingsset_ingangsdatum",
      sql`${t.ingangsdatum} is not null or ${t.status} not in ('ingepland','gepubliceerd')`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
