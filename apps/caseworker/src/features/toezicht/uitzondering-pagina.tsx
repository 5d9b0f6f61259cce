import { datum, DEKKING_IN_BRONNEN, heeftBestuurlijkeDekking, totEnMet } from "@core/grondslagen";
import { datumNl, momentNl, UITKOMST_LABEL, WAARSCHUWING_UITZONDERING } from "@deelwijzer/document/tekst";
import { Alinea, GegevensLijst, Koppeling, Kop, Melding, Sectie, Stapel, UitkomstVlak } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { UitzonderingVoorFg } from "../../use-cases/lees-uitzondering/lees-uitzondering.ts";
import { UITKOMST_TOON } from "../besluit/uitkomst-toon.ts";
import { VerantwoordingTekst } from "../besluit/verantwoording-tekst.tsx";
import { BeoordeelUitzondering } from "./beoordeel-uitzondering.tsx";
import { bevindingZin } from "./oordeel.ts";

/** What the FG is told of one deviation: what was decided, under which policy, every weighing, and what was found. */
export function UitzonderingPagina({ gelezen }: { readonly gelezen: UitzonderingVoorFg }): ReactElement {
  const { uitzondering, besluit } = gelezen;
  const { verantwoording: v, inhoud, openbaar } = besluit;
  const naam = uitzondering.zaakkenmerk;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <p>
          <Koppeling als={Link} los href="/toezicht/uitzonderingen">
            Alle uitzonderingen
          </Koppeling>
        </p>
        <Kop niveau={1}>Uitzondering {naam}</Kop>
        <Alinea gedempt>
          U kreeg bericht op {momentNl(uitzondering.op)}, toen het besluit werd vastgesteld.
        </Alinea>
      </Stapel>
      <UitkomstVlak
        toon={UITKOMST_TOON[openbaar.uitkomst]}
        woord={UITKOMST_LABEL[openbaar.uitkomst]}
        zin={v?.uitkomstZin ?? UITKOMST_LABEL[openbaar.uitkomst]}
      />
      <Melding soort="let op" kop="dit is in strijd met de AVG">
        <p>{v?.waarschuwing ?? WAARSCHUWING_UITZONDERING}</p>
      </Melding>
      <Sectie kop="Het besluit" niveau={2} maat="l">
        <GegevensLijst
          items={[
            { term: "Domein en partner", waarde: `${uitzondering.domein}, met ${uitzondering.partner}` },
            { term: "Besloten door", waarde: uitzondering.wie },
            {
              term: "Besluit",
              waarde: (
                <Koppeling als={Link} href={`/besluiten/${uitzondering.besluitId}`}>
                  Besluit {uitzondering.volgnummer}, met zegel en PDF
                </Koppeling>
              ),
            },
            ...beleidRegels(gelezen),
          ]}
        />
      </Sectie>
      <Sectie kop="Wat u ervan vindt" niveau={2} maat="l">
        <Stapel ruimte="m">
          {uitzondering.bevindingen.length === 0 ? (
            <Alinea>Er is nog geen oordeel van een FG.</Alinea>
          ) : (
            <GegevensLijst
              items={uitzondering.bevindingen.map((bevinding) => ({
                id: bevinding.id,
                term: `Bevinding van ${momentNl(bevinding.op)}`,
                waarde: bevindingZin(bevinding),
              }))}
            />
          )}
          {uitzondering.eigen ? (
            <Alinea>U nam dit besluit zelf. Een andere FG bekijkt het.</Alinea>
          ) : inhoud === null ? null : (
            <BeoordeelUitzondering id={uitzondering.id} naam={naam} />
          )}
          <Alinea maat="klein" gedempt>
            Het besluit verandert niet door uw oordeel. Vindt u dat het delen moet stoppen? Neem dan contact
            op met wie het besluit nam.
          </Alinea>
        </Stapel>
      </Sectie>
      {inhoud === null ? (
        <Melding soort="info" kop="de inhoud is vernietigd">
          <p>
            De bewaartermijn is voorbij. Niemand kan de redenen nog lezen. Het zegel is nog te controleren.
          </p>
        </Melding>
      ) : (
        <Sectie kop="De redenen" niveau={2} maat="l">
          <VerantwoordingTekst verantwoording={inhoud.verantwoording} niveau={3} />
        </Sectie>
      )}
    </Stapel>
  );
}

function beleidRegels({ besluit: { openbaar }, beleid }: UitzonderingVoorFg) {
  const { uitzonderingsbeleid } = openbaar;
  if (uitzonderingsbeleid === null) return [];
  const { titel, vastgesteldDoor, vastgesteldOp, vindplaats } = uitzonderingsbeleid;
  const { rapport, handleiding, gevolgd } = DEKKING_IN_BRONNEN;
  return [
    {
      term: "Beleid van de gemeente",
      waarde: `${titel}. Vastgesteld door: ${vastgesteldDoor}, op ${datumNl(vastgesteldOp)}.${vindplaats === null ? "" : ` Te vinden in: ${vindplaats}.`}`,
    },
    ...(beleid === null
      ? []
      : [
          {
            term: "Waarvoor het beleid is",
            waarde: `${beleid.toelichting}${beleid.tot === null ? "" : ` (Dit beleid geldt ${totEnMet(datum(beleid.tot))}.)`}`,
          },
        ]),
    {
      term: "Staat het bestuur erachter?",
      waarde: `${
        heeftBestuurlijkeDekking(uitzonderingsbeleid)
          ? "Ja, het bestuur heeft dit beleid vastgesteld."
          : "Nee, het bestuur heeft dit beleid niet vastgesteld."
      } ${rapport.tekst} (${rapport.bron}) ${handleiding.tekst} (${handleiding.bron}) ${gevolgd}`,
    },
  ];
}
