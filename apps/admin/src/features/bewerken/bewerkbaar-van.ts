import { idVan, lijstVan, type Entiteit, type Entiteitsoort, type Operatie } from "@core/grondslagen";
import type { GelezenSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import type { Bewerkbaar } from "./use-bewerking.ts";

/** What the list of a kind is called in an address. */
export const LIJST: Readonly<Partial<Record<Entiteitsoort, string>>> = {
  regel: "regels",
  partner: "partners",
  doel: "doelen",
  gegevens: "soorten-gegevens",
  vereiste: "vereisten",
  bron: "bronnen",
  wet: "wetten",
  leidraad: "vragen",
  voorbeeld: "voorbeelden",
};

export function lijstAdres(setId: string, soort: Entiteitsoort): string {
  return `/wijzigingssets/${setId}/${LIJST[soort] ?? soort}`;
}

/** What the set does to one entity; undefined when nothing. */
function operatieOver(gelezen: GelezenSet, soort: Entiteitsoort, id: string): Operatie | undefined {
  return gelezen.set.operaties.findLast((operatie) => operatie.soort === soort && idVan(operatie) === id);
}

/** One entity of a set as its form takes it; without an id something new. */
export function bewerkbaarVan(gelezen: GelezenSet, soort: Entiteitsoort, id: string | null): Bewerkbaar {
  const operatie = id === null ? undefined : operatieOver(gelezen, soort, id);
  const zoek = (inhoud: GelezenSet["inhoud"]): Entiteit | null =>
    (inhoud === null ? undefined : lijstVan(inhoud, soort).find((een) => een.id === id)) ?? null;
  return {
    setId: gelezen.id,
    versie: gelezen.versie,
    soort,
    entiteit: zoek(gelezen.inhoud),
    basis: zoek(gelezen.basisInhoud),
    bewerkt: operatie !== undefined,
    reden: operatie?.reden || gelezen.set.aanleiding.tekst,
    bron: operatie?.bron ?? null,
    bewerkers: gelezen.gebeurtenissen.flatMap(({ actie, naam, gegevens }) =>
      actie === "bewerken" && gegevens.soort === soort && gegevens.entiteitId === id ? [naam] : [],
    ),
    adres: lijstAdres(gelezen.id, soort),
  };
}
