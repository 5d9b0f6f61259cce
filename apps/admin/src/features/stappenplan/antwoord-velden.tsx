"use client";

import {
  ANTWOORDEN,
  vastAntwoord,
  vragenVan,
  type Planvraag,
  type Stappenplan,
  type StapVraag,
} from "@core/grondslagen";
import { Details, Stapel } from "@deelwijzer/ui";
import type { ReactElement } from "react";
import { KeuzeVeld } from "../regels/keuze-veld.tsx";
import { BewaarVeld } from "./bewaar-veld.tsx";
import { BewaarVinken } from "./bewaar-vinken.tsx";

/** What an answer of this kind asks besides itself. */
export function AntwoordVelden(props: {
  readonly vraag: Planvraag;
  readonly zet: (velden: Readonly<Record<string, unknown>>, was?: Readonly<Record<string, unknown>>) => void;
}): ReactElement | null {
  const { vraag, zet } = props;
  switch (vraag.soort) {
    case "ja-nee-twijfel":
      return (
        <BewaarVinken
          naam="veld-toelichtingBij"
          label="Bij welk antwoord moet de medewerker uitleg geven?"
          opties={ANTWOORDEN.map((id) => ({ value: id, label: vastAntwoord(id) }))}
          waarden={vraag.toelichtingBij}
          onBewaar={(toelichtingBij) => zet({ toelichtingBij })}
        />
      );
    case "tekst":
      return (
        <JaNee
          veld="scheidFeiten"
          label="Vraagt u feiten en indrukken apart?"
          aan={vraag.scheidFeiten}
          zet={(scheidFeiten) => zet({ scheidFeiten })}
        />
      );
    case "datum":
      return (
        <JaNee
          veld="biedtVandaag"
          label="Staat de dag van vandaag klaar?"
          aan={vraag.biedtVandaag === true}
          zet={(aan) => zet({ biedtVandaag: aan ? true : undefined })}
        />
      );
    default:
      return null;
  }
}

/** How each of a few answers reads in the account. */
export function Verslagzinnen(props: {
  readonly vraag: Planvraag;
  readonly zet: (velden: Readonly<Record<string, unknown>>, was?: Readonly<Record<string, unknown>>) => void;
}): ReactElement | null {
  const { vraag, zet } = props;
  const antwoorden =
    vraag.soort === "ja-nee-twijfel"
      ? ANTWOORDEN.map((id) => ({ id, tekst: vastAntwoord(id) }))
      : vraag.opties;
  if (antwoorden.length === 0) return null;
  const metZin = (zinnen: StapVraag["inVerslag"], id: string, zin: string) => {
    const { [id]: _oud, ...rest } = zinnen ?? {};
    const samen = zin.trim() === "" ? rest : { ...rest, [id]: zin };
    return Object.keys(samen).length === 0 ? undefined : samen;
  };
  return (
    <Details samenvatting="Zin in het verslag per antwoord">
      <Stapel ruimte="m">
        {antwoorden.map(({ id, tekst }) => (
          <BewaarVeld
            key={id}
            naam={`veld-inVerslag-${id}`}
            label={`Zin in het verslag bij “${tekst}”`}
            waarde={vraag.inVerslag?.[id]}
            onBewaar={(nu, was) =>
              zet(
                { inVerslag: metZin(vraag.inVerslag, id, nu) },
                { inVerslag: metZin(vraag.inVerslag, id, was) },
              )
            }
          />
        ))}
      </Stapel>
    </Details>
  );
}

/** The earlier questions whose answer this one leans on. */
export function SteuntOp(props: {
  readonly vraag: Planvraag;
  readonly definitie: Stappenplan;
  readonly zet: (velden: Readonly<Record<string, unknown>>) => void;
}): ReactElement | null {
  const { vraag, definitie, zet } = props;
  const alle = vragenVan(definitie);
  const eerder = alle.slice(
    0,
    Math.max(
      0,
      alle.findIndex(({ id }) => id === vraag.id),
    ),
  );
  const opties = eerder
    .filter(({ soort }) => soort !== "uitleg" && soort !== "grondslag")
    .map(({ id, titel }) => ({ value: id, label: titel }));
  if (opties.length === 0) return null;
  return (
    <Details samenvatting={steuntOp(vraag.hangtAfVan.length)}>
      <BewaarVinken
        naam="veld-hangtAfVan"
        label="Op welke eerdere antwoorden steunt deze vraag?"
        toelichting="Verandert zo’n antwoord? Dan kijkt de medewerker opnieuw naar deze vraag."
        opties={opties}
        waarden={vraag.hangtAfVan}
        onBewaar={(hangtAfVan) => zet({ hangtAfVan })}
      />
    </Details>
  );
}

function steuntOp(aantal: number): string {
  if (aantal === 0) return "Steunt op geen eerder antwoord";
  return `Steunt op ${aantal} ${aantal === 1 ? "eerder antwoord" : "eerdere antwoorden"}`;
}

function JaNee(props: {
  readonly veld: string;
  readonly label: string;
  readonly aan: boolean;
  readonly zet: (aan: boolean) => void;
}): ReactElement {
  const { veld, label, aan, zet } = props;
  return (
    <KeuzeVeld
      name={`veld-${veld}`}
      label={label}
      alle={null}
      opties={[
        { id: "ja", naam: "Ja" },
        { id: "nee", naam: "Nee" },
      ]}
      value={aan ? "ja" : "nee"}
      onChange={(keuze) => zet(keuze === "ja")}
    />
  );
}
