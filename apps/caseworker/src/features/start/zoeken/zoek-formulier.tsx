"use client";

import { Zoekveld } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import { onthoudZoektekst, zoektekstBij } from "./zoektekst.ts";

export type ZoekFormulierProps = {
  readonly label: string;
  /** The key of what was searched for last; the field follows it, back and forward too. */
  readonly gezocht?: string;
  /** Called with the key of what is searched for now; empty: for nothing. */
  readonly naar: (gezocht: string) => void;
};

/** Where one types what to look for. Only the key of it leaves this form. */
export function ZoekFormulier({ label, gezocht = "", naar }: ZoekFormulierProps): ReactElement {
  const [tekst, setTekst] = useState(zoektekstBij(gezocht));
  const [gevolgd, setGevolgd] = useState(gezocht);
  const [verstuurd, setVerstuurd] = useState<string | null>(null);
  if (gevolgd !== gezocht) {
    setGevolgd(gezocht);
    setVerstuurd(null);
    // Of what was sent from here somebody may be typing on already.
    if (gezocht !== verstuurd) setTekst(zoektekstBij(gezocht));
  }
  const verstuur = (formulier: HTMLFormElement) => {
    const getypt = new FormData(formulier).get("zoek");
    const nieuw = typeof getypt === "string" ? getypt.trim() : "";
    const sleutel = nieuw === "" ? "" : nieuw === zoektekstBij(gezocht) ? gezocht : onthoudZoektekst(nieuw);
    if (sleutel !== gezocht) setVerstuurd(sleutel);
    naar(sleutel);
  };
  return (
    <search>
      <Formulier verstuur={verstuur}>
        <Zoekveld
          name="zoek"
          label={label}
          value={tekst}
          maxLength={200}
          onChange={(event) => setTekst(event.target.value)}
        />
      </Formulier>
    </search>
  );
}
