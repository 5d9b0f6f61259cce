import type { Regel } from "@core/grondslagen";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";

/** Whether a rule is about what is done here: giving and asking both is either of the two. */
export function gaatOver({ richtingen }: Pick<Regel, "richtingen">, { richting }: ZoekVraag): boolean {
  return richting === "uitwisselen"
    ? richtingen.some((een) => een !== "intern")
    : richting !== null && richtingen.includes(richting);
}
