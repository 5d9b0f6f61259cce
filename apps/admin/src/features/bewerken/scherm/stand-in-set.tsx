import { Merkje, Rij } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "../bewerken.module.css";

/** Under the title of an editor: whether this set added or changed it, and which set that is. */
export function StandInSet({
  stand,
  setTitel,
}: {
  readonly stand: "toegevoegd" | "gewijzigd" | null;
  readonly setTitel: string;
}): ReactElement {
  return (
    <Rij>
      {stand === null ? null : (
        <Merkje toon={stand === "toegevoegd" ? "ja" : "afwegen"}>
          {stand === "toegevoegd" ? "Toegevoegd in deze set" : "Gewijzigd in deze set"}
        </Merkje>
      )}
      <span className={stijl["gedempt"]}>Wijzigingsset: {setTitel}</span>
    </Rij>
  );
}
