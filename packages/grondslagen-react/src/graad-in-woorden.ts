import { lichtsteGrondslagen, type Antwoord, type Vraag } from "@core/grondslagen";

/** Stored before an answer held these parts. */
type OokOud = Omit<Antwoord, "graad" | "kleinsteWijziging"> &
  Partial<Pick<Antwoord, "graad" | "kleinsteWijziging">>;

/**
 * Whether the law obliges or allows. A duty to give is of who holds the data: who asks is told that the other must. Null
 * where nothing sure can be said, and about a bill.
 */
export function graadInWoorden(
  antwoord: OokOud,
  { richting, gegevens }: Pick<Vraag, "richting" | "gegevens">,
): string | null {
  if (antwoord.hypothetisch || antwoord.uitkomst !== "grondslag") return null;
  switch (antwoord.graad) {
    case "verplicht":
      return richting === "opvragen"
        ? "De wet verplicht dit: de ander moet de gegevens geven als u erom vraagt."
        : "De wet verplicht dit.";
    case "bevoegd":
      return "De wet staat dit toe, u hoeft niet.";
    case "onbekend":
      return lichtsteGrondslagen(antwoord as Antwoord, { richting, gegevens }).some(
        ({ graad }) => graad === "betwist",
      )
        ? "Het is niet zeker of de wet dit verplicht of alleen toestaat."
        : "De bron zegt niet of de wet dit verplicht of alleen toestaat.";
    default:
      return null;
  }
}

/** The smallest change of the question that helps; null where there is none, or where the gemeente closed the way. */
export function adviesInWoorden(antwoord: OokOud): string | null {
  const dicht = antwoord.waarschuwingen.some(({ soort }) => soort === "gemeente-verbod");
  return dicht ? null : (antwoord.kleinsteWijziging?.uitleg ?? null);
}
