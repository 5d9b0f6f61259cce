import { datum } from "@core/grondslagen";
import { listWachtendeBrieven } from "@deelwijzer/db";
import { dossiernaam, magLezen } from "./eigen-dossier.ts";
import type { WachtBron } from "./wacht-item.ts";

/** Letters that had to wait, on the day somebody would look again. */
export const briefWacht: WachtBron = async ({ actor, klok }, tx) => {
  if (!actor.rollen.includes("medewerker")) return [];
  const mag = magLezen(actor);
  const rijen = await listWachtendeBrieven(tx, { eigenaarId: actor.gebruikerId, tot: klok.vandaag() });
  return rijen
    .filter(({ afweging }) => mag(afweging) && afweging.zaakkenmerk !== null)
    .map(({ stuk, afweging }) => ({
      id: `brief-wacht:${stuk.id}`,
      soort: "brief-wacht",
      zin: `De brief aan de inwoner over ${dossiernaam(afweging)} moest wachten. Kijk of hij nu kan.`,
      href: `/besluiten/${stuk.besluitId}/brief`,
      sinds: `${stuk.uiterlijk ?? ""}T12:00:00.000Z`,
      uiterlijk: stuk.uiterlijk === null ? null : datum(stuk.uiterlijk),
    }));
};
