import { and, asc, count, desc, eq, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { raakDossier } from "../geraakte-dossiers.ts";
import { afweging } from "../schema/afweging.ts";
import type { Tx } from "../tenant.ts";
import { type AfwegingKop, type Afwegingstatus, kop } from "./afweging.ts";

/** Whose dossiers: one's own (those one stands in for too), a team's, or both; within these domains. */
export interface Bereik {
  readonly gebruikerId?: string;
  readonly teamId?: string | null;
  /** Of a team only what lies in these domains is shown. */
  readonly domeinen: readonly string[];
}

export interface AfwegingZoek {
  readonly bereik: Bereik;
  readonly statussen?: readonly Afwegingstatus[];
  readonly eigenaarId?: string;
  /** Looked for in zaakkenmerk and titel, forgiving: case, accents, punctuation, a slip of the keyboard. */
  readonly zoek?: string;
}

export interface Bladzijde {
  readonly limiet: number;
  readonly overslaan: number;
}

/** How alike a word must be to one in the title to be taken for it: "begeliding" is, "beleid" is not. */
const LIJKT = 0.5;

/** A page of dossiers: the best match first, else the newest change. */
export function zoekAfwegingen(
  tx: Tx,
  vraag: AfwegingZoek,
  { limiet, overslaan }: Bladzijde,
): Promise<AfwegingKop[]> {
  const volgorde = vraag.zoek === undefined ? [] : [desc(gelijkenis(vraag.zoek))];
  return tx
    .select(kop)
    .from(afweging)
    .where(waar(vraag))
    .orderBy(...volgorde, desc(afweging.updatedAt), desc(afweging.id))
    .limit(limiet)
    .offset(overslaan);
}

export async function countAfwegingen(tx: Tx, vraag: AfwegingZoek): Promise<number> {
  const rows = await tx.select({ aantal: count() }).from(afweging).where(waar(vraag));
  return rows[0]?.aantal ?? 0;
}

export interface Telling {
  readonly eigenaarId: string;
  readonly waarnemerId: string | null;
  readonly status: Afwegingstatus;
  readonly aantal: number;
}

/** Who has how many in which state. */
export function telPerEigenaar(tx: Tx, vraag: AfwegingZoek): Promise<Telling[]> {
  return tx
    .select({
      eigenaarId: afweging.eigenaarId,
      waarnemerId: afweging.waarnemerId,
      status: afweging.status,
      aantal: count(),
    })
    .from(afweging)
    .where(waar(vraag))
    .groupBy(afweging.eigenaarId, afweging.waarnemerId, afweging.status)
    .orderBy(asc(afweging.eigenaarId));
}

/** This zaakkenmerk: no part of one, no pattern, capitals or not. Who finds a case and who holds it mean the same one. */
export function heeftZaakkenmerk(zaakkenmerk: string): SQL {
  return eq(sql`lower(${afweging.zaakkenmerk})`, sql`lower(${zaakkenmerk.trim()})`);
}

/** Dossiers with exactly this zaakkenmerk, in the whole gemeente. */
export async function listOpZaakkenmerk(tx: Tx, zaakkenmerk: string): Promise<AfwegingKop[]> {
  const rows = await tx
    .select(kop)
    .from(afweging)
    .where(and(heeftZaakkenmerk(zaakkenmerk), isNull(afweging.vernietigdOp)))
    .orderBy(asc(afweging.createdAt), asc(afweging.id));
  for (const row of rows) raakDossier(tx, row.id, row.zaakkenmerk);
  return rows;
}

function waar({ bereik, statussen, eigenaarId, zoek }: AfwegingZoek): SQL | undefined {
  const { gebruikerId, teamId, domeinen } = bereik;
  const wie = [
    gebruikerId === undefined
      ? undefined
      : and(
          or(eq(afweging.eigenaarId, gebruikerId), eq(afweging.waarnemerId, gebruikerId)),
          domeinen.length === 0
            ? sql`false`
            : or(isNull(afweging.domein), inArray(afweging.domein, [...domeinen])),
        ),
    teamId == null
      ? undefined
      : and(
          eq(afweging.teamId, teamId),
          domeinen.length === 0 ? sql`false` : inArray(afweging.domein, [...domeinen]),
        ),
  ].filter((deel) => deel !== undefined);
  return and(
    wie.length === 0 ? sql`false` : or(...wie),
    isNull(afweging.vernietigdOp),
    statussen && inArray(afweging.status, [...statussen]),
    eigenaarId === undefined ? undefined : eq(afweging.eigenaarId, eigenaarId),
    ...(zoek === undefined ? [] : woorden(zoek).map(bevat)),
  );
}

/** Every word must be found: in a part of a word, over the punctuation of a zaakkenmerk, or nearly. */
function bevat(woord: string): SQL {
  return sql`(position(${kaal(sql`${woord}`)} in ${kaal(sql`${afweging.zaakkenmerk} || ' ' || ${afweging.titel}`)}) > 0
    or position(${dicht(sql`${woord}`)} in ${dicht(sql`${afweging.zaakkenmerk}`)}) > 0
    or (length(${woord}) > 3 and strict_word_similarity(${kaal(sql`${woord}`)}, ${kaal(sql`${afweging.titel}`)}) >= ${LIJKT}))`;
}

function gelijkenis(zoek: string): SQL {
  return sql`greatest(
    case when ${dicht(sql`${afweging.zaakkenmerk}`)} = ${dicht(sql`${zoek}`)} then 2.0::real else 0 end,
    word_similarity(${kaal(sql`${zoek}`)}, ${kaal(sql`${afweging.zaakkenmerk} || ' ' || ${afweging.titel}`)}))`;
}

const kaal = (tekst: SQL): SQL => sql`lower(unaccent(${tekst}::text))`;
const dicht = (tekst: SQL): SQL => sql`regexp_replace(${kaal(tekst)}, '[^[:alnum:]]', '', 'g')`;

/** A word of punctuation alone asks for nothing. */
function woorden(zoek: string): string[] {
  return zoek.split(/\s+/u).filter((woord) => /[\p{L}\p{N}]/u.test(woord));
}
