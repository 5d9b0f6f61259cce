"use client";

import type { ReactElement } from "react";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Vindplaatsrij } from "../term-formulier/leidraad.ts";
import { ArtikelLijst } from "../velden/artikel-lijst.tsx";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
import { BronEnPlaats } from "./bron-en-plaats.tsx";
import type { TermVeldenProps } from "./term-velden.tsx";

/** The provisions it is about. */
export function LeidraadArtikelen({ formulier, zet, inhoud }: TermVeldenProps): ReactElement {
  const { leidraad } = formulier;
  return (
    <ArtikelLijst
      rijen={leidraad.artikelen}
      zet={(artikelen) => zet({ leidraad: { ...leidraad, artikelen } })}
      wetten={inhoud.woordenlijst.wetten}
      eersteWet=""
      leeg="Er staat geen artikel bij."
    />
  );
}

/** Where it was read: a source out of the list, and the place in it. */
export function LeidraadVindplaatsen({ formulier, zet, inhoud }: TermVeldenProps): ReactElement {
  const { leidraad } = formulier;
  const rijen = leidraad.vindplaatsen;
  const zetRijen = (vindplaatsen: readonly Vindplaatsrij[]) =>
    zet({ leidraad: { ...leidraad, vindplaatsen } });
  const wijzig = (sleutel: string, deel: Partial<Vindplaatsrij>) =>
    zetRijen(rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)));
  return (
    <Veldblok veld="vindplaatsen">
      <HerhaalLijst
        id="vindplaatsen"
        label="Vindplaatsen"
        toelichting="Waar iemand dit kan nalezen."
        woord={{ een: "vindplaats", leeg: "Er staat nog geen vindplaats." }}
        rijen={rijen}
        onToevoegen={() =>
          zetRijen([...rijen, { sleutel: nieuweSleutel(rijen), bron: rijen.at(-1)?.bron ?? "", plaats: "" }])
        }
        onVerwijder={(sleutel) => zetRijen(rijen.filter((rij) => rij.sleutel !== sleutel))}
      >
        {(rij) => (
          <BronEnPlaats
            begin={`vindplaats-${rij.sleutel}`}
            plek={rij}
            zet={(deel) => wijzig(rij.sleutel, deel)}
            inhoud={inhoud}
          />
        )}
      </HerhaalLijst>
    </Veldblok>
  );
}
