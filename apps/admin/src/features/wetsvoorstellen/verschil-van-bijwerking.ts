import { datumInWoorden, type Voorstelbijwerking } from "@core/grondslagen";
import type { WijzigingVeld } from "@deelwijzer/ui";
import { STAND } from "../register/wijziging-in-woorden.ts";
import { faseNaam } from "./verloop-van.ts";

/** What differs between two moments, in words; `eerder` null: there was nothing. */
export function verschilVanBijwerking(
  eerder: Voorstelbijwerking | null,
  nu: Voorstelbijwerking,
): WijzigingVeld[] {
  return VELDEN.flatMap(([naam, lees]) => {
    const was = eerder === null ? null : lees(eerder) || null;
    const wordt = lees(nu) || null;
    return was === wordt ? [] : [{ naam, was, wordt }];
  });
}

const VELDEN: readonly (readonly [string, (bijwerking: Voorstelbijwerking) => string])[] = [
  ["Titel", ({ titel }) => titel],
  [
    "Stappen",
    ({ verloop }) =>
      verloop
        .map(
          ({ stand, sinds, bron }) =>
            `${STAND[stand]}${sinds === null ? "" : ` sinds ${datumInWoorden(sinds)}`} (${bron})`,
        )
        .join("; "),
  ],
  [
    "Verwachting",
    ({ verwacht }) =>
      verwacht === null
        ? ""
        : `${verwacht.datum === null ? "Dag niet bekend" : datumInWoorden(verwacht.datum)}: ${verwacht.tekst}`,
  ],
  [
    "Fasen",
    ({ fasen }) =>
      fasen
        .map(
          ({ id, datum, tekst }) =>
            `${faseNaam(id)}, ${datum === null ? "dag niet bekend" : datumInWoorden(datum)}: ${tekst}`,
        )
        .join("; "),
  ],
  ["Wat wij weten", ({ tekst }) => tekst],
  ["Bron", ({ bron }) => bron],
  ["Laatst gecontroleerd", ({ gecontroleerdOp }) => datumInWoorden(gecontroleerdOp)],
  ["Notitie", ({ notitie }) => notitie],
  ["Reden van het archief", ({ archiefreden }) => archiefreden ?? ""],
];
