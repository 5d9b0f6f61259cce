"use client";

import type { Woordenlijst } from "@core/grondslagen";
import type { ReactElement } from "react";
import type { Artikelrij } from "../formulier/artikelrijen.ts";
import { nieuweSleutel } from "../formulier/rijen.ts";
import { ArtikelRij } from "./artikel-rij.tsx";
import { HerhaalLijst } from "./herhaal-lijst.tsx";
import { Veldblok } from "./veldblok.tsx";

export type ArtikelLijstProps = {
  rijen: readonly Artikelrij[];
  zet: (rijen: readonly Artikelrij[]) => void;
  wetten: Woordenlijst["wetten"];
  /** The law of the first row; the next ones begin with that of the row before. */
  eersteWet: string;
  /** What stands there as long as there is no row. */
  leeg: string;
};

/** Provisions, a row for each. */
export function ArtikelLijst({ rijen, zet, wetten, eersteWet, leeg }: ArtikelLijstProps): ReactElement {
  const voegToe = () => {
    const wet = rijen.at(-1)?.wet ?? eersteWet;
    const nieuw = { oud: null, wet, artikel: "", lid: "", onderdeel: "", tekst: "" };
    zet([...rijen, { ...nieuw, sleutel: nieuweSleutel(rijen) }]);
  };
  return (
    <Veldblok veld="artikelen">
      <HerhaalLijst
        id="artikelen"
        label="Artikelen"
        woord={{ een: "artikel", leeg }}
        rijen={rijen}
        onToevoegen={voegToe}
        onVerwijder={(sleutel) => zet(rijen.filter((rij) => rij.sleutel !== sleutel))}
      >
        {(rij) => (
          <ArtikelRij
            rij={rij}
            wetten={wetten}
            wijzig={(deel) =>
              zet(rijen.map((een) => (een.sleutel === rij.sleutel ? { ...een, ...deel } : een)))
            }
          />
        )}
      </HerhaalLijst>
    </Veldblok>
  );
}
