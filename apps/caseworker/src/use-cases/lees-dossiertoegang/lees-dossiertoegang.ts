import { may } from "@core/grondslagen";
import {
  countBlikken,
  listInzagenVanDossier,
  listVerzoekenVanDossier,
  type Afweging,
  type Afwegingstatus,
} from "@deelwijzer/db";
import { defineUseCase, gelukt } from "@deelwijzer/server";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { alsInzage, type InzageInWoorden } from "../../toegang/inzage-in-woorden.ts";
import { leesNamen, noemLid } from "../../toegang/namen.ts";
import { listOntvangers } from "../../toegang/ontvangers.ts";
import { dossierInvoer, magDossier } from "../../toegang/vind-dossier.ts";
import { leesWisselingen, type Wisseling } from "../../toegang/wisselingen.ts";

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
  /** Who read the whole dossier to answer a resident. */
  readonly verzoeken: readonly {
    readonly id: string;
    readonly kenmerk: string;
    readonly wie: string;
    readonly op: string;
  }[];
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
      wisselingen: await leesWisselingen(tx, ctx.sleutelkast, afweging, noem),
      verzoeken: (await listVerzoekenVanDossier(tx, id)).map(({ verzoekId, verzoekkenmerk, door, op }) => ({
        id: verzoekId,
        kenmerk: verzoekkenmerk,
        wie: noem(door),
        op: op.toISOString(),
      })),
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
