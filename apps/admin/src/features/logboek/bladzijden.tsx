import { Koppeling, Rij } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";

export type BladzijdenProps = { pagina: number; meer: boolean; adres: (pagina: number) => string };

/** To newer and older lines; nothing where all of them are on this page. */
export function Bladzijden({ pagina, meer, adres }: BladzijdenProps): ReactElement | null {
  if (pagina === 1 && !meer) return null;
  return (
    <nav aria-label="Bladzijden van het logboek" className="dw-niet-drukken">
      <Rij>
        {pagina === 1 ? null : (
          <Koppeling als={Link} href={adres(pagina - 1)}>
            Nieuwere regels
          </Koppeling>
        )}
        {meer ? (
          <Koppeling als={Link} href={adres(pagina + 1)}>
            Oudere regels
          </Koppeling>
        ) : null}
      </Rij>
    </nav>
  );
}
