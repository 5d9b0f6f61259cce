import { bijwerkingVan, datumInWoorden, type Voorstelbijwerking } from "@core/grondslagen";
import { Alinea, Details, Sectie, Stapel, WijzigingVelden, type WijzigingVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import type { GelezenVoorstel } from "../../use-cases/lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { STAND } from "../register/wijziging-in-woorden.ts";
import { momentInWoorden } from "../woorden/datum-in-woorden.ts";
import { faseNaam } from "./verloop-van.ts";
import stijl from "./wetsvoorstellen.module.css";

/** Who wrote down what and when, the last first, with what stood there before. */
export function Geschiedenis({ gelezen }: { gelezen: GelezenVoorstel }): ReactElement {
  const { geschiedenis, volgensUitgave } = gelezen;
  return (
    <Sectie kop={`Geschiedenis (${geschiedenis.length})`} id="geschiedenis">
      {geschiedenis.length === 0 ? (
        <Alinea>Nog niemand heeft dit voorstel bijgehouden. Wat hier staat, komt uit de uitgave.</Alinea>
      ) : (
        <ol role="list" className={stijl["geschiedenis"]}>
          {geschiedenis.map(({ nummer, naam, rol, op, bijwerking }, i) => {
            const eerder =
              geschiedenis[i + 1]?.bijwerking ??
              (volgensUitgave === null ? null : bijwerkingVan(volgensUitgave, bijwerking.gecontroleerdOp));
            const velden = verschilVan(eerder, bijwerking);
            return (
              <li key={nummer}>
                <Stapel ruimte="s">
                  <p>
                    <strong>{naam}</strong> ({rol}),{" "}
                    <time dateTime={op.toISOString()}>{momentInWoorden(op)}</time>
                  </p>
                  {velden.length === 0 ? (
                    <Alinea gedempt>Opnieuw gecontroleerd, er veranderde niets.</Alinea>
                  ) : (
                    <Details
                      samenvatting={`Gewijzigd: ${velden.map((veld) => veld.naam.toLowerCase()).join(", ")}`}
                    >
                      <WijzigingVelden velden={velden} />
                    </Details>
                  )}
                </Stapel>
              </li>
            );
          })}
        </ol>
      )}
    </Sectie>
  );
}

/** What differs between two moments, in words; `eerder` null: there was nothing. */
function verschilVan(eerder: Voorstelbijwerking | null, nu: Voorstelbijwerking): WijzigingVeld[] {
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
