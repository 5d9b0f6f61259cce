import {
  datumInWoorden,
  lagenGebruikt,
  lichtsteGrondslagen,
  type Antwoord,
  type Gemeentebepaling,
  type Gemeentelaag,
  type Vraag,
} from "@core/grondslagen";
import { Stapel, VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement } from "react";

export type GemeenteEis = Extract<Gemeentebepaling, { soort: "eis" }>;

/** For who answers by the national tables alone. */
export const GEEN_LAAG: Gemeentelaag = { bepalingen: [], uitzonderingsbeleid: [] };

/** What the gemeente asks on top of the law for this answer: requirements that the same rule does not ask itself. */
export function gemeenteEisenVan(
  antwoord: Antwoord,
  landelijk: Antwoord,
  vraag: Vraag,
  laag: Gemeentelaag,
): GemeenteEis[] {
  if (antwoord.uitkomst !== "grondslag") return [];
  const erbij = new Set(
    lichtsteGrondslagen(antwoord, vraag).flatMap(({ regel, vereisten }) => {
      const vanWet = landelijk.grondslagen.find((grondslag) => grondslag.regel === regel)?.vereisten ?? [];
      return vereisten.filter((id) => !vanWet.includes(id));
    }),
  );
  const gebruikt = lagenGebruikt(antwoord, vraag, laag);
  return laag.bepalingen.flatMap((bepaling) =>
    bepaling.soort === "eis" && gebruikt.includes(bepaling.id) && erbij.has(bepaling.vereiste.id)
      ? [bepaling]
      : [],
  );
}

/** Requirements of the gemeente apart from those of the law: who decided, and when. */
export function GemeenteEisen({ eisen }: { readonly eisen: readonly GemeenteEis[] }): ReactElement | null {
  if (eisen.length === 0) return null;
  return (
    <Stapel ruimte="s">
      <p>
        <strong>Uw gemeente vraagt ook:</strong>
      </p>
      <VinkRegels aria-label="Uw gemeente vraagt ook">
        {eisen.map(({ id, vereiste, tekst, vastgesteldDoor, vastgesteldOp, vindplaats }) => (
          <VinkRegel
            key={id}
            stand="onbekend"
            woord="Nog te regelen"
            toelichting={
              <>
                {tekst} Besluit van {datumInWoorden(vastgesteldOp)} (
                {[vastgesteldDoor, vindplaats].filter((deel) => deel !== null).join("; ")}).
              </>
            }
          >
            {vereiste.naam.charAt(0).toUpperCase() + vereiste.naam.slice(1)}
          </VinkRegel>
        ))}
      </VinkRegels>
    </Stapel>
  );
}
