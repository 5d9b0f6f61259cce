import type { Wijzigingenregister } from "@core/grondslagen";
import { Alinea, Kop, Koppeling, Stapel } from "@deelwijzer/ui";
import Link from "next/link";
import type { ReactElement } from "react";
import { GegevensFormulier } from "./gegevens-formulier.tsx";
import { registerkeuzes } from "./registerkeuzes.ts";

export type NieuwPaginaProps = { register: Wijzigingenregister; nummer: number; vooraf: string | null };

/** Why the tables should change: a bill or known change, or a reason of one's own. */
export function NieuwPagina({ register, nummer, vooraf }: NieuwPaginaProps): ReactElement {
  return (
    <Stapel ruimte="l">
      <Stapel ruimte="s">
        <p>
          <Koppeling als={Link} los href="/wijzigingssets">
            ← Alle wijzigingssets
          </Koppeling>
        </p>
        <Kop niveau={1}>Begin een wijzigingsset</Kop>
        <Alinea>
          U werkt op een kopie van tabelversie {nummer}. Niemand merkt iets van uw wijzigingen, tot een tweede
          persoon ze heeft goedgekeurd en ze zijn gepubliceerd.
        </Alinea>
      </Stapel>
      <GegevensFormulier
        bestaand={null}
        keuzes={registerkeuzes(register)}
        titels={{}}
        vooraf={vooraf}
        annuleer="/wijzigingssets"
      />
    </Stapel>
  );
}
