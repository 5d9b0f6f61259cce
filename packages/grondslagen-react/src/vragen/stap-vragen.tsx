"use client";

import type { Antwoorden, StapVraag, Waarde, Woordenlijst } from "@core/grondslagen";
import { Knop, Kop, Melding, Paneel, type ZoekOptie } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { DatumVraag } from "./datum-vraag.tsx";
import { FeitenVraag, type FeitenDeel } from "./feiten-vraag.tsx";
import { GegevensVraag } from "./gegevens-vraag.tsx";
import { JaNeeTwijfelVraag } from "./ja-nee-twijfel-vraag.tsx";
import { KeuzeVraag, MeerkeuzeVraag } from "./keuze-vraag.tsx";
import { OverlegVraag } from "./overleg-vraag.tsx";
import { personenMet } from "./personen-met.ts";
import { PersonenVraag } from "./personen-vraag.tsx";
import { TekstVraag } from "./tekst-vraag.tsx";
import { VereistenVraag, type VereistenDeel } from "./vereisten-vraag.tsx";
import { Waarom } from "./vraag-kader.tsx";
import type { VraagProps } from "./vraag-props.ts";
import "./vragen.css";

export type StapVragenProps = {
  /** The questions shown now, in order. */
  readonly vragen: readonly StapVraag[];
  readonly antwoorden: Antwoorden;
  readonly onChange: (vraagId: string, waarde: Waarde) => void;
  readonly woordenlijst: Woordenlijst;
  /** Of the questions: needed now. */
  readonly verplicht: readonly string[];
  /** Of the questions: an explanation is demanded now. */
  readonly toelichting: readonly string[];
  /** Requirements to give evidence for. */
  readonly vereisten: VereistenDeel["vereisten"];
  readonly toestemmingVan?: VereistenDeel["toestemmingVan"];
  readonly toestemmer?: VereistenDeel["toestemmer"];
  readonly feiten?: FeitenDeel["feiten"];
  /** "jjjj-mm-dd": proposed where today often is the answer. */
  readonly vandaag: string;
  /** By question in one's own words: a sentence made of what was chosen already. */
  readonly voorstellen?: ReadonlyMap<string, string> | undefined;
  /** For what a consent is, as it was answered. */
  readonly toestemmingWaarvoor?: string | undefined;
  readonly niveau?: 1 | 2 | 3;
  /** What is wrong, by question. */
  readonly fouten?: ReadonlyMap<string, string>;
  /** Answered, but something it leans on changed since. */
  readonly opnieuwBekijken?: readonly string[];
  readonly onBevestig?: (vraagId: string) => void;
  /** What the engine answered, for a question of kind `grondslag`. */
  readonly grondslag?: ReactNode;
  /** By question: shown when the answer is "Ik twijfel". */
  readonly bijTwijfel?: ReadonlyMap<string, ReactNode>;
  readonly optiesVan?: (vraag: StapVraag) => readonly ZoekOptie[] | undefined;
  /** By requirement: how a consent is asked, and what is recorded of it. */
  readonly bijToestemming?: ReadonlyMap<string, ReactNode>;
  /** By question: after it, a warning about what was typed. */
  readonly naVraag?: ReadonlyMap<string, ReactNode>;
};

/** The questions of a step, each in the form of its kind. Pure: the page decides what happens to an answer. */
export function StapVragen(props: StapVragenProps): ReactElement {
  return (
    <div className="gr-vragen">
      {props.vragen.map((vraag) => (
        <div key={vraag.id} className="gr-vragen__vraag" id={`vraag-${vraag.id}`}>
          {props.opnieuwBekijken?.includes(vraag.id) ? <OpnieuwBekijken vraag={vraag} {...props} /> : null}
          <Vraag vraag={vraag} {...props} />
          {props.naVraag?.get(vraag.id)}
        </div>
      ))}
    </div>
  );
}

function OpnieuwBekijken({ vraag, onBevestig }: StapVragenProps & { vraag: StapVraag }): ReactElement {
  return (
    <Melding soort="let op" kop="kijk opnieuw naar dit antwoord">
      <p>
        Iets waar dit antwoord op steunt, is veranderd: een eerder antwoord, de tabellen of de datum. Uw
        antwoord is bewaard. Klopt het nog?
      </p>
      {onBevestig === undefined ? null : (
        <Knop klein onClick={() => onBevestig(vraag.id)}>
          Dit antwoord klopt nog<span className="dw-visueel-verborgen">: {vraag.titel}</span>
        </Knop>
      )}
    </Melding>
  );
}

function Vraag(props: StapVragenProps & { vraag: StapVraag }): ReactElement {
  const { vraag, antwoorden, onChange, woordenlijst, niveau = 2, fouten, bijTwijfel, optiesVan } = props;
  const deel: VraagProps = {
    vraag,
    antwoorden,
    woordenlijst,
    niveau,
    onChange: (waarde) => {
      onChange(vraag.id, waarde);
      const personen = props.vragen.find(({ soort }) => soort === "personen");
      const erbij =
        vraag.bindt === "betrokkene" ? personenMet(waarde, { vraag, personen, antwoorden }) : null;
      if (personen !== undefined && erbij !== null) onChange(personen.id, erbij);
    },
    fout: fouten?.get(vraag.id),
    bijTwijfel: bijTwijfel?.get(vraag.id),
    opties: optiesVan?.(vraag),
  };
  const verplicht = props.verplicht.includes(vraag.id);
  switch (vraag.soort) {
    case "ja-nee-twijfel":
      return <JaNeeTwijfelVraag {...deel} toelichtingNodig={props.toelichting.includes(vraag.id)} />;
    case "keuze":
      return <KeuzeVraag {...deel} />;
    case "meerkeuze":
      return <MeerkeuzeVraag {...deel} />;
    case "tekst":
      return <TekstVraag {...deel} verplicht={verplicht} voorstel={props.voorstellen?.get(vraag.id)} />;
    case "datum":
      return <DatumVraag {...deel} vandaag={props.vandaag} />;
    case "personen":
      return <PersonenVraag {...deel} />;
    case "gegevens-per-doel":
      return <GegevensVraag {...deel} />;
    case "vereisten":
      return (
        <VereistenVraag
          {...deel}
          vereisten={props.vereisten}
          toestemmingVan={props.toestemmingVan}
          toestemmer={props.toestemmer}
          bijToestemming={props.bijToestemming}
          vandaag={props.vandaag}
          waarvoor={props.toestemmingWaarvoor}
        />
      );
    case "feiten":
      return <FeitenVraag {...deel} feiten={props.feiten} />;
    case "overleg":
      return <OverlegVraag {...deel} verplicht={verplicht} vandaag={props.vandaag} />;
    case "grondslag":
      return (
        <section className="gr-grondslag" aria-labelledby={vraag.id}>
          <Kop niveau={niveau} maat="l" schreef id={vraag.id} tabIndex={-1}>
            {vraag.titel}
          </Kop>
          <Waarom vraag={vraag} />
          {props.grondslag}
        </section>
      );
    case "uitleg":
      return (
        <Paneel als="section" aria-labelledby={vraag.id}>
          <Kop niveau={niveau} maat="m" id={vraag.id}>
            {vraag.titel}
          </Kop>
          <p>{vraag.waarom}</p>
        </Paneel>
      );
  }
}
