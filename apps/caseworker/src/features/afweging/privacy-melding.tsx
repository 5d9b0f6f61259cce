"use client";

import { controleerAntwoorden, type PersoonsgegevenSoort, type TekstBevinding } from "@core/grondslagen";
import { Knop, Melding, TekstVeld } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import type { Werk } from "./werk.ts";

const NAAM: Record<PersoonsgegevenSoort, string> = {
  bsn: "een burgerservicenummer",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
};

/** A warning while typing: what looks like personal data has to go, or be marked as a false alarm with a reason. */
export function PrivacyMelding(props: Werk & { readonly vraagId: string }): ReactElement | null {
  const { concept, vraagId } = props;
  const waarde = concept.antwoorden[vraagId];
  if (waarde === undefined || waarde === null) return null;
  const bevestigingen = [...concept.stand.inhoud.bevestigingen, ...concept.bevestigingen];
  const open = controleerAntwoorden({ [vraagId]: waarde }, bevestigingen).filter(
    ({ bevestigd }) => !bevestigd,
  );
  return (
    <>
      {open.map((bevinding) => (
        <Bevinding
          key={`${bevinding.soort}-${bevinding.tekst}`}
          bevinding={bevinding}
          onValsAlarm={(reden) => props.acties.meldValsAlarm({ ...pak(bevinding), reden })}
        />
      ))}
    </>
  );
}

export function Bevinding(props: {
  readonly bevinding: TekstBevinding;
  readonly onValsAlarm: (reden: string) => void;
}): ReactElement {
  const { bevinding, onValsAlarm } = props;
  const [open, setOpen] = useState(false);
  const [reden, setReden] = useState("");
  const [poging, setPoging] = useState(false);
  const id = `vals-alarm-${bevinding.vraagId}-${bevinding.van}`;
  const bewaar = () => {
    setPoging(true);
    if (reden.trim() !== "") onValsAlarm(reden.trim());
  };
  return (
    <Melding soort="let op" kop={`hier lijkt ${NAAM[bevinding.soort]} te staan`} live>
      <p>
        U schreef: <strong>{bevinding.tekst}</strong>. Haal het weg uit uw tekst. Zo lang het er staat, kunt u
        niet vaststellen.
      </p>
      {open ? (
        <>
          <TekstVeld
            name={id}
            label={`Waarom is dit geen ${NAAM[bevinding.soort].replace("een ", "")}?`}
            fout={poging && reden.trim() === "" ? "Schrijf op waarom het vals alarm is." : undefined}
            value={reden}
            onChange={(event) => setReden(event.target.value)}
          />
          <Knop klein onClick={bewaar}>
            Bewaar als vals alarm
          </Knop>
        </>
      ) : (
        <Knop klein soort="rustig" onClick={() => setOpen(true)}>
          Dit is vals alarm<span className="dw-visueel-verborgen">: {bevinding.tekst}</span>
        </Knop>
      )}
    </Melding>
  );
}

export function pak({ vraagId, soort, tekst }: TekstBevinding) {
  return { vraagId, soort, tekst };
}
