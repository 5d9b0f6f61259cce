import { TekstVeld } from "@deelwijzer/ui";
import { isKleur } from "@deelwijzer/ui/thema";
import type { ReactElement } from "react";
import stijl from "./huisstijl.module.css";

export type KleurVeldProps = {
  name: string;
  label: string;
  waarde: string;
  fout: string | undefined;
  onKies: (kleur: string) => void;
};

/** A colour to type as it stands in the style guide of the gemeente, or to choose by eye. */
export function KleurVeld({ name, label, waarde, fout, onKies }: KleurVeldProps): ReactElement {
  const kies = (getypt: string) => onKies(getypt.trim().toLowerCase());
  return (
    <div className={stijl["kleurveld"]}>
      <TekstVeld
        name={name}
        breedte="kort"
        label={label}
        maxLength={7}
        value={waarde}
        fout={fout}
        onChange={(event) => kies(event.target.value)}
      />
      <input
        type="color"
        className={stijl["kleurkiezer"]}
        aria-label={`Kies met het oog: ${label.toLowerCase()}`}
        // Half a colour is none: what was typed stays beside it.
        value={isKleur(waarde) ? waarde : "#000000"}
        onChange={(event) => kies(event.target.value)}
      />
    </div>
  );
}
