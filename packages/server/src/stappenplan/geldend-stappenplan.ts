import {
  canoniek,
  stelPlanSamen,
  type Stappenplan,
  type Tabelversie,
  type Wijzigingsset,
} from "@core/grondslagen";
import { findNewestStappenplanversie, type AnyTx } from "@deelwijzer/db";
import { sha256 } from "../publicatie/sha256.ts";
import { leesStappenplanversie } from "./lees-stappenplan.ts";

/** The stappenplan an afweging follows. */
const STAPPENPLAN = "bewust-delen";

export interface GeldendStappenplan {
  readonly hash: string;
  readonly definitie: Stappenplan;
}

/**
 * What a new afweging follows under this tabelversie: the stappenplan in its parts, or as long as nobody changed it the
 * newest that came with the installation. @throws Error when there is none at all.
 */
export async function geldendStappenplan(tx: AnyTx, versie: Tabelversie): Promise<GeldendStappenplan> {
  const eigen = planVan(versie);
  if (eigen !== null) return eigen;
  const rij = await findNewestStappenplanversie(tx, STAPPENPLAN);
  if (rij === null) throw new Error("no stappenplan was published");
  return { hash: rij.hash, definitie: await leesStappenplanversie(tx, rij.hash) };
}

/** The stappenplan that the parts in this version make; null where it holds none. */
export function planVan({ nummer, inhoud }: Tabelversie): GeldendStappenplan | null {
  const samen = stelPlanSamen(inhoud);
  if (samen === null) return null;
  // The check list let it through.
  if (!samen.ok) throw new Error(`the stappenplan in tabelversie ${nummer} does not hold together`);
  return { hash: `sha256:${sha256(canoniek(samen.definitie))}`, definitie: samen.definitie };
}

/** The stappenplan a set was made on where its base holds none; null when the set does not touch it. */
export async function leesStartplan(
  tx: AnyTx,
  { stappenplan }: Pick<Wijzigingsset, "stappenplan">,
): Promise<Stappenplan | null> {
  return stappenplan === undefined ? null : leesStappenplanversie(tx, stappenplan);
}
