"use client";

import { TekstVak, TekstVeld } from "@deelwijzer/ui";
import { useEffect, useRef, useState, type ReactElement } from "react";

/** How long one may think before what was typed is saved. */
const WACHT = 1500;

/** A text that saves itself: a moment after the last key, and on leaving the field. */
export function BewaarVeld(props: {
  readonly naam: string;
  readonly label: string;
  readonly toelichting?: string;
  readonly waarde: string | undefined;
  readonly kort?: boolean;
  /** `was`: what stood here when the typing began. */
  readonly onBewaar: (waarde: string, was: string) => void;
}): ReactElement {
  const { naam, label, toelichting, waarde = "", kort = false, onBewaar } = props;
  const [tekst, setTekst] = useState(waarde);
  const [bewaard, setBewaard] = useState(waarde);
  const basis = useRef(waarde);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Somebody else changed it, or it was undone, while nothing was being typed here.
  if (waarde !== bewaard) {
    setBewaard(waarde);
    if (tekst === bewaard) setTekst(waarde);
  }
  useEffect(() => () => clearTimeout(klok.current), []);
  const bewaar = (nu: string) => {
    clearTimeout(klok.current);
    if (nu === waarde) return;
    onBewaar(nu, basis.current);
    basis.current = nu;
  };
  const veld = {
    name: naam,
    label,
    ...(toelichting === undefined ? {} : { toelichting }),
    value: tekst,
    onBlur: () => bewaar(tekst),
    onChange: (event: { target: { value: string } }) => {
      const nu = event.target.value;
      if (tekst === bewaard) basis.current = tekst;
      setTekst(nu);
      clearTimeout(klok.current);
      klok.current = setTimeout(() => bewaar(nu), WACHT);
    },
  };
  return kort ? <TekstVeld {...veld} /> : <TekstVak {...veld} rows={2} />;
}
