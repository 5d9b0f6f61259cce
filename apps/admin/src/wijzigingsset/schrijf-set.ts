import { inhoudshashVan, voerSetactieUit, type Setstand, type Wijzigingsset } from "@core/grondslagen";
import {
  appendGebeurtenissen,
  updateWijzigingsset,
  type Tx,
  type WijzigingssetPatch,
  type WijzigingssetRij,
} from "@deelwijzer/db";
import {
  gelukt,
  opgeslagenInhoud,
  sha256,
  type Result,
  type UseCaseContext,
  type UseCaseFout,
} from "@deelwijzer/server";
import type { GeladenSet } from "./laad-set.ts";
import type { Gebeurtenisgegevens } from "./typen.ts";
import type { GebeurtenisInSet } from "../use-cases/lees-wijzigingsset/typen.ts";
import { geweigerd } from "./weigering.ts";

export interface NieuweGebeurtenis {
  readonly actie: GebeurtenisInSet["actie"];
  readonly reden?: string | null;
  readonly gegevens?: Gebeurtenisgegevens;
}

/** Whether this person may edit the set in the state it is in; asked before the edit is looked at. */
export function magBewerken({ stand }: GeladenSet, { actor, klok }: UseCaseContext) {
  return voerSetactieUit("bewerken", stand, actor, {
    vandaag: klok.vandaag(),
    belemmeringen: { beoordeling: 0, publicatie: 0 },
  });
}

/** Stores other content: back to concept, the approval gone, whoever did it among the editors. */
export async function bewaarBewerking(
  tx: Tx,
  ctx: UseCaseContext,
  geladen: GeladenSet,
  bewerkt: Wijzigingsset,
  gebeurtenis: NieuweGebeurtenis,
): Promise<Result<WijzigingssetRij, UseCaseFout>> {
  const door = ctx.actor.gebruikerId;
  const set = { ...bewerkt, auteurs: [...new Set([...bewerkt.auteurs, door])] };
  const uitkomst = voerSetactieUit("bewerken", geladen.stand, ctx.actor, {
    vandaag: ctx.klok.vandaag(),
    belemmeringen: { beoordeling: 0, publicatie: 0 },
    nieuweHash: inhoudshashVan(set, sha256),
  });
  if (!uitkomst.ok) return geweigerd(uitkomst.redenen);
  const rij = await schrijf(tx, ctx, geladen, uitkomst.stand, gebeurtenis, {
    titel: set.titel,
    basisHash: set.basis,
    inhoud: opgeslagenInhoud(set),
    ingangsdatum: set.ingangsdatum,
    laatstBewerktDoor: door,
  });
  return gelukt(rij);
}

/** Writes a set that is locked, and what happened to it, together. */
export async function schrijf(
  tx: Tx,
  ctx: UseCaseContext,
  { rij }: GeladenSet,
  stand: Setstand,
  gebeurtenis: NieuweGebeurtenis,
  patch: WijzigingssetPatch = {},
): Promise<WijzigingssetRij> {
  const op = ctx.klok.nu();
  const { goedkeuring } = stand;
  const zelfde =
    goedkeuring !== null && goedkeuring.door === rij.goedgekeurdDoor && rij.goedgekeurdOp !== null;
  const update = await updateWijzigingsset(tx, {
    id: rij.id,
    expectedVersion: rij.versie,
    op,
    patch: {
      status: stand.status,
      bewerkers: [...stand.bewerkers],
      ingangsdatum: stand.ingangsdatum,
      goedgekeurdDoor: goedkeuring?.door ?? null,
      goedgekeurdHash: goedkeuring?.hash ?? null,
      goedgekeurdOp: goedkeuring === null ? null : zelfde ? rij.goedgekeurdOp : op,
      ...patch,
    },
  });
  if (!update.gelukt) throw new Error("a locked wijzigingsset changed");
  await legVast(tx, ctx, update.wijzigingsset, gebeurtenis);
  return update.wijzigingsset;
}

export async function legVast(
  tx: Tx,
  ctx: UseCaseContext,
  { id, gemeenteId, inhoudshash }: WijzigingssetRij,
  ...gebeurtenissen: readonly NieuweGebeurtenis[]
): Promise<void> {
  const op = ctx.klok.nu();
  await appendGebeurtenissen(
    tx,
    gebeurtenissen.map(({ actie, reden = null, gegevens = {} }) => ({
      id: ctx.newId(),
      gemeenteId,
      setId: id,
      actie,
      door: ctx.actor.gebruikerId,
      rol: ctx.rol,
      op,
      reden,
      inhoudshash,
      gegevens: { ...gegevens },
    })),
  );
}
