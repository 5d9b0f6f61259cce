"use client";

import { Alinea, Knop, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";

/** What Next gives a page that failed: only a digest; the log has the rest under the same digest. */
export type Storing = {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
};

export function StoringPagina({ product, error, reset }: Storing & { readonly product: string }) {
  return (
    <PaginaSchil product={product}>
      <Stapel ruimte="l">
        <Kop niveau={1}>Er ging iets mis bij ons</Kop>
        <Alinea>Wat u had opgeslagen, is bewaard. Probeer het opnieuw.</Alinea>
        {error.digest === undefined ? null : (
          <Alinea gedempt>Blijft het misgaan? Geef uw beheerder dan deze code: {error.digest}</Alinea>
        )}
        <div>
          <Knop soort="primair" onClick={reset}>
            Probeer opnieuw
          </Knop>
        </div>
      </Stapel>
    </PaginaSchil>
  );
}
