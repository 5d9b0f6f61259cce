import { Alinea, Koppeling, Kop, LegeStaat, Sectie, Stapel, Tabel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Team, Teamlid } from "../../use-cases/bekijk-team/bekijk-team.ts";
import type { Gevonden } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { adresVan, type Lijstvraag } from "../start/afwegingen-adres.ts";
import { DoorzoekbareLijst } from "../start/zoeken/doorzoekbare-lijst.tsx";

const WAAR = "/team";

/** Who of the team has what, and how far it is. */
export function TeamPagina({
  team,
  gevonden,
  vraag,
}: {
  readonly team: Team;
  readonly gevonden: Gevonden;
  readonly vraag: Required<Lijstvraag>;
}): ReactElement {
  const van = team.leden.find(({ userId }) => userId === vraag.van);
  return (
    <Stapel ruimte="l">
      <Kop niveau={1}>{team.naam === null ? "Uw team" : `Afwegingen van ${team.naam}`}</Kop>
      {team.naam === null ? (
        <LegeStaat kop="U zit niet in een team">
          <Alinea>Vraag uw beheerder om u aan een team toe te voegen. Dan ziet u hier wie wat doet.</Alinea>
        </LegeStaat>
      ) : (
        <>
          <Alinea>
            Is een collega ziek of met verlof? Kies dan “Waarnemen of overdragen” bij de afweging die niet kan
            wachten. U ziet alleen domeinen waar u zelf voor werkt.
          </Alinea>
          <WieHeeftWat leden={team.leden} />
          <Sectie kop={van === undefined ? "Van het hele team" : `Van ${van.naam}`} niveau={2}>
            <DoorzoekbareLijst bereik="team" gevonden={gevonden} vraag={vraag} />
          </Sectie>
        </>
      )}
    </Stapel>
  );
}

function WieHeeftWat({ leden }: { readonly leden: readonly Teamlid[] }): ReactElement {
  return (
    <Tabel
      bijschrift="Wie hoeveel afwegingen heeft"
      kaarten
      kolommen={[
        { id: "wie", kop: "Collega", rijkop: true },
        { id: "concept", kop: "Concept", getal: true },
        { id: "wacht", kop: "Wacht op collega", getal: true },
        { id: "klaar", kop: "Klaar om vast te stellen", getal: true },
        { id: "vastgesteld", kop: "Vastgesteld", getal: true },
        { id: "waargenomen", kop: "Neemt iemand waar", getal: true },
      ]}
      rijen={leden.map((lid) => ({
        id: lid.userId,
        cellen: {
          wie: (
            <>
              <Koppeling als={Link} href={adresVan(WAAR, { van: lid.userId })}>
                {lid.ik ? `U (${lid.naam})` : lid.naam}
              </Koppeling>
              {lid.weg ? " (niet meer in het team)" : ""}
            </>
          ),
          concept: lid.aantallen.concept,
          wacht: lid.aantallen["wacht-op-overleg"],
          klaar: lid.aantallen.klaar,
          vastgesteld: lid.aantallen.vastgesteld,
          waargenomen: lid.waargenomen,
        },
      }))}
    />
  );
}
