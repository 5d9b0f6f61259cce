import type { App } from "@deelwijzer/server";
import { Alinea, Kop, Melding, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { InlogFormulier } from "../inloggen/inlog-formulier.tsx";
import { OidcKnop } from "../inloggen/oidc-knop.tsx";
import { veiligTerug } from "../inloggen/veilig-terug.ts";

export interface InlogPaginaProps {
  readonly product: string;
  /** One sentence: what one signs in to. */
  readonly waartoe: string;
  /** Which ways in this installation has. */
  readonly env: Pick<App["env"], "OIDC_ISSUER" | "INLOGGEN_MET_WACHTWOORD">;
  /** What the address says: where to go afterwards, and whether one just signed out. */
  readonly zoek: { readonly terug?: unknown; readonly uit?: unknown };
}

export function InlogPagina({ product, waartoe, env, zoek }: InlogPaginaProps) {
  const terug = veiligTerug(zoek.terug);
  const metOidc = env.OIDC_ISSUER !== undefined;
  const metWachtwoord = !metOidc || env.INLOGGEN_MET_WACHTWOORD;
  return (
    <PaginaSchil product={product} productHref="/inloggen">
      <Stapel ruimte="l">
        {zoek.uit === "1" ? <Melding soort="gelukt">U bent uitgelogd.</Melding> : null}
        <div>
          <Kop niveau={1}>Inloggen</Kop>
          <Alinea>{waartoe}</Alinea>
        </div>
        {metOidc ? <OidcKnop terug={terug} /> : null}
        {metOidc && metWachtwoord ? (
          <Kop niveau={2} maat="m">
            Of met een wachtwoord
          </Kop>
        ) : null}
        {metWachtwoord ? <InlogFormulier terug={terug} /> : null}
      </Stapel>
    </PaginaSchil>
  );
}
