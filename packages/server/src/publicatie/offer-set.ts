import type { Wijzigingsset } from "@core/grondslagen";
import { appendGebeurtenis, insertWijzigingsset, type Tx } from "@deelwijzer/db";
import type { NewId } from "../new-id.ts";
import { opgeslagenInhoud } from "./set-uit-rij.ts";

/** Who made a set that came with a release; no user, so that anyone of the gemeente can review it. */
export const UITGAVE = "uitgave";

interface TeBieden {
  readonly gemeenteId: string;
  readonly set: Wijzigingsset;
  readonly uitgaveNummer: number;
  /** Number of the version it was made on. */
  readonly basisNummer: number;
  readonly nu: Date;
  readonly newId: NewId;
}

/** A set of a release as a concept of the redactiegemeente, on the base it was made on. */
export async function offerSet(
  tx: Tx,
  { gemeenteId, set, uitgaveNummer, basisNummer, nu, newId }: TeBieden,
): Promise<void> {
  const rij = await insertWijzigingsset(tx, {
    id: newId(),
    gemeenteId,
    titel: set.titel,
    basisHash: set.basis,
    inhoud: opgeslagenInhoud(set),
    ingangsdatum: set.ingangsdatum,
    bewerkers: [UITGAVE],
    laatstBewerktDoor: UITGAVE,
    herkomst: "uitgave",
    uitgaveNummer,
    createdAt: nu,
    updatedAt: nu,
  });
  await appendGebeurtenis(tx, {
    id: newId(),
    gemeenteId,
    setId: rij.id,
    actie: "aanmaken",
    door: null,
    op: nu,
    inhoudshash: rij.inhoudshash,
    gegevens: { nummer: basisNummer },
  });
}
