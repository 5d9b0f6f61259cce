import { Alinea, Kop, Melding, Stapel } from "@deelwijzer/ui";
import { InlogFormulier } from "./inlog-formulier.tsx";
import { OidcKnop } from "./oidc-knop.tsx";

export interface InlogPaginaProps {
  /** One sentence: what one signs in to. */
  readonly waartoe: string;
  readonly terug: string;
  readonly metWachtwoord: boolean;
  readonly metOidc: boolean;
  readonly uitgelogd: boolean;
}

export function InlogPagina({ waartoe, terug, metWachtwoord, metOidc, uitgelogd }: InlogPaginaProps) {
  return (
    <Stapel ruimte="l">
      {uitgelogd ? <Melding soort="gelukt">U bent uitgelogd.</Melding> : null}
      <div>
        <Kop niveau={1}>Inloggen</Kop>
        <Alinea>{waartoe}</Alinea>
      </div>
      {metOidc ? <OidcKnop terug={terug} /> : null}
      {metWachtwoord ? <InlogFormulier terug={terug} /> : null}
    </Stapel>
  );
}
