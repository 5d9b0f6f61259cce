import { Knop, Koppeling, Stapel, Veld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Kwartaal } from "../../overzicht/kwartaal.ts";
import stijl from "./overzicht.module.css";
import { uitvoeradres } from "./adres.ts";
import { kwartaalInWoorden } from "./woorden.ts";

export type PeriodeKeuzeProps = { keuzes: readonly Kwartaal[]; van: Kwartaal; totEnMet: Kwartaal };

/** Which quarters, in the address; and the same as a file. */
export function PeriodeKeuze({ keuzes, van, totEnMet }: PeriodeKeuzeProps): ReactElement {
  return (
    <Stapel ruimte="m" role="group" aria-label="Periode">
      <form method="get" action="/overzicht" className={`${stijl["periode"]} dw-niet-drukken`}>
        <Kies naam="van" label="Vanaf" waarde={van} keuzes={keuzes} />
        <Kies naam="tot" label="Tot en met" waarde={totEnMet} keuzes={keuzes} />
        <div>
          <Knop type="submit">Toon</Knop>
        </div>
      </form>
      <p className="dw-niet-drukken">
        Neem de cijfers mee:{" "}
        <Koppeling href={uitvoeradres("xlsx", van, totEnMet)} download>
          Download Excel
        </Koppeling>
        {" of "}
        <Koppeling href={uitvoeradres("csv", van, totEnMet)} download>
          Download CSV
        </Koppeling>
      </p>
    </Stapel>
  );
}

type KiesProps = { naam: string; label: string; waarde: Kwartaal; keuzes: readonly Kwartaal[] };

function Kies({ naam, label, waarde, keuzes }: KiesProps): ReactElement {
  return (
    <Veld id={`overzicht-${naam}`} label={label}>
      {/* Another period in the address is another choice: without the key the old one stays. */}
      <select key={waarde} id={`overzicht-${naam}`} name={naam} className="dw-invoer" defaultValue={waarde}>
        {keuzes.map((kwartaal) => (
          <option key={kwartaal} value={kwartaal}>
            {kwartaalInWoorden(kwartaal)}
          </option>
        ))}
      </select>
    </Veld>
  );
}
