import { HOOGSTE_LEEFTIJD } from "../model/hoogste-leeftijd.ts";
import { SLUG } from "../model/is-slug.ts";
import { isDatum } from "../time/datum.ts";
import { geenDubbele, isBewaarbaar, MAX_LIJST, MAX_TEKST } from "./grenzen.ts";
import type { Soort, WaardePerSoort } from "./waarden.ts";

type Vorm = (waarde: unknown) => boolean;

const slug: Vorm = (waarde) => typeof waarde === "string" && SLUG.test(waarde);
const isTekst: Vorm = (waarde) => typeof waarde === "string";
const heleTekst: Vorm = (waarde) => typeof waarde === "string" && !isTeLang(waarde) && isBewaarbaar(waarde);

/** Counted as the schema does: a sign that takes two places, as many of other scripts do, is one. */
function isTeLang(tekst: string): boolean {
  if (tekst.length <= MAX_TEKST) return false;
  return tekst.length > 2 * MAX_TEKST || [...tekst].length > MAX_TEKST;
}
const rijId: Vorm = (waarde) => typeof waarde === "string" && waarde.length > 0 && waarde.length <= 100;
const waarOfNiet: Vorm = (waarde) => typeof waarde === "boolean";
const leeftijd: Vorm = (waarde) =>
  Number.isInteger(waarde) && Number(waarde) >= 0 && Number(waarde) <= HOOGSTE_LEEFTIJD;
const datumOfLeeg: Vorm = (waarde) => waarde === "" || isDatum(waarde);
const een =
  (...waarden: readonly unknown[]): Vorm =>
  (waarde) =>
    waarden.includes(waarde);
const ofNull =
  (vorm: Vorm): Vorm =>
  (waarde) =>
    waarde === null || vorm(waarde);
const mag =
  (vorm: Vorm): Vorm =>
  (waarde) =>
    waarde === undefined || vorm(waarde);

function velden(perVeld: Readonly<Record<string, Vorm>>): Vorm {
  return (waarde) =>
    isGroep(waarde) &&
    Object.keys(waarde).every((veld) => Object.hasOwn(perVeld, veld)) &&
    Object.entries(perVeld).every(([veld, vorm]) => vorm(waarde[veld]));
}

function isGroep(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

const keuze = een("ja", "nee", "twijfel");
const gegevenDoor = een("persoon-zelf", "vertegenwoordiger");
const gezien = velden({ gezien: een(true) });

/** The shapes, with what a text and the number of rows may be. */
function vormen(tekst: Vorm, past: (rijen: readonly unknown[]) => boolean): Readonly<Record<Soort, Vorm>> {
  const lijst =
    (vorm: Vorm): Vorm =>
    (waarde) =>
      Array.isArray(waarde) && past(waarde) && waarde.every(vorm);
  const bewijs = velden({
    status: een("voldaan", "niet-voldaan", "onbekend"),
    waaromNiet: mag(een(null, "geweigerd", "onmogelijk")),
    toestemming: mag(rijId),
    door: mag(tekst),
    gegevenDoor: mag(ofNull(gegevenDoor)),
    hoe: mag(tekst),
    wijze: mag(een(null, "mondeling", "schriftelijk", "digitaal", "gedrag")),
    wanneer: mag(datumOfLeeg),
    waarvoor: mag(tekst),
    pastBijVraag: mag(ofNull(keuze)),
    kanOverzien: mag(ofNull(keuze)),
    vertegenwoordiger: mag(tekst),
    ingetrokkenOp: mag(datumOfLeeg),
    ingetrokkenDoor: mag(ofNull(gegevenDoor)),
    feiten: mag(tekst),
    belangDelen: mag(tekst),
    belangBetrokkene: mag(tekst),
    opheffing: mag(
      een(null, "geen-geheim", "toestemming", "wettelijke-plicht", "nood", "behandeling", "zelfde-doel"),
    ),
    toelichting: tekst,
  });

  return {
    "ja-nee-twijfel": velden({ keuze, toelichting: mag(tekst) }),
    keuze: ofNull(slug),
    meerkeuze: lijst(slug),
    tekst: velden({ feiten: tekst, indrukken: mag(tekst) }),
    datum: ofNull(isDatum),
    personen: lijst(
      velden({
        id: rijId,
        rol: slug,
        leeftijd: ofNull(leeftijd),
        kanOverzien: ofNull(keuze),
        vertegenwoordiger: mag(tekst),
      }),
    ),
    "gegevens-per-doel": lijst(
      velden({ id: rijId, omschrijving: tekst, soort: slug, nodig: een(null, "ja", "nee"), waarvoor: tekst }),
    ),
    vereisten: (waarde) =>
      isGroep(waarde) &&
      Object.keys(waarde).length <= MAX_LIJST &&
      Object.entries(waarde).every(([id, deel]) => slug(id) && bewijs(deel)),
    overleg: lijst(
      velden({
        id: rijId,
        soort: een("collega", "privacy-ambassadeur", "privacyadviseur", "anders"),
        metRol: tekst,
        wanneer: datumOfLeeg,
        uitkomst: tekst,
        oneens: waarOfNiet,
      }),
    ),
    grondslag: gezien,
    uitleg: gezien,
    feiten: (waarde) =>
      isGroep(waarde) &&
      Object.keys(waarde).length <= MAX_LIJST &&
      Object.entries(waarde).every(
        ([id, feit]) => slug(id) && (een(null, true, false)(feit) || leeftijd(feit)),
      ),
  };
}

const HEEL = vormen(heleTekst, (rijen) => rijen.length <= MAX_LIJST && geenDubbele(rijen));
const RUIM = vormen(isTekst, () => true);

/**
 * Whether a stored answer has the shape of its kind: what `WAARDE_SCHEMA` accepts, and nothing else (a property test
 * holds the two together). Apart, because every step asks this of every answer, in the browser too, where a
 * library that can also say what is wrong would weigh more than the rest of the form.
 */
export function isWaarde<S extends Soort>(soort: S, waarde: unknown): waarde is WaardePerSoort[S] {
  return HEEL[soort](waarde);
}

/**
 * The same of an answer that somebody is still typing: a text or a list may be longer than what can be kept, as what
 * stands in a field must not go from it because it is too long.
 */
export function heeftVorm<S extends Soort>(soort: S, waarde: unknown): waarde is WaardePerSoort[S] {
  return RUIM[soort](waarde);
}
