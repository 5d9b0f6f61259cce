"use client";

import { datumInWoorden, type Datum } from "@core/grondslagen";
import { KopieerKnop } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { schrijfAdres } from "./adres.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

/** Copies the question as a link: with its date, so that the answer stays the same; or about whatever day it is opened. */
export function DeelLink({ vraag, vandaag }: { vraag: ZoekVraag; vandaag: Datum }): ReactElement {
  const link = (dag?: Datum) => () =>
    `${window.location.origin}${window.location.pathname}?${schrijfAdres(vraag, dag)}`;
  return (
    <>
      <KopieerKnop label={`Kopieer link (${datumInWoorden(vraag.peildatum)})`} tekst={link()} />
      {vraag.peildatum === vandaag ? (
        <KopieerKnop label="Kopieer link (altijd vandaag)" tekst={link(vandaag)} />
      ) : null}
    </>
  );
}
