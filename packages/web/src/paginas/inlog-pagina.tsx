import type { App } from "@deelwijzer/server";
import { Alinea, Kop, Koppeling, Melding, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { InlogFormulier } from "../inloggen/inlog-formulier.tsx";
import { VERTROKKEN } from "../inloggen/vertrokken.ts";
import { OidcKnop } from "../inloggen/oidc-knop.tsx";
import { veiligTerug } from "../inloggen/veilig-terug.ts";

export interface InlogPaginaProps {
  readonly product: string;
  /** One sentence: what one signs in to. */
  readonly waartoe: string;
  /** Which ways in this installation has. */
  readonly env: Pick<App["env"], "OIDC_ISSUER" | "INLOGGEN_MET_WACHTWOORD">;
  /** What the address says: where to go afterwards, what one just did, and why it did not work elsewhere. */
  readonly zoek: {
    readonly terug?: unknown;
    readonly uit?: unknown;
    readonly nieuw?: unknown;
    readonly verlopen?: unknown;
    readonly error?: unknown;
  };
}

export function InlogPagina({ product, waartoe, env, zoek }: InlogPaginaProps) {
  const terug = veiligTerug(zoek.terug);
  const metOidc = env.OIDC_ISSUER !== undefined;
  const metWachtwoord = !metOidc || env.INLOGGEN_MET_WACHTWOORD;
  return (
    <PaginaSchil product={product} productHref="/inloggen">
      <Stapel ruimte="l">
        {typeof zoek.error === "string" ? (
          <Melding soort="fout" kop="inloggen is niet gelukt" live>
            <p>{WAAROM.get(zoek.error) ?? ANDERS}</p>
          </Melding>
        ) : null}
        {zoek.nieuw === "1" ? (
          <Melding soort="gelukt" kop="u hebt een nieuw wachtwoord">
            <p>Log er nu mee in.</p>
          </Melding>
        ) : null}
        {zoek.verlopen === "1" ? (
          <Melding soort="info" kop="u was te lang weg">
            <p>Daarom is de pagina die openstond, leeggemaakt. Na het inloggen komt u er weer.</p>
          </Melding>
        ) : null}
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
        {metWachtwoord ? (
          <Koppeling los href="/wachtwoord-vergeten">
            Wachtwoord vergeten?
          </Koppeling>
        ) : null}
      </Stapel>
    </PaginaSchil>
  );
}

/** Why the account of the gemeente did not bring one in, as the address says it. */
const WAAROM: ReadonlyMap<string, string> = new Map([
  ["geen_rol", "Uw account heeft hier geen rol. Vraag uw beheerder of u een rol nodig hebt."],
  [
    "geen_gemeente",
    "Uw account hoort niet bij een gemeente die u hier heeft uitgenodigd. Vraag uw beheerder om hulp.",
  ],
  [
    "te_zwak",
    "Voor Deelwijzer logt u in met een extra controle, zoals een code op uw telefoon. Vraag uw beheerder hoe dat werkt.",
  ],
  [
    "adres_onbevestigd",
    "Uw e-mailadres is nog niet gecontroleerd door de inlogdienst van uw gemeente. Vraag uw beheerder om hulp.",
  ],
  ["ander_account", "U logt in met een ander account dan eerder. Vraag uw beheerder om hulp."],
  ["VERTROKKEN", VERTROKKEN],
  ["signup_disabled", "Uw account is hier nog niet bekend. Vraag uw beheerder om u uit te nodigen."],
]);
const ANDERS = "Probeer het opnieuw. Blijft het misgaan? Vraag dan uw beheerder om hulp.";
