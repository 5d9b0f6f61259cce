import {
  bladeren,
  vragenVan,
  type Conditie,
  type Entiteitsoort,
  type Gemeentelaag,
  type Stappenplan,
} from "@core/grondslagen";
import type { Plek } from "./gebruik-in-tabellen.ts";

/** Where something of the tables is used outside them. */
export interface GebruikElders {
  /** Steps and questions that show or ask something because of it. */
  readonly stappenplan: readonly Plek[];
  /** What the gemeente itself recorded about it. */
  readonly gemeente: readonly Plek[];
}

/** Steps and questions of which a condition looks at this thing. */
export function inStappenplan(soort: Entiteitsoort, id: string, stappenplan: Stappenplan): Plek[] {
  const bindt = new Map(vragenVan(stappenplan).map((vraag) => [vraag.id, vraag.bindt]));
  const noemt = (conditie: Conditie | undefined) =>
    conditie !== undefined &&
    bladeren(conditie).some((blad) => {
      const is = (waarde: unknown) => (Array.isArray(waarde) ? waarde.includes(id) : waarde === id);
      if ("gevraagd" in blad) return blad.gevraagd === soort && is(blad.is);
      if ("vereiste" in blad) return soort === "vereiste" && is(blad.vereiste);
      if ("feit" in blad) return soort === "feit" && blad.feit === id;
      return "vraag" in blad && "is" in blad && bindt.get(blad.vraag) === soort && is(blad.is);
    });
  return stappenplan.stappen.flatMap((stap) => [
    ...(noemt(stap.conditie) ? [{ id: stap.id, naam: `Stap: ${stap.titel}` }] : []),
    ...stap.vragen
      .filter(
        (vraag) =>
          noemt(vraag.conditie) ||
          noemt(vraag.verplichtAls) ||
          noemt(vraag.toelichtingAls) ||
          (soort === "feit" && vraag.feit === id),
      )
      .map((vraag) => ({ id: vraag.id, naam: `Vraag: ${vraag.titel}` })),
  ]);
}

const BEREIK: Readonly<
  Partial<Record<Entiteitsoort, "domeinen" | "richtingen" | "partners" | "gegevens" | "doelen">>
> = {
  domein: "domeinen",
  richting: "richtingen",
  partner: "partners",
  gegevens: "gegevens",
  doel: "doelen",
};

/** Provisions of the gemeente that name this thing; one for "all" of a kind names none in particular. */
export function inGemeentelaag(soort: Entiteitsoort, id: string, laag: Gemeentelaag): Plek[] {
  return laag.bepalingen.flatMap((bepaling): Plek[] => {
    const deel = BEREIK[soort];
    const bereik = "bereik" in bepaling && deel !== undefined ? bepaling.bereik[deel] : undefined;
    const genoemd =
      (Array.isArray(bereik) && bereik.includes(id)) ||
      (soort === "partner" && bepaling.soort === "convenant" && bepaling.partijen.includes(id)) ||
      (soort === "partner" && bepaling.soort === "lokale-partner" && bepaling.partner === id) ||
      (soort === "vereiste" && vereisteVan(bepaling) === id);
    if (!genoemd) return [];
    const naam = bepaling.soort === "lokale-partner" ? bepaling.naam : bepaling.tekst;
    return [{ id: bepaling.id, naam }];
  });
}

function vereisteVan(bepaling: Gemeentelaag["bepalingen"][number]): string | undefined {
  if (bepaling.soort !== "eis" && bepaling.soort !== "inperking") return undefined;
  return bepaling.vereiste?.id;
}
