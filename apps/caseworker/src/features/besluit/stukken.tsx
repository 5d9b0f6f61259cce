import { datumNl, momentNl } from "@deelwijzer/document/tekst";
import { Alinea, Knop, Lijst, Rij, Sectie, Stapel } from "@deelwijzer/ui";
import { DownloadKnop } from "@deelwijzer/web";
import Link from "next/link";
import type { ReactElement } from "react";
import type { GemaaktStuk } from "../../besluit/stukken.ts";
import { StukDownloads } from "./stuk-downloads.tsx";

/** What can be made of a besluit, and what was: the letter, the message, and the package for the zaaksysteem. */
export function Stukken(props: {
  readonly besluitId: string;
  readonly stukken: readonly GemaaktStuk[];
  readonly magMaken: boolean;
  /** Nothing is shared, so there is nothing to say to the partner. */
  readonly deelt: boolean;
}): ReactElement | null {
  const { besluitId, stukken, magMaken, deelt } = props;
  if (!magMaken && stukken.length === 0) return null;
  return (
    <Sectie kop="Wat u met dit besluit doet" niveau={2} maat="m">
      <Stapel>
        {magMaken ? (
          <div className="dw-niet-drukken">
            <Stapel>
              <Rij>
                <Knop
                  {...(stukken.some(({ soort }) => soort === "brief-inwoner") ? {} : { soort: "primair" })}
                  href={`/besluiten/${besluitId}/brief`}
                  als={Link}
                >
                  Brief aan de inwoner
                </Knop>
                {deelt ? (
                  <Knop href={`/besluiten/${besluitId}/bericht`} als={Link}>
                    Bericht aan de partner
                  </Knop>
                ) : null}
              </Rij>
              <div>
                <DownloadKnop
                  href={`/besluiten/${besluitId}/zaaksysteem`}
                  methode="POST"
                  ververs
                  bezigTekst="Wij maken het pakket…"
                  misluktKop="het pakket is niet gemaakt"
                >
                  Download het pakket voor het zaaksysteem
                </DownloadKnop>
              </div>
            </Stapel>
          </div>
        ) : null}
        {stukken.length === 0 ? (
          <Alinea gedempt>Er is nog geen brief of bericht gemaakt.</Alinea>
        ) : (
          <Lijst>
            {stukken.map((stuk) => (
              <li key={stuk.id}>
                <Regel {...{ besluitId, stuk }} />
              </li>
            ))}
          </Lijst>
        )}
      </Stapel>
    </Sectie>
  );
}

const NAAM = {
  "brief-inwoner": "Brief aan de inwoner",
  "bericht-partner": "Bericht aan de partner",
} as const;

function Regel({
  besluitId,
  stuk,
}: {
  readonly besluitId: string;
  readonly stuk: GemaaktStuk;
}): ReactElement {
  const { id, soort, op, door, uiterlijk, reden } = stuk;
  const wanneer = `op ${momentNl(op)}, door ${door}`;
  if (soort === "brief-wacht")
    return (
      <>
        De brief moest wachten, vastgelegd {wanneer}. Opnieuw kijken:{" "}
        {uiterlijk === null ? "" : datumNl(uiterlijk)}.{reden === null ? null : ` Reden: ${reden}`}
      </>
    );
  if (soort === "zaaksysteem") return <>Pakket voor het zaaksysteem gemaakt {wanneer}.</>;
  return (
    <>
      {NAAM[soort]}, gemaakt {wanneer}.
      <StukDownloads adres={`/besluiten/${besluitId}/stukken/${id}`} naam={NAAM[soort]} />
    </>
  );
}
