"use client";

import { inZin, type Tabelversie, type Woordenlijst } from "@core/grondslagen";
import { Knop, LegeStaat, Rij, Stapel } from "@deelwijzer/ui";
import { lazy, Suspense, type ReactElement } from "react";
import type { Keuzeveld } from "@deelwijzer/grondslagen-react";
import { gaNaar } from "./ga-naar.ts";
import { veldLabel } from "./veld-label.ts";
import { partnerPast, type ZoekVraag } from "./zoek-vraag.ts";

type NogTeKiezenProps = {
  vraag: ZoekVraag;
  open: readonly Keuzeveld[];
  /** The domains that who asks works for. */
  eigen: readonly string[];
  /** What can be chosen, and the words for what was chosen. */
  versie: Tabelversie;
  w: Woordenlijst;
  wijzig: (wijziging: Partial<ZoekVraag>) => void;
};

/** Comes after the page: the sentence above it can be used meanwhile. */
const VolgendeKeuze = lazy(async () => ({ default: (await import("./volgende-keuze.tsx")).VolgendeKeuze }));

/** What the question still misses: no error, but the next choice, with the likely answers one press away. */
export function NogTeKiezen(props: NogTeKiezenProps): ReactElement {
  const { vraag, open, eigen, versie, w, wijzig } = props;
  const [veld, ...daarna] = open;
  const leeg = nietsGekozen(vraag, open);
  return (
    <LegeStaat
      kop={leeg ? "Maak de zin af" : nogInWoorden(open.length)}
      actie={
        veld === undefined ? null : (
          <Stapel ruimte="m">
            <Suspense fallback={null}>
              <VolgendeKeuze {...{ veld, vraag, eigen, versie, wijzig }} />
            </Suspense>
            {daarna.length === 0 ? null : (
              <Rij>
                <span>Daarna:</span>
                {daarna.map((ander) => (
                  <Knop key={ander} klein soort="rustig" onClick={() => gaNaar(ander)}>
                    {veldLabel(ander, vraag)}
                  </Knop>
                ))}
              </Rij>
            )}
          </Stapel>
        )
      }
    >
      <p>{uitleg(vraag, open, w, eigen)}</p>
    </LegeStaat>
  );
}

/** The account may have filled in who asks: then nothing is chosen yet either. */
function nietsGekozen({ domein }: ZoekVraag, open: readonly Keuzeveld[]): boolean {
  return open.length === (domein === null ? 4 : 3);
}

/** "Nog één keuze", "Nog 3 keuzes". */
export function nogInWoorden(aantal: number): string {
  return aantal === 1 ? "Nog één keuze" : `Nog ${aantal} keuzes`;
}

function uitleg(
  vraag: ZoekVraag,
  open: readonly Keuzeveld[],
  w: Woordenlijst,
  eigen: readonly string[],
): string {
  if (vraag.partner !== null && !partnerPast(vraag, w)) {
    const partner = inZin(w, "partners", vraag.partner);
    return vraag.richting === "intern"
      ? `U kiest “gebruiken”. Dat gaat over gegevens die een ander domein van de gemeente heeft. U had ${partner} gekozen. Kies een domein, of kies “vragen aan”.`
      : `U had ${partner} gekozen. Dat is een domein van uw gemeente. Kies een partner, of kies “gebruiken”.`;
  }
  if (!nietsGekozen(vraag, open)) return "Kies ook dit. Daarna staat het antwoord hier.";
  if (vraag.domein === null && eigen.length > 1)
    return "U werkt voor meer domeinen. Kies eerst in welke functie u dit doet. Daar hangt het antwoord van af.";
  return vraag.domein === null
    ? "Kies wie u bent, welke gegevens het zijn en wat u ermee wilt. Het antwoord staat er meteen."
    : "Kies welke gegevens het zijn en wat u ermee wilt. Het antwoord staat er meteen.";
}
