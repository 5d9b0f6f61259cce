import { datumInWoorden, type Tabelversie } from "@core/grondslagen";
import { Alinea, DrukOpmaak, Kop, Koppeling, Stapel, Tabel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { aantalInWoorden } from "../woorden/regel-in-woorden.ts";
import stijl from "./bronnen.module.css";

/** The register of sources of one version, and what each is used for. */
export function BronnenPagina({ versie }: { versie: Tabelversie }): ReactElement {
  const { bronnen } = versie.inhoud;
  return (
    <Stapel ruimte="l">
      <DrukOpmaak kop={`Deelwijzer beheer – bronnen van tabelversie ${versie.nummer}`} voet={versie.hash} />
      <Stapel ruimte="s">
        <Kop niveau={1}>Bronnen</Kop>
        <Alinea>Elke regel noemt de bron waar hij uit komt, met de tabel en de plaats in de tekst.</Alinea>
      </Stapel>
      <div className={stijl["bronnen"]}>
        <Tabel
          bijschrift="Bronnen van deze tabelversie"
          bijschriftVerborgen
          kaarten
          kolommen={[
            { id: "titel", kop: "Bron", rijkop: true },
            { id: "toelichting", kop: "Wat het is" },
            { id: "datum", kop: "Beschrijft het recht op" },
            { id: "gebruikt", kop: "Gebruikt voor" },
          ]}
          rijen={bronnen.map(({ id, titel, verwijzing, toelichting, peildatum, adres }) => ({
            id,
            cellen: {
              titel: (
                <>
                  {adres === undefined ? (
                    titel
                  ) : (
                    <Koppeling href={adres} rel="noreferrer">
                      {titel}
                    </Koppeling>
                  )}
                  <span className={stijl["verwijzing"]}>Zo genoemd: {verwijzing}</span>
                </>
              ),
              toelichting,
              datum: peildatum === null ? "Niet vermeld" : datumInWoorden(peildatum),
              gebruikt: gebruikVan(id, versie),
            },
          }))}
        />
      </div>
    </Stapel>
  );
}

function gebruikVan(bron: string, { inhoud }: Tabelversie): string {
  const regels = inhoud.regels.filter(({ vindplaats }) => vindplaats.bron === bron).length;
  const uitspraken = inhoud.uitspraken.filter(({ vindplaats }) => vindplaats?.bron === bron).length;
  const delen = [
    ...(regels > 0 ? [aantalInWoorden(regels, regels)] : []),
    ...(uitspraken > 0
      ? [`${uitspraken} ${uitspraken === 1 ? "uitspraak" : "uitspraken"} over een heel gebied`]
      : []),
  ];
  return delen.length === 0 ? "Achtergrond; geen regel komt hieruit" : delen.join(" en ");
}
