import {
  LEEG_DOSSIER,
  overgangNaar,
  vraagMetBetekenis,
  woordenVan,
  type Antwoorden,
  type Stappenplan,
  type VereistenBewijs,
  type Waarde,
} from "@core/grondslagen";
import { findOpvolging, lockAfweging, type Tx } from "@deelwijzer/db";
import {
  defineUseCase,
  geldendStappenplan,
  gelukt,
  leesGemeentelaag,
  leesKennis,
  leesStappenplanversie,
  mislukt,
  type Blokkade,
} from "@deelwijzer/server";
import { z } from "zod";
import { meldPersoonsgegevens } from "../../besluit/persoonsgegeven.ts";
import { maakDossier } from "../../dossier/maak-dossier.ts";
import { magBesluit } from "../../dossier/mag-besluit.ts";
import { leesBesluitInhoud } from "../../dossier/open-besluit.ts";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import type { GevondenBesluit } from "../../dossier/vind-besluit.ts";

/** Begins a new afweging that will replace a besluit; the older one stays as it is. */
export const startOpvolger = defineUseCase({
  name: "start-opvolger",
  soort: "wijzigen",
  input: z.strictObject({
    id: z.uuid(),
    reden: z.string().trim().min(1, "Schrijf waarom een nieuw besluit nodig is.").max(4_000),
  }),
  authorize: magBesluit("besluit-opvolgen"),
  run: async (ctx, { reden }, tx, { besluit, afweging }: GevondenBesluit) => {
    const velden = meldPersoonsgegevens("reden", reden);
    if (velden.length > 0) return mislukt({ soort: "ongeldig", velden });
    await lockAfweging(tx, afweging.id);
    const { inhoud: oud, openbaar } = await leesBesluitInhoud(tx, ctx.sleutelkast, besluit);
    const { zaakkenmerk, titel } = afweging;
    const redenen = await beletsels(tx, besluit.id, oud === null || zaakkenmerk === null || titel === null);
    if (redenen.length > 0) return mislukt({ soort: "geblokkeerd", redenen });
    if (oud === null || zaakkenmerk === null || titel === null) throw new Error("unchecked content");
    const kennis = await leesKennis(tx, ctx.klok.nu());
    const versie = nieuwsteVan(kennis);
    const laag = await leesGemeentelaag(tx);
    const { hash: stappenplanHash, definitie } = await geldendStappenplan(tx, versie);
    const was = await leesStappenplanversie(tx, openbaar.stappenplan.hash);
    const woorden = woordenVan({ versie, laag });
    const { antwoorden: mee, opnieuw, vervalt } = overgangNaar(was, definitie, oud.antwoorden, woorden);
    const antwoorden = zonderOudeToestemming(definitie, mee);
    const opnieuwBekijken = [
      ...new Set([...opnieuw.map(({ vraag }) => vraag), ...altijdOpnieuw(definitie, antwoorden)]),
    ];
    const inhoud = {
      ...LEEG_DOSSIER,
      antwoorden,
      bevestigingen: oud.bevestigingen,
      opnieuwBekijken,
      opvolging: { besluitId: besluit.id, volgnummer: besluit.volgnummer, reden },
    };
    const vandaag = ctx.klok.vandaag();
    const nieuw = await maakDossier(tx, ctx, {
      zaakkenmerk,
      titel,
      stappenplanHash,
      vervangtBesluitId: besluit.id,
      begin: {
        definitie,
        ...inhoud,
        inhoud,
        peildatum: vandaag,
        versie,
        kennis,
        laag,
        einde: { nieuwste: versie, vandaag },
        toestemmingen: [],
      },
    });
    return gelukt({ id: nieuw.id, vervalt: vervalt.map((een) => een.titel) });
  },
  audit: ({ id: vervangt }, { id }) => ({ onderwerp: { soort: "afweging", id }, gegevens: { vervangt } }),
});

async function beletsels(tx: Tx, besluitId: string, vernietigd: boolean): Promise<Blokkade[]> {
  if (vernietigd)
    return [{ code: "vernietigd", melding: "Dit dossier is vernietigd. Begin een nieuwe afweging." }];
  const opvolging = await findOpvolging(tx, besluitId);
  if (opvolging === null) return [];
  const melding =
    opvolging.besluit === null
      ? "Er loopt al een nieuwe afweging die dit besluit vervangt. Ga daarin verder."
      : `Besluit ${opvolging.besluit.volgnummer} vervangt dit besluit al. Begin daar.`;
  return [{ code: "al-opgevolgd", melding }];
}

/** A consent was recorded with the older dossier, for what was decided then: here it is evidence of its own again. */
function zonderOudeToestemming(definitie: Stappenplan, antwoorden: Antwoorden): Antwoorden {
  const id = vraagMetBetekenis(definitie, "vereisten")?.id;
  const bewijs = id === undefined ? undefined : (antwoorden[id] as VereistenBewijs | undefined);
  if (id === undefined || bewijs === undefined) return antwoorden;
  const los = Object.entries(bewijs).map(([vereiste, { toestemming: _oud, ...rest }]) => [vereiste, rest]);
  return { ...antwoorden, [id]: Object.fromEntries(los) as Waarde };
}

/** What nobody may carry over without a look: what was decided and why, the requirements, and what the family knows. */
function altijdOpnieuw(definitie: Stappenplan, antwoorden: Antwoorden): string[] {
  return (["vereisten", "besluit", "besluit-reden", "gezin-geinformeerd"] as const).flatMap((betekenis) => {
    const vraag = vraagMetBetekenis(definitie, betekenis);
    return vraag !== undefined && Object.hasOwn(antwoorden, vraag.id) ? vraag.id : [];
  });
}
