import { afsprakenIn, beoordeel, UITKOMSTEN_BESLUIT, type BesluitInhoud } from "@core/grondslagen";
import {
  findAfweging,
  findBesluitByAfweging,
  findLidmaatschap,
  findLopendeWaarneming,
  lockAfweging,
  type Afweging,
  type Tx,
} from "@deelwijzer/db";
import type { Json } from "@deelwijzer/db/zegel";
import { defineUseCase, gelukt, mislukt, stelVast as verzegel, type Blokkade } from "@deelwijzer/server";
import { z } from "zod";
import { controleerDossier, type GecontroleerdDossier } from "../../dossier/controleer-dossier.ts";
import { alsAfweging, alsBesluit } from "../../dossier/onderwerp.ts";
import { maakBewijs } from "../../dossier/maak-bewijs.ts";
import { openDossier, type OpenDossier } from "../../dossier/open-dossier.ts";

const vaststelInvoer = z.strictObject({
  id: z.uuid(),
  expectedVersion: z.int().positive(),
  /** Made once by the page; a double click and a retry carry the same one. */
  idempotentiesleutel: z.uuid(),
  /** What the person saw and confirmed: must still be what stands in the answers. */
  uitkomst: z.enum(UITKOMSTEN_BESLUIT),
  /** Hash of the newest tabelversie on the page: staying with an older one is a choice, never an accident. */
  nieuwsteTabelversie: z.string().max(100),
});

/** Checks everything again on what is stored, and seals it; or says everything that stands in the way. */
export const stelVast = defineUseCase({
  name: "stel-vast",
  soort: "wijzigen",
  input: vaststelInvoer,
  authorize: async (_ctx, { id, idempotentiesleutel }, tx) => {
    const afweging = await findAfweging(tx, id);
    if (afweging === null) return mislukt({ soort: "niet-gevonden", wat: "deze afweging" } as const);
    const besluit = await findBesluitByAfweging(tx, id);
    // The second click of a double click asks for what the first one made.
    if (besluit?.idempotentiesleutel === idempotentiesleutel) {
      return { handeling: "besluit-lezen", onderwerp: alsBesluit(afweging), gegeven: { afweging, besluit } };
    }
    return {
      handeling: "afweging-vaststellen",
      onderwerp: alsAfweging(afweging),
      gegeven: { afweging, besluit },
    };
  },
  run: async (ctx, input, tx, { afweging, besluit }) => {
    if (besluit !== null)
      return gelukt({ besluitId: besluit.id, volgnummer: besluit.volgnummer, herhaald: true });
    if (afweging.versie !== input.expectedVersion) {
      return mislukt({ soort: "conflict", wat: "afweging", huidigeVersie: afweging.versie });
    }
    // Held from here: a consent that is withdrawn meanwhile waits, or is seen.
    await lockAfweging(tx, afweging.id);
    const gelezen = await openDossier(tx, ctx, afweging);
    const controle = controleerDossier(gelezen);
    // Sealed as it was judged: with what is recorded of the consents it leans on.
    const dossier = { ...gelezen, antwoorden: beoordeel(gelezen).antwoorden };
    const redenen = [
      ...ongezien(dossier, input.nieuwsteTabelversie),
      ...blokkades(controle, afweging, input.uitkomst, ctx.klok.vandaag()),
    ];
    if (redenen.length > 0) return mislukt({ soort: "geblokkeerd", redenen });
    const auteur = await findLidmaatschap(tx, ctx.actor.gebruikerId);
    const { beslisbewijs, zout } = await maakBewijs(tx, dossier, controle);
    const inhoud = {
      ...inhoudVan(dossier, controle),
      zout,
      zaakkenmerk: afweging.zaakkenmerk ?? "",
      titel: afweging.titel ?? "",
      auteur: { naam: auteur?.naam ?? "", functie: auteur?.functie ?? null },
      waarneming: await waarnemingVoor(tx, afweging, ctx.actor.gebruikerId),
    };
    const uitzondering = input.uitkomst === "delen-gemotiveerde-uitzondering";
    const vastgesteld = await verzegel(tx, ctx, {
      afwegingId: afweging.id,
      expectedVersion: input.expectedVersion,
      idempotentiesleutel: input.idempotentiesleutel,
      uitkomst: input.uitkomst,
      inhoud: alsJson(inhoud),
      beslisbewijs: alsJson(beslisbewijs),
      afspraakdagen: afsprakenIn(dossier.definitie, dossier.antwoorden).map(({ op }) => op),
      uitzonderingsbeleidId: uitzondering ? (controle.beleid?.id ?? null) : null,
    });
    if (!vastgesteld.ok) return vastgesteld;
    const { besluit: nieuw, herhaald } = vastgesteld.waarde;
    return gelukt({ besluitId: nieuw.id, volgnummer: nieuw.volgnummer, herhaald });
  },
  audit: ({ uitkomst }, { besluitId, volgnummer, herhaald }) =>
    herhaald ? null : { onderwerp: { soort: "besluit", id: besluitId }, gegevens: { volgnummer, uitkomst } },
});

/** Who decides in the owner's place says so in the besluit: for whom, and since when. */
async function waarnemingVoor(tx: Tx, { id, eigenaarId }: Afweging, auteurId: string) {
  if (auteurId === eigenaarId) return null;
  const eigenaar = await findLidmaatschap(tx, eigenaarId);
  const waarneming = await findLopendeWaarneming(tx, id);
  if (eigenaar === null || waarneming === null)
    throw new Error("sealing by who is not the owner, nor stands in");
  const { naam, functie } = eigenaar;
  return { voor: { naam, functie }, sinds: waarneming.sinds.toISOString() };
}

/** Tables that came into force after the page was made: the person has not seen what they change. */
function ongezien({ einde: { nieuwste } }: OpenDossier, gezien: string): Blokkade[] {
  if (nieuwste.hash === gezien) return [];
  const melding = `Tabelversie ${nieuwste.nummer} geldt sinds kort. Bekijk eerst wat die voor uw vraag verandert. Stel daarna vast.`;
  return [{ code: "nieuwere-tabelversie", melding }];
}

/** All reasons at once, each with the place where it can be mended. */
function blokkades(
  { redenen, besluit }: GecontroleerdDossier,
  afweging: Afweging,
  gezien: string,
  vandaag: string,
): Blokkade[] {
  const uit: Blokkade[] = redenen.map(({ code, tekst, vraagId }) => ({
    code,
    melding: tekst,
    ...(vraagId === undefined ? {} : { pad: vraagId }),
  }));
  if (besluit !== null && besluit.uitkomst !== gezien) {
    uit.push({ code: "andere-keuze", melding: "Uw keuze is intussen veranderd. Kijk hem opnieuw na." });
  }
  if (afweging.bewarenTot === null) {
    uit.push({
      code: "bewaren-tot",
      melding: "Vul in tot wanneer u dit dossier bewaart.",
      pad: "bewarenTot",
    });
  } else if (afweging.bewarenTot <= vandaag) {
    // Retention would end before it began; the seal fixes this date, so nobody could mend it afterwards.
    uit.push({
      code: "bewaren-tot",
      melding: "De datum tot wanneer u dit dossier bewaart, is al voorbij. Kies een latere datum.",
      pad: "bewarenTot",
    });
  }
  return uit;
}

function inhoudVan({ inhoud, antwoorden }: OpenDossier, controle: GecontroleerdDossier): BesluitInhoud {
  const { antwoord, verantwoording, ruimte } = controle;
  if (verantwoording === null) throw new Error("sealing without a choice");
  const { bevestigingen, gedeeldVoorEinde, opvolging } = inhoud;
  return {
    formaat: 1,
    antwoorden,
    bevestigingen,
    gedeeldVoorEinde,
    ...(opvolging === undefined ? {} : { opvolging }),
    antwoord,
    verantwoording,
    ruimte,
  };
}

/** Without `undefined` members, which have no place in what is sealed. */
function alsJson(waarde: unknown): Json {
  return JSON.parse(JSON.stringify(waarde)) as Json;
}
