import type { ReactElement, ReactNode } from "react";
import { classNames } from "../class-names.ts";

export type KantlijnProps = {
  children: ReactNode;
  /** What stands in the margin, usually <Kanttekening>s. */
  kant?: ReactNode;
  /** Spoken name of the margin. Default "Bronnen en toelichting". */
  kantLabel?: string;
  /** For tables: the main column takes the width, the side has panels and no line. */
  breed?: boolean;
};

/** Main column with notes in the margin; under the text on a phone. Use one per passage to keep a note
 *  beside the sentence it supports: rows that follow each other share one margin line. */
export function Kantlijn(props: KantlijnProps): ReactElement {
  const { children, kant, kantLabel = "Bronnen en toelichting", breed } = props;
  return (
    <div className={classNames("dw-kantlijn", breed && "dw-kantlijn--breed")}>
      <div className="dw-kantlijn__hoofd">{children}</div>
      {kant ? (
        <div className="dw-kantlijn__kant" role="group" aria-label={kantLabel}>
          {kant}
        </div>
      ) : null}
    </div>
  );
}

export type KanttekeningProps = { kop: ReactNode; children?: ReactNode };

export function Kanttekening({ kop, children }: KanttekeningProps): ReactElement {
  return (
    <div className="dw-kanttekening">
      <p className="dw-kanttekening__kop">{kop}</p>
      {children ? <div className="dw-kanttekening__inhoud">{children}</div> : null}
    </div>
  );
}
