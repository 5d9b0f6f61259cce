"use client";

import { inZin, type Woordenlijst } from "@core/grondslagen";
import { Knop, LegeStaat, Rij } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { type Keuzeveld, partnerLabel, VELDTEKST } from "@deelwijzer/grondslagen-react";
import { keuzeId } from "./keuze-id.ts";
import { partnerPast, type ZoekVraag } from "./zoek-vraag.ts";

export type NogTeKiezenProps = { vraag: ZoekVraag; open: readonly Keuzeveld[]; w: Woordenlijst };

/** What the question still misses: no error, but the way to the next choice. */
export function NogTeKiezen({ vraag, open, w }: NogTeKiezenProps): ReactElement {
  return (
    <LegeStaat
      kop={open.length === 4 ? "Maak de zin af" : nogInWoorden(open.length)}
      actie={
        <Rij>
          {open.map((veld) => (
            <Knop key={veld} klein onClick={() => gaNaar(veld)}>
              {veld === "partner" ? partnerLabel(vraag.richting) : VELDTEKST[veld].label}
            </Knop>
          ))}
        </Rij>
      }
    >
      <p>{uitleg(vraag, open, w)}</p>
    </LegeStaat>
  );
}

/** "Nog één keuze", "Nog 3 keuzes". */
export function nogInWoorden(aantal: number): string {
  return aantal === 1 ? "Nog één keuze" : `Nog ${aantal} keuzes`;
}

function uitleg(vraag: ZoekVraag, open: readonly Keuzeveld[], w: Woordenlijst): string {
  if (vraag.partner !== null && !partnerPast(vraag, w)) {
    const partner = inZin(w, "partners", vraag.partner);
    return vraag.richting === "intern"
      ? `U kiest “gebruiken”. Dat gaat over gegevens die een ander domein van de gemeente heeft. U had ${partner} gekozen. Kies een domein, of kies “vragen aan”.`
      : `U had ${partner} gekozen. Dat is een domein van uw gemeente. Kies een partner, of kies “gebruiken”.`;
  }
  return open.length === 4
    ? "Kies wie u bent, welke gegevens het zijn en wat u ermee wilt. Het antwoord staat er meteen."
    : "Kies ook dit. Daarna staat het antwoord hier.";
}

export function gaNaar(veld: Keuzeveld): void {
  const keuze = document.getElementById(keuzeId(veld));
  keuze?.focus();
  keuze?.scrollIntoView({ block: "center" });
}
