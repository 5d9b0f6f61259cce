"use client";

import { VinkGroep } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";

/** Choices that save themselves: what one ticks stands at once, before the server has answered. */
export function BewaarVinken(props: {
  readonly naam: string;
  readonly label: string;
  readonly toelichting?: string;
  readonly opties: readonly { readonly value: string; readonly label: string }[];
  readonly waarden: readonly string[];
  readonly onBewaar: (waarden: readonly string[]) => void;
}): ReactElement {
  const { naam, label, toelichting, opties, waarden, onBewaar } = props;
  const [gekozen, setGekozen] = useState(waarden);
  const [bewaard, setBewaard] = useState(waarden);
  // Somebody else changed it, or it was undone, while nothing was being chosen here.
  if (!zelfde(waarden, bewaard)) {
    setBewaard(waarden);
    if (zelfde(gekozen, bewaard)) setGekozen(waarden);
  }
  return (
    <VinkGroep
      name={naam}
      label={label}
      {...(toelichting === undefined ? {} : { toelichting })}
      regels
      opties={opties}
      value={gekozen}
      onChange={(nu) => {
        setGekozen(nu);
        onBewaar(nu);
      }}
    />
  );
}

function zelfde(een: readonly string[], ander: readonly string[]): boolean {
  return een.length === ander.length && een.every((waarde) => ander.includes(waarde));
}
