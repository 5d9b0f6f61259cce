"use client";

import { TekstVeld } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import stijl from "../bewerken.module.css";
import type { Artikelrij } from "../formulier/artikelrijen.ts";
import { useBewerkOmgeving } from "./bewerk-context.ts";

export type ArtikelRijProps = {
  rij: Artikelrij;
  wetten: readonly { id: string; naam: string }[];
  wijzig: (deel: Partial<Artikelrij>) => void;
};

/** One provision: law, article, lid, onderdeel. */
export function ArtikelRij({ rij, wetten, wijzig }: ArtikelRijProps): ReactElement {
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
