"use client";

import { beoordeel, type Antwoorden } from "@core/grondslagen";
import { CONTROLEREN, OnafBewaard } from "@deelwijzer/grondslagen-react";
import { Stapel } from "@deelwijzer/ui";
import { createElement, useEffect, useMemo, type ComponentType, type ReactElement } from "react";
import { KennisLaden } from "../opzoeken/kennis-staat.tsx";
import { IntrekkingMelding } from "../toestemming/intrekking-melding.tsx";
import { beoordeelbaar } from "./beoordeelbaar.ts";
import { ConflictKeuze } from "./conflict-keuze.tsx";
import { GedaanMelding } from "./gedaan-melding.tsx";
import { NieuwereVersieMelding } from "./nieuwere-versie-melding.tsx";
import { OvergenomenMelding } from "./overgenomen-melding.tsx";
import { paginatitel } from "./stap-adres.ts";
import { StapScherm } from "./stap-scherm.tsx";
import { NietVerzondenMelding } from "./venster/niet-verzonden-melding.tsx";
import type { Klaarliggend } from "./venster/use-niet-verzonden.ts";
import type { Werk } from "./werk.ts";

export type AfwegingWerkProps = Pick<
  Werk,
  "afweging" | "vandaag" | "concept" | "acties" | "kennis" | "versie"
> & {
  readonly stap: string;
  /** The page to check the answers; null while it is on its way. */
  readonly controleren: ComponentType<Werk> | null;
  readonly klaar: Klaarliggend | null;
  readonly handelAf: () => void;
  readonly gedaan: string | null;
  readonly meldGedaan: (kop: string | null) => void;
};

/** One dossier with its tables: what the answers come to, and the step or the check one is at. */
export function AfwegingWerk(props: AfwegingWerkProps): ReactElement {
  const { afweging, concept, acties, kennis, versie, vandaag, stap } = props;
  const { gedaan, meldGedaan, klaar, handelAf, controleren } = props;
  const { definitie } = afweging;
  const { antwoorden, bevestigd, gewijzigd, stand } = concept;
  const opnieuwBekijken = useMemo(
    () => stand.inhoud.opnieuwBekijken.filter((id) => !bevestigd.includes(id) && !gewijzigd.has(id)),
    [stand, bevestigd, gewijzigd],
  );
  const beoordeling = useMemo(
    () =>
      beoordeel({
        ...beoordeelbaar({ ...afweging, ...stand }, versie, kennis, vandaag),
        definitie,
        antwoorden,
        opnieuwBekijken,
      }),
    [afweging, stand, versie, kennis, vandaag, definitie, antwoorden, opnieuwBekijken],
  );
  const titel = paginatitel(beoordeling.evaluatie, stap, afweging.zaakkenmerk);
  useEffect(() => {
    document.title = `${titel} – Deelwijzer`;
  }, [titel]);
  const werk: Werk = {
    afweging,
    concept,
    acties,
    beoordeling,
    versie,
    kennis,
    vandaag,
    opnieuwBekijken,
    meldGedaan,
  };
  const kies = (gekozen: Antwoorden) => {
    acties.kies(gekozen);
    void acties.sla();
  };
  const zichtbaar = beoordeling.evaluatie.stappen.some(({ id, zichtbaar: ja }) => id === stap && ja);
  return (
    <Stapel ruimte="l">
      {concept.botsingen.length > 0 ? (
        <ConflictKeuze
          botsingen={concept.botsingen}
          definitie={definitie}
          woordenlijst={beoordeling.context.woordenlijst}
          onKies={kies}
        />
      ) : null}
      {klaar === null ? null : (
        <NietVerzondenMelding
          klaar={klaar}
          definitie={definitie}
          woordenlijst={beoordeling.context.woordenlijst}
          onTerug={() => {
            acties.zetTerug(klaar.inhoud);
            handelAf();
          }}
          onWeg={handelAf}
        />
      )}
      <OvergenomenMelding vraagIds={concept.overgenomen} definitie={definitie} sluit={acties.sluitMelding} />
      {gedaan === null ? null : <GedaanMelding {...werk} kop={gedaan} sluit={() => meldGedaan(null)} />}
      {afweging.magBewerken ? <IntrekkingMelding {...werk} /> : null}
      <NieuwereVersieMelding {...werk} stil={stap !== CONTROLEREN && zichtbaar} />
      <OnafBewaard>
        {stap === CONTROLEREN || !zichtbaar ? (
          controleren === null ? (
            <KennisLaden daarna="Daarna gaat de stap open." />
          ) : (
            createElement(controleren, werk)
          )
        ) : (
          <StapScherm key={stap} {...werk} stapId={stap} />
        )}
      </OnafBewaard>
    </Stapel>
  );
}
