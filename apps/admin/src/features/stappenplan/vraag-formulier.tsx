"use client";

import {
  BEGINSEL_NAAM,
  BEGINSELEN,
  BETEKENIS_NAAM,
  BINDING_NAAM,
  losseDefinitie,
  stelPlanSamen,
  type Planvraag,
} from "@core/grondslagen";
import { Details, Kop, Stapel } from "@deelwijzer/ui";
import { useMemo, type ReactElement } from "react";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { AntwoordVelden, SteuntOp, Verslagzinnen } from "./antwoord-velden.tsx";
import { BewaarVeld } from "./bewaar-veld.tsx";
import { ConditieVeld } from "./conditie/conditie-veld.tsx";
import { onderwerpenVoor } from "./conditie/onderwerpen.ts";
import { OptiesVeld } from "./opties-veld.tsx";
import { PUNTOPTIES, SOORTOPTIES } from "./soortwoorden.ts";
import type { Bouw } from "./use-bouw.ts";

const BINDT = Object.entries(BINDING_NAAM).map(([id, naam]) => ({ id, naam }));
const BETEKENISOPTIES = Object.entries(BETEKENIS_NAAM).map(([id, naam]) => ({ id, naam }));

/** One question: what it asks, what helps to answer it, when it is asked, and where its answer counts. */
export function VraagFormulier({ vraag, bouw }: { vraag: Planvraag; bouw: Bouw }): ReactElement {
  const { stand, woordenlijst, wijzig } = bouw;
  const definitie = useMemo(() => {
    const samen = stelPlanSamen(stand.delen);
    return samen?.ok === true ? samen.definitie : losseDefinitie(stand.delen);
  }, [stand.delen]);
  const onderwerpen = useMemo(
    () => onderwerpenVoor(definitie, vraag.id, woordenlijst),
    [definitie, vraag.id, woordenlijst],
  );
  const zet = (velden: Readonly<Record<string, unknown>>, was?: Readonly<Record<string, unknown>>) =>
    wijzig("stapvraag", vraag.id, velden, was);
  const leeg = (waarde: string) => (waarde.trim() === "" ? undefined : waarde);
  const tekst = (veld: "hulp" | "sterkVoorbeeld" | "zwakVoorbeeld" | "verslagzin" | "bron") => ({
    naam: `veld-${veld}`,
    waarde: vraag[veld],
    onBewaar: (waarde: string, was: string) => zet({ [veld]: leeg(waarde) }, { [veld]: leeg(was) }),
  });
  const conditie = { definitie, woordenlijst, onderwerpen };
  return (
    <Stapel ruimte="l">
      <BewaarVeld
        naam="veld-titel"
        label={vraag.soort === "uitleg" ? "De kop" : "De vraag"}
        waarde={vraag.titel}
        onBewaar={(titel, was) => zet({ titel }, { titel: was })}
      />
      <BewaarVeld
        naam="veld-waarom"
        label={vraag.soort === "uitleg" ? "De uitleg" : "Waarom vragen we dit?"}
        waarde={vraag.waarom}
        onBewaar={(waarom, was) => zet({ waarom }, { waarom: was })}
      />
      <KeuzeVeld
        name="veld-soort"
        label="Soort vraag"
        alle={null}
        opties={SOORTOPTIES}
        value={vraag.soort}
        onChange={(soort) => zet({ soort })}
      />
      {vraag.soort === "keuze" || vraag.soort === "meerkeuze" ? <OptiesVeld vraag={vraag} zet={zet} /> : null}
      <AntwoordVelden vraag={vraag} zet={zet} />
      <ConditieVeld
        key={`${vraag.id}-conditie`}
        id="veld-conditie"
        label="Toon deze vraag als …"
        altijd="Deze vraag wordt altijd gesteld."
        conditie={vraag.conditie}
        onBewaar={(nieuw) => zet({ conditie: nieuw })}
        {...conditie}
      />
      {vraag.soort === "uitleg" ? null : (
        <>
          <KeuzeVeld
            name="veld-verplicht"
            label="Moet de vraag beantwoord zijn?"
            alle={null}
            opties={[
              { id: "ja", naam: "Ja, altijd" },
              { id: "nee", naam: "Nee, of alleen soms" },
            ]}
            value={vraag.verplicht ? "ja" : "nee"}
            onChange={(ja) =>
              zet({ verplicht: ja === "ja", ...(ja === "ja" ? { verplichtAls: undefined } : {}) })
            }
          />
          {vraag.verplicht ? null : (
            <ConditieVeld
              key={`${vraag.id}-verplicht`}
              id="veld-verplichtAls"
              label="Verplicht als …"
              altijd="Deze vraag mag altijd leeg blijven."
              conditie={vraag.verplichtAls}
              onBewaar={(nieuw) => zet({ verplichtAls: nieuw })}
              {...conditie}
            />
          )}
        </>
      )}
      <Kop niveau={3}>Hulp en voorbeelden</Kop>
      <BewaarVeld label="Hulp" {...tekst("hulp")} />
      <BewaarVeld label="Goed voorbeeld" {...tekst("sterkVoorbeeld")} />
      <BewaarVeld label="Zwak voorbeeld" {...tekst("zwakVoorbeeld")} />
      <Kop niveau={3}>Waar telt het antwoord?</Kop>
      <KeuzeVeld
        name="veld-punt"
        label="Punt van de verantwoording"
        alle="Bij geen punt"
        opties={PUNTOPTIES}
        value={vraag.punt === undefined ? null : String(vraag.punt)}
        onChange={(punt) => zet({ punt: punt === null ? undefined : Number(punt) })}
      />
      <KeuzeVeld
        name="veld-beginsel"
        label="Beginsel van de AVG (artikel 5)"
        alle="Geen beginsel"
        opties={BEGINSELEN.map((id) => ({ id, naam: BEGINSEL_NAAM[id] }))}
        value={vraag.beginsel ?? null}
        onChange={(beginsel) => zet({ beginsel: beginsel ?? undefined })}
      />
      <BewaarVeld
        label="Zin in het verslag"
        toelichting="Zet {antwoord} op de plek van het antwoord. Leeg: het verslag noemt de vraag en het antwoord."
        {...tekst("verslagzin")}
      />
      <Verslagzinnen vraag={vraag} zet={zet} />
      <SteuntOp vraag={vraag} definitie={definitie} zet={zet} />
      <BewaarVeld label="Bron" toelichting="Leeg: de bron van de stap." {...tekst("bron")} />
      <Details samenvatting="Voor het besluit en de tabellen">
        <Stapel ruimte="m">
          <KeuzeVeld
            name="veld-bindt"
            label="Deze vraag vult in de vraag aan de tabellen"
            alle="Niets"
            opties={BINDT}
            value={vraag.bindt ?? null}
            onChange={(bindt) => zet({ bindt: bindt ?? undefined })}
          />
          <KeuzeVeld
            name="veld-betekenis"
            label="Betekenis voor het besluit"
            alle="Geen"
            opties={BETEKENISOPTIES}
            value={vraag.betekenis ?? null}
            onChange={(betekenis) => zet({ betekenis: betekenis ?? undefined })}
          />
        </Stapel>
      </Details>
    </Stapel>
  );
}
