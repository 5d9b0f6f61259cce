"use client";

import type { ReactElement } from "react";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Artikelrij } from "../formulier/artikelrijen.ts";
import { metArtikelen } from "../regel-formulier/met-artikelen.ts";
import { ArtikelRij } from "../velden/artikel-rij.tsx";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
import type { DeelProps } from "./deel-props.ts";

/** The provisions a rule rests on: law, article, lid, onderdeel. */
export function Artikelen({ formulier, zet, inhoud }: DeelProps): ReactElement {
  const rijen = formulier.artikelen;
  const { domeinen, wetten } = inhoud.woordenlijst;
  const wijzig = (sleutel: string, deel: Partial<Artikelrij>) =>
    zet(
      metArtikelen(
        formulier,
        rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)),
      ),
    );
  const voegToe = () => {
    const wet = rijen.at(-1)?.wet ?? domeinen.find(({ id }) => id === formulier.domein)?.wet ?? "";
    const leeg = { oud: null, wet, artikel: "", lid: "", onderdeel: "", tekst: "" };
    zet(metArtikelen(formulier, [...rijen, { ...leeg, sleutel: nieuweSleutel(rijen) }]));
  };
  return (
    <Veldblok veld="artikelen">
      <HerhaalLijst
        id="artikelen"
        label="Artikelen"
        woord={{ een: "artikel", leeg: "Er staat nog geen artikel." }}
        rijen={rijen}
        onToevoegen={voegToe}
        onVerwijder={(sleutel) =>
          zet(
            metArtikelen(
              formulier,
              rijen.filter((rij) => rij.sleutel !== sleutel),
            ),
          )
        }
      >
        {(rij) => <ArtikelRij rij={rij} wetten={wetten} wijzig={(deel) => wijzig(rij.sleutel, deel)} />}
      </HerhaalLijst>
    </Veldblok>
  );
}
