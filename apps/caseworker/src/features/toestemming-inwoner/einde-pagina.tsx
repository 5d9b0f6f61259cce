import { Alinea, Knop, Kop } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Einde } from "./roep.ts";

const TEKST: Record<Einde, { readonly kop: string; readonly zin: string }> = {
  beantwoord: {
    kop: "Deze vraag is al beantwoord",
    zin: "Met een link kunt u één keer antwoorden. Wilt u iets veranderen? Zeg het tegen uw contactpersoon bij de gemeente, of gebruik de code die u kreeg.",
  },
  verlopen: {
    kop: "Deze link werkt niet meer",
    zin: "De tijd om te antwoorden is voorbij. Er is niets gedeeld. Vraag uw contactpersoon bij de gemeente om een nieuwe link.",
  },
  ingetrokken: {
    kop: "Deze toestemming is ingetrokken",
    zin: "U hoeft niets meer te doen. De gemeente mag er geen gegevens meer op delen.",
  },
  weg: {
    kop: "Wij bewaren deze gegevens niet meer",
    zin: "De vraag waar dit bij hoorde, is verwijderd. U hoeft niets te doen.",
  },
  onbekend: {
    kop: "Wij kennen deze link of code niet",
    zin: "Misschien is hij niet helemaal overgenomen. Kijk hem na, of vraag uw contactpersoon bij de gemeente om hulp.",
  },
  "te-vaak": {
    kop: "Probeer het over een kwartier opnieuw",
    zin: "Op deze plek is dit te vaak achter elkaar geprobeerd.",
  },
  storing: {
    kop: "Er ging iets mis bij ons",
    zin: "Probeer het opnieuw. Lukt het niet? Zeg het tegen uw contactpersoon bij de gemeente.",
  },
  "geen-verbinding": {
    kop: "Er is geen verbinding",
    zin: "Kijk of uw telefoon internet heeft. Probeer het daarna opnieuw.",
  },
};

const OPNIEUW: ReadonlySet<Einde> = new Set(["storing", "geen-verbinding", "te-vaak"]);

/** Why it stops here, and what one can do. It says nothing about what was asked or answered. */
export function EindePagina({
  soort,
  opnieuw,
}: {
  readonly soort: Einde;
  readonly opnieuw: () => void;
}): ReactElement {
  const { kop, zin } = TEKST[soort];
  return (
    <>
      <Kop niveau={1} tabIndex={-1}>
        {kop}
      </Kop>
      <Alinea>{zin}</Alinea>
      {OPNIEUW.has(soort) ? (
        <div>
          <Knop soort="primair" onClick={opnieuw}>
            Probeer opnieuw
          </Knop>
        </div>
      ) : null}
    </>
  );
}
