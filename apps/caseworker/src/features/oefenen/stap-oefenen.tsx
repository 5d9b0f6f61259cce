"use client";

import { controleerAntwoorden, vragenVan } from "@core/grondslagen";
import { BeoordeeldeStap, GEEN_LAAG, type StapLink } from "@deelwijzer/grondslagen-react";
import { Melding } from "@deelwijzer/ui";
import { Fragment, useState, type ReactElement } from "react";
import { gaNaar, StapKoppeling } from "../afweging/stap-koppeling.tsx";
import { useKopFocus } from "../afweging/use-kop-focus.ts";
import { antwoordenVanVoorbeeld, beoordeelOefening, kijkStapNa } from "./beoordeel-oefening.ts";
import { opdrachtAdres } from "./oefen-adres.ts";
import type { Oefenscherm } from "./oefenscherm.ts";
import { TerugkoppelingBeeld } from "./terugkoppeling.tsx";
import { UitkomstNaastElkaar } from "./uitkomst-naast-elkaar.tsx";
import { Uitslag } from "./uitslag.tsx";

/** One step of the stappenplan, with the components of the real one; "Verder" first looks the answers over. */
export function StapOefenen(props: Oefenscherm & { readonly stapId: string }): ReactElement {
  const { oefening, opdracht, definitie, versie, kennis, werk, acties, beoordeling, stapId } = props;
  const { antwoorden } = werk;
  const [pas, setPas] = useState(0);
  useKopFocus(stapId);
  const klaar = werk.nagekeken.includes(stapId);
  const nagekeken = kijkStapNa(definitie, opdracht, beoordeling, antwoorden, stapId);
  const echt = new Set(controleerAntwoorden(antwoorden, []).map(({ vraagId }) => vraagId));
  const adres = (naar: string, vraagId?: string) => opdrachtAdres(oefening.id, opdracht.id, naar, vraagId);
  const link: StapLink = (naar, tekst, huidig = false) => (
    <StapKoppeling naar={adres(naar)} huidig={huidig}>
      {tekst}
    </StapKoppeling>
  );
  const verder = (naar: string | null) => {
    if (naar !== null && klaar) return gaNaar(adres(naar));
    acties.kijkNa(stapId);
    // With something missing the list of what is missing has the focus.
    if (naar !== null) setPas((keer) => keer + 1);
  };
  const voorbeeld = () =>
    beoordeelOefening({ oefening, definitie, versie, kennis }, antwoordenVanVoorbeeld(definitie, opdracht));
  return (
    <BeoordeeldeStap
      definitie={definitie}
      beoordeling={beoordeling}
      versie={versie}
      kennis={kennis}
      laag={GEEN_LAAG}
      domeinen={versie.inhoud.woordenlijst.domeinen.map(({ id }) => id)}
      stapId={stapId}
      voor={opdracht.titel}
      staat={<p>Bewaard in deze browser</p>}
      melding={klaar ? <Uitslag nagekeken={nagekeken} adres={(id) => adres(stapId, id)} pas={pas} /> : null}
      antwoorden={antwoorden}
      onChange={acties.antwoord}
      vandaag={oefening.peildatum}
      bijTwijfel={
        new Map(
          vragenVan(definitie).map(({ id }) => [
            id,
            <p key={id}>
              In een echte afweging kunt u hier een collega vragen, zonder uw plaats te verliezen.
            </p>,
          ]),
        )
      }
      naVraag={
        new Map(
          nagekeken.map((deel) => [
            deel.vraag.id,
            <Fragment key={deel.vraag.id}>
              {echt.has(deel.vraag.id) ? <EchtGegeven /> : null}
              {klaar ? (
                <TerugkoppelingBeeld
                  nagekeken={deel}
                  antwoorden={antwoorden}
                  versie={versie}
                  peildatum={oefening.peildatum}
                  neemOver={(waarde) => acties.antwoord(deel.vraag.id, waarde)}
                  grondslag={
                    deel.vraag.soort === "grondslag" ? (
                      <UitkomstNaastElkaar {...props} voorbeeld={voorbeeld()} adres={adres} />
                    ) : null
                  }
                />
              ) : null}
            </Fragment>,
          ]),
        )
      }
      link={link}
      verderTekst={klaar ? "Verder" : "Kijk mijn antwoorden na"}
      slotTekst="Naast het voorbeeld leggen"
      onVerder={verder}
    />
  );
}

/** What looks like data of a real person has no place in a made-up case. */
function EchtGegeven(): ReactElement {
  return (
    <Melding soort="let op" kop="dit lijkt een gegeven van een echt persoon">
      <p>Wij bewaren dit antwoord niet. Gebruik alleen wat in het verhaal staat.</p>
    </Melding>
  );
}
