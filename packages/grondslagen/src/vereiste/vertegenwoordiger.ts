import type { Persoon } from "../stappenplan/waarden.ts";
import { leeftijdsgroep } from "./leeftijd.ts";

/**
 * What the role of who speaks for another says: authority over a child (a parent or guardian), a measure over an adult
 * (curatele, bewind, mentorschap), somebody else, or not to be told from what was written.
 */
type Vertegenwoordiging = "gezag" | "maatregel" | "ander" | "onbekend";

/** In this order: a foster mother is not a mother, and who supervises a family is not its guardian. */
const ROLLEN: readonly (readonly [RegExp, Vertegenwoordiging])[] = [
  [/\b(pleeg|stief|groot)\S*|\bgezinsvoogd\S*|\bjeugdbescherm\S*|\bjeugdreclasseerder\b/, "ander"],
  [/\b(curator|curatele|mentor\S*|bewind\S*)/, "maatregel"],
  [/\b(ouders?|moeder|vader|voogd|voogdij|gezag)\b/, "gezag"],
  [
    /\b(partner|echtgeno\S*|man|vrouw|broer|zus|zoon|dochter|kind|tante|oom|oma|opa|buur\S*|vriend\S*|familie\S*|mantelzorger|hulpverlener|begeleider|consulent|clientondersteuner|gemachtigde)\b/,
    "ander",
  ],
];

function vertegenwoordigingVan(rol: string): Vertegenwoordiging {
  const gezocht = rol.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return ROLLEN.find(([patroon]) => patroon.test(gezocht))?.[1] ?? "onbekend";
}

/** Whether this role may speak for this person: `onzeker` is a value of its own, and goes to overleg. */
type Bevoegd = "ja" | "nee" | "onzeker";

const VOLWASSEN = 18;

/**
 * UAVG art. 5: to 16 the legal representative, so a parent with authority or a guardian; a grown person has one only
 * under curatele, bewind or mentorschap. Of 16 and 17, who decide themselves, it does not say who speaks for one that
 * cannot oversee it; nor what a family member may do for an adult without such a measure.
 */
export function magSpreken(rol: string, persoon: Persoon): Bevoegd {
  const soort = vertegenwoordigingVan(rol);
  if (soort === "onbekend") return "onzeker";
  if (leeftijdsgroep(persoon) !== "vanaf-16") return soort === "gezag" ? "ja" : "nee";
  const jongvolwassen = persoon.leeftijd !== null && persoon.leeftijd < VOLWASSEN;
  return soort === "maatregel" && !jongvolwassen ? "ja" : "onzeker";
}
