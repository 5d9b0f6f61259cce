"use client";

import { TekstVak } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { Velden } from "./formulierstaat.ts";

interface Props extends Velden<{ tekst: string }> {
  label: string;
  /** What else to know before writing. */
  letOp?: string;
}

/** The words of the gemeente as the medewerker reads them beside an answer. */
export function AntwoordTekst({ waarden, zet, fout, label, letOp }: Props): ReactElement {
  const toelichting = "Deze tekst staat letterlijk bij het antwoord. Schrijf korte zinnen.";
  return (
    <TekstVak
      name="tekst"
      label={label}
      toelichting={letOp === undefined ? toelichting : `${toelichting} ${letOp}`}
      maxLength={1000}
      value={waarden.tekst}
      fout={fout("tekst")}
      onChange={(event) => zet({ tekst: event.target.value })}
    />
  );
}
