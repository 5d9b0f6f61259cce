"use client";

import { isToestemming, vragenVan, type StapVraag } from "@core/grondslagen";
import { StapBeeld, toestemmingVan, wieToestemt } from "@deelwijzer/grondslagen-react";
import { Fragment, type ReactElement } from "react";
import { OverlegInDossier } from "../overleg/overleg-in-dossier.tsx";
import type { Werk } from "./werk.ts";
import { BeginselenStand } from "./beginselen-stand.tsx";
import { GrondslagAntwoord } from "./grondslag-antwoord.tsx";
import { OpslagMelding, OpslagStaat } from "./opslag-staat.tsx";
import { PrivacyMelding } from "./privacy-melding.tsx";
import { stapAdres } from "./stap-adres.ts";
import { gaNaar, stapLinkVan } from "./stap-koppeling.tsx";
import { TwijfelOverleg } from "./twijfel-overleg.tsx";
import { UitzonderingUitleg } from "./uitzondering-uitleg.tsx";
import { useKopFocus } from "./use-kop-focus.ts";
import { ToestemmingPaneel } from "../toestemming/toestemming-paneel.tsx";
import { optiesVoor } from "./vraag-opties.ts";

/** One step: its questions, and the way back and onward. Nothing has to be filled in to look further. */
export function StapScherm(props: Werk & { readonly stapId: string }): ReactElement {
  const { afweging, concept, acties, beoordeling, stapId } = props;
  const { evaluatie, nu } = beoordeling;
  useKopFocus(stapId);
  const getoond = evaluatie.stappen.find(({ id }) => id === stapId)?.vragen ?? [];
  const vragen = vragenVan(concept.definitie).filter(({ id }) => getoond.includes(id));
  const grondslag = vragen.find(({ soort }) => soort === "grondslag");
  const van = toestemmingVan(beoordeling.antwoord);
  const verder = (naar: string | null) => {
    void acties.sla();
    if (naar !== null) gaNaar(stapAdres(afweging.id, naar));
  };
  return (
    <StapBeeld
      definitie={concept.definitie}
      evaluatie={evaluatie}
      stapId={stapId}
      voor={`Dossier ${afweging.zaakkenmerk}`}
      staat={<OpslagStaat opslag={concept.opslag} />}
      melding={<OpslagMelding opslag={concept.opslag} opnieuw={() => void acties.sla()} />}
      afgewezen={concept.afgewezen}
      antwoorden={concept.antwoorden}
      onChange={acties.antwoord}
      woordenlijst={beoordeling.context.woordenlijst}
      vereisten={nu.vereisten}
      feiten={nu.feiten}
      toestemmingVan={van}
      toestemmer={wieToestemt(van, concept.definitie, concept.antwoorden, beoordeling.vraag?.betrokkene)}
      vandaag={props.vandaag}
      onBevestig={acties.bevestig}
      optiesVan={(vraag: StapVraag) => optiesVoor(vraag, props)}
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
      grondslag={grondslag === undefined ? null : <GrondslagAntwoord {...props} vraagId={grondslag.id} />}
      kant={<BeginselenStand {...props} />}
      link={stapLinkVan(afweging.id)}
      onVerder={verder}
    />
  );
}
