"use client";

import { isToestemming, vragenVan, type StapVraag } from "@core/grondslagen";
import { StapVragen, toestemmingVan } from "@deelwijzer/grondslagen-react";
import {
  ActieBalk,
  FoutSamenvatting,
  Kantlijn,
  Kanttekening,
  Knop,
  Kop,
  Rij,
  Stapel,
  Voortgang,
} from "@deelwijzer/ui";
import { Fragment, useState, type ReactElement } from "react";
import { OverlegInDossier } from "../overleg/overleg-in-dossier.tsx";
import type { Werk } from "./werk.ts";
import stijl from "./afweging.module.css";
import { GrondslagAntwoord } from "./grondslag-antwoord.tsx";
import { OpslagMelding, OpslagStaat } from "./opslag-staat.tsx";
import { PrivacyMelding } from "./privacy-melding.tsx";
import { CONTROLEREN, plaatsVan, stapAdres } from "./stap-adres.ts";
import { gaNaar, StapKoppeling } from "./stap-koppeling.tsx";
import { StappenLijst } from "./stappen-lijst.tsx";
import { TwijfelOverleg } from "./twijfel-overleg.tsx";
import { useKopFocus } from "./use-kop-focus.ts";
import { ToestemmingPaneel } from "../toestemming/toestemming-paneel.tsx";
import { optiesVoor } from "./vraag-opties.ts";

/** One step: its questions, and the way back and onward. Nothing has to be filled in to look further. */
export function StapScherm(props: Werk & { readonly stapId: string }): ReactElement | null {
  const { afweging, concept, acties, beoordeling, stapId } = props;
  const { evaluatie, nu } = beoordeling;
  const { stappen, plaats, vorige, volgende } = plaatsVan(evaluatie, stapId);
  const [poging, setPoging] = useState(0);
  useKopFocus(stapId);
  const definitie = concept.definitie.stappen.find((stap) => stap.id === stapId);
  const stap = stappen[plaats];
  if (stap === undefined || definitie === undefined) return null;

  const vragen = vragenVan(concept.definitie).filter(({ id }) => stap.vragen.includes(id));
  const enige = vragen.length === 1;
  const fouten = new Map([
    ...(poging > 0 ? stap.open.map(({ vraag, gemis }) => [vraag, gemis] as const) : []),
    ...Object.entries(concept.afgewezen),
  ]);
  const naar = stapAdres(afweging.id, volgende?.id ?? CONTROLEREN);
  const verder = () => {
    void acties.sla();
    if (stap.open.length > 0) setPoging((nummer) => nummer + 1);
    else gaNaar(naar);
  };
  const deel = {
    antwoorden: concept.antwoorden,
    onChange: acties.antwoord,
    woordenlijst: beoordeling.context.woordenlijst,
    verplicht: stap.verplicht,
    toelichting: stap.toelichting,
    vereisten: nu.vereisten,
    toestemmingVan: toestemmingVan(beoordeling.antwoord),
    vandaag: props.vandaag,
    niveau: enige ? 1 : 2,
    fouten,
    opnieuwBekijken: stap.opnieuwBekijken,
    onBevestig: acties.bevestig,
    optiesVan: (vraag: StapVraag) => optiesVoor(vraag, props),
    bijTwijfel: new Map(
      vragen.map((vraag) => [vraag.id, <TwijfelOverleg key={vraag.id} {...props} vraag={vraag} />]),
    ),
    bijToestemming: new Map(
      nu.vereisten
        .filter(isToestemming)
        .map((id) => [id, <ToestemmingPaneel key={id} {...props} vereiste={id} />]),
    ),
    naVraag: new Map(
      vragen.map(({ id, betekenis }) => [
        id,
        <Fragment key={id}>
          <PrivacyMelding {...props} vraagId={id} />
          {betekenis === "overleg" ? <OverlegInDossier {...props} id={id} overVraag={null} /> : null}
        </Fragment>,
      ]),
    ),
  } as const;
  const [eerste] = vragen;
  const breed = eerste?.soort === "grondslag" ? eerste : undefined;
  return (
    <Stapel ruimte="l">
      <div className={stijl["boven"]}>
        <Voortgang
          voor={`Dossier ${afweging.zaakkenmerk}`}
          stap={plaats + 1}
          van={stappen.length}
          naam={stap.titel}
        />
        <OpslagStaat opslag={concept.opslag} />
      </div>
      <FoutSamenvatting
        kop="Dit mist nog in deze stap"
        poging={poging}
        fouten={
          poging === 0
            ? []
            : stap.open.map(({ vraag, gemis }) => ({
                veld: vraag,
                tekst: `${titelVan(vragen, vraag)} ${gemis}`,
              }))
        }
      />
      {enige ? null : <Kop niveau={1}>{stap.titel}</Kop>}
      {breed === undefined ? null : (
        <StapVragen
          {...deel}
          vragen={[breed]}
          grondslag={<GrondslagAntwoord {...props} vraagId={breed.id} />}
        />
      )}
      <Kantlijn
        kantLabel="Over deze stap"
        kant={
          <>
            <Kanttekening kop="Waarom deze stap">
              <p>{definitie.waarom}</p>
            </Kanttekening>
            <Kanttekening kop="Bron">
              <p>{definitie.bron}</p>
            </Kanttekening>
            <Kanttekening kop="Alle stappen">
              <StappenLijst afwegingId={afweging.id} evaluatie={evaluatie} huidig={stapId} />
            </Kanttekening>
          </>
        }
      >
        <Stapel ruimte="xl">
          {vragen.length > (breed === undefined ? 0 : 1) ? (
            <StapVragen {...deel} vragen={vragen.filter((vraag) => vraag !== breed)} />
          ) : null}
          <OpslagMelding opslag={concept.opslag} opnieuw={() => void acties.sla()} />
          <ActieBalk>
            {vorige === undefined ? (
              <span />
            ) : (
              <StapKoppeling naar={stapAdres(afweging.id, vorige.id)}>Vorige</StapKoppeling>
            )}
            <Rij>
              {poging > 0 && stap.open.length > 0 ? (
                <StapKoppeling naar={naar}>Later invullen en doorgaan</StapKoppeling>
              ) : null}
              <Knop soort="primair" onClick={verder}>
                Verder
              </Knop>
            </Rij>
          </ActieBalk>
        </Stapel>
      </Kantlijn>
    </Stapel>
  );
}

function titelVan(vragen: readonly StapVraag[], id: string): string {
  return vragen.find((vraag) => vraag.id === id)?.titel ?? "";
}
