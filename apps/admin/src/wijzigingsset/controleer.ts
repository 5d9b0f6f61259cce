import {
  controleerSet,
  controleerVoorbeelden,
  metStartplan,
  type Datum,
  type Gecontroleerd,
  type Tabelversie,
  type Voorbeelduitslag,
} from "@core/grondslagen";
import { findNewestTabelversie, type Tx } from "@deelwijzer/db";
import { leesVersie, middernacht, type UseCaseContext } from "@deelwijzer/server";
import { beproefSet } from "./beproef.ts";
import type { GeladenSet } from "./laad-set.ts";

export interface Controle extends Gecontroleerd {
  /** The version the set comes on top of. */
  readonly nieuwste: Tabelversie;
  /** The example cases with the set in the tables. */
  readonly uitslagen: readonly Voorbeelduitslag[];
}

/** The check list of a set that is to start on `dag`; without a day, of one that would start now. */
export async function controleer(
  tx: Tx,
  ctx: UseCaseContext,
  geladen: GeladenSet,
  { dag, openOpmerkingen }: { readonly dag: Datum | null; readonly openOpmerkingen: number },
): Promise<Controle> {
  const { rij, set, stand, basis, startplan } = geladen;
  const vast = stand.status === "ingepland" || stand.status === "gepubliceerd" ? rij.tabelversieHash : null;
  const kaal = vast === null ? await nieuwsteVoor(tx, ctx, dag) : await voorgangerVan(tx, vast);
  const nieuwste = metStartplan(kaal, startplan);
  const gecontroleerd = controleerSet({
    set: { ...set, ingangsdatum: dag },
    basis,
    nieuwste,
    openOpmerkingen,
  });
  const { inhoud, punten } = gecontroleerd;
  if (inhoud === null) return { ...gecontroleerd, nieuwste, uitslagen: [] };
  const uitslagen = await beproefSet(tx, ctx, geladen, { inhoud, nieuwste, dag });
  return {
    ...gecontroleerd,
    // What is published stays what it is, whatever the register says by now.
    punten:
      stand.status === "gepubliceerd"
        ? punten
        : [...punten, ...controleerVoorbeelden(uitslagen, { inhoud, nieuwste })],
    nieuwste,
    uitslagen,
  };
}

/** The newest version that answers at the moment something takes over on `dag`, planned ones included. */
export async function nieuwsteVoor(
  tx: Tx,
  { klok }: Pick<UseCaseContext, "klok">,
  dag: Datum | null,
): Promise<Tabelversie> {
  const moment = dag === null || dag <= klok.vandaag() ? klok.nu() : middernacht(dag);
  const kop = await findNewestTabelversie(tx, moment);
  if (kop === null) throw new Error("no tabelversie is in force");
  return leesVersie(tx, kop.hash);
}

async function voorgangerVan(tx: Tx, hash: string): Promise<Tabelversie> {
  const { inhoud } = await leesVersie(tx, hash);
  if (inhoud.vorige === undefined) throw new Error("a set became a version without a predecessor");
  return leesVersie(tx, inhoud.vorige);
}
