"use client";

import { LOKAAL, type Woordenlijst } from "@core/grondslagen";
import { KeuzeGroep, VinkGroep, type ZoekOptie } from "@deelwijzer/ui";
import { useState, type ReactElement, type ReactNode } from "react";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";
import { RICHTING_ZIN } from "./bereik-in-woorden.ts";
import { doelOpties } from "./alleen-velden.tsx";
import type { Bereikwaarden, Velden } from "./formulierstaat.ts";
import { LijstKeuze } from "./lijst-keuze.tsx";

type Deel = "alle" | readonly string[];

/** Where a provision holds, in the order in which a question is asked. */
export function BereikVelden(props: Velden<Bereikwaarden> & { woordenlijst: Woordenlijst }): ReactElement {
  const { waarden, zet, fout, woordenlijst: w } = props;
  return (
    <>
      <AlleOfDeze
        name="domeinen"
        label="Voor welke domeinen?"
        alle="Alle domeinen"
        deel={waarden.domeinen}
        fout={fout("domeinen")}
        zet={(domeinen) => zet({ domeinen })}
      >
        {(gekozen, kies, bij) => (
          <VinkGroep
            name="domeinen-deze"
            label="Welke domeinen?"
            regels
            opties={w.domeinen.map(({ id, naam }) => ({ value: id, label: naam }))}
            value={gekozen}
            fout={bij}
            onChange={kies}
          />
        )}
      </AlleOfDeze>
      <VinkGroep
        name="richtingen"
        label="Waarvoor?"
        toelichting="Kies alles wat van toepassing is."
        regels
        opties={Object.entries(RICHTING_ZIN).map(([value, zin]) => ({ value, label: hoofdletter(zin) }))}
        value={waarden.richtingen === "alle" ? Object.keys(RICHTING_ZIN) : waarden.richtingen}
        fout={fout("richtingen")}
        onChange={(richtingen) => zet({ richtingen })}
      />
      <AlleOfDeze
        name="partners"
        label="Met welke partners?"
        alle="Alle partners"
        deel={waarden.partners}
        fout={fout("partners")}
        zet={(partners) => zet({ partners })}
      >
        {(gekozen, kies, bij) => (
          <LijstKeuze
            name="partners-deze"
            label="Welke partners?"
            opties={partnerOpties(w)}
            value={gekozen}
            fout={bij}
            onChange={kies}
            eenheid={{ een: "partner", meer: "partners" }}
          />
        )}
      </AlleOfDeze>
      <AlleOfDeze
        name="gegevens"
        label="Voor welke gegevens?"
        alle="Alle gegevens"
        deel={waarden.gegevens}
        fout={fout("gegevens")}
        zet={(gegevens) => zet({ gegevens })}
      >
        {(gekozen, kies, bij) => (
          <VinkGroep
            name="gegevens-deze"
            label="Welke gegevens?"
            regels
            opties={w.gegevens.map(({ id, naam }) => ({
              value: id,
              label: id === "bijzonder" ? "Alle bijzondere persoonsgegevens" : hoofdletter(naam),
            }))}
            value={gekozen}
            fout={bij}
            onChange={kies}
          />
        )}
      </AlleOfDeze>
      <AlleOfDeze
        name="doelen"
        label="Voor welke doelen?"
        alle="Alle doelen"
        deel={waarden.doelen ?? "alle"}
        fout={fout("doelen")}
        zet={(doelen) => zet({ doelen })}
      >
        {(gekozen, kies, bij) => (
          <LijstKeuze
            name="doelen-deze"
            label="Welke doelen?"
            opties={doelOpties(w)}
            value={gekozen}
            fout={bij}
            onChange={kies}
            eenheid={{ een: "doel", meer: "doelen" }}
          />
        )}
      </AlleOfDeze>
    </>
  );
}

/** The partners of the tables, for what cannot be about one of the gemeente itself. */
export function landelijkeOpties(w: Woordenlijst): ZoekOptie[] {
  return partnerOpties({ ...w, partners: w.partners.filter(({ id }) => !id.startsWith(LOKAAL)) });
}

export function partnerOpties(w: Woordenlijst): ZoekOptie[] {
  return w.partners.map(({ id, naam, aliassen }) => ({ id, label: hoofdletter(naam), aliassen }));
}

type AlleOfDezeProps = {
  name: "domeinen" | "partners" | "gegevens" | "doelen";
  label: string;
  alle: string;
  deel: Deel;
  fout: string | undefined;
  zet: (deel: "alle" | string[]) => void;
  children: (
    gekozen: readonly string[],
    kies: (ids: string[]) => void,
    fout: string | undefined,
  ) => ReactNode;
};

/** Everything, or what is chosen below. What was chosen is not lost by looking at the other answer. */
function AlleOfDeze({ name, label, alle, deel, fout, zet, children }: AlleOfDezeProps): ReactElement {
  const [open, setOpen] = useState(deel !== "alle" && deel.length > 0);
  const [laatst, setLaatst] = useState<readonly string[]>(deel === "alle" ? [] : deel);
  const kies = (ids: string[]) => {
    setLaatst(ids);
    zet(ids);
  };
  return (
    <KeuzeGroep
      name={name}
      label={label}
      // The summary leads here; with the list open the error stands at the list.
      fout={deel !== "alle" && open ? undefined : fout}
      value={deel === "alle" ? "alle" : open ? "deze" : null}
      onChange={(keuze) => {
        setOpen(keuze === "deze");
        zet(keuze === "alle" ? "alle" : [...laatst]);
      }}
      opties={[
        { value: "alle", label: alle },
        { value: "deze", label: "Alleen deze", vervolg: children(laatst, kies, fout) },
      ]}
    />
  );
}
