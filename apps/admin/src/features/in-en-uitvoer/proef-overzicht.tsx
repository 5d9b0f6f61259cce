import { Details, Melding, Stapel, Tabel, WijzigingVelden } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Bladproef, Rijproef } from "../../regelblad/proef.ts";

/** More than one reads: the rest is counted, and stands in the set afterwards. */
const MAX_GETOOND = 50;

/** A dry run in words: the counts, what is refused and why, and every change before it is made. */
export function ProefOverzicht({ proef }: { proef: Bladproef }): ReactElement {
  const { nieuw, gewijzigd, beeindigd, ongewijzigd, geweigerd } = proef;
  return (
    <Stapel ruimte="m">
      <p role="status">
        <strong>{telling(proef)}</strong>
        {ongewijzigd === 0
          ? null
          : ` ${ongewijzigd === 1 ? "1 regel blijft" : `${ongewijzigd} regels blijven`} gelijk.`}
      </p>
      {geweigerd.length === 0 ? null : (
        <>
          <Melding soort="fout">
            <p>Er is niets gewijzigd. Verbeter wat hieronder staat en probeer het opnieuw.</p>
          </Melding>
          <Tabel
            bijschrift="Wat niet kan"
            kaarten
            kolommen={[
              { id: "rij", kop: "Rij", getal: true },
              { id: "id", kop: "Id" },
              { id: "kolom", kop: "Kolom" },
              { id: "melding", kop: "Waarom niet", rijkop: true },
            ]}
            rijen={geweigerd.slice(0, MAX_GETOOND).map(({ rij, id, kolom, melding }, plaats) => ({
              id: `weigering-${plaats}`,
              cellen: { rij: rij ?? "Hele bestand", id: id ?? "–", kolom: kolom ?? "–", melding },
            }))}
          />
          <Rest aantal={geweigerd.length} />
        </>
      )}
      <Deel kop="Nieuw" rijen={nieuw} />
      <Deel kop="Gewijzigd" rijen={gewijzigd} />
      <Deel kop="Krijgt een einddatum" rijen={beeindigd} />
    </Stapel>
  );
}

function Deel({ kop, rijen }: { kop: string; rijen: readonly Rijproef[] }): ReactElement | null {
  if (rijen.length === 0) return null;
  return (
    <Details samenvatting={`${kop}: ${rijen.length}`} open={rijen.length <= 10}>
      <Stapel ruimte="m">
        {rijen.slice(0, MAX_GETOOND).map(({ rij, id, naam, velden }) => (
          <div key={id}>
            <p>
              <strong>{naam}</strong> ({id}, rij {rij})
            </p>
            {velden.length === 0 ? null : (
              <WijzigingVelden
                velden={velden.map(({ naam: veld, was, wordt }) => ({ naam: veld, was, wordt }))}
              />
            )}
          </div>
        ))}
        <Rest aantal={rijen.length} />
      </Stapel>
    </Details>
  );
}

function Rest({ aantal }: { aantal: number }): ReactElement | null {
  return aantal <= MAX_GETOOND ? null : <p>En nog {aantal - MAX_GETOOND}.</p>;
}

/** "12 nieuw, 3 gewijzigd, 1 krijgt een einddatum, 1 kan niet." */
function telling({ nieuw, gewijzigd, beeindigd, geweigerd }: Bladproef): string {
  const delen = [
    ...(nieuw.length > 0 ? [`${nieuw.length} nieuw`] : []),
    ...(gewijzigd.length > 0 ? [`${gewijzigd.length} gewijzigd`] : []),
    ...(beeindigd.length > 0
      ? [beeindigd.length === 1 ? "1 krijgt een einddatum" : `${beeindigd.length} krijgen een einddatum`]
      : []),
    ...(geweigerd.length > 0 ? [geweigerd.length === 1 ? "1 fout" : `${geweigerd.length} fouten`] : []),
  ];
  return delen.length === 0 ? "Er verandert niets." : `${delen.join(", ")}.`;
}
