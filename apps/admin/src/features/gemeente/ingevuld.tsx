import { datumInWoorden, isDatum, naam, opsomming } from "@core/grondslagen";
import { GegevensLijst, Sectie, type Gegeven } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { EIGEN, type Vastlegging } from "../../gemeentelaag/invoer.ts";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { bereikInWoorden } from "./bereik-in-woorden.ts";
import type { Lijsten } from "./bepaling-velden.tsx";
import { eisnaam } from "./eisnaam.ts";
import { ingevuldeBepaling } from "./ingevulde-bepaling.ts";

/** Check your answers: what will be recorded, as it was filled in. */
export function Ingevuld({ waarden, ...lijsten }: Lijsten & { waarden: Vastlegging }): ReactElement {
  const { vastgesteldDoor, vastgesteldOp, vindplaats, geldtVan, laatsteDag } = waarden;
  return (
    <Sectie kop="Wat u vastlegt">
      <GegevensLijst
        leegTekst="Niet vermeld"
        items={[
          ...inhoudVan(waarden, lijsten),
          { term: "Vastgesteld door", waarde: vastgesteldDoor },
          { term: "Vastgesteld op", waarde: dag(vastgesteldOp) },
          { term: "Te lezen in", waarde: vindplaats },
          { term: "Eerste dag", waarde: dag(geldtVan) },
          { term: "Laatste dag", waarde: laatsteDag === "" ? "Geen einde besloten" : dag(laatsteDag) },
        ]}
      />
    </Sectie>
  );
}

type Beleid = Extract<Vastlegging, { soort: "uitzonderingsbeleid" }>;
type Bepaling = Extract<Vastlegging, { soort: "eis" | "verbod" }>;

function inhoudVan(waarden: Vastlegging, lijsten: Lijsten): readonly Gegeven[] {
  switch (waarden.soort) {
    case "uitzonderingsbeleid":
      return vanBeleid(waarden, lijsten);
    case "eis":
    case "verbod":
      return vanBepaling(waarden, lijsten);
    default:
      return ingevuldeBepaling(waarden, lijsten);
  }
}

function vanBeleid(
  { titel, toelichting, domeinen, partners }: Beleid,
  { woordenlijst: w }: Lijsten,
): Gegeven[] {
  const namen = (lijst: "domeinen" | "partners", ids: readonly string[]) =>
    opsomming(
      ids.map((id) => naam(w, lijst, id)),
      "en",
    );
  return [
    { term: "Titel", waarde: titel },
    { term: "Wanneer afwijken mag", waarde: toelichting },
    { term: "Domeinen", waarde: namen("domeinen", domeinen) },
    { term: "Partners", waarde: namen("partners", partners) },
  ];
}

function vanBepaling(waarden: Bepaling, { woordenlijst, eigenVereisten }: Lijsten): Gegeven[] {
  const { domeinen, richtingen, partners, gegevens, doelen, tekst } = waarden;
  const bereik = bereikInWoorden({ domeinen, richtingen, partners, gegevens, doelen }, woordenlijst);
  return [
    ...(waarden.soort === "eis"
      ? [
          { term: "Eis", waarde: hoofdletter(eisnaam(waarden, { woordenlijst, eigenVereisten })) },
          ...(waarden.vereiste === EIGEN ? [{ term: "Wat de eis betekent", waarde: waarden.uitleg }] : []),
        ]
      : []),
    { term: waarden.soort === "eis" ? "Wat en waarom" : "Wat niet mag, en waarom", waarde: tekst },
    { term: "Domeinen", waarde: bereik.domeinen },
    { term: "Richting", waarde: bereik.richtingen },
    { term: "Partners", waarde: bereik.partners },
    { term: "Gegevens", waarde: bereik.gegevens },
    ...(bereik.doelen === undefined ? [] : [{ term: "Doelen", waarde: bereik.doelen }]),
  ];
}

function dag(waarde: string): string {
  return isDatum(waarde) ? datumInWoorden(waarde) : waarde;
}
