"use client";

import { TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import stijl from "../bewerken.module.css";
import { nieuweSleutel } from "../formulier/rijen.ts";
import type { Artikelrij } from "../regel-formulier/formulier.ts";
import { metArtikelen } from "../regel-formulier/met-artikelen.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
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
        {(rij) => <Artikel rij={rij} wetten={wetten} wijzig={(deel) => wijzig(rij.sleutel, deel)} />}
      </HerhaalLijst>
    </Veldblok>
  );
}

type ArtikelProps = {
  rij: Artikelrij;
  wetten: readonly { id: string; naam: string }[];
  wijzig: (deel: Partial<Artikelrij>) => void;
};

function Artikel({ rij, wetten, wijzig }: ArtikelProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const begin = `artikel-${rij.sleutel}`;
  const tekst = (veld: "artikel" | "lid" | "onderdeel" | "tekst", label: string) => (
    <TekstVeld
      name={`${begin}-${veld}`}
      label={label}
      value={rij[veld]}
      maxLength={veld === "tekst" ? 2000 : 40}
      fout={fouten.get(`${begin}-${veld}`)}
      onChange={(event) => wijzig({ [veld]: event.target.value })}
    />
  );
  const literal = rij.tekst !== "" || (rij.artikel.trim() === "" && fouten.has(`${begin}-tekst`));
  return (
    <>
      <div className={stijl["artikel"]}>
        <KeuzeVeld
          name={`${begin}-wet`}
          label="Wet"
          alle="Kies een wet"
          opties={wetten}
          value={rij.wet}
          fout={fouten.get(`${begin}-wet`)}
          onChange={(wet) => wijzig({ wet: wet ?? "" })}
        />
        {tekst("artikel", "Artikel")}
        {tekst("lid", "Lid")}
        {tekst("onderdeel", "Onderdeel")}
      </div>
      {literal ? tekst("tekst", "Letterlijke tekst van de bron, als het artikel niet zeker is") : null}
    </>
  );
}
