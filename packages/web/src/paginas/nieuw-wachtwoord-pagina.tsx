import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { NieuwWachtwoordFormulier } from "../inloggen/nieuw-wachtwoord-formulier.tsx";

export type NieuwWachtwoordPaginaProps = {
  readonly product: string;
  /** Fewest characters of a password. */
  readonly minimum: number;
};

/** Where the link in the mail leads. */
export function NieuwWachtwoordPagina({ product, minimum }: NieuwWachtwoordPaginaProps) {
  return (
    <PaginaSchil product={product} productHref="/inloggen">
      <Stapel ruimte="l">
        <div>
          <Kop niveau={1}>Kies een nieuw wachtwoord</Kop>
          <Alinea>
            U gebruikt het voor Deelwijzer en voor beheer. Op andere apparaten wordt u uitgelogd.
          </Alinea>
        </div>
        <NieuwWachtwoordFormulier minimum={minimum} />
      </Stapel>
    </PaginaSchil>
  );
}
