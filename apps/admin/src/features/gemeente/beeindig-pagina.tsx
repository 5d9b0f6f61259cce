import type { Datum, Gemeentebepaling, Gemeentelaag, Woordenlijst } from "@core/grondslagen";
import { Alinea, Kop, Melding, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { BeeindigFormulier } from "./beeindig-formulier.tsx";
import { kopVan } from "./bepaling-in-woorden.ts";
import { periodeInWoorden } from "./periode-in-woorden.ts";

export type BeeindigPaginaProps = {
  deel: Gemeentelaag["uitzonderingsbeleid"][number] | Gemeentebepaling;
  woordenlijst: Woordenlijst;
  vandaag: Datum;
};

/** What ending means, and the last day. */
export function BeeindigPagina({ deel, woordenlijst, vandaag }: BeeindigPaginaProps): ReactElement {
  const isBeleid = !("soort" in deel);
  return (
    <Stapel ruimte="l">
      <Stapel ruimte="s">
        <Kop niveau={1}>Beëindigen: {isBeleid ? deel.titel : kopVan(deel, woordenlijst)}</Kop>
        <Alinea gedempt>{periodeInWoorden(deel.geldig)}</Alinea>
      </Stapel>
      <Melding soort="info" kop="wat er dan gebeurt">
        <p>{GEVOLG[isBeleid ? "beleid" : deel.soort]}</p>
        <p>Besluiten van daarvoor blijven zoals zij waren. Een laatste dag kunt u daarna niet later maken.</p>
      </Melding>
      <BeeindigFormulier id={deel.id} isBeleid={isBeleid} vandaag={vandaag} />
    </Stapel>
  );
}

const GEVOLG = {
  beleid:
    "Vanaf de dag erna kan niemand meer een gemotiveerde uitzondering vastleggen met dit beleid. Ook niet in een afweging die al loopt.",
  eis: "Vanaf de dag erna vraagt uw gemeente dit niet meer. Wat de wet vraagt, blijft.",
  verbod: "Vanaf de dag erna gelden weer de antwoorden van de landelijke tabellen.",
  inperking: "Vanaf de dag erna gelden weer de antwoorden van de landelijke tabellen.",
  convenant:
    "Vanaf de dag erna staat dit convenant niet meer bij het antwoord, en gelden de eisen eruit niet meer.",
  reglement:
    "Vanaf de dag erna staat dit reglement niet meer bij het antwoord, en gelden de eisen eruit niet meer.",
  mandaat:
    "Vanaf de dag erna staat dit mandaat niet meer bij het antwoord. Is er dan voor het domein nog een ander mandaat? Dan vraagt Deelwijzer wie bevoegd is.",
  "lokale-partner":
    "Vanaf de dag erna kan niemand deze partner nog kiezen. Medewerkers kiezen dan de partner uit de landelijke tabellen.",
} as const;
