import { may } from "@core/grondslagen";
import { findOpvolging, listHerbeoordelingen, type Herbeoordeling } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, leesKennis } from "@deelwijzer/server";
import { besluitInvoer, magBesluit } from "../../dossier/mag-besluit.ts";
import { alsBesluit } from "../../dossier/onderwerp.ts";
import type { Gevolg } from "../../dossier/nieuwere-versie.ts";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";
import { gevolgVoor } from "../../herbeoordeling/wat-volgt.ts";
import { leesNamen } from "../../toegang/namen.ts";
import { leesToelichting } from "../../toegang/toelichting.ts";

export interface GelezenHerbeoordeling {
  readonly auteurId: string;
  readonly besluit: { readonly id: string; readonly volgnummer: number; readonly vastgesteldOp: string };
  readonly zaakkenmerk: string | null;
  readonly peildatum: string;
  /** The tables that are in force, and those the besluit was taken with. */
  readonly nieuwste: { readonly nummer: number; readonly hash: string; readonly titel: string };
  readonly toen: number | null;
  /** Null: there is nothing newer. */
  readonly gevolg: Gevolg | null;
  readonly opgevolgd: boolean;
  readonly mag: { readonly aanvullen: boolean; readonly opvolgen: boolean };
  /** The last first. */
  readonly eerder: readonly {
    readonly id: string;
    readonly vervolg: Herbeoordeling["vervolg"];
    readonly tabelversie: number | null;
    readonly toelichting: string | null;
    readonly door: string;
    readonly op: string;
  }[];
}

/** A sealed besluit beside the tables of now: what would be otherwise, and who looked before. */
export const leesHerbeoordeling = defineUseCase({
  name: "lees-herbeoordeling",
  soort: "lezen",
  input: besluitInvoer,
  authorize: magBesluit("besluit-herbeoordelen"),
  run: async (ctx, _input, tx, { besluit, afweging }: GevondenBesluit) => {
    const kennis = await leesKennis(tx, ctx.klok.nu());
    const nieuwste = nieuwsteVan(kennis);
    const nummerVan = (gezocht: string) =>
      kennis.tabelversies.find(({ hash }) => hash === gezocht)?.nummer ?? null;
    const noem = await leesNamen(tx);
    const eerder: GelezenHerbeoordeling["eerder"][number][] = [];
    const { gemeenteId, afwegingId } = besluit;
    for (const rij of await listHerbeoordelingen(tx, [besluit.id]))
      eerder.push({
        id: rij.id,
        vervolg: rij.vervolg,
        tabelversie: nummerVan(rij.tabelversieHash),
        toelichting: await leesToelichting(
          tx,
          ctx.sleutelkast,
          { gemeenteId, afwegingId },
          { soort: "herbeoordeling", id: rij.id },
          rij.toelichting,
        ),
        door: noem(rij.door),
        op: rij.op.toISOString(),
      });
    const { nummer, hash, inhoud } = nieuwste;
    return gelukt<GelezenHerbeoordeling>({
      auteurId: besluit.auteurId,
      besluit: {
        id: besluit.id,
        volgnummer: besluit.volgnummer,
        vastgesteldOp: besluit.vastgesteldOp.toISOString(),
      },
      zaakkenmerk: afweging.zaakkenmerk,
      peildatum: afweging.peildatum,
      nieuwste: { nummer, hash, titel: inhoud.titel },
      toen: nummerVan(besluit.tabelversieHash),
      gevolg: gevolgVoor({ afweging }, besluit.tabelversieHash, kennis, await leesGemeentelaag(tx)),
      opgevolgd: (await findOpvolging(tx, besluit.id)) !== null,
      mag: {
        aanvullen: may(ctx.actor, "besluit-aanvullen", alsBesluit(afweging)).toegestaan,
        opvolgen: may(ctx.actor, "besluit-opvolgen", alsBesluit(afweging)).toegestaan,
      },
      eerder,
    });
  },
  // Of who decided on it themselves, looking is no event.
  audit: ({ id }, { auteurId }, { actor }) =>
    auteurId === actor.gebruikerId ? null : { onderwerp: { soort: "besluit", id } },
});
