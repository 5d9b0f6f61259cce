"use client";

import { TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import stijl from "../bewerken.module.css";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Naamrij } from "../term-formulier/formulier.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { Datum } from "../velden/datum.tsx";
import { HerhaalLijst } from "../velden/herhaal-lijst.tsx";
import { Veldblok } from "../velden/veldblok.tsx";
import type { TermVeldenProps } from "./term-velden.tsx";

const LEEG = { iso: null, mis: null } as const;

/** Names of before or after, or in one law. The id stays, so what was decided under an old name stays found. */
export function Namen({ formulier, zet, inhoud }: TermVeldenProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const rijen = formulier.namen;
  const wijzig = (sleutel: string, deel: Partial<Naamrij>) =>
    zet({ namen: rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)) });
  // A rename keeps the name of now with the days it held: that is what one starts from.
  const voegToe = () =>
    zet({
      namen: [
        ...rijen,
        {
          sleutel: nieuweSleutel(rijen),
          oud: null,
          naam: rijen.length === 0 ? formulier.naam : "",
          inZin: rijen.length === 0 ? formulier.inZin : "",
          van: LEEG,
          totEnMet: LEEG,
          wet: "",
        },
      ],
    });
  return (
    <Veldblok veld="namen">
      <HerhaalLijst
        id="namen"
        label="Andere namen"
        toelichting="Verandert de naam? Zet de oude naam hier met haar laatste dag, en vul bij Naam de nieuwe in."
        woord={{ een: "naam", leeg: "Er is geen andere naam." }}
        rijen={rijen}
        onToevoegen={voegToe}
        onVerwijder={(sleutel) => zet({ namen: rijen.filter((rij) => rij.sleutel !== sleutel) })}
      >
        {(rij, kop) => {
          const begin = `naam-${rij.sleutel}`;
          return (
            <>
              <TekstVeld
                name={begin}
                label={kop}
                maxLength={300}
                value={rij.naam}
                fout={fouten.get(begin)}
                onChange={(event) => wijzig(rij.sleutel, { naam: event.target.value })}
              />
              <TekstVeld
                name={`${begin}-inzin`}
                label="In een zin"
                optioneel
                maxLength={300}
                value={rij.inZin}
                onChange={(event) => wijzig(rij.sleutel, { inZin: event.target.value })}
              />
              <div className={stijl["looptijd"]}>
                <Datum
                  id={`${begin}-van`}
                  label="Heette zo vanaf"
                  waarde={rij.van}
                  onChange={(van) => wijzig(rij.sleutel, { van })}
                />
                <Datum
                  id={`${begin}-totEnMet`}
                  label="Heette zo tot en met"
                  waarde={rij.totEnMet}
                  onChange={(totEnMet) => wijzig(rij.sleutel, { totEnMet })}
                />
              </div>
              <KeuzeVeld
                name={`${begin}-wet`}
                label="Alleen in deze wet"
                alle="In elke wet"
                opties={inhoud.woordenlijst.wetten}
                value={rij.wet}
                onChange={(wet) => wijzig(rij.sleutel, { wet: wet ?? "" })}
              />
            </>
          );
        }}
      </HerhaalLijst>
    </Veldblok>
  );
}
