import { waardeVan, type Antwoorden, type Persoon, type StapVraag, type Waarde } from "@core/grondslagen";
import { nieuweRijId } from "./rijen.tsx";

/**
 * Whom the data are about is concerned by the decision in any case, so that person stands among the persons as soon as it
 * is said. Null: there are persons already, of whom nothing is taken away.
 */
export function personenMet(
  over: Waarde,
  nu: {
    /** The question about whom the data are. */
    readonly vraag: StapVraag;
    readonly personen: StapVraag | undefined;
    readonly antwoorden: Antwoorden;
  },
): Persoon[] | null {
  const { vraag, personen, antwoorden } = nu;
  if (personen === undefined || typeof over !== "string") return null;
  const [enige, ...anderen] = waardeVan(personen, "personen", antwoorden) ?? [];
  const eerder = waardeVan(vraag, "keuze", antwoorden);
  // Only the one that came by itself, and of whom nothing was said yet, makes room for another choice.
  const vrij = enige === undefined || (anderen.length === 0 && enige.rol === eerder && isKaal(enige));
  return vrij ? [{ id: enige?.id ?? nieuweRijId(), rol: over, leeftijd: null, kanOverzien: null }] : null;
}

function isKaal({ leeftijd, kanOverzien, vertegenwoordiger }: Persoon): boolean {
  return leeftijd === null && kanOverzien === null && (vertegenwoordiger ?? "") === "";
}
