"use client";

import { isToestemming, vragenVan } from "@core/grondslagen";
import { BeoordeeldeStap } from "@deelwijzer/grondslagen-react";
import { Fragment, type ReactElement } from "react";
import { OverlegInDossier } from "../overleg/overleg-in-dossier.tsx";
import { AfgewezenElders } from "./afgewezen-elders.tsx";
import type { Werk } from "./werk.ts";
import { OpslagMelding, OpslagStaat } from "./opslag-staat.tsx";
import { PrivacyMelding } from "./privacy-melding.tsx";
import { stapAdres } from "./stap-adres.ts";
import { gaNaar, stapLinkVan } from "./stap-koppeling.tsx";
import { TwijfelOverleg } from "./twijfel-overleg.tsx";
import { UitzonderingUitleg } from "./uitzondering-uitleg.tsx";
import { useKopFocus } from "./use-kop-focus.ts";
import { ToestemmingPaneel } from "../toestemming/toestemming-paneel.tsx";

/** One step: its questions, and the way back and onward. Nothing has to be filled in to look further. */
export function StapScherm(props: Werk & { readonly stapId: string }): ReactElement {
  const { afweging, concept, acties, beoordeling, versie, kennis, stapId } = props;
  const { evaluatie, nu } = beoordeling;
  useKopFocus(stapId);
  const getoond = evaluatie.stappen.find(({ id }) => id === stapId)?.vragen ?? [];
  const vragen = vragenVan(concept.definitie).filter(({ id }) => getoond.includes(id));
  const verder = (naar: string | null) => {
    void acties.sla();
    if (naar !== null) gaNaar(stapAdres(afweging.id, naar));
  };
  return (
    <BeoordeeldeStap
      definitie={concept.definitie}
      beoordeling={beoordeling}
      versie={versie}
      kennis={kennis}
      laag={concept.stand.laag}
      domeinen={afweging.domeinen}
      stapId={stapId}
      voor={`Dossier ${afweging.zaakkenmerk}`}
      staat={<OpslagStaat opslag={concept.opslag} />}
      melding={
        <OpslagMelding
          opslag={concept.opslag}
          opnieuw={() => void acties.sla()}
          elders={<AfgewezenElders {...props} hier={getoond} />}
        />
      }
      afgewezen={concept.afgewezen}
      antwoorden={concept.antwoorden}
      onChange={acties.antwoord}
      vandaag={props.vandaag}
      onBevestig={acties.bevestig}
      bijTwijfel={
        new Map(vragen.map((vraag) => [vraag.id, <TwijfelOverleg key={vraag.id} {...props} vraag={vraag} />]))
      }
      bijToestemming={
        new Map(
          nu.vereisten
            .filter(isToestemming)
            .map((id) => [id, <ToestemmingPaneel key={id} {...props} vereiste={id} />]),
        )
      }
      naVraag={
        new Map(
          vragen.map(({ id, betekenis }) => [
            id,
            <Fragment key={id}>
              <PrivacyMelding {...props} vraagId={id} />
              {betekenis === "koers" ? <UitzonderingUitleg {...props} /> : null}
              {betekenis === "overleg" ? <OverlegInDossier {...props} id={id} overVraag={null} /> : null}
            </Fragment>,
          ]),
        )
      }
      link={stapLinkVan(afweging.id)}
      onVerder={verder}
    />
  );
}
