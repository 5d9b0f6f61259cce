import { wijzigingssetSchema, type Operatie, type Tabelversie, type Wijzigingsset } from "@core/grondslagen";
import { insertWijzigingsset, type Tx } from "@deelwijzer/db";
import { opgeslagenInhoud, type UseCaseContext } from "@deelwijzer/server";
import { legVast } from "./schrijf-set.ts";
import type { Gebeurtenisgegevens, Setherkomst } from "./typen.ts";

interface NieuweSet {
  readonly kop: Pick<Wijzigingsset, "titel" | "toelichting" | "aanleiding"> & {
    readonly verwerkt: readonly string[];
    readonly heropent?: readonly string[];
  };
  readonly basis: Tabelversie;
  readonly herkomst: Setherkomst;
  readonly operaties?: readonly Operatie[];
  readonly reden?: string;
  readonly gegevens?: Gebeurtenisgegevens;
}

/** A new set in concept, on a version that answers now. */
export async function maakSet(tx: Tx, ctx: UseCaseContext, nieuw: NieuweSet): Promise<string> {
  const id = ctx.newId();
  const { gebruikerId, gemeenteId } = ctx.actor;
  const set = wijzigingssetSchema.parse({
    id,
    ...nieuw.kop,
    basis: nieuw.basis.hash,
    auteurs: [gebruikerId],
    operaties: nieuw.operaties ?? [],
  });
  const op = ctx.klok.nu();
  const rij = await insertWijzigingsset(tx, {
    id,
    gemeenteId,
    titel: set.titel,
    basisHash: set.basis,
    inhoud: opgeslagenInhoud(set),
    bewerkers: [gebruikerId],
    laatstBewerktDoor: gebruikerId,
    herkomst: nieuw.herkomst,
    createdAt: op,
    updatedAt: op,
  });
  await legVast(tx, ctx, rij, {
    actie: "aanmaken",
    reden: nieuw.reden ?? null,
    gegevens: nieuw.gegevens ?? {},
  });
  return id;
}
