import {
  INZAGE_REDENEN,
  INZAGE_SOORTEN,
  insertDossierinzage,
  listOpZaakkenmerk,
  withAanvraag,
  type AfwegingKop,
} from "@deelwijzer/db";
import {
  defineUseCase,
  gelukt,
  leesGemeentelaag,
  leesKennis,
  mislukt,
  restVanVandaag,
  type VeldFout,
} from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { beoordeelInzage, GEEFT_TOEGANG, type InzageOordeel } from "../../toegang/beoordeel-inzage.ts";
import { foutenInToelichting, toelichtingInvoer, versleutelToelichting } from "../../toegang/toelichting.ts";
import { zoekDossierInvoer } from "../zoek-dossier/zoek-dossier.ts";

const invoer = zoekDossierInvoer.extend({
  afwegingId: z.uuid(),
  soort: z.enum(INZAGE_SOORTEN),
  reden: z.enum(INZAGE_REDENEN, "Kies een reden."),
  toelichting: toelichtingInvoer.min(10, "Leg in een zin uit waarom."),
  /** The requirements of the answer that the asker says are met. */
  eisen: z.array(z.string().max(200)).max(100).default([]),
});

/**
 * Access to a dossier of another team, for reading, until the end of today. On the engine's yes, or in an emergency
 * without it; with a reason; the owner is told at once, and of an emergency the FG too.
 */
export const vraagInzage = defineUseCase({
  name: "vraag-inzage",
  soort: "wijzigen",
  input: invoer,
  authorize: async (_ctx, { zaakkenmerk, afwegingId }, tx) => {
    // By its zaakkenmerk: knowing an id opens nothing.
    const rij = (await listOpZaakkenmerk(tx, zaakkenmerk)).find(({ id }) => id === afwegingId);
    if (rij === undefined) {
      return mislukt({ soort: "niet-gevonden", wat: "een dossier met dit zaakkenmerk" } as const);
    }
    return { handeling: "inzage-vragen", onderwerp: alsAfweging(rij), gegeven: rij };
  },
  run: async (ctx, vraag, tx, rij: AfwegingKop) => {
    const { actor, klok } = ctx;
    const kennis = await leesKennis(tx, klok.nu());
    const laag = await leesGemeentelaag(tx);
    const oordeel = beoordeelInzage(rij, vraag, { kennis, laag, vandaag: klok.vandaag() });
    const velden = foutenIn(vraag, oordeel, actor.domeinen);
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    if (vraag.soort === "gewoon" && !GEEFT_TOEGANG.has(oordeel.uitkomst)) {
      return mislukt({ soort: "geblokkeerd", redenen: [{ code: "geen-ja", melding: GEEN_JA }] });
    }
    const { id: afwegingId, gemeenteId, eigenaarId } = rij;
    const op = klok.nu();
    const id = ctx.newId();
    const plaats = { soort: "inzage", id } as const;
    const toelichting = await withAanvraag(tx, afwegingId, () =>
      versleutelToelichting(tx, ctx.sleutelkast, { gemeenteId, afwegingId }, plaats, vraag.toelichting),
    );
    if (toelichting === null) throw new Error("access without a reason");
    const tot = new Date(op.getTime() + restVanVandaag(klok));
    await insertDossierinzage(tx, {
      id,
      gemeenteId,
      afwegingId,
      eigenaarId,
      aanvragerId: actor.gebruikerId,
      soort: vraag.soort,
      reden: vraag.reden,
      toelichting,
      antwoord: oordeel.antwoord,
      op,
      tot,
    });
    return gelukt({ id, afwegingId, tot: tot.toISOString(), uitkomst: oordeel.uitkomst });
  },
  audit: ({ soort, reden }, { id, afwegingId, uitkomst }) => ({
    onderwerp: { soort: "afweging", id: afwegingId },
    gegevens: { inzage: id, soort, reden, uitkomst },
  }),
});

const GEEN_JA =
  "De tabellen geven hier geen ja. Vraag de eigenaar om zelf te delen, of overleg. Is iemand nu in gevaar? Dan kan noodtoegang.";

function foutenIn(
  { domein, soort, reden, toelichting, eisen }: z.output<typeof invoer>,
  oordeel: InzageOordeel,
  domeinen: readonly string[],
): VeldFout[] {
  const velden = foutenInToelichting(toelichting);
  if (!domeinen.includes(domein))
    velden.push({ pad: "domein", melding: "Kies een domein waar u voor werkt." });
  if ((soort === "nood") !== (reden === "acuut-gevaar"))
    velden.push({ pad: "reden", melding: "Kies een reden." });
  // In an emergency the requirements cannot wait; that is accounted for afterwards.
  if (soort === "gewoon" && !oordeel.eisen.every(({ id }) => eisen.includes(id))) {
    velden.push({ pad: "eisen", melding: "Inzage kan pas als aan elke eis is voldaan." });
  }
  return velden;
}
