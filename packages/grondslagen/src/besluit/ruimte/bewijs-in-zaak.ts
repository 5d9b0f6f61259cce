import { naam } from "../../decision/benoem.ts";
import { vraagMetBetekenis } from "../../stappenplan/vragen-van.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import type { GegevenPerDoel, Persoon, VereisteBewijs } from "../../stappenplan/waarden.ts";
import type { Eis, Geheim } from "../../vereiste/eis.ts";
import type { Gemis, GemisCode } from "../../vereiste/gemis.ts";
import { toetsEis } from "../../vereiste/toets-eis.ts";
import type { GetoetsteEis } from "../../vereiste/toetsgrond.ts";
import { reden, type Reden, type RedenCode } from "./reden.ts";
import { heeftOverleg } from "./toets-overleg.ts";
import { bewijsIn, keuzeIn, vraagIn, type Zaak } from "./zaak.ts";

/** The kinds of data a basis carries; a secret is about all of them. */
type Draagt = readonly string[] | "alles";

/** One requirement held against what this case shows of it. */
export function toetsInZaak(
  eis: Eis,
  bewijs: VereisteBewijs | undefined,
  zaak: Zaak,
  draagt: Draagt = "alles",
): GetoetsteEis {
  return toetsEis(eis, bewijs, {
    peildatum: zaak.context.peildatum,
    gegevens: gegevensIn(zaak).filter(({ soort }) => draagt === "alles" || draagt.includes(soort)),
    personen: eis.soort === "toestemming" && eis.door === "client" ? clienten(zaak) : personenOverWie(zaak),
    overlegd: heeftOverleg(zaak),
    naam: naam(zaak.context.woordenlijst, "vereisten", eis.vereiste),
  });
}

/** What is missing, of what this stappenplan asks: a question it does not have keeps nobody from sharing. */
export function mistIn(
  eis: Eis,
  bewijs: VereisteBewijs | undefined,
  zaak: Zaak,
  draagt: Draagt = "alles",
): readonly Gemis[] {
  return toetsInZaak(eis, bewijs, zaak, draagt).ontbreekt.filter(
    ({ waar }) => waar !== "beroepsgeheim-toelichting" || vraagIn(zaak, waar) !== undefined,
  );
}

export function redenVanGemis({ code, tekst, waar }: Gemis, zaak: Zaak): Reden {
  return { ...reden(REDEN[code], tekst, vraagIn(zaak, waar) ?? vraagIn(zaak, "vereisten")), gemis: code };
}

export function bewijsVan(eis: Eis, zaak: Zaak): VereisteBewijs | undefined {
  const bewijs = bewijsIn(zaak);
  return Object.hasOwn(bewijs, eis.vereiste) ? bewijs[eis.vereiste] : undefined;
}

/** The choice about a secret, as evidence: which of the ways lifts it, or that nothing does. */
export function bewijsVanGeheim(geheim: Geheim, zaak: Zaak): VereisteBewijs | undefined {
  const keuze = keuzeIn(zaak, geheim);
  if (keuze === undefined) return undefined;
  const toelichting =
    waardeVan(vraagIn(zaak, "beroepsgeheim-toelichting"), "tekst", zaak.antwoorden)?.feiten ?? "";
  switch (keuze) {
    case "geen-geheim":
    case "geen":
      return { status: "voldaan", opheffing: "geen-geheim", toelichting };
    case "toestemming":
    case "wettelijke-plicht":
    case "nood":
    case "behandeling":
    case "zelfde-doel":
      return { status: "voldaan", opheffing: keuze, toelichting };
    case "twijfel":
      return { status: "onbekend", toelichting };
    default:
      return { status: "niet-voldaan", toelichting };
  }
}

function gegevensIn(zaak: Zaak): readonly GegevenPerDoel[] {
  return waardeVan(vraagIn(zaak, "gegevens"), "gegevens-per-doel", zaak.antwoorden) ?? [];
}

/** The persons in the role the data are about; the client where that was not chosen. */
function personenOverWie(zaak: Zaak): Persoon[] {
  return personenMetRol(zaak.vraag?.betrokkene ?? CLIENT, zaak);
}

/** Whose consent it is where the law names the client, also for data about a housemate (Wmo 5.1.1 lid 4). */
function clienten(zaak: Zaak): Persoon[] {
  const gevonden = personenMetRol(CLIENT, zaak);
  return gevonden.length > 0 ? gevonden : personenOverWie(zaak);
}

const CLIENT = "client";

function personenMetRol(rol: string, zaak: Zaak): Persoon[] {
  const personen =
    waardeVan(vraagMetBetekenis(zaak.definitie, "personen"), "personen", zaak.antwoorden) ?? [];
  return personen.filter((persoon) => persoon.rol === rol);
}

const REDEN: Readonly<Record<GemisCode, RedenCode>> = {
  "niet-beantwoord": "vereiste-open",
  "niet-voldaan": "vereiste-niet-voldaan",
  onmogelijk: "vereiste-onmogelijk",
  "uitleg-ontbreekt": "vereiste-open",
  "gegeven-zonder-reden": "gegeven-niet-nodig",
  "geschrapt-zonder-reden": "gegeven-niet-nodig",
  "toestemming-geweigerd": "toestemming-geweigerd",
  "toestemming-ingetrokken": "toestemming-ingetrokken",
  "wie-ontbreekt": "toestemming-zonder-bewijs",
  "hoe-ontbreekt": "toestemming-zonder-bewijs",
  "wanneer-ontbreekt": "toestemming-zonder-bewijs",
  "waarvoor-ontbreekt": "toestemming-zonder-bewijs",
  "na-delen": "toestemming-na-delen",
  "niet-uitdrukkelijk": "toestemming-zonder-bewijs",
  "past-niet": "toestemming-past-niet",
  "past-twijfel": "toestemming-past-niet",
  "overzien-ontbreekt": "kan-niet-overzien",
  "overzien-nee": "kan-niet-overzien",
  "overzien-twijfel": "kan-niet-overzien",
  "jonger-dan-16": "minderjarige-zonder-vertegenwoordiger",
  "jonger-dan-16-zelf": "minderjarige-zonder-vertegenwoordiger",
  "vertegenwoordiger-kind": "minderjarige-zonder-vertegenwoordiger",
  "vertegenwoordiger-onzeker": "kan-niet-overzien",
  "zelf-bevoegd": "toestemming-past-niet",
  "leeftijd-onbekend": "leeftijd-onbekend",
  "intrekking-datum": "toestemming-zonder-bewijs",
  "intrekking-door-kind": "toestemming-ingetrokken",
  "belang-delen-ontbreekt": "vereiste-open",
  "belang-betrokkene-ontbreekt": "vereiste-open",
  "weging-ontbreekt": "vereiste-open",
  "feiten-ontbreken": "vereiste-open",
  "vermoeden-wie-ontbreekt": "vereiste-open",
  "vermoeden-wanneer-ontbreekt": "vereiste-open",
  "vermoeden-na-delen": "vereiste-open",
  "instemming-wie-ontbreekt": "vereiste-open",
  "instemming-wanneer-ontbreekt": "vereiste-open",
  "instemming-na-delen": "vereiste-open",
  "instemming-ingetrokken": "vereiste-niet-voldaan",
  "geheim-niet-gekozen": "beroepsgeheim",
  "geheim-niet-opgeheven": "beroepsgeheim",
  "geheim-zonder-uitleg": "beroepsgeheim",
  "politie-niet-gekozen": "politiegegevens",
  "politie-ander-doel": "politiegegevens",
};
