import type { Stuk } from "@core/grondslagen";
import { datumNl } from "./datum-nl.ts";
import type { LeesbareTekst } from "./leesbare-tekst.ts";
import type { Logo } from "./logo.ts";
import { zetsel, type Alinea } from "./typst-invoer.ts";
import { STUK_NAAM } from "./stuk-naam.ts";

/** What stuk.typ reads: every text is a printable string, every choice is made. */
export interface StukInvoer {
  readonly titel: string;
  readonly omschrijving: string;
  readonly soortnaam: string;
  readonly gemeente: string;
  readonly logo: { readonly vorm: "png" | "svg"; readonly bytes: readonly number[] } | null;
  readonly kenmerk: string;
  readonly datum: readonly number[];
  readonly datumNl: string;
  readonly invulplekken: readonly string[];
  readonly aanhef: string;
  readonly delen: readonly {
    readonly kop: string | null;
    readonly alineas: readonly Alinea[];
    readonly lijst: readonly (readonly Alinea[])[];
    readonly na: readonly Alinea[];
  }[];
  readonly slot: readonly string[];
  readonly voet: { readonly links: string; readonly onder: string };
}

export function maakStukInvoer(stuk: Stuk, leesbaar: LeesbareTekst, logo: Logo | null = null): StukInvoer {
  const { alineasVan, regel } = zetsel(leesbaar);
  const kenmerk = regel(stuk.kenmerk);
  return {
    titel: regel(stuk.titel),
    omschrijving: `${STUK_NAAM[stuk.soort]}, kenmerk ${kenmerk}`,
    soortnaam: STUK_NAAM[stuk.soort],
    gemeente: regel(stuk.gemeente),
    logo:
      logo === null ? null : { vorm: logo.soort === "image/png" ? "png" : "svg", bytes: [...logo.inhoud] },
    kenmerk,
    datum: [...stuk.datum.split("-").map(Number), 0, 0, 0],
    datumNl: datumNl(stuk.datum),
    invulplekken: stuk.invulplekken.map(regel),
    aanhef: regel(stuk.aanhef),
    delen: stuk.delen.map(({ kop, alineas, lijst, na }) => ({
      kop: kop === null ? null : regel(kop),
      alineas: alineas.flatMap(alineasVan),
      lijst: lijst.map(alineasVan),
      na: na.flatMap(alineasVan),
    })),
    slot: stuk.slot.map(regel),
    voet: { links: regel(stuk.gemeente), onder: `Kenmerk ${kenmerk}` },
  };
}
