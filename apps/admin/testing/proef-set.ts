import {
  beantwoordRuw,
  lijstVan,
  type Antwoord,
  type Entiteit,
  type Entiteitsoort,
  type Setactie,
} from "@core/grondslagen";
import { withTenant } from "@deelwijzer/db";
import { leesKennis, type Fout, type Result } from "@deelwijzer/server";
import { expect } from "vitest";
import { bewerkEntiteit } from "../src/use-cases/bewerk-entiteit/bewerk-entiteit.ts";
import { doeSetactie } from "../src/use-cases/doe-setactie/doe-setactie.ts";
import { leesWijzigingsset } from "../src/use-cases/lees-wijzigingsset/lees-wijzigingsset.ts";
import type { GelezenSet } from "../src/use-cases/lees-wijzigingsset/typen.ts";
import { startWijzigingsset } from "../src/use-cases/start-wijzigingsset/start-wijzigingsset.ts";
import type { Persoon, Proef } from "./proef-context.ts";

/** A rule whose question and answer the tests know: the CAK gets ordinary data for the contribution scheme. */
export const REGEL = "wmo-verstrekken-eigen-kanalen-bijdrage";

export const VRAAG = {
  domein: "wmo",
  richting: "verstrekken",
  partner: "cak",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "bijdrageregeling",
  herkomst: "client",
};

export const KOP = {
  titel: "Wijziging van de Wmo 2015",
  toelichting: "De wet vraagt voortaan meer voordat u deelt met het CAK.",
  aanleiding: { dossiernummer: "36600", tekst: "Wetsvoorstel van een proef" },
  verwerkt: [],
};

/** @throws when the use case refused: what a test needs before it begins must work. */
export function waardeVan<T>(uitkomst: Result<T, Fout>): T {
  if (uitkomst.ok) return uitkomst.waarde;
  throw new Error(JSON.stringify(uitkomst.fout));
}

/** What a refusal with at least these reasons looks like. */
export function geweigerd(...codes: string[]): object {
  const redenen: unknown = expect.arrayContaining(
    codes.map((code): unknown => expect.objectContaining({ code })),
  );
  return { ok: false, fout: { soort: "geblokkeerd", redenen } };
}

type Moment = string | Date | undefined;

export async function lees(persoon: Persoon, id: string, moment?: Moment): Promise<GelezenSet> {
  return waardeVan(await leesWijzigingsset(persoon.op(moment), { id }));
}

export async function start(
  persoon: Persoon,
  kop: Partial<typeof KOP> = {},
  moment?: Moment,
): Promise<string> {
  return waardeVan(await startWijzigingsset(persoon.op(moment), { ...KOP, ...kop })).id;
}

export async function entiteitIn(
  persoon: Persoon,
  setId: string,
  soort: Entiteitsoort,
  id: string,
  moment?: Moment,
): Promise<Entiteit> {
  const { inhoud } = await lees(persoon, setId, moment);
  const gevonden = inhoud && lijstVan(inhoud, soort).find((entiteit) => entiteit.id === id);
  if (!gevonden) throw new Error(`no ${soort} ${id}`);
  return gevonden;
}

/** Changes fields of what stands in the set now. */
export async function bewerk(
  persoon: Persoon,
  setId: string,
  soort: Entiteitsoort,
  id: string,
  velden: Readonly<Record<string, unknown>>,
  moment?: Moment,
) {
  const gezien = await entiteitIn(persoon, setId, soort, id, moment);
  return bewerkEntiteit(persoon.op(moment), {
    id: setId,
    soort,
    entiteitId: id,
    gezien,
    nieuw: { ...gezien, ...velden },
    reden: "Artikel 5.2.1 luidt anders.",
  });
}

/** What the engine says at a moment, in this database; the question is about a day on which all versions are checked. */
export async function antwoordOp(
  { db, gemeenteId }: Proef,
  moment: string | Date,
  vraag: object = VRAAG,
): Promise<Antwoord> {
  const kennis = await withTenant(db, gemeenteId, (tx) => leesKennis(tx, new Date(moment)), {
    readOnly: true,
  });
  const antwoord = beantwoordRuw({ ...vraag, peildatum: "2019-08-11" }, kennis);
  if ("fout" in antwoord) throw new Error(antwoord.fout.melding);
  return antwoord;
}

interface Erbij {
  readonly reden?: string;
  readonly ingangsdatum?: string;
  readonly gezien?: string;
  readonly expectedVersion?: number;
}

/** Takes a step on the set as it stands now. */
export async function stap(
  persoon: Persoon,
  id: string,
  actie: Exclude<Setactie, "bewerken">,
  { expectedVersion, ...erbij }: Erbij = {},
  moment?: Moment,
) {
  const { versie, inhoudshash } = await lees(persoon, id, moment);
  const gezien = actie === "goedkeuren" ? { gezien: inhoudshash } : {};
  return doeSetactie(persoon.op(moment), {
    id,
    actie,
    expectedVersion: expectedVersion ?? versie,
    ...gezien,
    ...erbij,
  });
}

export interface Mensen {
  readonly adviseur: Persoon;
  readonly beleid: Persoon;
}

/** A set that asks one requirement more of REGEL (or of another rule), approved by the beleidsmedewerker. */
export async function maakGoedgekeurd(
  { adviseur, beleid }: Mensen,
  {
    titel = KOP.titel,
    regel = REGEL,
    vereiste = "geen-onevenredige-inbreuk",
    moment = undefined as Moment,
  } = {},
): Promise<string> {
  const id = await start(adviseur, { titel }, moment);
  const lijst = [
    { vereiste: "noodzakelijkheid", door: null },
    { vereiste, door: null },
  ];
  const vereisten = { status: "vermeld", lijst };
  waardeVan(await bewerk(adviseur, id, "regel", regel, { vereisten }, moment));
  waardeVan(await stap(adviseur, id, "indienen", {}, moment));
  waardeVan(await stap(beleid, id, "goedkeuren", {}, moment));
  return id;
}
