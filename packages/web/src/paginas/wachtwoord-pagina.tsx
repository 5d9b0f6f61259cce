import { Alinea, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { WachtwoordFormulier } from "../inloggen/wachtwoord-formulier.tsx";

export type WachtwoordPaginaProps = {
  readonly product: string;
  /** Fewest characters of a password. */
  readonly minimum: number;
};

export function WachtwoordPagina({ product, minimum }: WachtwoordPaginaProps) {
  return (
    <PaginaSchil product={product} productHref="/wachtwoord">
      <Stapel ruimte="l">
        <div>
          <Kop niveau={1}>Kies een eigen wachtwoord</Kop>
          <Alinea>U hebt een eenmalig wachtwoord gekregen. Kies nu een wachtwoord dat alleen u kent.</Alinea>
        </div>
        <WachtwoordFormulier minimum={minimum} />
      </Stapel>
    </PaginaSchil>
  );
}
