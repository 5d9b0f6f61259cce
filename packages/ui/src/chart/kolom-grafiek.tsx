import type { ReactElement } from "react";
import { aandeel, perLijn, type Bereik } from "./maatstaf.ts";

export type KolomInGrafiek = Bereik & {
  id: string;
  /** Under the column, short. */
  label: string;
  /** The number as it may be read. */
  waarde: string;
};

export type KolomGrafiekProps = {
  omschrijving: string;
  kolommen: readonly KolomInGrafiek[];
  /** The number that fills the height: the same in charts that are read beside each other. */
  schaal: number;
};

/** Columns over time, drawn on the server. Words are text and keep their size; only the columns are drawing. */
export function KolomGrafiek({ omschrijving, kolommen, schaal }: KolomGrafiekProps): ReactElement {
  return (
    <div
      className="dw-kolommen"
      role="img"
      aria-label={omschrijving}
      style={{ gridTemplateColumns: `repeat(${perLijn(kolommen.length)}, minmax(0, 1fr))` }}
    >
      {kolommen.map(({ id, label, waarde, ...bereik }) => {
        const { zeker, mogelijk } = aandeel(bereik, schaal);
        return (
          <span key={id} className="dw-kolommen__kolom">
            <span className="dw-kolommen__waarde">{waarde}</span>
            <svg className="dw-kolommen__balk" viewBox="0 0 10 100" preserveAspectRatio="none">
              <rect
                className="dw-grafiek__mogelijk"
                y={100 - zeker - mogelijk}
                width="10"
                height={mogelijk}
              />
              <rect className="dw-grafiek__zeker" y={100 - zeker} width="10" height={zeker} />
            </svg>
            <span className="dw-kolommen__label">{label}</span>
          </span>
        );
      })}
    </div>
  );
}
