import { may } from "@core/grondslagen";
import {
  countBlikken,
  listInzagenVanDossier,
  listOverdrachten,
  listWaarnemingen,
  type Afweging,
  type Afwegingstatus,
  type Waarneming,
} from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { alsInzage, type InzageInWoorden } from "../../toegang/inzage-in-woorden.ts";
import { leesNamen, noemLid } from "../../toegang/namen.ts";
import { listOntvangers } from "../../toegang/ontvangers.ts";
import { OVERDRACHT_IN_WOORDEN, WAARNEMING_IN_WOORDEN } from "../../toegang/redenen.ts";
import { leesToelichting } from "../../toegang/toelichting.ts";
import { dossierInvoer, magDossier } from "../../toegang/vind-dossier.ts";

/** One line of who had the dossier, and why it changed hands. */
export interface Wisseling {
  readonly id: string;
  readonly op: string;
  readonly zin: string;
  readonly reden: string;
  readonly toelichting: string | null;
}

export interface Dossiertoegang {
  readonly id: string;
  readonly versie: number;
  readonly zaakkenmerk: string;
  readonly titel: string;
  readonly status: Afwegingstatus;
  readonly eigenaar: string;
  readonly waarnemer: string | null;
  /** Who stands in gives back; the owner takes back. */
  readonly neemtZelfWaar: boolean;
  readonly wisselingen: readonly Wisseling[];
  readonly inzagen: readonly InzageInWoorden[];
  readonly mag: { readonly waarnemen: boolean; readonly teruggeven: boolean; readonly overdragen: boolean };
  /** To whom it can be handed over; empty for who may not. */
  readonly ontvangers: readonly { readonly userId: string; readonly naam: string }[];
}

/** Who has this dossier, who had it, who looked into it, and what one may do about that. */
export const leesDossiertoegang = defineUseCase({
  name: "lees-dossiertoegang",
  soort: "lezen",
  input: dossierInvoer,
  authorize: magDossier("dossiertoegang-bekijken"),
  run: async (ctx, { id }, tx, afweging: Afweging) => {
    const noem = await leesNamen(tx);
    const van = { gemeenteId: afweging.gemeenteId, afwegingId: id };
    const uitleg = (
      soort: "overdracht" | "waarneming",
      rij: { id: string; toelichting: Uint8Array | null },
    ) => leesToelichting(tx, ctx.sleutelkast, van, { soort, id: rij.id }, rij.toelichting);
    const wisselingen: Wisseling[] = [];
    const overdrachten = await listOverdrachten(tx, id);
    for (const rij of overdrachten) {
      const door = rij.door === rij.van ? "" : ` Dat deed ${noem(rij.door)}.`;
      wisselingen.push({
        id: rij.id,
        op: rij.op.toISOString(),
        zin: `Overgedragen van ${noem(rij.van)} aan ${noem(rij.naar)}.${door}`,
        reden: OVERDRACHT_IN_WOORDEN[rij.reden],
        toelichting: await uitleg("overdracht", rij),
      });
    }
    for (const rij of await listWaarnemingen(tx, id)) {
      wisselingen.push({
        id: rij.id,
        op: rij.sinds.toISOString(),
        zin: `${noem(rij.waarnemerId)} nam waar voor ${noem(rij.eigenaarId)}.`,
        reden: WAARNEMING_IN_WOORDEN[rij.reden],
        toelichting: await uitleg("waarneming", rij),
      });
      if (rij.beeindigdOp === null || rij.beeindigdDoor === null) continue;
      // With the handing over it ended by itself: that line says it.
      if (overdrachten.some(({ op }) => op.getTime() === rij.beeindigdOp?.getTime())) continue;
      wisselingen.push({
        id: `${rij.id}-einde`,
        op: rij.beeindigdOp.toISOString(),
        zin: eindeZin(rij, noem),
        reden: "",
        toelichting: null,
      });
    }
    const inzagen = await listInzagenVanDossier(tx, id);
    const blikken = await countBlikken(
      tx,
      inzagen.map((inzage) => inzage.id),
    );
    const mag = (handeling: "afweging-waarnemen" | "afweging-teruggeven" | "afweging-overdragen") =>
      may(ctx.actor, handeling, alsAfweging(afweging)).toegestaan;
    const overdragen = mag("afweging-overdragen");
    return gelukt<Dossiertoegang>({
      id,
      versie: afweging.versie,
      zaakkenmerk: afweging.zaakkenmerk ?? "",
      titel: afweging.titel ?? "",
      status: afweging.status,
      eigenaar: noem(afweging.eigenaarId),
      waarnemer: afweging.waarnemerId === null ? null : noem(afweging.waarnemerId),
      neemtZelfWaar: afweging.waarnemerId === ctx.actor.gebruikerId,
      wisselingen: wisselingen.toSorted((a, b) => b.op.localeCompare(a.op)),
      inzagen: await Promise.all(
        inzagen.map((inzage) => alsInzage(tx, ctx.sleutelkast, inzage, noem, blikken)),
      ),
      mag: {
        waarnemen: afweging.waarnemerId === null && mag("afweging-waarnemen"),
        teruggeven: afweging.waarnemerId !== null && mag("afweging-teruggeven"),
        overdragen,
      },
      ontvangers: overdragen
        ? (await listOntvangers(tx, afweging)).map((lid) => ({
            userId: lid.userId,
            naam: `${noemLid(lid)}${lid.userId === ctx.actor.gebruikerId ? " (uzelf)" : ""}`,
          }))
        : [],
    });
  },
});

function eindeZin(
  { eigenaarId, waarnemerId, beeindigdDoor }: Waarneming,
  noem: (userId: string) => string,
): string {
  const [eigenaar, waarnemer] = [noem(eigenaarId), noem(waarnemerId)];
  if (beeindigdDoor === waarnemerId) return `${waarnemer} gaf het terug aan ${eigenaar}.`;
  if (beeindigdDoor === eigenaarId) return `${eigenaar} nam het terug van ${waarnemer}.`;
  return `De waarneming door ${waarnemer} is gestopt door ${noem(beeindigdDoor ?? "")}.`;
}
