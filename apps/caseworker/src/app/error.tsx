"use client";

import { Alinea, Knop, Kop, PaginaSchil, Stapel } from "@deelwijzer/ui";

/** A page that failed. Next gives only a digest to the browser; the log has the rest under the same digest. */
export default function Fout({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <PaginaSchil product="Deelwijzer">
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
