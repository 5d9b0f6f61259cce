import type { Motivering } from "@core/grondslagen";
import type { ReactElement } from "react";
import "./waarom-boom.css";

export type WaaromBoomProps = { motivering: Motivering };

/** The word before a step; a plain reference has none. */
const WOORD: Record<Motivering["oordeel"], string | null> = {
  ja: "Ja",
  nee: "Nee",
  open: "Nog open",
  zwijgt: "Bron zwijgt",
  geen: null,
};

const TOON = { ja: "ja", nee: "nee", open: "afwegen", zwijgt: "onbekend", geen: "onbekend" } as const;

/** The whole why-tree: every step the engine took, as a nested list that also reads well aloud. */
export function WaaromBoom({ motivering }: WaaromBoomProps): ReactElement {
  return (
    <ul role="list" className="gr-boom">
      <Knoop motivering={motivering} nummering="1" />
    </ul>
  );
}

function Knoop({ motivering, nummering }: WaaromBoomProps & { nummering: string }): ReactElement {
  const { oordeel, tekst, kinderen } = motivering;
  const woord = WOORD[oordeel];
  return (
    <li className="gr-boom__knoop">
      {woord === null ? null : (
        <strong className={`gr-boom__woord dw-toon--${TOON[oordeel]}`}>{woord}: </strong>
      )}
      {tekst}
      {kinderen.length > 0 ? (
        <ul role="list" className="gr-boom__kinderen">
          {/* Numbered as in an outline; siblings can read the same, their place cannot. */}
          {kinderen.map((kind, plaats) => {
            const nummer = `${nummering}.${plaats + 1}`;
            return <Knoop key={nummer} motivering={kind} nummering={nummer} />;
          })}
        </ul>
      ) : null}
    </li>
  );
}
