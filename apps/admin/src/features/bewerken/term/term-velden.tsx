"use client";

import type { Datum as DatumTekst, TabelversieInhoud } from "@core/grondslagen";
import { TekstVak, TekstVeld, VeldGroep } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import { KeuzeVeld } from "../../regels/keuze-veld.tsx";
import { LooptijdVelden } from "../regel/looptijd-velden.tsx";
import { TERMVELDEN, type TermFormulier, type Termsoort } from "../term-formulier/formulier.ts";
import { useBewerkOmgeving } from "../velden/bewerk-context.ts";
import { Datum } from "../velden/datum.tsx";
import { Meerkeuze } from "../velden/meerkeuze.tsx";
import { optiesVan } from "../velden/opties.ts";
import { Veldblok } from "../velden/veldblok.tsx";
import { IN_ZIN, PARTNERSOORT, TERMWOORD } from "./termwoorden.ts";

export type TermVeldenProps = {
  soort: Termsoort;
  formulier: TermFormulier;
  zet: (deel: Partial<TermFormulier>) => void;
  inhoud: TabelversieInhoud;
  vandaag: DatumTekst;
  naamveld: ReactNode;
};

/** Name, other names and explanation: how people find it and understand it. */
export function NaamVelden(props: TermVeldenProps): ReactElement {
  const { soort, naamveld } = props;
  const toont = new Set<string>(TERMVELDEN[soort]);
  return (
    <>
      <Regel
        {...props}
        veld="naam"
        label={TERMWOORD[soort].naamlabel}
        pad={soort === "bron" || soort === "leidraad" ? "titel" : "naam"}
      />
      {naamveld}
      {toont.has("inZin") ? (
        <Regel {...props} veld="inZin" label="In een zin" optioneel toelichting={IN_ZIN[soort]} />
      ) : null}
      {toont.has("verwijzing") ? (
        <Regel
          {...props}
          veld="verwijzing"
          label="Korte naam"
          toelichting="Staat voor elke vindplaats. Bijvoorbeeld: Jeugdwet, tekst van 1 juli 2026."
        />
      ) : null}
      {toont.has("aliassen") ? (
        <Vak
          {...props}
          veld="aliassen"
          label="Andere woorden"
          optioneel
          toelichting="Woorden waarmee mensen zoeken. Zet elk woord op een eigen regel."
        />
      ) : null}
      {toont.has("toelichting") ? (
        <Vak
          {...props}
          veld="toelichting"
          label="Uitleg"
          optioneel={soort !== "bron"}
          toelichting="Kort, voor iemand die het niet kent. Korte zinnen, gewone woorden."
        />
      ) : null}
      {toont.has("adres") ? (
        <Regel
          {...props}
          veld="adres"
          label="Adres op internet"
          optioneel
          toelichting="Waar iedereen de bron kan lezen. Begint met https://."
        />
      ) : null}
      {toont.has("bwb") ? (
        <>
          <Regel {...props} veld="bwb" label="BWB-nummer" optioneel toelichting="Zoals BWBR0035362." />
          <Regel
            {...props}
            veld="celex"
            label="CELEX-nummer"
            optioneel
            toelichting="Alleen voor wetten van de EU."
          />
        </>
      ) : null}
    </>
  );
}

/** What kind of partner it is, and who looks like it. */
export function PartnerVelden({ formulier: f, zet, inhoud }: TermVeldenProps): ReactElement {
  const { fouten } = useBewerkOmgeving();
  const { partners, domeinen } = inhoud.woordenlijst;
  return (
    <>
      <Veldblok veld="soort">
        <KeuzeVeld
          name="partnersoort"
          label="Soort partner"
          alle="Kies een soort"
          opties={PARTNERSOORT}
          value={f.partnersoort}
          fout={fouten.get("partnersoort")}
          onChange={(id) => zet({ partnersoort: id ?? "" })}
        />
      </Veldblok>
      {f.partnersoort === "intern-domein" ? (
        <Veldblok veld="domein">
          <KeuzeVeld
            name="domein"
            label="Welk domein van de gemeente"
            alle="Kies een domein"
            opties={domeinen}
            value={f.domein}
            fout={fouten.get("domein")}
            onChange={(id) => zet({ domein: id ?? "" })}
          />
        </Veldblok>
      ) : null}
      <Veldblok veld="verwant">
        <VeldGroep
          id="verwant"
          label="Lijkt op"
          optioneel
          toelichting="Partners die mensen hiermee verwarren. De regels van die partners gelden niet voor deze."
        >
          <Meerkeuze
            id="verwant"
            opties={optiesVan(partners.filter(({ id }) => id !== f.id))}
            waarden={f.verwant}
            eenheid={{ een: "partner", meer: "partners" }}
            onChange={(verwant) => zet({ verwant })}
          />
        </VeldGroep>
      </Veldblok>
    </>
  );
}

/** When the thing exists in law; a source has the day it describes. */
export function TermLooptijd({ soort, formulier: f, zet, vandaag }: TermVeldenProps): ReactElement {
  if (soort === "bron")
    return (
      <Veldblok veld="peildatum">
        <Datum
          id="peildatum"
          label="Dag van de tekst"
          toelichting="De dag waarop de tekst zo gold. Leeg: de bron noemt geen dag."
          waarde={f.peildatum}
          onChange={(peildatum) => zet({ peildatum })}
        />
      </Veldblok>
    );
  return (
    <LooptijdVelden
      van={f.van}
      totEnMet={f.totEnMet}
      zet={zet}
      vandaag={vandaag}
      velden={soort === "wet" ? ["begin", "eind"] : ["geldig.van", "geldig.tot"]}
    />
  );
}

type EenVeld = TermVeldenProps & {
  veld: "naam" | "inZin" | "toelichting" | "aliassen" | "verwijzing" | "adres" | "bwb" | "celex";
  label: string;
  pad?: string;
  optioneel?: boolean;
  toelichting?: string | undefined;
};

function Regel({ veld, label, pad, optioneel = false, toelichting, formulier, zet }: EenVeld): ReactElement {
  const { fouten } = useBewerkOmgeving();
  return (
    <Veldblok veld={pad ?? veld}>
      <TekstVeld
        name={veld}
        label={label}
        optioneel={optioneel}
        toelichting={toelichting}
        maxLength={300}
        value={formulier[veld]}
        fout={fouten.get(veld)}
        onChange={(event) => zet({ [veld]: event.target.value })}
      />
    </Veldblok>
  );
}

function Vak({ veld, label, optioneel = false, toelichting, formulier, zet }: EenVeld): ReactElement {
  const { fouten } = useBewerkOmgeving();
  return (
    <Veldblok veld={veld}>
      <TekstVak
        name={veld}
        label={label}
        optioneel={optioneel}
        toelichting={toelichting}
        rows={3}
        maxLength={4000}
        value={formulier[veld]}
        fout={fouten.get(veld)}
        onChange={(event) => zet({ [veld]: event.target.value })}
      />
    </Veldblok>
  );
}
