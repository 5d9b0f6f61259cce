"use client";

import { Paneel, VisueelVerborgen } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import stijl from "../bewerken.module.css";
import type { WasWordt } from "../woorden.ts";

export type ZijkantProps = {
  onderdelen: readonly { id: string; kop: string }[];
  /** Null: something new, of which everything is. */
  verschillen: readonly WasWordt[] | null;
  /** Where a field of the entity is edited. */
  veldVan: (veld: string) => string;
  children: ReactNode;
};

/** Beside the form: how it will read, what changes, and the way to each part. */
export function Zijkant({ onderdelen, verschillen, veldVan, children }: ZijkantProps): ReactElement {
  return (
    <div className={stijl["zijkant"]}>
      {children}
      {verschillen === null ? null : (
        <Paneel als="section" aria-labelledby="verschillen-kop">
          <h2 id="verschillen-kop" className={stijl["zijkop"]}>
            Wat deze set wijzigt
          </h2>
          {verschillen.length === 0 ? (
            <p className={stijl["gedempt"]}>Nog niets. Alles is zoals in de tabellen.</p>
          ) : (
            <ul role="list" className={stijl["verschillen"]}>
              {verschillen.map(({ veld, label, was, wordt }) => (
                <li key={veld}>
                  <a className="dw-koppeling" href={`#${veldVan(veld)}`}>
                    {label}
                  </a>
                  <p>
                    <del>
                      <VisueelVerborgen>was: </VisueelVerborgen>
                      {kort(was)}
                    </del>{" "}
                    <ins>
                      <VisueelVerborgen>wordt: </VisueelVerborgen>
                      {kort(wordt)}
                    </ins>
                  </p>
                </li>
              ))}
            </ul>
          )}
        </Paneel>
      )}
      <nav aria-label="Onderdelen van dit formulier" className={stijl["onderdelen"]}>
        <ul role="list">
          {onderdelen.map(({ id, kop }) => (
            <li key={id}>
              <a className="dw-koppeling dw-koppeling--los" href={`#${id}`}>
                {kop}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** A long text is not read in the margin. */
function kort(tekst: string): string {
  return tekst.length <= 120 ? tekst : `${tekst.slice(0, 110).trimEnd()}…`;
}
