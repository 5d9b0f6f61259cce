import { listOpAndereTabelversie, listTabelversies } from "@deelwijzer/db";
import { leesGemeentelaag, leesKennis } from "@deelwijzer/server";
import { gevolgenIn, type RegelGewijzigd } from "../dossier/gevolgen-in-lijst.ts";
import { nieuwsteVan } from "../dossier/open-dossier.ts";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** The running dossiers one writes in, for which the newest tables mean something else than those they stand on. */
export const regelGewijzigd: WachtBron = async ({ actor, klok }, tx) => {
  if (!actor.rollen.includes("medewerker")) return [];
  const kennis = await leesKennis(tx, klok.nu());
  const { hash } = nieuwsteVan(kennis);
  const rijen = await listOpAndereTabelversie(tx, { gebruikerId: actor.gebruikerId, tabelversieHash: hash });
  const leesbaar = rijen.filter(magLezen(actor));
  if (leesbaar.length === 0) return [];
  const gevolgVoor = gevolgenIn(kennis, await leesGemeentelaag(tx));
  const sinds = (await listTabelversies(tx, klok.nu())).find((kop) => kop.hash === hash)?.geldtVanaf;
  return leesbaar.flatMap((rij): WachtItem[] => {
    const gewijzigd = gevolgVoor(rij);
    if (gewijzigd === null) return [];
    return [
      {
        id: `regel-gewijzigd:${rij.id}`,
        soort: "regel-gewijzigd",
        zin: `De regels onder ${dossiernaam(rij)} zijn gewijzigd. ${gevolgZin(gewijzigd)} Bekijk het dossier opnieuw.`,
        href: `/afwegingen/${rij.id}`,
        sinds: (sinds ?? rij.updatedAt).toISOString(),
        uiterlijk: null,
      },
    ];
  });
};

function gevolgZin({ soort }: RegelGewijzigd): string {
  switch (soort) {
    case "andere-uitkomst":
      return "Het antwoord op uw vraag is nu anders.";
    case "andere-vereisten":
      return "De eisen zijn nu anders.";
    case "woord-weg":
      return "Een van uw keuzes bestaat niet meer.";
  }
}
