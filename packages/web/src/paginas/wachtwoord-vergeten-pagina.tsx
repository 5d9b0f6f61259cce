import { Alinea, Kop, Koppeling, PaginaSchil, Stapel } from "@deelwijzer/ui";
import { VergetenFormulier } from "../inloggen/vergeten-formulier.tsx";

export type WachtwoordVergetenPaginaProps = {
  readonly product: string;
  /** Whether mail leaves here; else somebody else has to help. */
  readonly mailt: boolean;
};

export function WachtwoordVergetenPagina({ product, mailt }: WachtwoordVergetenPaginaProps) {
  return (
    <PaginaSchil product={product} productHref="/inloggen">
      <Stapel ruimte="l">
        {mailt ? (
          <VergetenFormulier />
        ) : (
          <div>
            <Kop niveau={1}>Wachtwoord vergeten</Kop>
            <Alinea>
              Vraag uw beheerder om een eenmalig wachtwoord. Deelwijzer kan hier geen e-mail met een link
              sturen.
            </Alinea>
          </div>
        )}
        <Koppeling los href="/inloggen">
          Terug naar inloggen
        </Koppeling>
      </Stapel>
    </PaginaSchil>
  );
}
