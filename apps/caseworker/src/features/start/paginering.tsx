import { Koppeling, Rij } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";

/** Which page of how many, and the way to the next: nothing is left out without saying so. */
export function Paginering({
  pagina,
  paginas,
  adres,
}: {
  readonly pagina: number;
  readonly paginas: number;
  readonly adres: (pagina: number) => string;
}): ReactElement | null {
  if (paginas <= 1) return null;
  return (
    <nav aria-label="Pagina’s">
      <Rij>
        {pagina > 1 ? (
          <Koppeling als={Link} los rel="prev" href={adres(pagina - 1)}>
            Vorige
          </Koppeling>
        ) : null}
        <span>
          Pagina {pagina} van {paginas}
        </span>
        {pagina < paginas ? (
          <Koppeling als={Link} los rel="next" href={adres(pagina + 1)}>
            Volgende
          </Koppeling>
        ) : null}
      </Rij>
    </nav>
  );
}
