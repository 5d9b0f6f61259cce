import { leeg } from "../stappenplan/gemis.ts";
import type { VereisteBewijs } from "../stappenplan/waarden.ts";
import { datumInWoorden, isDatum } from "../time/datum.ts";

const OVERZIEN = {
  ja: "Deze persoon kan dit overzien.",
  nee: "Deze persoon kan dit niet overzien.",
  twijfel: "Ik twijfel of deze persoon dit kan overzien.",
} as const;

const PAST = {
  ja: "De toestemming geldt voor dit doel, deze partner en deze gegevens.",
  nee: "De toestemming geldt niet voor dit doel, deze partner of deze gegevens.",
  twijfel: "Ik twijfel of de toestemming voor dit delen geldt.",
} as const;

const GEGEVEN = {
  "persoon-zelf": "De persoon gaf zelf toestemming.",
  vertegenwoordiger: "Iemand die namens de persoon beslist gaf toestemming.",
} as const;

/** Whoever gave it: a representative may have spoken, signed or clicked. */
const WIJZE = {
  mondeling: "De toestemming is uitgesproken.",
  schriftelijk: "De toestemming is geschreven of getekend.",
  digitaal: "De toestemming is digitaal gegeven.",
  gedrag: "De toestemming blijkt alleen uit gedrag.",
} as const;

const WAAROM_NIET = {
  geweigerd: "De persoon wil het niet.",
  onmogelijk: "Niemand kan toestemming geven.",
} as const;

const GEWEIGERD_DOOR = {
  "persoon-zelf": "De persoon zei zelf nee.",
  vertegenwoordiger: "Iemand die namens de persoon beslist, zei nee.",
} as const;

const INGETROKKEN_DOOR = {
  "persoon-zelf": " door de persoon zelf",
  vertegenwoordiger: " door iemand die namens de persoon beslist",
} as const;

/**
 * The evidence for one requirement as sentences, in the first person: what was given, and nothing more. `wat` is what
 * can be taken back: a consent, or an agreement that is none.
 */
export function bewijsInZinnen(
  bewijs: VereisteBewijs,
  wat: "toestemming" | "instemming" = "toestemming",
): string[] {
  const deel = (kop: string, tekst: string | undefined) =>
    leeg(tekst) ? [] : [zin(`${kop}: ${tekst?.trim() ?? ""}`)];
  // Of a refusal is known who said no, too; nothing was given, in no way.
  const geweigerd = bewijs.waaromNiet === "geweigerd";
  const neeDoor = geweigerd ? gekozen(GEWEIGERD_DOOR, bewijs.gegevenDoor) : [];
  return [
    ...(neeDoor.length > 0 ? neeDoor : gekozen(WAAROM_NIET, bewijs.waaromNiet)),
    ...deel("Door", bewijs.door),
    ...(geweigerd ? [] : [...gekozen(GEGEVEN, bewijs.gegevenDoor), ...gekozen(WIJZE, bewijs.wijze)]),
    ...deel("Hoe", bewijs.hoe),
    ...deel("Wanneer", isDatum(bewijs.wanneer) ? datumInWoorden(bewijs.wanneer) : undefined),
    ...deel("Waarvoor", bewijs.waarvoor),
    ...deel("Feiten", bewijs.feiten),
    ...deel("Belang van delen", bewijs.belangDelen),
    ...deel("Belang van de persoon", bewijs.belangBetrokkene),
    ...gekozen(PAST, bewijs.pastBijVraag),
    ...gekozen(OVERZIEN, bewijs.kanOverzien),
    ...deel("Vertegenwoordigd door", bewijs.vertegenwoordiger),
    ...intrekking(bewijs, wat),
    ...(leeg(bewijs.toelichting) ? [] : [bewijs.toelichting.trim()]),
  ];
}

function intrekking({ ingetrokkenOp, ingetrokkenDoor }: VereisteBewijs, wat: string): string[] {
  if (!isDatum(ingetrokkenOp)) return [];
  const door = ingetrokkenDoor == null ? "" : INGETROKKEN_DOOR[ingetrokkenDoor];
  return [`De ${wat} is op ${datumInWoorden(ingetrokkenOp)} ingetrokken${door}.`];
}

function gekozen<K extends string>(
  zinnen: Readonly<Record<K, string>>,
  keuze: K | null | undefined,
): string[] {
  return keuze == null ? [] : [zinnen[keuze]];
}

function zin(tekst: string): string {
  return tekst.endsWith(".") ? tekst : `${tekst}.`;
}
