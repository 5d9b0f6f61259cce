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
      <Knoop motivering={motivering} />
    </ul>
  );
}

function Knoop({ motivering }: WaaromBoomProps): ReactElement {
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
          {kinderen.map((kind, plaats) => (
            // The tree of one answer is fixed: the place is the identity.
            <Knoop key={`${plaats}-${kind.soort}`} motivering={kind} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
