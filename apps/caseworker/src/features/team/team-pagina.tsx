import {
  Alinea,
  Koppeling,
  Kop,
  LegeStaat,
  Sectie,
  Stapel,
  Tabbladen,
  Tabel,
  Zoekveld,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { Team, Teamlid } from "../../use-cases/bekijk-team/bekijk-team.ts";
import type { Gevonden, Stand } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { adresVan, type Lijstvraag } from "../start/afwegingen-adres.ts";
import { AfwegingenLijst } from "../start/afwegingen-lijst.tsx";
import { Paginering } from "../start/paginering.tsx";

const WAAR = "/team";
const STAND: Record<Stand, string> = {
  alle: "Alle",
  lopend: "Nog mee bezig",
  vastgesteld: "Vastgesteld",
  ingetrokken: "Ingetrokken",
};

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
  const { afwegingen, totaal, pagina, paginas } = gevonden;
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
            <Stapel>
              <form method="get" action={WAAR} role="search">
                {vraag.van === "" ? null : <input type="hidden" name="van" value={vraag.van} />}
                {vraag.stand === "alle" ? null : <input type="hidden" name="stand" value={vraag.stand} />}
                <Zoekveld
                  name="zoek"
                  label="Zoek op zaakkenmerk of titel"
                  defaultValue={vraag.zoek}
                  maxLength={200}
                />
              </form>
              <Tabbladen
                label="Welke afwegingen"
                als={Link}
                items={(Object.keys(STAND) as Stand[]).map((stand) => ({
                  href: adresVan(WAAR, { ...vraag, stand, pagina: 1 }),
                  label: STAND[stand],
                  huidig: stand === vraag.stand,
                }))}
              />
              <p role="status">{totaal === 1 ? "1 afweging" : `${totaal} afwegingen`}</p>
              {afwegingen.length > 0 ? (
                <AfwegingenLijst afwegingen={afwegingen} team />
              ) : (
                <Alinea>Hier staat geen afweging.</Alinea>
              )}
              <Paginering
                pagina={pagina}
                paginas={paginas}
                adres={(nummer) => adresVan(WAAR, { ...vraag, pagina: nummer })}
              />
              {vraag.van === "" && vraag.zoek === "" ? null : (
                <p>
                  <Koppeling als={Link} href={WAAR}>
                    Toon alles van het team
                  </Koppeling>
                </p>
              )}
            </Stapel>
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
