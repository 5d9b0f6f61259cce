"use client";

import { datum, type Antwoorden, type Datum, type Kennis, type Tabelversie } from "@core/grondslagen";
import { Stapel } from "@deelwijzer/ui";
import { usePathname } from "next/navigation";
import { useEffect, useMemo, type ReactElement } from "react";
import { beoordeel } from "../../dossier/beoordeel.ts";
import type { GelezenAfweging } from "../../use-cases/lees-afweging/lees-afweging.ts";
import { KennisFout, KennisLaden } from "../opzoeken/kennis-staat.tsx";
import { useKennis } from "../opzoeken/use-kennis.ts";
import { ConflictKeuze } from "./conflict-keuze.tsx";
import { Controleren } from "./controleren.tsx";
import { OvergenomenMelding } from "./overgenomen-melding.tsx";
import { CONTROLEREN, paginatitel } from "./stap-adres.ts";
import { StapScherm } from "./stap-scherm.tsx";
import { useConcept } from "./use-concept.ts";
import type { Werk } from "./werk.ts";

export type AfwegingSchermProps = { readonly afweging: GelezenAfweging; readonly vandaag: Datum };

/** One dossier, all its steps: the draft lives here, so that going from step to step never loses a word. */
export function AfwegingScherm(props: AfwegingSchermProps): ReactElement {
  const { data: kennis, isError, isFetching, refetch } = useKennis();
  if (kennis === undefined) {
    return isError ? (
      <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />
    ) : (
      <KennisLaden traag={false} />
    );
  }
  const versie = kennis.tabelversies.find(({ hash }) => hash === props.afweging.tabelversieHash);
  if (versie === undefined) return <KennisFout bezig={isFetching} opnieuw={() => void refetch()} />;
  return <MetKennis {...props} kennis={kennis} versie={versie} />;
}

function MetKennis(
  props: AfwegingSchermProps & { readonly kennis: Kennis; readonly versie: Tabelversie },
): ReactElement {
  const { afweging, kennis, versie, vandaag } = props;
  const { definitie, beleid } = afweging;
  const [concept, acties] = useConcept(afweging.id, definitie, afweging);
  const { antwoorden, bevestigd, gewijzigd, stand } = concept;
  const peildatum = datum(concept.kop.peildatum ?? stand.peildatum);
  const opnieuwBekijken = useMemo(
    () => stand.inhoud.opnieuwBekijken.filter((id) => !bevestigd.includes(id) && !gewijzigd.has(id)),
    [stand, bevestigd, gewijzigd],
  );
  const beoordeling = useMemo(
    () => beoordeel({ definitie, antwoorden, opnieuwBekijken, peildatum, versie, kennis, beleid }),
    [definitie, antwoorden, opnieuwBekijken, peildatum, versie, kennis, beleid],
  );
  const stap = usePathname().split("/")[3] ?? CONTROLEREN;
  const titel = paginatitel(beoordeling.evaluatie, stap, afweging.zaakkenmerk);
  useEffect(() => {
    document.title = `${titel} – Deelwijzer`;
  }, [titel]);
  const werk: Werk = { afweging, concept, acties, beoordeling, versie, kennis, vandaag, opnieuwBekijken };
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
          woordenlijst={versie.inhoud.woordenlijst}
          onKies={kies}
        />
      ) : null}
      <OvergenomenMelding vraagIds={concept.overgenomen} definitie={definitie} sluit={acties.sluitMelding} />
      {stap === CONTROLEREN || !zichtbaar ? (
        <Controleren {...werk} />
      ) : (
        <StapScherm key={stap} {...werk} stapId={stap} />
      )}
    </Stapel>
  );
}
