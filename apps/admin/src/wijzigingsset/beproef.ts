import {
  beproefVoorbeelden,
  type Datum,
  type Tabelversie,
  type TabelversieInhoud,
  type Voorbeelduitslag,
} from "@core/grondslagen";
import type { Tx } from "@deelwijzer/db";
import { leesKennis, middernacht, type UseCaseContext } from "@deelwijzer/server";
import type { GeladenSet } from "./laad-set.ts";

/** Of content that is named by its hash, so that a screen that asks again asks nothing of the engine. */
const bekend = new Map<string, readonly Voorbeelduitslag[]>();
const MAX_BEKEND = 100;

interface Proef {
  readonly inhoud: TabelversieInhoud;
  readonly nieuwste: Tabelversie;
  readonly dag: Datum | null;
}

/** The example cases with a set in the tables, as that set stands now. */
export async function beproefSet(
  tx: Tx,
  { klok }: Pick<UseCaseContext, "klok">,
  { rij, set }: GeladenSet,
  { inhoud, nieuwste, dag }: Proef,
): Promise<readonly Voorbeelduitslag[]> {
  if (inhoud.voorbeelden === undefined) return [];
  const { register, kenmerk } = await leesKennis(
    tx,
    dag === null || dag <= klok.vandaag() ? klok.nu() : middernacht(dag),
  );
  const sleutel = [rij.inhoudshash, nieuwste.hash, kenmerk].join(" ");
  const eerder = bekend.get(sleutel);
  if (eerder !== undefined) return eerder;
  const uitslagen = beproefVoorbeelden({ inhoud, nieuwste, register, set });
  const [oudste] = bekend.keys();
  if (bekend.size >= MAX_BEKEND && oudste !== undefined) bekend.delete(oudste);
  bekend.set(sleutel, uitslagen);
  return uitslagen;
}
