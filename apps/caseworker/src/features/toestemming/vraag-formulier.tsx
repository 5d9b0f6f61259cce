"use client";

import { wieGeeftToestemming, type Keuze, type Persoon, type Vastlegging } from "@core/grondslagen";
import { SprekerVeld } from "@deelwijzer/grondslagen-react";
import {
  DatumVeld,
  Details,
  FoutSamenvatting,
  KeuzeGroep,
  Knop,
  Melding,
  Stapel,
  TekstVak,
  TekstVeld,
  type FoutItem,
} from "@deelwijzer/ui";
import { Formulier, foutInWoorden, foutVan } from "@deelwijzer/web";
import { useState, type ReactElement } from "react";
import type { NieuweLink } from "./link-kaart.tsx";
import { stuurVraag } from "./stuur-vraag.ts";
import stijl from "./toestemming.module.css";
import { Gesprek, Manier, Wie } from "./vraag-delen.tsx";
import { beginVelden, foutenIn, type TeVragen, type Velden } from "./vraag-velden.ts";

/** Everything that is asked before a resident is; the answer of a conversation is recorded by the same form. */
export function VraagFormulier(props: {
  readonly afwegingId: string;
  readonly teVragen: TeVragen;
  readonly gesprek: boolean;
  readonly vandaag: string;
  readonly onGevraagd: (nieuw: NieuweLink) => void;
  readonly onVastgelegd: () => void;
}): ReactElement {
  const { teVragen, gesprek, vandaag, onGevraagd, onVastgelegd } = props;
  const [velden, setVelden] = useState<Velden>(() => beginVelden(teVragen, gesprek, vandaag));
  const [poging, setPoging] = useState(0);
  const [vanServer, setVanServer] = useState<readonly FoutItem[]>([]);
  const [bezig, setBezig] = useState(false);
  const [mislukt, setMislukt] = useState<string | null>(null);
  const zet = (deel: Partial<Velden>) => {
    setVelden((oud) => ({ ...oud, ...deel }));
    setVanServer([]);
  };
  const gever = wieGeeftToestemming(teVragen.personen, velden.kanOverzien);
  const fouten = poging === 0 ? [] : [...foutenIn(velden, gever, gesprek), ...vanServer];
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst;

  const verstuur = async () => {
    setPoging((nummer) => nummer + 1);
    setVanServer([]);
    setMislukt(null);
    if (bezig || foutenIn(velden, gever, gesprek).length > 0) return;
    setBezig(true);
    try {
      await stuurVraag(props, velden, gever, { onGevraagd, onVastgelegd });
    } catch (error) {
      const gevonden = foutVan(error);
      if (gevonden?.soort === "ongeldig")
        setVanServer(gevonden.velden.map(({ pad, melding }) => ({ veld: pad, tekst: melding })));
      else setMislukt(foutInWoorden(error, "Er is geen verbinding. Wat u invulde, staat er nog."));
      setPoging((nummer) => nummer + 1);
    } finally {
      setBezig(false);
    }
  };

  return (
    <Formulier className={stijl["formulier"]} verstuur={verstuur}>
      <FoutSamenvatting fouten={fouten} poging={poging} />
      <KeuzeGroep
        name="kanOverzien"
        label="Kan deze persoon overzien waar hij of zij ja tegen zegt?"
        toelichting="Begrijpt deze persoon welke gegevens u deelt, met wie, en wat er gebeurt bij een nee?"
        naast
        fout={fout("kanOverzien")}
        opties={[
          { value: "ja", label: "Ja" },
          { value: "nee", label: "Nee" },
          { value: "twijfel", label: "Ik twijfel" },
        ]}
        value={velden.kanOverzien}
        onChange={(kanOverzien) => zet({ kanOverzien: kanOverzien as Keuze })}
      />
      <Wie gever={gever} />
      {gever.wie === "vertegenwoordiger" ? (
        <SprekerVeld
          name="aanWie"
          label="Wie beslist namens deze persoon?"
          leeftijd={jongste(teVragen.personen)}
          fout={fout("aanWie") ?? fout("vertegenwoordiger")}
          value={velden.aanWie}
          onChange={(aanWie) => zet({ aanWie })}
        />
      ) : (
        <TekstVeld
          name="aanWie"
          label={gesprek ? "Met wie sprak u?" : "Aan wie vraagt u het?"}
          toelichting="Noem een rol, geen naam. Bijvoorbeeld “de cliënt”."
          maxLength={200}
          fout={fout("aanWie")}
          value={velden.aanWie}
          onChange={(event) => zet({ aanWie: event.target.value })}
        />
      )}
      {gever.kindHoortMee ? (
        <KeuzeGroep
          name="kind"
          label="Wat vindt het kind zelf?"
          opties={[
            { value: "eens", label: "Het kind is het ermee eens" },
            { value: "niet-eens", label: "Het kind is het er niet mee eens" },
            { value: "niet-gevraagd", label: "Dat is niet gevraagd" },
          ]}
          fout={fout("kind")}
          value={velden.kind}
          onChange={(kind) => zet({ kind: kind as NonNullable<Vastlegging["kind"]> })}
        />
      ) : null}
      <KeuzeGroep
        name="identiteit"
        label="Hoe weet u wie dit is?"
        fout={fout("identiteit")}
        opties={[
          { value: "bekend", label: "Ik ken deze persoon" },
          { value: "document", label: "Ik zag een identiteitsbewijs" },
          { value: "vragen", label: "Ik stelde vragen die alleen deze persoon kan beantwoorden" },
          { value: "niet-vastgesteld", label: "Dat weet ik niet zeker" },
        ]}
        value={velden.identiteit}
        onChange={(identiteit) => zet({ identiteit: identiteit as Vastlegging["identiteit"] })}
      />
      {gesprek ? <Gesprek {...{ velden, zet, fout }} /> : <Manier {...{ velden, zet, fout }} />}
      <TekstVak
        name="waarom"
        label="Waarom wilt u deze gegevens delen?"
        toelichting={
          gesprek
            ? "Zoals u het aan deze persoon hebt verteld. Schrijf geen namen."
            : "De inwoner leest dit. Schrijf korte zinnen, en geen namen."
        }
        rows={3}
        fout={fout("waarom")}
        value={velden.waarom}
        onChange={(event) => zet({ waarom: event.target.value })}
      />
      <TekstVak
        name="bijNee"
        label="Wat gebeurt er als iemand nee zegt?"
        rows={3}
        fout={fout("bijNee")}
        value={velden.bijNee}
        onChange={(event) => zet({ bijNee: event.target.value })}
      />
      <DatumVeld
        name="tot"
        label="Tot en met welke dag geldt de toestemming?"
        toelichting="Niet langer dan u voor dit doel nodig hebt."
        fout={fout("tot")}
        value={velden.tot}
        onChange={(tot) => zet({ tot })}
      />
      <div id="gegevens" tabIndex={-1}>
        <Details samenvatting="Welke gegevens staan in de vraag?" open={fout("gegevens") !== undefined}>
          <Stapel ruimte="s">
            <p>{teVragen.wat}</p>
            <ul>
              {teVragen.gegevens.map(({ wat, waarvoor }) => (
                <li key={`${wat} ${waarvoor}`}>
                  <strong>{wat}</strong>: {waarvoor === "" ? "nog niet ingevuld waarvoor" : waarvoor}
                </li>
              ))}
            </ul>
            <p>Dit komt uit uw afweging. Klopt het niet? Wijzig het daar eerst.</p>
          </Stapel>
        </Details>
      </div>
      {mislukt === null ? null : (
        <Melding soort="fout" kop="niet gelukt" live>
          <p>{mislukt}</p>
        </Melding>
      )}
      <div>
        <Knop type="submit" soort="primair" bezig={bezig} bezigTekst="Wij leggen het vast…">
          {gesprek ? "Leg vast" : "Maak de vraag"}
        </Knop>
      </div>
    </Formulier>
  );
}

/** The younger decides who may speak; null where no age is known. */
function jongste(personen: readonly Persoon[]): number | null {
  const leeftijden = personen.flatMap(({ leeftijd }) => leeftijd ?? []);
  return leeftijden.length === 0 ? null : Math.min(...leeftijden);
}
