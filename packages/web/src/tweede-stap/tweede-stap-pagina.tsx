import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { UitlogKnop } from "../inloggen/uitlog-knop.tsx";
import { veiligTerug } from "../inloggen/veilig-terug.ts";
import { CodeFormulier } from "./code-formulier.tsx";
import { TelefoonKoppelen } from "./telefoon-koppelen.tsx";

export interface TweedeStapPaginaProps {
  readonly product: string;
  /** Whether this person has an app to read a code from already. */
  readonly ingesteld: boolean;
  /** What the address says: where to go afterwards. */
  readonly terug: unknown;
}

/** After the password: a code of the app, or first setting that app up. */
export function TweedeStapPagina({ product, ingesteld, terug }: TweedeStapPaginaProps) {
  const naar = veiligTerug(terug);
  return (
    <PaginaSchil product={product} productHref="/tweede-stap" rechts={<UitlogKnop />}>
      <Stapel ruimte="l">
        <div>
          <Kop niveau={1}>{ingesteld ? "Geef de code uit uw app" : "Stel een tweede stap in"}</Kop>
          <Alinea>
            {ingesteld
              ? "Uw wachtwoord klopt. Open nu de app op uw telefoon en neem de code over."
              : "Inloggen vraagt meer dan een wachtwoord. U hebt een app nodig die codes maakt, zoals Aegis of FreeOTP. Vraag uw ICT-afdeling welke app u mag gebruiken."}
          </Alinea>
        </div>
        {ingesteld ? <CodeFormulier terug={naar} /> : <TelefoonKoppelen terug={naar} />}
      </Stapel>
    </PaginaSchil>
  );
}
