"use client";

import type { TabelversieInhoud } from "@core/grondslagen";
import { Dialoog, FoutSamenvatting, Knop, Stapel } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { KOLOMMEN } from "../../regelblad/kolommen.ts";
import { datumFouten } from "../bewerken/formulier/datum-fouten.ts";
import { LEEG_REGELFORMULIER } from "../bewerken/regel-formulier/formulier.ts";
import { BewerkContext } from "../bewerken/velden/bewerk-context.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { CelVelden } from "./cel-velden.tsx";
import { vulIn, type Cellen } from "./plakken.ts";
import { RASTERKOLOMMEN } from "./rasterkolommen.ts";

export type BulkDialoogProps = {
  inhoud: TabelversieInhoud;
  rijen: readonly string[];
  onSluit: () => void;
  /** What the chosen rows would become, to be tried first. */
  onBekijk: (cellen: Cellen) => void;
};

type Datumkolom = "van" | "totEnMet" | "laatstGecontroleerd";
const DATUMS: ReadonlySet<string> = new Set<Datumkolom>(["van", "totEnMet", "laatstGecontroleerd"]);
const KEUZES = RASTERKOLOMMEN.filter(({ inCel }) => inCel);

/** One value for one column of all chosen rows. */
export function BulkDialoog({ inhoud, rijen, onSluit, onBekijk }: BulkDialoogProps): ReactElement {
  const [kolom, setKolom] = useState("controle");
  const [formulier, setFormulier] = useState(LEEG_REGELFORMULIER);
  const kop = KEUZES.find(({ id }) => id === kolom)?.kop ?? "";
  const [poging, setPoging] = useState(0);
  // Half a date is written as none: without this it would take away the date that stood there.
  const mis = DATUMS.has(kolom) ? datumFouten(kolom, kop, formulier[kolom as Datumkolom]) : [];
  const fouten = poging === 0 ? [] : mis;
  const bekijk = () => {
    setPoging(poging + 1);
    if (mis.length > 0) return;
    onBekijk(vulIn(kolom, KOLOMMEN.find(({ id }) => id === kolom)?.schrijf(formulier) ?? "", rijen));
  };
  return (
    <Dialoog
      open
      onSluit={onSluit}
      titel={rijen.length === 1 ? "Wijzig 1 regel" : `Wijzig ${rijen.length} regels tegelijk`}
      acties={
        <>
          <Knop soort="rustig" onClick={onSluit}>
            Annuleren
          </Knop>
          <Knop soort="primair" onClick={bekijk}>
            Bekijk wat er verandert
          </Knop>
        </>
      }
    >
      <Stapel ruimte="m">
        <FoutSamenvatting fouten={fouten} poging={poging} />
        <KeuzeVeld
          name="bulk-kolom"
          label="Wat wilt u wijzigen?"
          alle={null}
          opties={KEUZES.map(({ id, kop: naam }) => ({ id, naam }))}
          value={kolom}
          onChange={(id) => {
            setKolom(id ?? "controle");
            setFormulier(LEEG_REGELFORMULIER);
            setPoging(0);
          }}
        />
        <BewerkContext
          value={{
            fouten: new Map(fouten.map(({ veld, tekst }) => [veld, tekst])),
            was: new Map(),
            meld: () => undefined,
          }}
        >
          <CelVelden
            key={kolom}
            kolom={kolom}
            kop={`Nieuwe waarde: ${kop.toLowerCase()}`}
            formulier={formulier}
            zet={(deel) => setFormulier((oud) => ({ ...oud, ...deel }))}
            inhoud={inhoud}
          />
        </BewerkContext>
      </Stapel>
    </Dialoog>
  );
}
