import type { Datum, Regel } from "@core/grondslagen";
import type { ZoekVraag } from "../opzoeken/zoek-vraag.ts";

/** The first question that a rule answers: what somebody who reads about it can look up. */
export function vraagVanRegel(regel: Regel, vandaag: Datum): ZoekVraag {
  const richting = regel.richtingen[0] ?? null;
  return {
    domein: regel.domein,
    richting,
    partner: regel.partners[0] ?? null,
    gegevens: [regel.gegevens.draagt[0] ?? "gewoon"],
    // A rule that names nobody is read for who is asked about most.
    betrokkene: eerste(regel.betrokkenen) ?? "client",
    doel: eerste(regel.doelen),
    herkomst: richting === "intern" ? null : eerste(regel.herkomst),
    peildatum: vandaag,
  };
}

function eerste(waarden: "zwijgt" | readonly string[]): string | null {
  return waarden === "zwijgt" ? null : (waarden[0] ?? null);
}
