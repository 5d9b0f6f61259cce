"use client";

import { ActieBalk, Knop, Melding, TekstVak } from "@deelwijzer/ui";
import { Formulier, useActie } from "@deelwijzer/web";
import { useRouter } from "next/navigation";
import { useState, type ReactElement } from "react";
import { api } from "../../api/client.ts";
import type { Instellingen } from "../../use-cases/lees-instellingen/lees-instellingen.ts";
import stijl from "./beheer.module.css";

/** What the letters to residents say of the gemeente. */
export function InstellingenFormulier({ instellingen }: { instellingen: Instellingen }): ReactElement {
  const { versie } = instellingen;
  const [fgContact, setFgContact] = useState(instellingen.fgContact ?? "");
  const [klachtroute, setKlachtroute] = useState(instellingen.klachtroute ?? "");
  const actie = useActie();
  const router = useRouter();
  const leeg = instellingen.fgContact === null || instellingen.klachtroute === null;
  return (
    <Formulier
      actie={actie}
      kop="er is niets bewaard"
      className={stijl["formulier"]}
      verstuur={() =>
        actie.doe(
          () => api.beheer.bewaarInstellingen.call({ fgContact, klachtroute, versie }),
          () => {
            router.push("/beheer/instellingen?gedaan=gewijzigd");
            router.refresh();
          },
        )
      }
    >
      {leeg ? (
        <Melding soort="let op" kop="nog niet alles is ingevuld">
          <p>In een brief aan een inwoner staat dan een plek die de medewerker zelf moet invullen.</p>
        </Melding>
      ) : null}
      <TekstVak
        name="fgContact"
        label="Hoe bereikt een inwoner de functionaris gegevensbescherming (FG)?"
        toelichting="Bijvoorbeeld een e-mailadres of telefoonnummer van de gemeente. Dit staat in elke brief en bij elke vraag om toestemming."
        maxLength={300}
        optioneel
        value={fgContact}
        fout={actie.foutBij("fgContact")}
        onChange={(event) => setFgContact(event.target.value)}
      />
      <TekstVak
        name="klachtroute"
        label="Hoe dient een inwoner een klacht in bij de gemeente?"
        toelichting="Schrijf hele zinnen: waar de klacht heen gaat, en wanneer er antwoord komt."
        maxLength={600}
        optioneel
        value={klachtroute}
        fout={actie.foutBij("klachtroute")}
        onChange={(event) => setKlachtroute(event.target.value)}
      />
      <ActieBalk>
        <Knop type="submit" soort="primair" bezig={actie.bezig} bezigTekst="Wordt bewaard…">
          Bewaar
        </Knop>
      </ActieBalk>
    </Formulier>
  );
}
