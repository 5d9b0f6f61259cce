import type { InwonerTekst } from "@core/grondslagen";
import { Knop, Melding, Rij } from "@deelwijzer/ui";
import { useEffect, useRef, type ReactElement } from "react";

const GEVRAAGD: Record<InwonerTekst["voorWie"], string> = {
  "persoon-zelf": "Deze vraag gaat over uw eigen gegevens. Maar u koos: voor iemand anders.",
  vertegenwoordiger:
    "Deze vraag gaat over iemand voor wie u beslist, bijvoorbeeld uw kind. Maar u koos: voor mijzelf.",
};

/** Before an answer counts that is given for somebody else than was asked: a way back, for the link works once. */
export function KloptDit(props: {
  readonly voorWie: InwonerTekst["voorWie"];
  readonly antwoord: string;
  readonly bezig: boolean;
  readonly wijzig: () => void;
  readonly verstuur: () => void;
}): ReactElement {
  const { voorWie, antwoord, bezig, wijzig, verstuur } = props;
  const plek = useRef<HTMLDivElement>(null);
  useEffect(() => plek.current?.focus(), []);
  return (
    <div ref={plek} tabIndex={-1}>
      <Melding soort="let op" kop="klopt dit?">
        <p>{GEVRAAGD[voorWie]}</p>
        <p>Uw antwoord is nog niet verstuurd.</p>
        <Rij>
          <Knop onClick={wijzig}>Ik kies opnieuw voor wie ik dit invul</Knop>
          <Knop bezig={bezig} bezigTekst="Uw antwoord wordt opgeslagen…" onClick={verstuur}>
            Het klopt: {antwoord}
          </Knop>
        </Rij>
      </Melding>
    </div>
  );
}
