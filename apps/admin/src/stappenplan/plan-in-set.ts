import {
  metStartplan,
  pasToe,
  type Operatie,
  type Plandelen,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { listGebeurtenissen, type Tx } from "@deelwijzer/db";
import { geldendStappenplan } from "@deelwijzer/server";
import type { GeladenSet } from "../wijzigingsset/laad-set.ts";
import type { Gebeurtenisgegevens, Planbewerking } from "../wijzigingsset/typen.ts";

/** The stappenplan as a set has it now: what the builder shows, and gets back after every edit. */
export interface Planstand {
  readonly setId: string;
  readonly versie: number;
  readonly delen: Plandelen;
  /** What this person can undo, in words; null = nothing. */
  readonly herstel: string | null;
}

/** A set that did not touch the stappenplan yet, made ready to: on the one that is followed under its base. */
export async function metPlan(tx: Tx, geladen: GeladenSet): Promise<GeladenSet> {
  if (geladen.basis.inhoud.stappenplannen !== undefined) return geladen;
  const { hash, definitie } = await geldendStappenplan(tx, geladen.basis);
  return {
    ...geladen,
    set: { ...geladen.set, stappenplan: hash },
    basis: metStartplan(geladen.basis, definitie),
    startplan: definitie,
  };
}

export function plandelenVan({ stappenplannen, stappen, stapvragen, blokken }: TabelversieInhoud): Plandelen {
  return {
    ...(stappenplannen === undefined ? {} : { stappenplannen }),
    ...(stappen === undefined ? {} : { stappen }),
    ...(stapvragen === undefined ? {} : { stapvragen }),
    ...(blokken === undefined ? {} : { blokken }),
  };
}

/** What stands in the set now. @throws Error when its operations do not fit its base, which saving does not allow. */
export async function planstandVan(
  tx: Tx,
  { rij, basis }: GeladenSet,
  { operaties, versie, door }: { operaties: readonly Operatie[]; versie: number; door: string },
): Promise<Planstand> {
  const toegepast = pasToe(basis.inhoud, operaties);
  if (!toegepast.ok) throw new Error("the operations of a set do not fit its base");
  const laatste = await laatsteBewerking(tx, rij.id, door);
  return {
    setId: rij.id,
    versie,
    delen: plandelenVan(toegepast.inhoud),
    herstel: laatste?.plan.wat ?? null,
  };
}

/** The last edit of the stappenplan by this person in this set that was not undone yet. */
export async function laatsteBewerking(
  tx: Tx,
  setId: string,
  door: string,
): Promise<{ readonly volgnummer: number; readonly plan: Planbewerking } | null> {
  const eigen = (await listGebeurtenissen(tx, setId))
    .filter((gebeurtenis) => gebeurtenis.door === door)
    .map(({ volgnummer, gegevens }) => ({ volgnummer, ...((gegevens ?? {}) as Gebeurtenisgegevens) }));
  const hersteld = new Set(eigen.flatMap((gebeurtenis) => gebeurtenis.hersteld ?? []));
  const laatste = eigen.findLast(
    (gebeurtenis) =>
      gebeurtenis.plan !== undefined &&
      gebeurtenis.hersteld === undefined &&
      !hersteld.has(gebeurtenis.volgnummer),
  );
  return laatste?.plan === undefined ? null : { volgnummer: laatste.volgnummer, plan: laatste.plan };
}
