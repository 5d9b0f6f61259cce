import { randomUUID } from "node:crypto";
import {
  maakTabelversie,
  type Antwoorden,
  type Tabelversie,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { publishTabelversie, withoutTenant } from "@deelwijzer/db";
import { fixedKlok, leesKennis, type RequestContext } from "@deelwijzer/server";
import { sha256 } from "@deelwijzer/tabellen";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { stelVast } from "../src/use-cases/stel-vast/stel-vast.ts";
import { waardeUit, type Wereld } from "./wereld.ts";

export const BEWAREN = { bewarenTot: "2054-08-11" };

/** What a press of the button that begins a dossier carries. */
export function nieuweKop(zaakkenmerk: string, titel: string) {
  return { zaakkenmerk, titel, idempotentiesleutel: randomUUID() };
}

/** What a caseworker does with a dossier, at any moment: the clock is part of who asks. */
export function dossiers(wereld: Wereld) {
  const nu = wereld.als();
  const op = (moment: string): RequestContext => ({ ...wereld.als(), klok: fixedKlok(moment) });
  const lees = async (id: string, wie: RequestContext = nu) => waardeUit(await leesAfweging(wie, { id }));
  const start = async (invoer: { peildatum?: string } = {}, wie: RequestContext = nu) =>
    waardeUit(await startAfweging(wie, { ...nieuweKop("W-2041", "Proef"), ...invoer })).id;
  const bewaar = async (id: string, antwoorden: Antwoorden, rest: object = {}, wie: RequestContext = nu) => {
    const { versie } = await lees(id, wie);
    return waardeUit(await bewaarAntwoorden(wie, { id, expectedVersion: versie, antwoorden, ...rest }));
  };
  const vast = async (id: string, uitkomst: string, wie: RequestContext = nu) => {
    const { versie, nieuwer, tabelversieHash } = await lees(id, wie);
    return stelVast(wie, {
      id,
      expectedVersion: versie,
      nieuwsteTabelversie: nieuwer?.hash ?? tabelversieHash,
      idempotentiesleutel: randomUUID(),
      uitkomst: uitkomst as never,
    });
  };
  /** A sealed besluit of these answers, by its id. */
  const vastgesteld = async (antwoorden: Antwoorden) => {
    const { besluit } = antwoorden;
    if (typeof besluit !== "string") throw new Error("nothing was decided");
    const id = await start();
    await bewaar(id, antwoorden, BEWAREN);
    return waardeUit(await vast(id, besluit)).besluitId;
  };
  return { op, lees, start, bewaar, vast, vastgesteld };
}

/** Publishes, as the owner, what a reviewed wijzigingsset would have made of the last version. */
export async function publiceerNa(
  { database }: Wereld,
  geldtVanaf: Date,
  wijzig: (inhoud: TabelversieInhoud) => Partial<TabelversieInhoud>,
): Promise<Tabelversie> {
  return withoutTenant(database.open("owner", 1).db, async (tx) => {
    const laatste = (await leesKennis(tx, geldtVanaf)).tabelversies.at(-1);
    if (laatste === undefined) throw new Error("nothing to build on");
    const { inhoud } = laatste;
    const versie = maakTabelversie(
      { ...inhoud, ...wijzig(inhoud), nummer: laatste.nummer + 1, vorige: laatste.hash },
      sha256,
    );
    await publishTabelversie(tx, { ...versie, gepubliceerdOp: geldtVanaf }, { geldtVanaf });
    return versie;
  });
}
