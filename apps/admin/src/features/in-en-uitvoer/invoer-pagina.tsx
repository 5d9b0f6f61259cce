"use client";

import { Alinea, Knop, Kop, Koppeling, Melding, Rij, Sectie, Stapel, VeldGroep } from "@deelwijzer/ui";
import { Formulier } from "@deelwijzer/web";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { KOLOMMEN } from "../../regelblad/kolommen.ts";
import { UITVOERVORMEN } from "../../regelblad/bestand/uitvoervormen.ts";
import type { Ingevoerd } from "../../use-cases/voer-in/typen.ts";
import { ProefDialoog } from "./proef-dialoog.tsx";
import { useInvoer } from "./use-invoer.ts";

export type InvoerPaginaProps = {
  setId: string;
  setTitel: string;
  aanleiding: string;
  aantal: number;
  /** Reading along without being allowed to change anything: only the way out is there. */
  magInvoeren: boolean;
};

/** Rules as a file, out and in again. */
export function InvoerPagina({
  setId,
  setTitel,
  aanleiding,
  aantal,
  magInvoeren,
}: InvoerPaginaProps): ReactElement {
  const router = useRouter();
  const [gekozen, setGekozen] = useState<File | null>(null);
  const [fout, setFout] = useState<string | null>(null);
  const [klaar, setKlaar] = useState<Ingevoerd | null>(null);
  const invoer = useInvoer(setId, (ingevoerd) => {
    setKlaar(ingevoerd);
    setGekozen(null);
    router.refresh();
  });
  const probeer = () => {
    setKlaar(null);
    setFout(gekozen === null ? "Kies eerst een bestand." : null);
    if (gekozen === null) document.getElementById("bestand")?.focus();
    else invoer.probeer({ soort: "bestand", bestand: gekozen });
  };
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="s">
        <p>
          <Koppeling als={Link} href={`/wijzigingssets/${setId}/raster`} los>
            <span aria-hidden="true">↑</span> Terug naar het raster
          </Koppeling>
        </p>
        <Kop niveau={1}>Regels invoeren en uitvoeren</Kop>
        <Alinea>Wijzigingsset: {setTitel}</Alinea>
      </Stapel>
      {klaar === null ? null : (
        <Melding soort="gelukt" live>
          <p>
            uw invoer staat in de set: {klaar.nieuw} nieuw, {klaar.gewijzigd} gewijzigd, {klaar.beeindigd} met
            een einddatum.
          </p>
        </Melding>
      )}
      <Sectie kop="Uitvoeren">
        <Stapel ruimte="m">
          <Alinea>
            Alle {aantal} regels, zoals zij met deze set worden. Elke regel heeft een vaste id. Daaraan
            herkennen wij de regel als u het bestand weer invoert.
          </Alinea>
          <Rij>
            {Object.entries(UITVOERVORMEN).map(([vorm, { naam }]) => (
              <Knop key={vorm} href={`/wijzigingssets/${setId}/uitvoer?vorm=${vorm}`} download>
                {naam}
              </Knop>
            ))}
          </Rij>
        </Stapel>
      </Sectie>
      {magInvoeren ? (
        <Sectie kop="Invoeren">
          <Formulier ruimte="m" verstuur={probeer}>
            <Alinea>
              U ziet eerst wat er verandert. Pas daarna zet u het in de set. Wat niet in het bestand staat,
              blijft zoals het is.
            </Alinea>
            <VeldGroep
              id="bestand-groep"
              label="Bestand"
              toelichting="Excel (.xlsx), OpenDocument (.ods), CSV, JSON of YAML, tot 3 MB."
              {...(fout === null ? {} : { fout })}
            >
              <input
                id="bestand"
                name="bestand"
                type="file"
                className="dw-invoer"
                aria-label="Bestand"
                accept=".xlsx,.ods,.csv,.tsv,.txt,.json,.yaml,.yml"
                onChange={(event) => setGekozen(event.target.files?.[0] ?? null)}
              />
            </VeldGroep>
            <div>
              <Knop type="submit" soort="primair" bezig={invoer.bezig} bezigTekst="Bezig met lezen…">
                Bekijk wat er verandert
              </Knop>
            </div>
          </Formulier>
        </Sectie>
      ) : null}
      <Sectie kop="Welke kolommen er zijn">
        <Alinea>
          Id, Omschrijving (die lezen wij niet), {KOLOMMEN.map(({ kop }) => kop).join(", ")}. Zet tussen twee
          waarden een puntkomma. Artikelen, voorwaarden en opmerkingen staan elk op een eigen regel in de cel.
          Een partner of doel mag u ook bij de naam noemen.
        </Alinea>
      </Sectie>
      <ProefDialoog
        key={invoer.beproefd?.versie}
        titel="Wat er verandert"
        invoer={invoer}
        reden={aanleiding}
      />
    </Stapel>
  );
}
