"use client";

import { Knop } from "@deelwijzer/ui";
import { useState, type ReactElement } from "react";
import { Mislukt } from "../../wijzigingsset/mislukt.tsx";
import { RedenDialoog } from "../../wijzigingsset/reden-dialoog.tsx";

type DialoogKnopProps = {
  /** "deze regel" */
  wat: string;
  bezig: boolean;
  fout: unknown;
};

/** It was never right: it leaves the tables, with the reason. */
export function SchrapKnop(
  props: DialoogKnopProps & { gevolg?: string | undefined; onSchrap: (reden: string) => void },
): ReactElement {
  const { wat, bezig, fout, gevolg, onSchrap } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Knop soort="rustig" onClick={() => setOpen(true)}>
        Schrap {wat}
      </Knop>
      {open ? (
        <RedenDialoog
          titel={`Wilt u ${wat} schrappen?`}
          uitleg={
            <>
              <p>
                Schrappen is voor wat nooit in de tabellen had moeten staan. Vanaf de nieuwe versie is het er
                niet meer, ook niet voor dagen die al voorbij zijn.
              </p>
              <p>Gold het wel, maar nu niet meer? Beëindig het dan met een datum.</p>
              {gevolg === undefined ? null : <p>{gevolg}</p>}
            </>
          }
          knop={`Ja, schrap ${wat}`}
          reden="verplicht"
          gevaar
          bezig={bezig}
          mislukt={<Mislukt kop="er is niets geschrapt" fout={fout} />}
          onSluit={() => setOpen(false)}
          onDoe={onSchrap}
        />
      ) : null}
    </>
  );
}

/** Out of the set again. */
export function NeemTerug(
  props: DialoogKnopProps & {
    toegevoegd: boolean;
    gevolg?: string | undefined;
    naGedaan: unknown;
    onNeemTerug: () => void;
  },
): ReactElement {
  const { wat, bezig, fout, toegevoegd, gevolg, onNeemTerug, naGedaan } = props;
  const [open, setOpen] = useState(false);
  const [stand, setStand] = useState(naGedaan);
  if (stand !== naGedaan) {
    setStand(naGedaan);
    setOpen(false);
  }
  return (
    <>
      <Knop soort="rustig" onClick={() => setOpen(true)}>
        {toegevoegd ? `Haal ${wat} uit de set` : "Neem mijn wijziging terug"}
      </Knop>
      {open ? (
        <RedenDialoog
          titel={toegevoegd ? `Wilt u ${wat} uit de set halen?` : "Wilt u uw wijziging terugnemen?"}
          uitleg={
            <>
              <p>
                {toegevoegd
                  ? "Dit is in deze set gemaakt en staat nergens anders. U kunt het weghalen niet ongedaan maken."
                  : "De set verandert hier dan niets meer: alles wordt weer zoals het in de tabellen staat."}
              </p>
              {toegevoegd && gevolg !== undefined ? <p>{gevolg}</p> : null}
            </>
          }
          knop={toegevoegd ? "Ja, haal eruit" : "Ja, neem terug"}
          reden="geen"
          bezig={bezig}
          mislukt={<Mislukt kop="er is niets teruggenomen" fout={fout} />}
          onSluit={() => setOpen(false)}
          onDoe={onNeemTerug}
        />
      ) : null}
    </>
  );
}
