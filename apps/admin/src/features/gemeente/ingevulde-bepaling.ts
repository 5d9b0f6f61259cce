import { inZin, opsomming } from "@core/grondslagen";
import type { Gegeven } from "@deelwijzer/ui";
import type { Vastlegging } from "../../gemeentelaag/invoer.ts";
import { alleenVan, functiesVan, type NieuweBepaling } from "../../gemeentelaag/lees-bepaling.ts";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { namenVan, vanBereik } from "./bepaling-in-woorden.ts";
import type { Lijsten } from "./bepaling-velden.tsx";
import type { Alleenwaarden } from "./formulierstaat.ts";
import { inperkingInWoorden } from "./bereik-in-woorden.ts";
import { eisnaam } from "./eisnaam.ts";

type Ingevuld = Extract<Vastlegging, { soort: NieuweBepaling["soort"] }>;

/** What was filled in of a provision, as terms with values. */
export function ingevuldeBepaling(waarden: Ingevuld, lijsten: Lijsten): readonly Gegeven[] {
  const { woordenlijst: w } = lijsten;
  switch (waarden.soort) {
    case "inperking": {
      const alleen = alleenIn(waarden);
      return [
        { term: "Wat de medewerker leest", waarde: waarden.tekst },
        { term: "Nog wel", waarde: inperkingInWoorden(alleen, w) },
        { term: "Eis daarbij", waarde: hoofdletter(eisnaam(waarden, lijsten)) },
        ...vanBereik(waarden, w),
      ];
    }
    case "mandaat":
      return [
        { term: "Wie mag beslissen", waarde: opsomming(functiesVan(waarden.functies), "en") },
        { term: "Namens", waarde: waarden.namens },
        { term: "Uitleg", waarde: waarden.tekst },
        ...vanBereik(waarden, w),
      ];
    case "lokale-partner":
      return [
        { term: "Naam", waarde: waarden.naam },
        { term: "Naam in een zin", waarde: waarden.inZin },
        { term: "Andere namen", waarde: waarden.aliassen },
        { term: "Voor de tabellen", waarde: hoofdletter(inZin(w, "partners", waarden.partner)) },
        { term: "Reden", waarde: waarden.reden },
      ];
    case "convenant":
    case "reglement":
      return [
        { term: "Titel", waarde: waarden.titel },
        ...(waarden.soort === "convenant"
          ? [{ term: "Partijen", waarde: namenVan(waarden.partijen, w) }]
          : []),
        { term: "Wat de medewerker leest", waarde: waarden.tekst },
        { term: "Eisen", waarde: hoofdletter(eisnaam(waarden, lijsten)) },
        ...(Object.keys(alleenIn(waarden)).length === 0
          ? []
          : [{ term: "Perkt in", waarde: inperkingInWoorden(alleenIn(waarden), w) }]),
        { term: "Zo doet u het", waarde: waarden.procedure },
        { term: "Wie dit mag", waarde: waarden.wie },
        { term: "Contact", waarde: waarden.contact },
        { term: "Beveiligd sturen", waarde: waarden.kanaal },
        { term: "Bewaren", waarde: waarden.bewaren },
        ...vanBereik(waarden, w),
      ];
  }
}

function alleenIn({
  alleenDoelen = [],
  alleenBetrokkenen = [],
  alleenGegevens = [],
}: Alleenwaarden): ReturnType<typeof alleenVan> {
  return alleenVan({ alleenDoelen, alleenBetrokkenen, alleenGegevens });
}
