import type { ReactElement, ReactNode } from "react";
import { shareOfDate, validityShare } from "./validity-share.ts";

export type GeldigheidBalkProps = {
  /** The period in words, which is what counts: "vanaf 1-1-2021". */
  tekst: ReactNode;
  /** First day, jjjj-mm-dd; null is from the beginning. */
  van: string | null;
  /** First day that it no longer holds; null is without end. */
  tot: string | null;
  venster: { van: string; tot: string };
  /** The day one is looking at: a thin line. */
  peildatum?: string;
};

/** The period in words, and drawn within a window of time. */
export function GeldigheidBalk({ tekst, van, tot, venster, peildatum }: GeldigheidBalkProps): ReactElement {
  const { begin, eind } = validityShare({ van, tot }, venster);
  const at = peildatum === undefined ? undefined : shareOfDate(peildatum, venster) * 100;
  return (
    <span className="dw-geldigheid">
      <span className="dw-geldigheid__tekst">{tekst}</span>
      <svg className="dw-geldigheid__balk" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="dw-balk__spoor" width="100" height="8" />
        <rect className="dw-balk__deel" x={begin * 100} width={(eind - begin) * 100} height="8" />
        {at === undefined ? null : <line className="dw-balk__peil" x1={at} x2={at} y1="0" y2="8" />}
      </svg>
    </span>
  );
}
