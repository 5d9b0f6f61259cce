"use client";

import { useEffect, useRef, type MouseEvent, type ReactElement } from "react";
import { NeeTeken } from "../icons/signs.tsx";

export type FoutItem = {
  /** Id of the control (its name, unless it was given another id). */
  veld: string;
  tekst: string;
};

export type FoutSamenvattingProps = {
  fouten: readonly FoutItem[];
  kop?: string;
  /** Changes with every attempt to send, so that focus returns here each time. */
  poging?: string | number;
};

/** All errors above the form. Takes the focus when it appears; each error leads to its field. */
export function FoutSamenvatting({ fouten, kop, poging }: FoutSamenvattingProps): ReactElement | null {
  const ref = useRef<HTMLDivElement>(null);
  const shown = fouten.length > 0;
  useEffect(() => {
    if (shown) ref.current?.focus();
  }, [shown, poging]);
  if (!shown) return null;
  const count =
    fouten.length === 1 ? "Er is 1 ding dat niet klopt" : `Er zijn ${fouten.length} dingen die niet kloppen`;
  return (
    <div
      className="dw-foutsamenvatting"
      ref={ref}
      tabIndex={-1}
      role="alert"
      aria-labelledby="fout-samenvatting-kop"
    >
      <h2 className="dw-foutsamenvatting__kop" id="fout-samenvatting-kop">
        <NeeTeken />
        {kop ?? count}
      </h2>
      <ul>
        {fouten.map((fout) => (
          <li key={`${fout.veld} ${fout.tekst}`}>
            <a href={`#${fout.veld}`} onClick={(event) => focusField(event, fout.veld)}>
              {fout.tekst}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Focus goes to the control; the view to its label, so that the question can be read with it. */
function focusField(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  const context = field.closest(".dw-veld, .dw-zinkeuze") ?? field;
  context.scrollIntoView({ block: "start" });
  field.focus({ preventScroll: true });
}
