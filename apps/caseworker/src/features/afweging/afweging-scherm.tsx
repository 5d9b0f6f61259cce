"use client";

import { beoordeel, type Antwoorden, type Datum } from "@core/grondslagen";
import { CONTROLEREN } from "@deelwijzer/grondslagen-react";
import { Stapel } from "@deelwijzer/ui";
import { usePathname } from "next/navigation";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { GelezenAfweging } from "../../use-cases/lees-afweging/lees-afweging.ts";
import { KennisFout, KennisLaden } from "../opzoeken/kennis-staat.tsx";
import { useKennis } from "../opzoeken/use-kennis.ts";
import { beoordeelbaar } from "./beoordeelbaar.ts";
import { ConflictKeuze } from "./conflict-keuze.tsx";
import { Controleren } from "./controleren.tsx";
import { IntrekkingMelding } from "../toestemming/intrekking-melding.tsx";
import { GedaanMelding } from "./gedaan-melding.tsx";
import { NieuwereVersieMelding } from "./nieuwere-versie-melding.tsx";
import { OvergenomenMelding } from "./overgenomen-melding.tsx";
import { paginatitel } from "./stap-adres.ts";
import { StapScherm } from "./stap-scherm.tsx";
import { useConcept } from "./use-concept.ts";
import { NietVerzondenMelding } from "./venster/niet-verzonden-melding.tsx";
import { useNietVerzonden, type Klaarliggend } from "./venster/use-niet-verzonden.ts";
import type { Werk } from "./werk.ts";

export type AfwegingSchermProps = { readonly afweging: GelezenAfweging; readonly vandaag: Datum };

/** One dossier, all its steps: the draft lives here, so that going from step to step never loses a word. */
export function AfwegingScherm(props: AfwegingSchermProps): ReactElement {
  const { afweging } = props;
  // Above the tables: what was typed stays while another tabelversie is fetched.
  const [concept, acties] = useConcept(afweging.id, afweging.definitie, afweging);
  const { klaar, handelAf } = useNietVerzonden(afweging.id, afweging.venstersleutel, concept);
  const [gedaan, meldGedaan] = useState<string | null>(null);
  const hash = concept.stand.tabelversieHash;
  const { data: kennis, isError, isFetching, refetch } = useKennis(hash);
  if (kennis === undefined) {
    return isError ? (
      <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />
    ) : (
      <KennisLaden traag={false} />
    );
  }
  const versie = kennis.tabelversies.find((kandidaat) => kandidaat.hash === hash);
  if (versie === undefined) return <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />;
  return (
    <MetKennis {...props} {...{ concept, acties, kennis, versie, gedaan, meldGedaan, klaar, handelAf }} />
  );
}

function MetKennis(
  props: AfwegingSchermProps &
    Pick<Werk, "concept" | "acties" | "kennis" | "versie"> & {
      readonly klaar: Klaarliggend | null;
      readonly handelAf: () => void;
      readonly gedaan: string | null;
      readonly meldGedaan: (kop: string | null) => void;
    },
): ReactElement {
  const { afweging, concept, acties, kennis, versie, vandaag, gedaan, meldGedaan, klaar, handelAf } = props;
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
  const stap = usePathname().split("/")[3] ?? CONTROLEREN;
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
      {stap === CONTROLEREN || !zichtbaar ? (
        <Controleren {...werk} />
      ) : (
        <StapScherm key={stap} {...werk} stapId={stap} />
      )}
    </Stapel>
  );
}
