"use client";

import { Zinkeuze } from "@deelwijzer/ui";
import { Fragment, useEffect, useRef, type ReactElement } from "react";
import { gegevensId } from "./keuze-id.ts";
import { VELDTEKST, type Keuze } from "@deelwijzer/grondslagen-react";
import stijl from "./opzoeken.module.css";

export type GegevensKeuzeProps = {
  keuzes: readonly Keuze[];
  gekozen: readonly string[];
  onChange: (gegevens: string[]) => void;
};

const WEG: Keuze = {
  id: "weglaten",
  label: "Niet meer vragen",
  inZin: "",
  toelichting: "Haalt deze soort uit de vraag.",
};

/** One choice per kind of data, and a quiet one for yet another: "gewone gegevens en gegevens over gezondheid". */
export function GegevensKeuze({ keuzes, gekozen, onChange }: GegevensKeuzeProps): ReactElement {
  const { label, leeg, eenheid } = VELDTEKST.gegevens;
  useFocusNaWeglaten(gekozen.length);
  const plaatsen: readonly (string | null)[] = gekozen.length === 0 ? [null] : gekozen;
  const vrij = keuzes.filter((keuze) => !gekozen.includes(keuze.id));
  const vervang = (plaats: number, soort: string) =>
    onChange(
      soort === WEG.id
        ? gekozen.filter((_, index) => index !== plaats)
        : gekozen.length === 0
          ? [soort]
          : gekozen.with(plaats, soort),
    );
  return (
    <>
      {plaatsen.map((soort, plaats) => {
        // The place is the identity: a choice that is replaced keeps the focus.
        const id = gegevensId(plaats);
        return (
          <Fragment key={id}>
            {plaats === 0 ? null : plaats === plaatsen.length - 1 ? " en " : ", "}
            <Zinkeuze
              name="gegevens"
              id={id}
              label={plaatsen.length === 1 ? label : `${label}, soort ${plaats + 1}`}
              leeg={leeg}
              eenheid={eenheid}
              opties={keuzes
                .filter((keuze) => keuze.id === soort || !gekozen.includes(keuze.id))
                .concat(gekozen.length > 1 ? [WEG] : [])}
              value={soort}
              onChange={(nieuw) => vervang(plaats, nieuw)}
            />
          </Fragment>
        );
      })}
      {gekozen.length > 0 && vrij.length > 0 ? (
        <>
          {" "}
          <span className={stijl["erbij"]}>
            <Zinkeuze
              name="gegevens-erbij"
              id="opzoeken-gegevens-erbij"
              label="Nog een soort gegevens"
              leeg="+ nog een soort"
              eenheid={eenheid}
              opties={vrij}
              value={null}
              onChange={(soort) => onChange([...gekozen, soort])}
            />
          </span>
        </>
      ) : null}
    </>
  );
}

/** The last place disappears when a kind is left out; who stood there goes on from the one before. */
function useFocusNaWeglaten(aantal: number): void {
  const vorig = useRef(aantal);
  useEffect(() => {
    const minder = aantal < vorig.current;
    vorig.current = aantal;
    if (!minder) return undefined;
    // After the list has closed and looked in vain for its button.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) {
        document.getElementById(gegevensId(Math.max(aantal - 1, 0)))?.focus();
      }
    }, 100);
    return () => clearTimeout(timer);
  }, [aantal]);
}
