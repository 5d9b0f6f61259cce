import {
  exportBesluit,
  listAddenda,
  listBesluitstukken,
  lockAfweging,
  type Besluit,
  type Tx,
} from "@deelwijzer/db";
import { maakPdf, maakStukPdf, maakZaakpakket, type TePakken } from "@deelwijzer/document";
import { defineUseCase, gelukt, mislukt, type UseCaseContext } from "@deelwijzer/server";
import { logoVanStuk } from "../../besluit/logo-van-stuk.ts";
import { bewaarStuk, leesStuk } from "../../besluit/stukken.ts";
import { besluitInvoer, magBesluit } from "../../dossier/mag-besluit.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** All there is of a besluit in one file for the zaaksysteem; which files with which checksums is kept here. */
export const exporteerZaaksysteem = defineUseCase({
  name: "exporteer-zaaksysteem",
  soort: "wijzigen",
  input: besluitInvoer,
  authorize: magBesluit("besluit-mededelen"),
  run: async (ctx, _input, tx, { besluit }: GevondenBesluit) => {
    await lockAfweging(tx, besluit.afwegingId);
    const { verantwoording, openbaar } = await leesBesluitInhoud(tx, ctx.sleutelkast, besluit);
    if (verantwoording === null)
      return mislukt({
        soort: "niet-gevonden",
        wat: "de inhoud van dit besluit, want het dossier is vernietigd",
      });
    const bestand = exportBesluit(besluit, await listAddenda(tx, besluit.id));
    const json = new TextEncoder().encode(`${JSON.stringify(bestand, null, 2)}\n`);
    const { zip, bestanden } = maakZaakpakket({
      besluitId: besluit.id,
      volgnummer: besluit.volgnummer,
      zaakkenmerk: verantwoording.kenmerk,
      titel: verantwoording.titel,
      gemeente: openbaar.gemeente.naam,
      vastgesteldOp: openbaar.vastgesteldOp,
      bewarenTot: openbaar.bewarenTot,
      ketenHash: besluit.ketenHash,
      moment: ctx.klok.nu(),
      stukken: [
        {
          naam: "verantwoording.pdf",
          soort: "verantwoording",
          vorm: "pdf",
          inhoud: await maakPdf(verantwoording),
        },
        { naam: "besluit.json", soort: "besluit", vorm: "json", inhoud: json },
        ...(await gemaakteStukken(tx, ctx, besluit)),
      ],
    });
    const bewaard = await bewaarStuk(tx, ctx, besluit, {
      soort: "zaaksysteem",
      inhoud: { formaat: 1, bestanden: bestanden.map(({ naam, sha256 }) => ({ naam, sha256 })) },
    });
    if (!bewaard.ok) return bewaard;
    return gelukt({ bestandsnaam: `zaakpakket-besluit-${besluit.volgnummer}.zip`, zip, ...bewaard.waarde });
  },
  audit: ({ id }, { stukId }) => ({ onderwerp: { soort: "besluit", id }, gegevens: { stuk: stukId } }),
});

async function gemaakteStukken(tx: Tx, ctx: UseCaseContext, besluit: Besluit): Promise<TePakken["stukken"]> {
  const uit: TePakken["stukken"][number][] = [];
  for (const { id, soort, nummer } of await listBesluitstukken(tx, besluit.id)) {
    if (soort !== "brief-inwoner" && soort !== "bericht-partner") continue;
    const gelezen = await leesStuk(tx, ctx, besluit, id);
    if (!gelezen.ok) continue;
    const inhoud = await maakStukPdf(gelezen.waarde.stuk, await logoVanStuk(tx, gelezen.waarde.stuk));
    uit.push({ naam: `${soort}-${nummer}.pdf`, soort, vorm: "pdf", inhoud });
  }
  return uit;
}
