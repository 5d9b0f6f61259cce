"use client";

import { Knop, Koppeling, Melding, Opslagregel, Rij } from "@deelwijzer/ui";
import type { ReactElement, ReactNode } from "react";
import type { Opslag } from "./opslag.ts";

const klok = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
});

/** "14:02", as the clock stands in the Netherlands. */
function tijdVan(moment: string): string {
  return klok.format(new Date(moment));
}

/** "Opgeslagen 14:02", beside the progress. */
export function OpslagStaat({ opslag }: { readonly opslag: Opslag }): ReactElement {
  switch (opslag.soort) {
    case "rust":
      return <Opslagregel stand="rust" />;
    case "bezig":
      return <Opslagregel stand="bezig" />;
    case "opgeslagen":
      return <Opslagregel stand="opgeslagen" tijd={tijdVan(opslag.op)} />;
    case "geen-verbinding":
      return <Opslagregel stand="mislukt" reden="geen verbinding. Wij proberen het opnieuw." />;
    case "uitgelogd":
      return <Opslagregel stand="mislukt" reden="u bent niet meer ingelogd." />;
    case "botsing":
      return <Opslagregel stand="mislukt" reden="kies eerst welk antwoord u bewaart." />;
    case "geweigerd":
      return <Opslagregel stand="mislukt" reden={opslag.tekst} />;
  }
}

/** What the person can do when saving fails; nothing while it works. */
export function OpslagMelding({
  opslag,
  opnieuw,
  elders = null,
}: {
  readonly opslag: Opslag;
  readonly opnieuw: () => void;
  /** The way to what was refused, where that stands on another page. */
  readonly elders?: ReactNode;
}): ReactElement | null {
  switch (opslag.soort) {
    case "geen-verbinding":
      return (
        <Melding soort="let op" kop="niet opgeslagen: geen verbinding">
          <p>Uw tekst staat nog in dit venster. Wij proberen het opnieuw. Sluit dit venster niet.</p>
          <Knop klein onClick={opnieuw}>
            Probeer nu opnieuw
          </Knop>
        </Melding>
      );
    case "uitgelogd":
      return (
        <Melding soort="let op" kop="u bent niet meer ingelogd">
          <p>
            Uw tekst staat nog in dit venster. Log in via een nieuw tabblad en kom dan hier terug. Sluit u het
            venster toch? Dan ziet u de tekst terug als u binnen een dag weer inlogt op dit apparaat.
          </p>
          <Rij>
            <Koppeling href="/inloggen" target="_blank" rel="noreferrer">
              Inloggen in een nieuw tabblad
            </Koppeling>
            <Knop klein onClick={opnieuw}>
              Ik ben weer ingelogd
            </Knop>
          </Rij>
        </Melding>
      );
    case "geweigerd":
      return (
        <Melding soort="fout" kop={`niet opgeslagen: ${opslag.tekst}`}>
          <p>Uw tekst staat nog in dit venster.</p>
          {elders}
          {opslag.foutId === null ? null : (
            <p>
              Code van deze melding: <code>{opslag.foutId}</code>
            </p>
          )}
          <Knop klein onClick={opnieuw}>
            Probeer opnieuw
          </Knop>
        </Melding>
      );
    default:
      return null;
  }
}
