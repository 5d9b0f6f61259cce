import { Alinea, Kop, Koppeling, PaginaSchil, Stapel } from "@deelwijzer/ui";
import type { ReactNode } from "react";
import { UitlogKnop } from "../inloggen/uitlog-knop.tsx";
import { WachtwoordFormulier } from "../inloggen/wachtwoord-formulier.tsx";

export type WachtwoordPaginaProps = {
  readonly product: string;
  /** Fewest characters of a password. */
  readonly minimum: number;
  /** For who is signed in and has one of their own; else for who was given one to use once. */
  readonly eigen?: boolean;
  /** What else there is to how one signs in; below the form. */
  readonly onder?: ReactNode;
};

export function WachtwoordPagina({ product, minimum, eigen = false, onder }: WachtwoordPaginaProps) {
  return (
    <PaginaSchil
      product={product}
      productHref={eigen ? "/" : "/wachtwoord"}
      {...(eigen ? {} : { rechts: <UitlogKnop /> })}
    >
      <Stapel ruimte="l">
        <div>
          <Kop niveau={1}>{eigen ? "Wijzig uw wachtwoord" : "Kies een eigen wachtwoord"}</Kop>
          <Alinea>
            {eigen
              ? "Heeft iemand uw wachtwoord gezien? Kies dan een ander. Op andere apparaten wordt u uitgelogd."
              : "U hebt een eenmalig wachtwoord gekregen. Kies nu een wachtwoord dat alleen u kent."}
          </Alinea>
        </div>
        <WachtwoordFormulier minimum={minimum} eigen={eigen} />
        {onder}
        {eigen ? (
          <Koppeling los href="/">
            Terug naar {product}
          </Koppeling>
        ) : null}
      </Stapel>
    </PaginaSchil>
  );
}
