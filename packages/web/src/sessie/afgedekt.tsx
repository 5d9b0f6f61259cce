"use client";

import { Dialoog, Knop } from "@deelwijzer/ui";
import { useEffect, type ReactElement } from "react";

const KLOK = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit" });
/** Between what a page is and the name of the product. */
const SCHEIDING = " – ";
const TITEL = "U bent niet meer ingelogd";

export type AfgedektProps = {
  /** Until when what was typed is kept; null: not covered. */
  tot: number | null;
  /** Whether there is one to sign in over. */
  verbinding: boolean;
};

/** Over everything, and nothing shines through: not on paper and not in the name of the tab either. */
export function Afgedekt({ tot, verbinding }: AfgedektProps): ReactElement {
  const dicht = tot !== null;
  useEffect(() => {
    if (!dicht) return undefined;
    const eerder = document.title;
    document.title = [TITEL, eerder.split(SCHEIDING).at(-1)].join(SCHEIDING);
    return () => {
      document.title = eerder;
    };
  }, [dicht]);
  return (
    <Dialoog
      open={dicht}
      onSluit={() => {}}
      titel={TITEL}
      moetKiezen
      dringend
      dekkend
      acties={
        <Knop soort="primair" href="/inloggen" nieuwTabblad>
          Inloggen in een nieuw tabblad
        </Knop>
      }
    >
      <p>De pagina is afgedekt, zodat niemand meeleest. Wat u hier had getypt, staat er nog.</p>
      <p>
        Log in en kom dan terug naar dit tabblad. Om {tot === null ? "" : KLOK.format(tot)} uur maken we de
        pagina leeg.
      </p>
      {verbinding ? null : <p>Er is nu geen verbinding. Inloggen kan als die er weer is.</p>}
    </Dialoog>
  );
}
