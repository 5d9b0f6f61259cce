import "server-only";
import { cache } from "react";
import { leesVersienummer } from "../features/regels/filter.ts";
import { leesTabelversie } from "../use-cases/lees-tabelversie/lees-tabelversie.ts";
import { lijstTabelversies } from "../use-cases/lijst-tabelversies/lijst-tabelversies.ts";
import { paginaContext } from "./inlog.ts";

/** The published versions, read once per request for layout and page together. */
export const leesLijst = cache(async () => lijstTabelversies(await paginaContext(), {}));

const leesNummer = cache(async (nummer: number | null) => leesTabelversie(await paginaContext(), { nummer }));

/** The version an address asks for, read once per request for title and page together. */
export function leesVersieVan(zoekwaarden: Readonly<Record<string, string | string[] | undefined>>) {
  const { versie } = zoekwaarden;
  return leesNummer(leesVersienummer(Array.isArray(versie) ? versie[0] : versie));
}
