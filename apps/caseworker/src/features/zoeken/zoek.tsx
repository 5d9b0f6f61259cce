"use client";

import { lazy, Suspense, useId, useState, type ReactElement } from "react";
import type { Kies, VondstenProps } from "./vondsten.tsx";
import stijl from "./zoek.module.css";

const Vondsten = lazy(async () => {
  try {
    return { default: (await import("./vondsten.tsx")).Vondsten };
  } catch {
    // Not here yet and no connection: the page itself goes on.
    return { default: ZonderVondsten };
  }
});

function ZonderVondsten(): ReactElement {
  return <p role="status">Zoeken lukt nu niet, want de verbinding is weg. Opzoeken met de zin lukt wel.</p>;
}

export type ZoekProps = Pick<VondstenProps, "w"> & {
  /** On the page with the question. Without it a find leads to that page. */
  kies?: Kies;
  toelichting?: string;
};

const MAX_TEKENS = 200;

/** One field that finds partners, purposes, data, words and answers from practice; also by another name or mistyped. */
export function Zoek({ w, kies, toelichting }: ZoekProps): ReactElement {
  const id = useId();
  const [tekst, setTekst] = useState("");
  const [gezocht, setGezocht] = useState(false);
  return (
    <search className={stijl["zoek"]}>
      <div className="dw-veld">
        <label className="dw-veld__label" htmlFor={id}>
          Zoek op een woord of een vraag
        </label>
        {toelichting === undefined ? null : <p className={stijl["rustig"]}>{toelichting}</p>}
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={MAX_TEKENS}
          className="dw-invoer"
          value={tekst}
          onFocus={() => setGezocht(true)}
          onChange={(event) => setTekst(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setTekst("");
          }}
        />
      </div>
      {gezocht ? (
        <Suspense fallback={<p className={stijl["rustig"]}>Even geduld…</p>}>
          <Vondsten {...{ w, tekst }} kies={kies} sluit={() => setTekst("")} />
        </Suspense>
      ) : null}
    </search>
  );
}
