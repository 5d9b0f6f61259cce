import { reden, type Reden } from "../ruimte/reden.ts";
import type { Toestand } from "../ruimte/toestand.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";
import type { Wegpunt } from "./wegpunt.ts";

/** What decides which way a case goes: how it stands, and what the professional is heading for. */
export interface Situatie {
  readonly toestand: Toestand;
  readonly naar: UitkomstBesluit;
}

/** Where the way goes on, or the reason why it ends here. */
export type Vervolg = Wegpunt | { readonly dicht: Reden };

interface Overgang {
  /** Holds for these states and these outcomes; absent = whatever it is. */
  readonly bij?: readonly Toestand[];
  readonly naar?: readonly UitkomstBesluit[];
  readonly dan: Vervolg;
}

function dicht(...args: Parameters<typeof reden>): { readonly dicht: Reden } {
  return { dicht: reden(...args) };
}

const HYPOTHETISCH = dicht(
  "hypothetisch",
  "Dit antwoord gaat over een wetsvoorstel. Daarop kunt u niet beslissen.",
);
const GEVAAR = dicht("gevaar", "Er is nu iemand in gevaar. Daarvoor is de korte weg.");
const NIET_GEVRAAGD = dicht("niet-gevraagd", "Vul eerst de vragen in waarmee de grondslag wordt gezocht.");
const VERBODEN = dicht("gemeente-verbod", "Uw gemeente staat dit niet toe.");
const ONZEKER = dicht(
  "antwoord-onzeker",
  "Het is niet zeker of er een grondslag is. Dan kunt u niet delen, of alleen als uitzondering na overleg met uw privacyadviseur.",
);
const GEEN_GRONDSLAG = dicht("geen-grondslag", "Er is geen grondslag gevonden.");
const WEL_GRONDSLAG = dicht("wel-grondslag", "Er is een grondslag. Dan gelden de eisen van die grondslag.");

const ZONDER_GRONDSLAG: readonly Toestand[] = ["geen-grondslag", "niet-onderzocht"];
/** A basis that cannot simply be used: a refused requirement, or a rule in doubt. */
const GRONDSLAG_MET_BELET: readonly Toestand[] = ["vereiste-onhaalbaar", "grondslag-onzeker"];
const OP_GRONDSLAG: readonly UitkomstBesluit[] = ["delen-met-grondslag"];
const UITZONDERING: readonly UitkomstBesluit[] = ["delen-gemotiveerde-uitzondering"];
const GEVAAR_NU: readonly Toestand[] = ["gevaar"];

/** Where every way starts: not sharing is a full outcome and goes straight to the decision. */
const BEGIN: readonly Overgang[] = [
  { bij: ["hypothetisch"], dan: HYPOTHETISCH },
  { naar: ["niet-delen"], dan: "besluit" },
  { dan: "taak" },
];

/** Point × situation → what comes next; the first that holds. The last point has none. */
export const OVERGANGEN: Readonly<Record<Wegpunt, readonly Overgang[]>> = {
  taak: [{ bij: GEVAAR_NU, dan: "gevaar" }, { dan: "doel" }],
  // Acute danger to a person: only on the vital interest, only what stops the danger, accounted for afterwards.
  gevaar: [{ naar: OP_GRONDSLAG, dan: "doel" }, { dan: GEVAAR }],
  doel: [{ dan: "gegevens" }],
  gegevens: [{ dan: "betrokkenen" }],
  betrokkenen: [{ bij: GEVAAR_NU, dan: "geheim" }, { dan: "herkomst" }],
  herkomst: [{ dan: "geheim" }],
  geheim: [{ bij: GEVAAR_NU, dan: "overleg" }, { dan: "grondslag" }],
  grondslag: [
    { bij: ["niet-gevraagd"], dan: NIET_GEVRAAGD },
    { bij: ["verboden"], dan: VERBODEN },
    { bij: ["onvolledig"], naar: UITZONDERING, dan: "weigering" },
    { bij: ["onvolledig"], dan: ONZEKER },
    { bij: ZONDER_GRONDSLAG, naar: OP_GRONDSLAG, dan: GEEN_GRONDSLAG },
    { bij: ZONDER_GRONDSLAG, dan: "weigering" },
    { bij: ["grondslag-onzeker"], naar: OP_GRONDSLAG, dan: "bruikbaar" },
    { naar: OP_GRONDSLAG, dan: "vereisten" },
    // A refused or impossible requirement ends in not sharing or overleg, never by itself in compatibility.
    { bij: GRONDSLAG_MET_BELET, naar: UITZONDERING, dan: "weigering" },
    { dan: WEL_GRONDSLAG },
  ],
  bruikbaar: [{ dan: "vereisten" }],
  vereisten: [{ dan: "belang-kind" }],
  weigering: [{ bij: ZONDER_GRONDSLAG, dan: "verenigbaarheid" }, { dan: "anders-kunnen" }],
  verenigbaarheid: [{ naar: UITZONDERING, dan: "anders-kunnen" }, { dan: "belang-kind" }],
  "anders-kunnen": [{ dan: "belang-kind" }],
  "belang-kind": [{ dan: "afwegingen" }],
  afwegingen: [{ dan: "overleg" }],
  overleg: [{ naar: UITZONDERING, dan: "beleid" }, { dan: "transparantie" }],
  beleid: [{ dan: "transparantie" }],
  transparantie: [{ bij: GEVAAR_NU, dan: "kanaal" }, { dan: "opslag" }],
  opslag: [{ dan: "kanaal" }],
  kanaal: [{ dan: "besluit" }],
  besluit: [],
};

/** What comes after a point; null after the decision. */
export function vervolgVan(punt: Wegpunt | "begin", situatie: Situatie): Vervolg | null {
  const rij = punt === "begin" ? BEGIN : OVERGANGEN[punt];
  return rij.find((overgang) => geldt(overgang, situatie))?.dan ?? null;
}

function geldt({ bij, naar }: Overgang, situatie: Situatie): boolean {
  return (
    (bij === undefined || bij.includes(situatie.toestand)) &&
    (naar === undefined || naar.includes(situatie.naar))
  );
}

/** The points in order, up to the decision or to where the way is shut. */
export function routeVan(situatie: Situatie): {
  readonly punten: readonly Wegpunt[];
  readonly dicht: Reden | null;
} {
  const punten: Wegpunt[] = [];
  let vervolg = vervolgVan("begin", situatie);
  while (typeof vervolg === "string") {
    punten.push(vervolg);
    vervolg = vervolgVan(vervolg, situatie);
  }
  return { punten, dicht: vervolg?.dicht ?? null };
}
