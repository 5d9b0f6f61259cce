"use client";

import { TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Vindplaatsrij } from "../term-formulier/leidraad.ts";
import { ArtikelLijst } from "../velden/artikel-lijst.tsx";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
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
  const { fouten } = useBewerkOmgeving();
  const { leidraad } = formulier;
  const rijen = leidraad.vindplaatsen;
  const zetRijen = (vindplaatsen: readonly Vindplaatsrij[]) =>
    zet({ leidraad: { ...leidraad, vindplaatsen } });
  const wijzig = (sleutel: string, deel: Partial<Vindplaatsrij>) =>
    zetRijen(rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)));
  const bronnen = inhoud.bronnen.map(({ id, verwijzing }) => ({ id, naam: verwijzing }));
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
        {(rij) => {
          const begin = `vindplaats-${rij.sleutel}`;
          return (
            <>
              <KeuzeVeld
                name={`${begin}-bron`}
                label="Bron"
                alle="Kies een bron"
                opties={bronnen}
                value={rij.bron}
                fout={fouten.get(`${begin}-bron`)}
                onChange={(bron) => wijzig(rij.sleutel, { bron: bron ?? "" })}
              />
              <TekstVeld
                name={`${begin}-plaats`}
                label="Plaats in de bron"
                maxLength={300}
                value={rij.plaats}
                fout={fouten.get(`${begin}-plaats`)}
                onChange={(event) => wijzig(rij.sleutel, { plaats: event.target.value })}
              />
            </>
          );
        }}
      </HerhaalLijst>
    </Veldblok>
  );
}
