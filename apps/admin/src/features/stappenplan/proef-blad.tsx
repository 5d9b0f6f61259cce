"use client";

import {
  beoordeel,
  datum,
  isDatum,
  stelPlanSamen,
  verwoordConditie,
  vragenVan,
  type Antwoorden,
  type Conditie,
  type Datum,
  type Stappenplan,
  type Waarde,
  type Woordenlijst,
} from "@core/grondslagen";
import { BeoordeeldeStap, GEEN_LAAG, type StapLink } from "@deelwijzer/grondslagen-react";
import { DatumVeld, Knop, Melding, Stapel } from "@deelwijzer/ui";
import { useCallback, useMemo, useState, type ReactElement } from "react";
import type { GelezenStappenplan } from "../../use-cases/lees-stappenplan/typen.ts";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import stijl from "./stappenplan.module.css";

/** The step as a caseworker will see it, with test answers that are kept nowhere. */
export function ProefBlad({
  gelezen,
  stap,
}: {
  gelezen: GelezenStappenplan;
  stap: string | null;
}): ReactElement {
  const samen = useMemo(() => stelPlanSamen(gelezen.stand.delen), [gelezen.stand.delen]);
  if (samen?.ok !== true)
    return (
      <Melding soort="let op" kop="er is nog niets te bekijken">
        <p>Los eerst de fouten op die bij “Bouwen” staan.</p>
      </Melding>
    );
  return <Proef gelezen={gelezen} definitie={samen.definitie} begin={stap} />;
}

function Proef(props: {
  readonly gelezen: GelezenStappenplan;
  readonly definitie: Stappenplan;
  readonly begin: string | null;
}): ReactElement {
  const { gelezen, definitie, begin } = props;
  const { tabellen, register, vandaag } = gelezen;
  const [antwoorden, setAntwoorden] = useState<Antwoorden>({});
  const [peildatum, setPeildatum] = useState<Datum>(vandaag);
  const [stapId, setStapId] = useState(begin ?? definitie.stappen[0]?.id ?? "");
  /** A step that is shown though nobody would come there with these answers. */
  const [toch, setToch] = useState<string | null>(null);
  const getoond = useMemo(
    () => (toch === null ? definitie : altijdTonen(definitie, toch)),
    [definitie, toch],
  );
  const { beoordeling, versie, kennis } = useMemo(() => {
    const ontwerp = { nummer: tabellen.nummer, hash: `concept-${tabellen.nummer}`, inhoud: tabellen };
    const bron = { tabelversies: [ontwerp], register };
    return {
      versie: ontwerp,
      kennis: bron,
      beoordeling: beoordeel({
        definitie: getoond,
        antwoorden,
        opnieuwBekijken: [],
        peildatum,
        versie: ontwerp,
        kennis: bron,
        laag: GEEN_LAAG,
        einde: { gevonden: [], vandaag },
        gedeeldVoorEinde: null,
        toestemmingen: [],
      }),
    };
  }, [antwoorden, getoond, peildatum, register, tabellen, vandaag]);
  const { evaluatie } = beoordeling;
  const antwoord = useCallback(
    (id: string, waarde: Waarde) => setAntwoorden((oud) => ({ ...oud, [id]: waarde })),
    [],
  );
  const bijTwijfel = useMemo(
    () =>
      new Map(
        vragenVan(definitie).map(({ id }) => [
          id,
          <p key={id}>De medewerker kan hier een collega vragen, zonder de plaats te verliezen.</p>,
        ]),
      ),
    [definitie],
  );
  // After the last step comes the page that checks and seals: no step of the stappenplan.
  const aanHetEind = definitie.stappen.every(({ id }) => id !== stapId);
  const zichtbaar = evaluatie.stappen.find(({ id }) => id === stapId)?.zichtbaar === true;
  return (
    <Stapel ruimte="l">
      <Melding soort="info" kop="dit is een proef">
        <p>U ziet wat de medewerker ziet. Uw antwoorden worden nergens bewaard. Er komt geen afweging.</p>
      </Melding>
      <div className={stijl["regel"]}>
        <KeuzeVeld
          name="proef-stap"
          label="Begin bij stap"
          alle={null}
          opties={[
            ...definitie.stappen.map(({ id, titel }) => ({ id, naam: titel })),
            ...(aanHetEind ? [{ id: stapId, naam: "Na de laatste stap" }] : []),
          ]}
          value={stapId}
          onChange={(id) => id !== null && setStapId(id)}
        />
        <DatumVeld
          name="proef-peildatum"
          label="Dag van delen"
          value={peildatum}
          onChange={(dag) => dag !== null && isDatum(dag) && setPeildatum(datum(dag))}
        />
        <Knop klein soort="rustig" onClick={() => setAntwoorden({})}>
          Wis alle antwoorden
        </Knop>
      </div>
      <section className={stijl["proef"]} aria-label="Zoals de medewerker het ziet">
        {zichtbaar && toch === stapId ? (
          <p className={stijl["klein"]}>Met de antwoorden van nu komt de medewerker hier niet.</p>
        ) : null}
        {zichtbaar ? (
          <BeoordeeldeStap
            key={stapId}
            niveau={2}
            definitie={getoond}
            beoordeling={beoordeling}
            versie={versie}
            kennis={kennis}
            laag={GEEN_LAAG}
            domeinen={tabellen.woordenlijst.domeinen.map(({ id }) => id)}
            stapId={stapId}
            voor="Proef"
            antwoorden={antwoorden}
            onChange={antwoord}
            vandaag={vandaag}
            bijTwijfel={bijTwijfel}
            link={proefLink(setStapId)}
            onVerder={(naar) => naar !== null && setStapId(naar)}
          />
        ) : aanHetEind ? (
          <p>
            Hierna controleert de medewerker de antwoorden en legt het besluit vast. Dat doet deze proef niet.
          </p>
        ) : (
          <Verborgen
            conditie={definitie.stappen.find(({ id }) => id === stapId)?.conditie}
            {...{ definitie, woordenlijst: tabellen.woordenlijst }}
            onToch={() => setToch(stapId)}
          />
        )}
      </section>
    </Stapel>
  );
}

/** Why nobody comes here with these answers, and the way to see the step all the same. */
function Verborgen(props: {
  readonly conditie: Conditie | undefined;
  readonly definitie: Stappenplan;
  readonly woordenlijst: Woordenlijst;
  readonly onToch: () => void;
}): ReactElement {
  const { conditie, definitie, woordenlijst, onToch } = props;
  return (
    <Stapel ruimte="m">
      <p>Met deze antwoorden komt de medewerker hier niet.</p>
      {conditie === undefined ? null : (
        <p>
          Deze stap komt alleen: {verwoordConditie(conditie, definitie, woordenlijst).replace(/^Als/, "als")}
        </p>
      )}
      <div>
        <Knop onClick={onToch}>Bekijk deze stap toch</Knop>
      </div>
    </Stapel>
  );
}

/** The same stappenplan in which this step and each of its questions is asked of everybody. */
function altijdTonen(definitie: Stappenplan, id: string): Stappenplan {
  const los = <T extends { readonly conditie?: Conditie | undefined }>(deel: T) => {
    const { conditie: _conditie, ...rest } = deel;
    return rest;
  };
  return {
    ...definitie,
    stappen: definitie.stappen.map((stap) =>
      stap.id === id ? { ...los(stap), vragen: stap.vragen.map(los) } : stap,
    ),
  };
}

/** To another step of the preview: nothing is loaded, nothing is kept. */
function proefLink(ga: (stap: string) => void): StapLink {
  return (naar, tekst, huidig = false) => (
    <button
      type="button"
      className={stijl["kies"]}
      aria-current={huidig ? "step" : undefined}
      onClick={() => ga(naar)}
    >
      {tekst}
    </button>
  );
}
