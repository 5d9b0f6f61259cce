import { TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { Vink } from "../bewerken/velden/vink.tsx";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { GROEPEN, RASTERKOLOMMEN, type Groepering } from "./rasterkolommen.ts";
import stijl from "./raster.module.css";

export type RasterBalkProps = {
  groepering: Groepering | null;
  onGroepeer: (groepering: Groepering | null) => void;
  /** Goes with every change made in the grid. */
  reden: string;
  onReden: (reden: string) => void;
  /** How many rules the set touches. */
  inSet: number;
  alleenSet: boolean;
  onAlleenSet: (aan: boolean) => void;
};

/** How the rows are grouped, which of them are shown, and the reason that goes with a change. */
export function RasterBalk(props: RasterBalkProps): ReactElement {
  const { groepering, onGroepeer, reden, onReden, inSet, alleenSet, onAlleenSet } = props;
  return (
    <div className={stijl["balk"]}>
      <KeuzeVeld
        name="groepeer"
        label="Groepeer op"
        alle="Niet groeperen"
        opties={GROEPEN.map((id) => ({
          id,
          naam: RASTERKOLOMMEN.find((kolom) => kolom.id === id)?.kop ?? "Domein",
        }))}
        value={groepering}
        onChange={(id) => onGroepeer(id as Groepering | null)}
      />
      <div className={stijl["reden"]}>
        <TekstVeld
          name="raster-reden"
          label="Reden bij wat u hier wijzigt"
          maxLength={2000}
          value={reden}
          fout={reden.trim() === "" ? "Schrijf op waarom dit verandert" : undefined}
          onChange={(event) => onReden(event.target.value)}
        />
      </div>
      {inSet === 0 ? null : (
        <Vink
          id="alleen-set"
          label={`Alleen wat deze set raakt (${inSet})`}
          aan={alleenSet}
          onChange={onAlleenSet}
        />
      )}
    </div>
  );
}
