import {
  datumInWoorden,
  lagenOpVraag,
  lichtsteGrondslagen,
  vereistenVanBepaling,
  type Antwoord,
  type Gemeentebepaling,
  type Gemeentelaag,
  type Term,
  type Vraag,
} from "@core/grondslagen";
import { Stapel, VinkRegel, VinkRegels } from "@deelwijzer/ui";
import type { ReactElement } from "react";

/** A requirement with the provision of the gemeente that asks it. */
export type GemeenteEis = Pick<
  Gemeentebepaling,
  "id" | "vastgesteldDoor" | "vastgesteldOp" | "vindplaats"
> & {
  readonly vereiste: Term;
  /** Why it is asked, and where it stands where it is part of an agreement. */
  readonly tekst: string;
};

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
  const gebruikt = lagenOpVraag(antwoord, vraag, laag);
  return laag.bepalingen
    .filter((bepaling) => gebruikt.includes(bepaling.id))
    .flatMap((bepaling) =>
      vereistenVanBepaling(bepaling)
        .filter(({ id }) => erbij.has(id))
        .map((vereiste) => ({ ...bepaling, vereiste, tekst: waarom(bepaling) })),
    );
}

/** A requirement by itself says why; one that is part of an agreement is told apart by its title. */
function waarom(bepaling: Gemeentebepaling): string {
  switch (bepaling.soort) {
    case "eis":
    case "inperking":
      return bepaling.tekst;
    case "convenant":
    case "reglement":
      return `Dit staat in “${bepaling.titel}”.`;
    default:
      return "In het mandaatregister staat niet wie hierover mag beslissen. Vraag wie bevoegd is.";
  }
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
            key={`${id} ${vereiste.id}`}
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
