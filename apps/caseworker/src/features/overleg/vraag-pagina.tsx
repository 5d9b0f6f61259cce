import { datumNl } from "@deelwijzer/document/tekst";
import { Alinea, Knop, Kop, Melding, Sectie, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenVraag } from "../../use-cases/lees-overlegvraag/lees-overlegvraag.ts";
import { AntwoordFormulier } from "./antwoord-formulier.tsx";
import { GesprekTijdlijn } from "./gesprek-tijdlijn.tsx";
import { GetoondBeeld } from "./getoond-beeld.tsx";
import { VerversNaOpmerking } from "./ververs-na-opmerking.tsx";

/** A question as the one who was asked finds it: what was shown, and room for an answer. */
export function VraagPagina({ vraag }: { readonly vraag: GelezenVraag }): ReactElement {
  if (vraag.soort !== "open") return <Afgehandeld {...vraag} />;
  const { gesprek, magAntwoorden, magOpmerken, afwegingId } = vraag;
  const vanMij = afwegingId !== null;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>{vanMij ? "Uw vraag" : "Een collega vraagt u om mee te denken"}</Kop>
        <Alinea gedempt>
          {vanMij ? `Gesteld aan: ${gesprek.aan}` : `Van: ${gesprek.van}`}. Graag antwoord uiterlijk{" "}
          {datumNl(gesprek.uiterlijk)}.
        </Alinea>
        {vanMij ? (
          <div>
            <Knop soort="primair" href={`/afwegingen/${afwegingId}`} als={Link}>
              Ga verder met deze afweging
            </Knop>
          </div>
        ) : null}
      </Stapel>
      <Sectie kop={vanMij ? "Dit ziet uw collega" : "Dit laat uw collega u zien"} niveau={2}>
        <Stapel>
          {vanMij ? null : (
            <Alinea>De rest van het dossier ziet u niet. U beslist niet mee: u geeft raad.</Alinea>
          )}
          <GetoondBeeld getoond={gesprek.getoond} niveau={3} />
        </Stapel>
      </Sectie>
      {gesprek.berichten.length > 0 || vanMij ? (
        <Sectie kop="Wat er is gezegd" niveau={2}>
          <GesprekTijdlijn gesprek={gesprek} />
        </Sectie>
      ) : null}
      {magAntwoorden ? (
        <Sectie kop="Uw antwoord" niveau={2}>
          <AntwoordFormulier vraagId={gesprek.id} />
        </Sectie>
      ) : null}
      {!vanMij && gesprek.toestand === "beantwoord" ? (
        <Melding soort="gelukt" kop="uw antwoord is verstuurd" live>
          <p>Het staat in het dossier van uw collega.</p>
        </Melding>
      ) : null}
      {magOpmerken ? <VerversNaOpmerking vraagId={gesprek.id} /> : null}
    </Stapel>
  );
}

const AFGEHANDELD = {
  "beantwoord-door-ander": [
    "Deze vraag is beantwoord",
    "Een collega met dezelfde rol heeft deze vraag beantwoord. U hoeft niets te doen.",
  ],
  ingetrokken: [
    "Deze vraag is ingetrokken",
    "Uw collega heeft geen antwoord meer nodig. U hoeft niets te doen.",
  ],
  vernietigd: ["Deze vraag is er niet meer", "De bewaartermijn van het dossier is voorbij."],
} as const;

function Afgehandeld({ soort, op }: Exclude<GelezenVraag, { soort: "open" }>): ReactElement {
  const [kop, tekst] = AFGEHANDELD[soort];
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>{kop}</Kop>
      <Alinea>{tekst}</Alinea>
      {op === null ? null : <Alinea gedempt>Sinds {datumNl(op)}.</Alinea>}
      <div>
        <Knop href="/overleg" als={Link}>
          Naar de vragen aan u
        </Knop>
      </div>
    </Stapel>
  );
}
