import { datumNl } from "@deelwijzer/document/tekst";
import { Alinea, Koppeling, Kop, LegeStaat, Merkje, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import type { UitzonderingenVoorFg } from "../../use-cases/lijst-uitzonderingen/lijst-uitzonderingen.ts";
import { Paginering } from "../start/paginering.tsx";
import { ToezichtTabs } from "./toezicht-tabs.tsx";
import { OORDEEL } from "./oordeel.ts";

/** For the FG: every besluit to deviate from the law. */
export function UitzonderingenPagina({ lijst }: { readonly lijst: UitzonderingenVoorFg }): ReactElement {
  const { uitzonderingen, totaal, pagina, paginas } = lijst;
  return (
    <Stapel ruimte="xl">
      <ToezichtTabs huidig="/toezicht/uitzonderingen" />
      <Stapel ruimte="m">
        <Kop niveau={1}>Uitzonderingen</Kop>
        <Alinea>
          Hier staat elk besluit om gegevens te delen in strijd met de AVG. Een uitzondering blijft
          onrechtmatig, ook met beleid van de gemeente. U krijgt er bericht van als het besluit wordt
          vastgesteld. Niets verdwijnt uit deze lijst.
        </Alinea>
      </Stapel>
      <Sectie kop={`Alle uitzonderingen (${totaal})`} niveau={2}>
        {uitzonderingen.length === 0 ? (
          <LegeStaat kop="Er is nog geen uitzondering">
            <Alinea>Zodra iemand een uitzondering vaststelt, staat die hier.</Alinea>
          </LegeStaat>
        ) : (
          <Tabel
            bijschrift="Uitzonderingen, nieuwste eerst"
            kaarten
            kolommen={[
              { id: "zaak", kop: "Zaakkenmerk", rijkop: true },
              { id: "wat", kop: "Domein en partner" },
              { id: "wie", kop: "Besloten door" },
              { id: "op", kop: "Op" },
              { id: "oordeel", kop: "Uw oordeel" },
            ]}
            rijen={uitzonderingen.map(({ id, zaakkenmerk, domein, partner, wie, op, bevindingen }) => ({
              id,
              cellen: {
                zaak: (
                  <Koppeling als={Link} href={`/toezicht/uitzonderingen/${id}`}>
                    {zaakkenmerk}
                  </Koppeling>
                ),
                wat: `${domein}, met ${partner}`,
                wie,
                op: datumNl(op),
                oordeel: <LaatsteOordeel bevindingen={bevindingen} />,
              },
            }))}
          />
        )}
        <Paginering
          pagina={pagina}
          paginas={paginas}
          adres={(nummer) =>
            nummer === 1 ? "/toezicht/uitzonderingen" : `/toezicht/uitzonderingen?pagina=${nummer}`
          }
        />
      </Sectie>
    </Stapel>
  );
}

function LaatsteOordeel({
  bevindingen,
}: Pick<UitzonderingenVoorFg["uitzonderingen"][number], "bevindingen">): ReactNode {
  const laatste = bevindingen.at(-1);
  return laatste === undefined ? <Merkje toon="afwegen">Nog te bekijken</Merkje> : OORDEEL[laatste.oordeel];
}
