import type { ReactElement } from "react";
import { aandeel, hoogste, type Bereik } from "./maatstaf.ts";

export type Staaf = Bereik & {
  id: string;
  label: string;
  /** Under the label, smaller. */
  bij?: string;
  /** The number as it may be read. */
  waarde: string;
};

export type StaafGrafiekProps = {
  /** What one sees, for who does not see it; the same numbers stand in a table beside it. */
  omschrijving: string;
  staven: readonly Staaf[];
};

/** Lying bars, drawn on the server. Words are text and keep their size; only the bars are drawing. */
export function StaafGrafiek({ omschrijving, staven }: StaafGrafiekProps): ReactElement {
  const schaal = hoogste(staven);
  return (
    <div className="dw-staven" role="img" aria-label={omschrijving}>
      {staven.map(({ id, label, bij, waarde, ...bereik }) => {
        const { zeker, mogelijk } = aandeel(bereik, schaal);
        return (
          <div key={id} className="dw-staven__rij">
            <span className="dw-staven__label">
              {label}
              {bij === undefined ? null : <span className="dw-staven__bij">{bij}</span>}
            </span>
            <svg className="dw-staven__balk" viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect className="dw-grafiek__spoor" width="100" height="10" />
              <rect className="dw-grafiek__mogelijk" x={zeker} width={mogelijk} height="10" />
              <rect className="dw-grafiek__zeker" width={zeker} height="10" />
            </svg>
            <span className="dw-staven__waarde">{waarde}</span>
          </div>
        );
      })}
    </div>
  );
}
