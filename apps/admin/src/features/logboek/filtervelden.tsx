import { Veld } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** One choice of a log, in the address. */
export function Kies(props: {
  naam: string;
  label: string;
  alle: string;
  waarde: string | null;
  opties: readonly (readonly [string, string])[];
}): ReactElement {
  const { naam, label, alle, waarde, opties } = props;
  return (
    <Veld id={`log-${naam}`} label={label}>
      <select id={`log-${naam}`} name={naam} className="dw-invoer" defaultValue={waarde ?? ""}>
        <option value="">{alle}</option>
        {opties.map(([id, tekst]) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </Veld>
  );
}

/** One day of a log, in the address. */
export function Dag({
  naam,
  label,
  waarde,
}: {
  naam: string;
  label: string;
  waarde: string | null;
}): ReactElement {
  return (
    <Veld id={`log-${naam}`} label={label}>
      <input id={`log-${naam}`} name={naam} type="date" className="dw-invoer" defaultValue={waarde ?? ""} />
    </Veld>
  );
}
