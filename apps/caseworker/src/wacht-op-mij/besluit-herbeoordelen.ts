import { may } from "@core/grondslagen";
import {
  laatsteAddenda,
  listHerbeoordelingen,
  listTabelversies,
  listTeHerbeoordelen,
  type TeHerbeoordelen,
} from "@deelwijzer/db";
import { leesGemeentelaag, leesKennis } from "@deelwijzer/server";
import { alsBesluit } from "../dossier/onderwerp.ts";
import { nieuwsteVan } from "../dossier/open-dossier.ts";
import { wachtOpBesluiten, type Wachtend } from "../herbeoordeling/wat-volgt.ts";
import { dossiernaam } from "./eigen-dossier.ts";
import type { WachtBron, WachtItem } from "./wacht-item.ts";

/** Sealed besluiten for which the newest tables say something else, until somebody looked and did what follows. */
export const besluitHerbeoordelen: WachtBron = async ({ actor, klok }, tx) => {
  if (!actor.rollen.includes("medewerker")) return [];
  const rijen = (
    await listTeHerbeoordelen(tx, { gebruikerId: actor.gebruikerId, teamId: actor.teamId })
  ).filter(({ afweging }) => may(actor, "besluit-herbeoordelen", alsBesluit(afweging)).toegestaan);
  if (rijen.length === 0) return [];
  const kennis = await leesKennis(tx, klok.nu());
  const { hash } = nieuwsteVan(kennis);
  const sinds = (await listTabelversies(tx, klok.nu())).find((kop) => kop.hash === hash)?.geldtVanaf;
  const ids = rijen.map(({ besluit }) => besluit.id);
  const eerder = await listHerbeoordelingen(tx, ids);
  const addenda = await laatsteAddenda(tx, ids);
  const wacht = wachtOpBesluiten(kennis, await leesGemeentelaag(tx));
  return rijen.flatMap((rij): WachtItem[] => {
    const { id } = rij.besluit;
    const laatste = eerder.find(({ besluitId }) => besluitId === id);
    const wachtend = wacht(rij, { laatste, aangevuldOp: addenda.get(id) });
    if (wachtend === null) return [];
    return [
      {
        id: `besluit-herbeoordelen:${id}`,
        soort: "besluit-herbeoordelen",
        zin: zin(rij, wachtend),
        href: wachtend.soort === "bekijken" ? `/besluiten/${id}/herbeoordelen` : `/besluiten/${id}`,
        sinds:
          (wachtend.soort === "bekijken" ? sinds : laatste?.op)?.toISOString() ?? klok.nu().toISOString(),
        uiterlijk: null,
      },
    ];
  });
};

function zin({ besluit, afweging }: TeHerbeoordelen, wachtend: Wachtend): string {
  const wat = `besluit ${besluit.volgnummer} over ${dossiernaam(afweging)}`;
  switch (wachtend.soort) {
    case "bekijken":
      return `De regels onder ${wat} zijn gewijzigd. ${GEVOLG[wachtend.gevolg]} Bekijk wat daaruit volgt.`;
    case "nog-opvolgen":
      return `U zou een nieuw besluit maken na ${wat}. Begin de nieuwe afweging.`;
    case "nog-aanvullen":
      return `U zou ${wat} aanvullen. Leg de aanvulling vast.`;
  }
}

const GEVOLG = {
  "andere-uitkomst": "Het antwoord op uw vraag zou nu anders zijn.",
  "andere-vereisten": "De eisen zouden nu anders zijn.",
  "woord-weg": "Een van de keuzes bestaat niet meer.",
} as const;
