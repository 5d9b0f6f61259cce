import type { Betekenis } from "../../stappenplan/betekenis.ts";
import type { StapVraag } from "../../stappenplan/definitie.ts";
import type { Wegpunt } from "./wegpunt.ts";

/** At which point of the way a question belongs; null for one that asks nothing. */
export function puntVanVraag(vraag: StapVraag): Wegpunt | null {
  if (vraag.soort === "uitleg") return null;
  if (vraag.soort === "grondslag") return "grondslag";
  // What is told of the person belongs to the person, though a rule turns on it.
  if (vraag.soort === "feiten") return "betrokkenen";
  if (vraag.betekenis !== undefined) return BIJ_BETEKENIS[vraag.betekenis];
  if (vraag.bindt !== undefined) return BIJ_VELD[vraag.bindt] ?? "doel";
  return bijPunt(vraag);
}

const BIJ_VELD: Partial<Record<string, Wegpunt>> = {
  domein: "taak",
  richting: "doel",
  partner: "doel",
  doel: "doel",
  gegevens: "gegevens",
  betrokkene: "betrokkenen",
  herkomst: "herkomst",
};

const BIJ_BETEKENIS: Readonly<Record<Betekenis, Wegpunt>> = {
  // Asked of everybody, so it stands where every way begins.
  "acuut-gevaar": "taak",
  "gevaar-wie-en-waarom-nu": "gevaar",
  "gevaar-waarom-geen-toestemming": "gevaar",
  "gevaar-verantwoorden-voor": "gevaar",
  gegevens: "gegevens",
  personen: "betrokkenen",
  beroepsgeheim: "geheim",
  "beroepsgeheim-toelichting": "geheim",
  politiegegevens: "geheim",
  vereisten: "vereisten",
  "regel-bruikbaar": "bruikbaar",
  "toestemming-geweigerd": "weigering",
  koers: "weigering",
  "verenigbaar-verband": "verenigbaarheid",
  "verenigbaar-kader": "verenigbaarheid",
  "verenigbaar-aard": "verenigbaarheid",
  "verenigbaar-gevolgen": "verenigbaarheid",
  "verenigbaar-waarborgen": "verenigbaarheid",
  "verenigbaar-verwachting": "verenigbaarheid",
  "verenigbaar-oordeel": "verenigbaarheid",
  alternatieven: "anders-kunnen",
  "belang-kind": "belang-kind",
  doelmatig: "afwegingen",
  noodzakelijk: "afwegingen",
  "minst-ingrijpend": "afwegingen",
  integer: "afwegingen",
  overleg: "overleg",
  "gezin-geinformeerd": "transparantie",
  "gezin-toelichting": "transparantie",
  "gezin-later-op": "transparantie",
  besluit: "besluit",
  "besluit-reden": "besluit",
};

/** A question without a meaning of its own stands where the account has it. */
function bijPunt({ punt, beginsel }: StapVraag): Wegpunt {
  if (punt === 11) return beginsel === "integriteit-en-vertrouwelijkheid" ? "kanaal" : "opslag";
  return punt === undefined ? "taak" : (BIJ_PUNT[punt] ?? "taak");
}

/** By the points of the account, from 0 (with whom and why) to 10. */
const BIJ_PUNT: readonly Wegpunt[] = [
  "doel",
  "taak",
  "doel",
  "grondslag",
  "belang-kind",
  "gegevens",
  "gegevens",
  "afwegingen",
  "afwegingen",
  "overleg",
  "transparantie",
];
