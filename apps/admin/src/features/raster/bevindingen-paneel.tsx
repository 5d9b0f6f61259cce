import { Knop, Merkje, Paneel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import stijl from "./raster.module.css";
import type { Plekbevinding } from "./bevindingen-per-cel.ts";

export type BevindingenPaneelProps = {
  bevindingen: readonly Plekbevinding[];
  naamVan: (regel: string) => string;
  onGaNaar: (bevinding: Plekbevinding) => void;
};

/** More are not read at once; F8 goes through all of them. */
const HOOGSTENS = 25;

/** What the checks say about the rules of this set; each leads to its cell. */
export function BevindingenPaneel({ bevindingen, naamVan, onGaNaar }: BevindingenPaneelProps): ReactElement {
  return (
    <Paneel als="section" aria-labelledby="bevindingen-kop">
      <h2 id="bevindingen-kop" className={stijl["zijkop"]}>
        {bevindingen.length === 0
          ? "Geen bevindingen"
          : bevindingen.length === 1
            ? "Nog 1 bevinding"
            : `Nog ${bevindingen.length} bevindingen`}
      </h2>
      {bevindingen.length === 0 ? <p>De controles vinden niets nieuws bij deze regels.</p> : null}
      <ol role="list" className={stijl["bevindingen"]}>
        {bevindingen.slice(0, HOOGSTENS).map((een, plaats) => (
          // A finding has no id of its own, and the same words can be said of two cells.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${een.regel} ${een.kolom} ${plaats}`}>
            <Merkje toon={een.blokkeert ? "nee" : "afwegen"}>{een.blokkeert ? "Fout" : "Let op"}</Merkje>
            <p>
              {een.melding} {een.herstel}
            </p>
            <Knop soort="rustig" klein onClick={() => onGaNaar(een)}>
              Ga naar: {naamVan(een.regel)}
            </Knop>
          </li>
        ))}
      </ol>
      {bevindingen.length <= HOOGSTENS ? null : (
        <p>U ziet de eerste {HOOGSTENS}. Met F8 gaat u in het raster langs alle bevindingen.</p>
      )}
    </Paneel>
  );
}
