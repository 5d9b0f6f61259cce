"use client";

import type { Datum as Dag, TabelversieInhoud } from "@core/grondslagen";
import { Alinea, Keuzelijst, Koppeling, Paneel, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import { useMemo, useState, type ReactElement } from "react";
import { gebruikVanArtikel } from "../../../gebruik/gebruik-in-tabellen.ts";
import { artikelMetWet } from "../../woorden/artikel-in-woorden.ts";
import { BewaardMelding } from "../scherm/bewaard-melding.tsx";
import { BladKop } from "../scherm/blad-kop.tsx";
import { Gebruik } from "../term/gebruik.tsx";
import { ArtikelFormulier } from "./artikel-formulier.tsx";
import { ArtikelStand } from "./artikel-stand.tsx";
import { artikelenIn, sleutelVan } from "./artikelwijziging.ts";
import { UitlegFormulier } from "./uitleg-formulier.tsx";

export type ArtikelenPaginaProps = {
  setId: string;
  setTitel: string;
  aanleiding: string;
  inhoud: TabelversieInhoud;
  vandaag: Dag;
};

/** Provisions of law: one at a time, with where it is used, and one change for all of that. */
export function ArtikelenPagina(props: ArtikelenPaginaProps): ReactElement {
  const { setId, setTitel, aanleiding, inhoud, vandaag } = props;
  const alle = useMemo(() => artikelenIn(inhoud), [inhoud]);
  const [sleutel, setSleutel] = useState<string | null>(null);
  const [bewaard, setBewaard] = useState(0);
  const artikel = alle.find((een) => sleutelVan(een) === sleutel);
  return (
    <Stapel ruimte="l">
      <BladKop setId={setId} setTitel={setTitel} kop="Artikelen" />
      {bewaard === 0 ? null : (
        <BewaardMelding
          bewaard={{ poging: bewaard, terug: false, intussen: null }}
          setId={setId}
          lijst={{ href: `/wijzigingssets/${setId}/verschil`, tekst: "Bekijk het verschil in woorden" }}
        />
      )}
      <Keuzelijst
        name="artikel-keuze"
        label="Welk artikel?"
        toelichting="Alle artikelen waarop een regel of een antwoord rust."
        opties={alle.map((een) => ({
          id: sleutelVan(een),
          label: artikelMetWet(een, inhoud.woordenlijst),
          aliassen: [een.artikel ?? ""],
        }))}
        eenheid={{ een: "artikel", meer: "artikelen" }}
        value={sleutel}
        onChange={setSleutel}
      />
      {artikel !== undefined ? null : (
        <Alinea>
          Staat het er niet bij, omdat de wet een nieuw artikel heeft? Een artikel hoort bij een regel.{" "}
          <Koppeling als={Link} href={`/wijzigingssets/${setId}/regels/nieuw`}>
            Maak een nieuwe regel
          </Koppeling>{" "}
          en zet het artikel daarin.
        </Alinea>
      )}
      {artikel === undefined ? null : (
        <>
          <Paneel als="section" aria-label="Wat er nu staat">
            <ArtikelStand artikel={artikel} inhoud={inhoud} vandaag={vandaag} />
          </Paneel>
          <Paneel als="section" aria-label="Uitleg bij dit artikel">
            <UitlegFormulier
              key={`uitleg ${sleutel ?? ""}`}
              setId={setId}
              aanleiding={aanleiding}
              inhoud={inhoud}
              artikel={artikel}
              onBewaard={() => setBewaard((keer) => keer + 1)}
            />
          </Paneel>
          <Paneel als="section" aria-label="Wat er anders wordt">
            <ArtikelFormulier
              key={`${sleutel ?? ""} ${bewaard}`}
              setId={setId}
              aanleiding={aanleiding}
              inhoud={inhoud}
              vandaag={vandaag}
              artikel={artikel}
              onBewaard={(nu) => {
                // What was renumbered is followed to its new place: the same change is not made twice.
                setSleutel(sleutelVan(nu));
                setBewaard((keer) => keer + 1);
              }}
            />
          </Paneel>
          <Paneel als="section" aria-label="Waar dit wordt gebruikt">
            <Gebruik
              tabellen={gebruikVanArtikel(artikel, inhoud)}
              elders={null}
              wat="dit artikel"
              setId={setId}
            />
          </Paneel>
        </>
      )}
    </Stapel>
  );
}
