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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytea } from "./custom-types.ts";
import { gemeente } from "./gemeente.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { stappenplanversie } from "./stappenplanversie.ts";
import { tabelversie } from "./tabelversie.ts";
import { team } from "./team.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const AFWEGING_STATUSSEN = [
  "concept",
  "wacht-op-overleg",
  "klaar",
  "vastgesteld",
  "ingetrokken",
] as const;

/**
 * The dossier: one case of deciding on sharing. Answers are only ever stored encrypted (`inhoud`), drafts too.
 * `versie` rises by exactly one with every update (trigger): the optimistic lock cannot be skipped.
 * Once vastgesteld or ingetrokken only owner, team, who stands in and retention can change (trigger). The owner changes
 * together with an overdracht only, who stands in together with a waarneming (trigger).
 */
export const afweging = pgTable(
  "afweging",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id")
      .notNull()
      .references(() => gemeente.id),
    teamId: uuid("team_id"),
    eigenaarId: text("eigenaar_id").notNull(),
    /** Who stands in for the owner now, as the running waarneming says (trigger). */
    waarnemerId: text("waarnemer_id"),
    /** A case reference, never a name or a BSN. Null only after the dossier was destroyed. */
    zaakkenmerk: text("zaakkenmerk"),
    titel: text("titel"),
    status: text("status", { enum: AFWEGING_STATUSSEN }).notNull(),
    versie: integer("versie").notNull(),
    stappenplanHash: text("stappenplan_hash")
      .notNull()
      .references(() => stappenplanversie.hash),
    tabelversieHash: text("tabelversie_hash")
      .notNull()
      .references(() => tabelversie.hash),
    peildatum: date("peildatum", { mode: "string" }).notNull(),
    domein: text("domein"),
    richting: text("richting"),
    partner: text("partner"),
    doel: text("doel"),
    gegevens: text("gegevens")
      .array()
      .notNull()
      .default(sql`'{}'`),
    betrokkene: text("betrokkene"),
    herkomst: text("herkomst"),
    laatsteStap: text("laatste_stap"),
    inhoud: bytea("inhoud"),
    /** The last day; asked before it is sealed. Withdrawn without one, a year from then (trigger, ADR 113). */
    bewarenTot: date("bewaren_tot", { mode: "string" }),
    /** The besluit that this dossier corrects: a sealed besluit is followed by a successor, never changed.
     *  Its foreign key is in the custom migration: the two tables refer to each other. */
    vervangtBesluitId: uuid("vervangt_besluit_id"),
    /** From the button that begins it: a double click carries the same one and gets the same dossier. */
    idempotentiesleutel: text("idempotentiesleutel"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
    /**
     * The days of what was promised in the besluit, so that nobody opens a seal to see that nothing waits. Written when
     * it is sealed; null before, and in what was sealed before these days were kept.
     */
    afspraakdagen: date("afspraakdagen", { mode: "string" }).array(),
    vernietigdOp: timestamp("vernietigd_op", { withTimezone: true }),
  },
  (t) => [
    unique("afweging_gemeente_id_id").on(t.gemeenteId, t.id),
    unique("afweging_idempotentie").on(t.gemeenteId, t.idempotentiesleutel),
    foreignKey({
      name: "afweging_team",
      columns: [t.gemeenteId, t.teamId],
      foreignColumns: [team.gemeenteId, team.id],
    }),
    foreignKey({
      name: "afweging_eigenaar",
      columns: [t.gemeenteId, t.eigenaarId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "afweging_waarnemer",
      columns: [t.gemeenteId, t.waarnemerId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    /** One successor at a time; a withdrawn one makes room. */
    uniqueIndex("afweging_een_opvolger")
      .on(t.gemeenteId, t.vervangtBesluitId)
      .where(sql`${t.vervangtBesluitId} is not null and ${t.status} <> 'ingetrokken'`),
    index("afweging_eigenaar_status").on(t.gemeenteId, t.eigenaarId, t.status),
    index("afweging_team_status").on(t.gemeenteId, t.teamId, t.status),
    // Beside that of the owner, so that one's own are found without looking through those of the whole gemeente.
    index("afweging_waarnemer")
      .on(t.gemeenteId, t.waarnemerId)
      .where(sql`${t.waarnemerId} is not null`),
    index("afweging_bewaren_tot").on(t.gemeenteId, t.bewarenTot),
    check(
      "afweging_status",
      sql`${t.status} in ('concept','wacht-op-overleg','klaar','vastgesteld','ingetrokken')`,
    ),
    /** One that was destroyed by hand before there was always a day needs none any more. */
    check(
      "afweging_ingetrokken_laatste_dag",
      sql`${t.status} <> 'ingetrokken' or ${t.bewarenTot} is not null or ${t.vernietigdOp} is not null`,
    ),
    check("afweging_versie", sql`${t.versie} > 0`),
    check(
      "afweging_kenmerk_of_vernietigd",
      sql`case when ${t.vernietigdOp} is null then ${t.zaakkenmerk} is not null and ${t.titel} is not null else ${t.zaakkenmerk} is null and ${t.titel} is null and ${t.inhoud} is null end`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
