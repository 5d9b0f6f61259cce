import type { Datum } from "@core/grondslagen";
import { momentNl } from "@deelwijzer/document/tekst";
import { Alinea, Koppeling, Kop, LegeStaat, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Toezicht } from "../../use-cases/lees-toezicht/lees-toezicht.ts";
import { Paginering } from "../start/paginering.tsx";
import { InzageKaart } from "./inzage-kaart.tsx";
import { ToezichtTabs } from "./toezicht-tabs.tsx";
import { TrekSteekproef } from "./trek-steekproef.tsx";

/** For the FG: who looked into whose dossier, samples, and what was found. */
export function ToezichtPagina({
  toezicht,
  vandaag,
}: {
  readonly toezicht: Toezicht;
  readonly vandaag: Datum;
}): ReactElement {
  const { inzagen, totaal, pagina, paginas, steekproeven } = toezicht;
  return (
    <Stapel ruimte="xl">
      <ToezichtTabs huidig="/toezicht" />
      <Stapel ruimte="m">
        <Kop niveau={1}>Toezicht op inzage</Kop>
        <Alinea>
          Hier staat wie een dossier van een ander team mocht inzien, en waarom. U ziet niet wat er in het
          dossier staat. Niets verdwijnt uit deze lijst.
        </Alinea>
      </Stapel>
      <Sectie kop="Steekproeven" niveau={2}>
        <Alinea>Het lot kiest welke inzagen u nakijkt.</Alinea>
        <TrekSteekproef vandaag={vandaag} />
        {steekproeven.length === 0 ? null : (
          <Tabel
            bijschrift="Getrokken steekproeven, nieuwste eerst"
            kaarten
            kolommen={[
              { id: "op", kop: "Getrokken op", rijkop: true },
              { id: "periode", kop: "Uit de inzagen van" },
              { id: "aantal", kop: "Aantal" },
            ]}
            rijen={steekproeven.map(({ id, op, van, tot, getrokken, omvang }) => ({
              id,
              cellen: {
                op: (
                  <Koppeling als={Link} href={`/toezicht/${id}`}>
                    {momentNl(op)}
                  </Koppeling>
                ),
                periode: `${momentNl(van)} tot ${momentNl(tot)}`,
                aantal: `${getrokken} van ${omvang}`,
              },
            }))}
          />
        )}
      </Sectie>
      <Sectie kop={`Alle inzagen (${totaal})`} niveau={2}>
        {inzagen.length === 0 ? (
          <LegeStaat kop="Er was nog geen inzage">
            <Alinea>Zodra iemand een dossier van een ander team opent, staat het hier.</Alinea>
          </LegeStaat>
        ) : (
          <Stapel ruimte="l">
            {inzagen.map((inzage) => (
              <InzageKaart key={inzage.id} inzage={inzage} steekproefId={null} />
            ))}
          </Stapel>
        )}
        <Paginering
          pagina={pagina}
          paginas={paginas}
          adres={(nummer) => (nummer === 1 ? "/toezicht" : `/toezicht?pagina=${nummer}`)}
        />
      </Sectie>
    </Stapel>
  );
}
