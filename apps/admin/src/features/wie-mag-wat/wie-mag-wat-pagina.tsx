import { rechtenmatrix, ROLLEN, type Matrixregel } from "@core/grondslagen";
import { Alinea, DrukOpmaak, Kop, Sectie, Stapel, Tabel, type Kolom } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { ROLNAAM } from "../beheer/rolnaam.ts";
import { celInWoorden, fasenInWoorden } from "./cel-in-woorden.ts";
import { GROEPEN, HANDELING_IN_WOORDEN } from "./handelingen.ts";
import stijl from "./wie-mag-wat.module.css";

const KOLOMMEN: readonly Kolom[] = [
  { id: "handeling", kop: "Wat", rijkop: true },
  ...ROLLEN.map((rol) => ({ id: rol, kop: ROLNAAM[rol] })),
];

/** Every role and every action, as the software itself decides: made from may(), never typed over. */
export function WieMagWatPagina({ gemeente }: { readonly gemeente: string }): ReactElement {
  const regels = rechtenmatrix();
  return (
    <Stapel ruimte="xl">
      <DrukOpmaak kop={`Deelwijzer beheer – wie mag wat in ${gemeente}`} />
      <Stapel ruimte="m">
        <Kop niveau={1}>Wie mag wat</Kop>
        <Alinea maat="intro">
          Wat iemand mag, volgt uit zijn rollen. Deze lijst komt uit de regels waarmee Deelwijzer zelf
          beslist. Wie twee rollen heeft, mag wat bij een van beide staat.
        </Alinea>
        <Alinea>
          Alles geldt alleen binnen uw eigen gemeente. Aan de tabellen werkt alleen de gemeente die ze
          beheert. Bij “eigen”, “van het team” en “bij waarneming” moet de afweging ook bij een domein horen
          waar u voor werkt.
        </Alinea>
      </Stapel>
      <p className={stijl["alleen-ja"]}>
        Bij elke handeling staat wie dit mag. De andere rollen mogen het niet.
      </p>
      <div className={stijl["matrix"]}>
        {GROEPEN.map((groep) => (
          <Sectie key={groep} kop={groep}>
            <Tabel
              bijschrift={`Wie mag wat: ${groep.toLowerCase()}`}
              bijschriftVerborgen
              kaarten
              kolommen={KOLOMMEN}
              rijen={regels
                .filter(({ handeling }) => HANDELING_IN_WOORDEN[handeling].groep === groep)
                .map((regel) => ({ id: regel.handeling, cellen: cellenVan(regel) }))}
            />
          </Sectie>
        ))}
      </div>
    </Stapel>
  );
}

function cellenVan({ handeling, cellen }: Matrixregel): Record<string, ReactElement> {
  const fasen = fasenInWoorden(cellen);
  return {
    handeling: (
      <>
        {HANDELING_IN_WOORDEN[handeling].tekst}
        {fasen === null ? null : <span className={stijl["fasen"]}>{fasen}</span>}
      </>
    ),
    ...Object.fromEntries(
      cellen.map((cel) => {
        const { mag, woord, als } = celInWoorden(cel);
        return [
          cel.rol,
          <span key={cel.rol} className={mag ? stijl["mag"] : stijl["mag-niet"]}>
            {woord} {als === "" ? null : <span className={stijl["als"]}>{als}</span>}
          </span>,
        ];
      }),
    ),
  };
}
