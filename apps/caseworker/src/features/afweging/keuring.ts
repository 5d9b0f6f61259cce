import { isAntwoord, vragenVan, type StapVraag } from "@core/grondslagen";
import type { Concept, Opslag } from "./opslag.ts";

const GEWEIGERD: Opslag = {
  soort: "geweigerd",
  tekst: "een antwoord klopt niet. Kijk bij de vraag wat er mis is",
  foutId: null,
  opnieuw: true,
};
const ZONDER_UITLEG = "dit kan zo niet worden opgeslagen. Misschien is het te lang";

/**
 * What the server would refuse is said here already, and waits: a text of millions of characters is not sent again
 * and again, and holds up nothing else. Gives what that does to the concept as it is by then: what was changed
 * meanwhile is for the next time.
 */
export async function keur(concept: Concept): Promise<(later: Concept) => Concept> {
  const { definitie, gewijzigd, antwoorden, afgewezen } = concept;
  const fout = vragenVan(definitie).filter(
    (vraag) =>
      gewijzigd.has(vraag.id) &&
      !Object.hasOwn(afgewezen, vraag.id) &&
      !isAntwoord(vraag, antwoorden[vraag.id]),
  );
  if (fout.length === 0) return (later) => later;
  const zeg = await wieHetZegt();
  return (later) => {
    const nog = fout.filter(({ id }) => later.antwoorden[id] === antwoorden[id]);
    if (nog.length === 0) return later;
    const gezegd = Object.fromEntries(nog.map((vraag) => [vraag.id, zeg(vraag, antwoorden[vraag.id])]));
    return { ...later, afgewezen: { ...later.afgewezen, ...gezegd }, opslag: GEWEIGERD };
  };
}

export function blijftGeweigerd(concept: Concept): Concept {
  return concept.opslag.soort === "geweigerd" ? concept : { ...concept, opslag: GEWEIGERD };
}

/** What can say what is wrong weighs as much as the rest of the page, and is hardly ever needed: it comes when it is. */
async function wieHetZegt(): Promise<(vraag: StapVraag, ruw: unknown) => string> {
  try {
    return (await import("./fout-in-antwoord.ts")).foutInAntwoord;
  } catch {
    // Without a connection it does not come.
    return () => ZONDER_UITLEG;
  }
}
