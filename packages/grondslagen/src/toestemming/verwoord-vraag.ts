import { inZin } from "../decision/benoem.ts";
import { collegasInWoorden, taakInWoorden } from "../decision/taak-in-woorden.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Dekking } from "./dekking-schema.ts";

/** Who wants what with whom, for who reads about their own data or about those of a person they decide for. */
export function watInwonerLeest(
  gemeente: string,
  { domein, richting, partner }: Pick<Dekking, "domein" | "richting" | "partner">,
  w: Woordenlijst,
): string {
  const taak = taakInWoorden(w, domein);
  const waarover = taak === null ? `binnen ${inZin(w, "domeinen", domein)}` : `over ${taak}`;
  const wij = `${gemeente} werkt aan een vraag ${waarover}.`;
  const ander = collegasInWoorden(w, partner) ?? inZin(w, "partners", partner);
  switch (richting) {
    case "verstrekken":
      return `${wij} Wij willen daarvoor gegevens geven aan ${ander}.`;
    case "opvragen":
      return `${wij} Wij willen daarvoor gegevens vragen aan ${ander}.`;
    default:
      return `${wij} Wij willen daarvoor gegevens gebruiken van ${ander}.`;
  }
}

export const BIJ_NEE =
  "Zegt u nee? Dan delen wij deze gegevens niet. Wij zoeken dan met u naar een andere manier.";
