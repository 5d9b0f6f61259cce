import { naam, opsomming, type Bereik, type Gemeentebepaling, type Woordenlijst } from "@core/grondslagen";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { bereikInWoorden, inperkingInWoorden, verbodInWoorden } from "./bereik-in-woorden.ts";

export interface Eigenschap {
  readonly term: string;
  readonly waarde: string;
}

/** What a provision is called: by its own name where it has one, else by what it does. */
export function kopVan(bepaling: Gemeentebepaling, w: Woordenlijst): string {
  switch (bepaling.soort) {
    case "eis":
      return hoofdletter(bepaling.vereiste.naam);
    case "verbod":
      return verbodInWoorden(bepaling.bereik, w);
    case "inperking":
      return inperkingInWoorden(bepaling.alleen, w);
    case "convenant":
    case "reglement":
      return bepaling.titel;
    case "mandaat":
      return `Bevoegd: ${opsomming(bepaling.functies, "en")}`;
    case "lokale-partner":
      return bepaling.naam;
  }
}

/** Everything else about a provision, as terms with values. */
export function eigenschappenVan(bepaling: Gemeentebepaling, w: Woordenlijst): Eigenschap[] {
  switch (bepaling.soort) {
    case "eis":
    case "verbod":
      return vanBereik(bepaling.bereik, w);
    case "inperking":
      return [
        ...vanBereik(bepaling.bereik, w),
        ...(bepaling.vereiste === undefined
          ? []
          : [{ term: "Dan ook nodig", waarde: hoofdletter(bepaling.vereiste.naam) }]),
      ];
    case "convenant":
      return [
        ...(zelfde(bepaling.partijen, bepaling.bereik.partners)
          ? []
          : [{ term: "Partijen", waarde: namenVan(bepaling.partijen, w) }]),
        ...vanAfspraak(bepaling, w),
        ...vanBereik(bepaling.bereik, w, zelfde(bepaling.partijen, bepaling.bereik.partners)),
      ];
    case "reglement":
      return [...vanAfspraak(bepaling, w), ...vanBereik(bepaling.bereik, w)];
    case "mandaat":
      return [{ term: "Namens", waarde: bepaling.namens }, ...vanBereik(bepaling.bereik, w)];
    case "lokale-partner":
      return [
        { term: "Voor de tabellen", waarde: naam(w, "partners", bepaling.partner) },
        ...(bepaling.aliassen.length === 0
          ? []
          : [{ term: "Ook te vinden als", waarde: bepaling.aliassen.join(", ") }]),
      ];
  }
}

/** Who signed and for whom it holds are mostly the same: then that is said once. */
function zelfde(partijen: readonly string[], partners: Bereik["partners"]): boolean {
  return (
    partners !== "alle" &&
    partijen.length === partners.length &&
    partijen.every((partij) => partners.includes(partij))
  );
}

export function vanBereik(bereik: Bereik, w: Woordenlijst, ookPartijen = false): Eigenschap[] {
  const { domeinen, richtingen, partners, gegevens, doelen } = bereikInWoorden(bereik, w);
  return [
    { term: "Domeinen", waarde: domeinen },
    { term: "Richting", waarde: richtingen },
    { term: ookPartijen ? "Partijen en partners" : "Partners", waarde: partners },
    { term: "Gegevens", waarde: gegevens },
    ...(doelen === undefined ? [] : [{ term: "Doelen", waarde: doelen }]),
  ];
}

type Afspraak = Extract<Gemeentebepaling, { soort: "convenant" | "reglement" }>;

const WERKWIJZE = [
  ["procedure", "Zo doet u het"],
  ["wie", "Wie dit mag"],
  ["contact", "Contact"],
  ["kanaal", "Beveiligd sturen"],
  ["bewaren", "Bewaren"],
] as const;

function vanAfspraak({ vereisten, alleen, werkwijze }: Afspraak, w: Woordenlijst): Eigenschap[] {
  return [
    ...(alleen === undefined ? [] : [{ term: "Perkt in", waarde: inperkingInWoorden(alleen, w) }]),
    ...(vereisten.length === 0
      ? []
      : [
          {
            term: "Eisen",
            waarde: hoofdletter(
              opsomming(
                vereisten.map((vereiste) => vereiste.naam),
                "en",
              ),
            ),
          },
        ]),
    ...WERKWIJZE.flatMap(([deel, term]) => {
      const waarde = werkwijze[deel];
      return waarde === null ? [] : [{ term, waarde }];
    }),
  ];
}

export function namenVan(partners: readonly string[], w: Woordenlijst): string {
  return opsomming(
    partners.map((id) => naam(w, "partners", id)),
    "en",
  );
}
