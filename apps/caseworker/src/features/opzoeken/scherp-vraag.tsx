"use client";

import type { Antwoord, Tabelversie } from "@core/grondslagen";
import { Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { keuzesVan, VELDTEKST } from "@deelwijzer/grondslagen-react";
import { KeuzeKnoppen } from "./keuze-knoppen.tsx";
import { mogelijkeWaarden, openVelden } from "./open-velden.ts";
import type { ZoekVraag } from "./zoek-vraag.ts";

/** With more than this many possible values the list with search is the better place to choose. */
const MAX_KNOPPEN = 6;

/** The answer still depends on something: offers the values that the candidate rules name. */
export function ScherpVraag(props: {
  vraag: ZoekVraag;
  antwoord: Antwoord;
  versie: Tabelversie;
  wijzig: (wijziging: Partial<ZoekVraag>) => void;
}): ReactElement | null {
  const { vraag, antwoord, versie, wijzig } = props;
  const velden = openVelden(antwoord, vraag);
  if (velden.length === 0) return null;
  const keuzes = keuzesVan(vraag, versie);
  return (
    <Stapel ruimte="m">
      {velden.map((veld) => {
        const mogelijk = mogelijkeWaarden(veld, antwoord, versie);
        const opties = keuzes[veld].filter((keuze) => mogelijk.includes(keuze.id));
        return (
          <div key={veld} role="group" aria-label={VELDTEKST[veld].label} tabIndex={-1}>
            <p>
              <strong>{VELDTEKST[veld].label}?</strong> Daar hangt het antwoord van af.
            </p>
            <KeuzeKnoppen
              veld={veld}
              opties={opties.length <= MAX_KNOPPEN ? opties : []}
              aantal={keuzes[veld].length}
              kies={(id) => wijzig({ [veld]: id })}
            />
          </div>
        );
      })}
    </Stapel>
  );
}
