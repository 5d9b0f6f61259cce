"use client";

import { foutTekst, type Fout } from "@deelwijzer/server/fout";
import { Melding, type FoutItem } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement } from "react";
import stijl from "./formulier.module.css";

/** A call that was refused, or that never came through. */
export type Mislukt = Fout | "geen-verbinding";

/** Recording was refused as a whole: why, and with which code it stands in the log. Takes the focus, as errors do. */
export function Weigering({ fout }: { fout: Mislukt }): ReactElement {
  const blad = useRef<HTMLDivElement>(null);
  useEffect(() => blad.current?.focus(), [fout]);
  return (
    <div ref={blad} tabIndex={-1} className={stijl["weigering"]}>
      <Melding soort="fout" kop="dit is niet vastgelegd">
        {fout === "geen-verbinding" ? (
          <p>Er is geen verbinding. Wat u invulde, staat er nog. Probeer het straks opnieuw.</p>
        ) : (
          <>
            {fout.soort === "geblokkeerd" ? (
              <ul>
                {fout.redenen.slice(0, 10).map(({ melding }) => (
                  <li key={melding}>{melding}</li>
                ))}
              </ul>
            ) : (
              <p>{foutTekst(fout)}</p>
            )}
            <p>
              Code van deze melding: <code>{fout.foutId}</code>
            </p>
          </>
        )}
      </Melding>
    </div>
  );
}

/** What is about a field goes to that field. */
export function veldfouten(fout: Mislukt | null): FoutItem[] {
  if (fout === null || fout === "geen-verbinding") return [];
  if (fout.soort === "ongeldig")
    return fout.velden.map(({ pad, melding }) => ({ veld: pad, tekst: melding }));
  if (fout.soort !== "geblokkeerd") return [];
  const items = fout.redenen.map(({ pad, melding }) => ({ veld: pad, tekst: melding }));
  return items.every((item): item is FoutItem => item.veld !== undefined) ? items : [];
}
