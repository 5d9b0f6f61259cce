import { leeg } from "../../stappenplan/gemis.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import { dagenTussen } from "../../time/dagen-tussen.ts";
import { geheimhouding } from "../../vereiste/eis.ts";
import { gemisInGegevens } from "../../vereiste/toets-gegevens.ts";
import { bewijsVanGeheim, mistIn, redenVanGemis } from "./bewijs-in-zaak.ts";
import { reden, type Reden } from "./reden.ts";
import { jaNeeIn, keuzeIn, vraagIn, type Zaak } from "./zaak.ts";

/** Each datum argued on its own; what is not needed is struck out before sharing (AVG 5 lid 1 c). */
export function gegevensNodig(zaak: Zaak): Reden[] {
  const plek = vraagIn(zaak, "gegevens");
  const gegevens = waardeVan(plek, "gegevens-per-doel", zaak.antwoorden) ?? [];
  const delen = gegevens.filter((gegeven) => gegeven.nodig !== "nee");
  if (delen.length === 0) return [reden("geen-gegevens", "Er blijft geen gegeven over om te delen.", plek)];
  return gemisInGegevens(gegevens).map((gemis) => redenVanGemis(gemis, zaak));
}

/** A check on top of any basis (domein.md): the secret of a profession, and that of police data. */
export function geheimenBewaard(zaak: Zaak): Reden[] {
  return (["beroepsgeheim", "politiegegevens"] as const).flatMap((geheim) =>
    mistIn(geheimhouding(geheim), bewijsVanGeheim(geheim, zaak), zaak).map((gemis) =>
      redenVanGemis(gemis, zaak),
    ),
  );
}

/** Telling the family, or the reason why not (yet). */
export function transparant(zaak: Zaak): Reden[] {
  const gekozen = keuzeIn(zaak, "gezin-geinformeerd");
  const toelichting = waardeVan(vraagIn(zaak, "gezin-toelichting"), "tekst", zaak.antwoorden)?.feiten;
  if (gekozen !== undefined && !leeg(toelichting)) return [];
  return [
    reden(
      "transparantie-ontbreekt",
      "Schrijf op wat u het gezin hebt verteld, of waarom u dat nog niet hebt gedaan.",
      vraagIn(zaak, gekozen === undefined ? "gezin-geinformeerd" : "gezin-toelichting"),
    ),
  ];
}

export function nietMetMinder(zaak: Zaak): Reden[] {
  return jaNeeIn(zaak, "minst-ingrijpend") === "nee"
    ? [
        reden(
          "minder-kan",
          "U schrijft dat het met minder kan. Kies dan die weg, of streep gegevens weg.",
          vraagIn(zaak, "minst-ingrijpend"),
        ),
      ]
    : [];
}

/** The child's interest is weighed first where a minor is involved (IVRK art. 3). */
export function belangKindGewogen(zaak: Zaak): Reden[] {
  const personen = vraagIn(zaak, "personen");
  if (personen !== undefined && (waardeVan(personen, "personen", zaak.antwoorden) ?? []).length === 0)
    return [
      reden(
        "belang-kind-ontbreekt",
        "Noem eerst wie met dit besluit te maken heeft, ook de kinderen.",
        personen,
      ),
    ];
  const plek = vraagIn(zaak, "belang-kind");
  if (plek === undefined || !leeg(waardeVan(plek, "tekst", zaak.antwoorden)?.feiten)) return [];
  return [reden("belang-kind-ontbreekt", "Weeg eerst het belang van de kinderen.", plek)];
}

/** Acute danger is accounted for afterwards: within a week, by this program's own measure; no law names a term. */
const TERMIJN_NA_GEVAAR = 7;

export function gevaarBeschreven(zaak: Zaak): Reden[] {
  const teksten = (["gevaar-wie-en-waarom-nu", "gevaar-waarom-geen-toestemming"] as const).map((betekenis) =>
    vraagIn(zaak, betekenis),
  );
  const leegTekst = teksten.find((vraag) => leeg(waardeVan(vraag, "tekst", zaak.antwoorden)?.feiten));
  const vraag = vraagIn(zaak, "gevaar-verantwoorden-voor");
  const dag = waardeVan(vraag, "datum", zaak.antwoorden);
  if (teksten.includes(undefined) || leegTekst !== undefined || dag == null)
    return [
      reden(
        "gevaar-niet-beschreven",
        "Schrijf op wie in gevaar is, waarom u niet kunt wachten, waarom u geen toestemming vraagt en wanneer u dit bespreekt.",
        leegTekst ?? vraag,
      ),
    ];
  const wacht = dagenTussen(zaak.context.peildatum, dag);
  return wacht >= 0 && wacht <= TERMIJN_NA_GEVAAR
    ? []
    : [
        reden(
          "gevaar-termijn",
          "Kies een dag om dit te bespreken die binnen een week na de dag van delen ligt.",
          vraag,
        ),
      ];
}
