import { sql } from "drizzle-orm";
import { check, foreignKey, index, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { afweging } from "./afweging.ts";
import { bytea } from "./custom-types.ts";
import { lidmaatschap } from "./lidmaatschap.ts";
import { tenantPolicy } from "./tenant-policy.ts";

export const INZAGE_SOORTEN = ["gewoon", "nood"] as const;
export const INZAGE_REDENEN = [
  "eigen-taak",
  "afstemmen",
  "vraag-van-inwoner",
  "klacht-of-bezwaar",
  "acuut-gevaar",
] as const;

/** What the engine said when access was asked: slugs of the tables, no text about a person. */
export interface InzageAntwoord {
  readonly uitkomst: "zelfde-domein" | "ja-mits" | "afwegen" | "nee" | "onbekend";
  readonly domein: string;
  readonly bron: string | null;
  readonly doel: string | null;
  readonly gegevens: readonly string[];
  readonly betrokkene: string | null;
  readonly tabelversie: number;
  readonly regels: readonly string[];
  /** The requirements that came with the answer; the one who asked said of each that it is met. */
  readonly eisen: readonly string[];
}

/**
 * Access for a short while to a dossier of another team, for reading. Nobody else reads it (policy on
 * dossiersleutel); without the engine's yes only in an emergency (check). Appended, never changed (trigger); it ends by itself.
 */
export const dossierinzage = pgTable(
  "dossierinzage",
  {
    id: uuid("id").primaryKey(),
    gemeenteId: uuid("gemeente_id").notNull(),
    afwegingId: uuid("afweging_id").notNull(),
    /** Whose dossier it was when access was given: who is told. */
    eigenaarId: text("eigenaar_id").notNull(),
    aanvragerId: text("aanvrager_id").notNull(),
    soort: text("soort", { enum: INZAGE_SOORTEN }).notNull(),
    reden: text("reden", { enum: INZAGE_REDENEN }).notNull(),
    /** Encrypted under the dossier's key. */
    toelichting: bytea("toelichting").notNull(),
    antwoord: jsonb("antwoord").$type<InzageAntwoord>().notNull(),
    op: timestamp("op", { withTimezone: true }).notNull(),
    tot: timestamp("tot", { withTimezone: true }).notNull(),
  },
  (t) => [
    unique("dossierinzage_gemeente_id_id").on(t.gemeenteId, t.id),
    foreignKey({
      name: "dossierinzage_afweging",
      columns: [t.gemeenteId, t.afwegingId],
      foreignColumns: [afweging.gemeenteId, afweging.id],
    }),
    foreignKey({
      name: "dossierinzage_eigenaar",
      columns: [t.gemeenteId, t.eigenaarId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    foreignKey({
      name: "dossierinzage_aanvrager",
      columns: [t.gemeenteId, t.aanvragerId],
      foreignColumns: [lidmaatschap.gemeenteId, lidmaatschap.userId],
    }),
    index("dossierinzage_afweging_tot").on(t.gemeenteId, t.afwegingId, t.tot),
    index("dossierinzage_eigenaar_op").on(t.gemeenteId, t.eigenaarId, t.op),
    index("dossierinzage_op").on(t.gemeenteId, t.op),
    check("dossierinzage_soort", sql`${t.soort} in ('gewoon','nood')`),
    check(
      "dossierinzage_reden",
      sql`${t.reden} in ('eigen-taak','afstemmen','vraag-van-inwoner','klacht-of-bezwaar','acuut-gevaar') and (${t.soort} = 'nood') = (${t.reden} = 'acuut-gevaar')`,
    ),
    // A day has at most 25 hours.
    check("dossierinzage_kort", sql`${t.tot} > ${t.op} and ${t.tot} <= ${t.op} + interval '25 hours'`),
    check(
      "dossierinzage_antwoord",
      sql`${t.soort} = 'nood' or coalesce(${t.antwoord}->>'uitkomst', '') in ('zelfde-domein','ja-mits')`,
    ),
    tenantPolicy(t.gemeenteId),
  ],
);
