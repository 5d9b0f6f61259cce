import { may, naam } from "@core/grondslagen";
import { findLopendeInzage, listOpZaakkenmerk, listTeams } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesGemeentelaag, leesKennis, mislukt } from "@deelwijzer/server";
import { z } from "zod";
import { alsAfweging } from "../../dossier/onderwerp.ts";
import { nieuwsteVan } from "../../dossier/open-dossier.ts";
import { beoordeelInzage, GEEFT_TOEGANG, type InzageOordeel } from "../../toegang/beoordeel-inzage.ts";

export interface GevondenDossier {
  readonly id: string;
  readonly domein: string | null;
  readonly team: string | null;
  /** One's own, or of one's team: no access has to be asked. */
  readonly magLezen: boolean;
  /** Until when one may look into it already. */
  readonly inzageTot: string | null;
  readonly oordeel: InzageOordeel;
  /** Whether the answer lets one in, with a reason; else only an emergency does. */
  readonly magVragen: boolean;
}

export const zoekDossierInvoer = z.strictObject({
  zaakkenmerk: z.string().trim().min(1, "Vul het hele zaakkenmerk in.").max(60),
  domein: z.string().min(1, "Kies voor welk domein u werkt.").max(200),
  doel: z.string().max(200).nullable().default(null),
});

/**
 * A dossier by its exact zaakkenmerk, and the engine's answer on it. Nothing of its content, and no title. What is not
 * there and what is of another gemeente look the same. Every search is logged, found or not.
 */
export const zoekDossier = defineUseCase({
  name: "zoek-dossier",
  soort: "lezen",
  input: zoekDossierInvoer,
  authorize: async ({ actor }) => ({
    handeling: "dossier-zoeken",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }),
  run: async ({ actor, klok }, { zaakkenmerk, domein, doel }, tx) => {
    if (!actor.domeinen.includes(domein)) {
      return mislukt({
        soort: "ongeldig",
        velden: [{ pad: "domein", melding: "Kies een domein waar u voor werkt." }],
      } as const);
    }
    const kennis = await leesKennis(tx, klok.nu());
    const laag = await leesGemeentelaag(tx);
    const { woordenlijst } = nieuwsteVan(kennis).inhoud;
    const teams = new Map((await listTeams(tx)).map((team) => [team.id, team.naam]));
    const dossiers: GevondenDossier[] = [];
    for (const rij of await listOpZaakkenmerk(tx, zaakkenmerk)) {
      const inzage = await findLopendeInzage(tx, {
        afwegingId: rij.id,
        aanvragerId: actor.gebruikerId,
        nu: klok.nu(),
      });
      const oordeel = beoordeelInzage(rij, { domein, doel }, { kennis, laag, vandaag: klok.vandaag() });
      dossiers.push({
        id: rij.id,
        domein: rij.domein === null ? null : naam(woordenlijst, "domeinen", rij.domein),
        team: rij.teamId === null ? null : (teams.get(rij.teamId) ?? null),
        magLezen: may(actor, "afweging-lezen", alsAfweging(rij)).toegestaan,
        inzageTot: inzage?.tot.toISOString() ?? null,
        oordeel,
        magVragen: GEEFT_TOEGANG.has(oordeel.uitkomst),
      });
    }
    return gelukt({ dossiers });
  },
  audit: ({ domein }, { dossiers }, { actor }) => ({
    onderwerp: { soort: "gemeente", id: actor.gemeenteId },
    gegevens: { domein, gevonden: dossiers.map(({ id }) => id) },
  }),
});
