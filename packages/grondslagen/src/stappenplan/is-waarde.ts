import { HOOGSTE_LEEFTIJD } from "../model/hoogste-leeftijd.ts";
import { SLUG } from "../model/is-slug.ts";
import { isDatum } from "../time/datum.ts";
import { geenDubbele, isBewaarbaar, MAX_LIJST, MAX_TEKST } from "./grenzen.ts";
import type { Soort, WaardePerSoort } from "./waarden.ts";

type Vorm = (waarde: unknown) => boolean;

const slug: Vorm = (waarde) => typeof waarde === "string" && SLUG.test(waarde);
const tekst: Vorm = (waarde) =>
  typeof waarde === "string" && waarde.length <= MAX_TEKST && isBewaarbaar(waarde);
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
const lijst =
  (vorm: Vorm): Vorm =>
  (waarde) =>
    Array.isArray(waarde) && waarde.length <= MAX_LIJST && waarde.every(vorm) && geenDubbele(waarde);

function velden(vormen: Readonly<Record<string, Vorm>>): Vorm {
  return (waarde) =>
    isGroep(waarde) &&
    Object.keys(waarde).every((veld) => Object.hasOwn(vormen, veld)) &&
    Object.entries(vormen).every(([veld, vorm]) => vorm(waarde[veld]));
}

function isGroep(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

const keuze = een("ja", "nee", "twijfel");
const gegevenDoor = een("persoon-zelf", "vertegenwoordiger");
const gezien = velden({ gezien: een(true) });

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

const VORMEN: Readonly<Record<Soort, Vorm>> = {
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

/**
 * Whether a stored answer has the shape of its kind: what `WAARDE_SCHEMA` accepts, and nothing else (a property test
 * holds the two together). Apart, because every step asks this of every answer, in the browser too, where a
 * library that can also say what is wrong would weigh more than the rest of the form.
 */
export function isWaarde<S extends Soort>(soort: S, waarde: unknown): waarde is WaardePerSoort[S] {
  return VORMEN[soort](waarde);
}
