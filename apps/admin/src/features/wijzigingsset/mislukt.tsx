"use client";

import { foutTekst } from "@deelwijzer/server/fout";
import { Koppeling, Knop, Melding } from "@deelwijzer/ui";
import { foutVan } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { vraagKopFocus } from "./kop-focus-na-actie.tsx";

export type MisluktProps = {
  /** What did not happen: "de set is niet gepubliceerd". */
  kop: string;
  /** As the mutation gave it; null: nothing went wrong. */
  fout: unknown;
  /** What to do about it, after the words of the refusal. */
  children?: ReactNode;
};

/** A refusal in words, beside the button that was pressed. Takes the focus, so that nobody looks for it. */
export function Mislukt({ kop, fout, children }: MisluktProps): ReactElement | null {
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fout !== null) plek.current?.focus();
  }, [fout]);
  if (fout === null) return null;
  return (
    <div ref={plek} tabIndex={-1}>
      <Melding soort="fout" kop={kop} live>
        <Woorden fout={fout} />
        {children}
      </Melding>
    </div>
  );
}

function Woorden({ fout: error }: { fout: unknown }): ReactElement {
  const router = useRouter();
  const fout = foutVan(error);
  if (fout === null) {
    return <p>Er is geen verbinding. Er is niets gewijzigd. Probeer het straks opnieuw.</p>;
  }
  return (
    <>
      {fout.soort === "geblokkeerd" && fout.redenen.length > 1 ? (
        <ul>
          {fout.redenen.map(({ code, melding }) => (
            <li key={`${code} ${melding}`}>{melding}</li>
          ))}
        </ul>
      ) : (
        <p>{foutTekst(fout)}</p>
      )}
      {fout.soort === "ongeldig" ? (
        <ul>
          {fout.velden.map(({ pad, melding }) => (
            <li key={`${pad} ${melding}`}>{melding}</li>
          ))}
        </ul>
      ) : null}
      {fout.soort === "conflict" ? (
        <p>
          <Knop
            klein
            onClick={() => {
              vraagKopFocus();
              router.refresh();
            }}
          >
            Laad de nieuwste versie
          </Knop>
        </p>
      ) : null}
      {fout.soort === "niet-ingelogd" ? (
        <p>
          <Koppeling href="/inloggen" target="_blank" rel="noreferrer">
            Log in in een nieuw tabblad
          </Koppeling>
        </p>
      ) : null}
      <p>
        Code van deze melding: <code>{fout.foutId}</code>
      </p>
    </>
  );
}
