import { momentNl } from "@deelwijzer/document/tekst";
import {
  Alinea,
  GegevensLijst,
  Koppeling,
  Kop,
  Knop,
  Melding,
  Rij,
  Sectie,
  Stapel,
  Tabel,
} from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GelezenVerzoek } from "../../use-cases/lees-inzageverzoek/lees-inzageverzoek.ts";

/** What was found for one request: what to judge first, how much there is, and the files. */
export function VerzoekPagina({ verzoek }: { readonly verzoek: GelezenVerzoek }): ReactElement {
  const { id, verzoekkenmerk, zaakkenmerk, tot, dossiers, vernietigd, beoordelen } = verzoek;
  return (
    <Stapel ruimte="xl">
      <Stapel ruimte="m">
        <Kop niveau={1}>Wat Deelwijzer heeft onder {zaakkenmerk}</Kop>
        <Alinea>
          Voor verzoek {verzoekkenmerk}. U kunt dit lezen tot {momentNl(tot)}. Daarna zoekt u opnieuw.
        </Alinea>
      </Stapel>
      {vernietigd === 0 ? null : (
        <Melding soort="let op" kop="Een deel is intussen vernietigd">
          <p>
            Van {vernietigd === 1 ? "1 dossier" : `${vernietigd} dossiers`} is de inhoud niet meer te lezen.
          </p>
        </Melding>
      )}
      <Sectie kop="Beoordeel dit eerst" niveau={2}>
        <Stapel ruimte="m">
          <Alinea>
            In de bestanden staat alles. Geef ze niet zo door. In het leesbare bestand staat bij elk deel wat
            u daar moet beoordelen.
          </Alinea>
          <GegevensLijst items={beoordelen.map(({ kop, tekst }) => ({ term: kop, waarde: tekst }))} />
        </Stapel>
      </Sectie>
      <Sectie kop={dossiers.length === 1 ? "1 dossier" : `${dossiers.length} dossiers`} niveau={2}>
        <Tabel
          bijschrift={`Dossiers onder ${zaakkenmerk}`}
          kaarten
          kolommen={[
            { id: "titel", kop: "Dossier", rijkop: true },
            { id: "status", kop: "Stand" },
            { id: "eigenaar", kop: "Eigenaar" },
            { id: "wat", kop: "Wat erin staat" },
          ]}
          rijen={dossiers.map(({ id: dossierId, titel, status, eigenaar, wat }) => ({
            id: dossierId,
            cellen: { titel, status, eigenaar, wat: wat.join(", ") },
          }))}
        />
      </Sectie>
      <Sectie kop="Bestanden" niveau={2}>
        <Stapel ruimte="m">
          <Alinea>
            Bewaar deze bestanden niet langer dan nodig is voor het verzoek. Elke keer dat u ze opslaat, komt
            in het logboek.
          </Alinea>
          <Rij>
            <Knop soort="primair" href={`/verzoeken/${id}/html`} download>
              Sla op om te lezen (HTML)
            </Knop>
            <Knop href={`/verzoeken/${id}/json`} download>
              Sla op voor een ander systeem (JSON)
            </Knop>
          </Rij>
          <Koppeling als={Link} los href="/verzoeken">
            Terug naar de verzoeken
          </Koppeling>
        </Stapel>
      </Sectie>
    </Stapel>
  );
}
