import { verwoordVraag, type Woordenlijst, type Zindeel } from "@core/grondslagen";
import type { ZoekVraag } from "./zoek-vraag.ts";

/** A piece of the sentence, and whether a space stands before it. */
export type GezetZindeel = Zindeel & { readonly spatie: boolean };

/**
 * The question as the core words it, set as running text. The core leaves out an origin that was not chosen;
 * where a rule depends on it, its place in the sentence opens.
 */
export function zindelen(vraag: ZoekVraag, w: Woordenlijst, metHerkomst: boolean): GezetZindeel[] {
  const { domein, richting, partner, ...rest } = vraag;
  const gekozen = {
    ...rest,
    domein: domein ?? undefined,
    richting: richting ?? undefined,
    partner: partner ?? undefined,
  };
  const delen = verwoordVraag(gekozen, w);
  const heeftHerkomst = delen.some((deel) => deel.soort === "keuze" && deel.veld === "herkomst");
  if (metHerkomst && !heeftHerkomst) {
    delen.splice(
      -1,
      0,
      { soort: "tekst", tekst: ", met gegevens" },
      { soort: "keuze", veld: "herkomst", tekst: "" },
    );
  }
  return delen.map((deel, plaats) => ({
    ...deel,
    spatie: plaats > 0 && !(deel.soort === "tekst" && /^[,.]/.test(deel.tekst)),
  }));
}
