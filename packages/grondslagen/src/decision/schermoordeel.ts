import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Antwoord } from "./antwoord.ts";
import type { Vraag } from "./vraag.ts";
import type { Schermoordeel } from "./woorden-van-antwoord.ts";

/** What a screen may say. Doubt in the sources never sounds like a yes or a no (contract, rules of reading 2, 3). */
export function schermoordeel(
  antwoord: Antwoord,
  vraag: Pick<Vraag, "richting" | "gegevens">,
  woordenlijst: Woordenlijst,
  { beleid }: { readonly beleid: boolean },
): Schermoordeel {
  if (antwoord.hypothetisch && !verbodenDoorGemeente(antwoord)) return "onbekend";
  return oordeelZonderVoorbehoud(antwoord, vraag, woordenlijst, { beleid });
}

/** The same as if a bill that was named were law: never to be shown alone. */
export function oordeelZonderVoorbehoud(
  antwoord: Antwoord,
  vraag: Pick<Vraag, "richting" | "gegevens">,
  woordenlijst: Woordenlijst,
  { beleid }: { readonly beleid: boolean },
): Schermoordeel {
  if (verbodenDoorGemeente(antwoord)) return "nee";
  if (antwoord.uitkomst === "onvolledig" || bronOnzeker(antwoord)) return "onbekend";
  if (antwoord.uitkomst === "grondslag") return "ja-mits";
  return verenigbaarheidOpen(vraag, woordenlijst) || beleid ? "afwegen" : "nee";
}

/** A gemeente that forbids closes every way of sharing, compatibility and exception too. */
export function verbodenDoorGemeente(antwoord: Antwoord): boolean {
  return antwoord.waarschuwingen.some(({ soort }) => soort === "gemeente-verbod");
}

/**
 * Whether the source leaves the answer open although the tables give one: it rests only on contested rules, is
 * silent about this person, or never examined this partner.
 */
export function bronOnzeker(antwoord: Antwoord): boolean {
  return antwoord.waarschuwingen.some(
    ({ soort, dimensie }) =>
      soort === "niet-onderzocht" ||
      soort === "eigen-domein" ||
      (antwoord.uitkomst === "grondslag" &&
        (soort === "betwist" || (soort === "bron-zwijgt" && dimensie === "betrokkene"))),
  );
}

/**
 * The compatibility test (AVG 6 lid 4) is a route for who holds the data and shares them, with ordinary data
 * only. A refused consent closes it too, but that is known from the answers of a case, not from the question.
 */
export function verenigbaarheidOpen(
  vraag: Pick<Vraag, "richting" | "gegevens">,
  woordenlijst: Woordenlijst,
): boolean {
  return (
    (vraag.richting === "intern" || vraag.richting === "verstrekken") &&
    alleenGewoon(vraag.gegevens, woordenlijst)
  );
}

/** True when every kind of data asked is ordinary; an unknown kind is not. */
export function alleenGewoon(gegevens: readonly string[], woordenlijst: Woordenlijst): boolean {
  return gegevens.every(
    (soort) => woordenlijst.gegevens.find((term) => term.id === soort)?.categorie === "gewoon",
  );
}
