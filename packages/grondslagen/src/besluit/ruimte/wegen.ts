import { reden, type Reden, type RedenCode } from "./reden.ts";
import type { Toestand } from "./toestand.ts";
import { regelsGelden } from "./toets-einde.ts";
import { overlegGevoerd, overlegMetPrivacyadviseur, twijfelBesproken } from "./toets-overleg.ts";
import {
  alternatievenBekeken,
  beleidDekt,
  verenigbaarBevonden,
  vierAfwegingen,
  weigeringBesproken,
} from "./toets-uitzondering.ts";
import { regelBruikbaar, vereistenVoldaan } from "./toets-vereisten.ts";
import {
  belangKindGewogen,
  gegevensNodig,
  geheimenBewaard,
  gevaarBeschreven,
  nietMetMinder,
  transparant,
} from "./toets-zorgvuldig.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";
import type { Zaak } from "./zaak.ts";

/** Names what stands in the way; empty = nothing does. */
export type Toets = (zaak: Zaak) => Reden[];

function dicht(code: RedenCode, tekst: string): readonly Toets[] {
  return [() => [reden(code, tekst)]];
}

/** Holds for every way of sharing that is not an emergency. */
const ZORGVULDIG: readonly Toets[] = [
  gegevensNodig,
  geheimenBewaard,
  nietMetMinder,
  belangKindGewogen,
  twijfelBesproken,
  transparant,
];

const MET_GRONDSLAG: readonly Toets[] = [regelsGelden, vereistenVoldaan, ...ZORGVULDIG];
const VERENIGBAAR: readonly Toets[] = [verenigbaarBevonden, ...ZORGVULDIG];
const UITZONDERING: readonly Toets[] = [
  beleidDekt,
  belangKindGewogen,
  vierAfwegingen,
  alternatievenBekeken,
  overlegGevoerd,
  weigeringBesproken,
  ...ZORGVULDIG,
];

const HYPOTHETISCH = dicht(
  "hypothetisch",
  "Dit antwoord gaat over een wetsvoorstel. Daarop kunt u niet beslissen.",
);
const NIET_GEVRAAGD = dicht("niet-gevraagd", "Vul eerst de vragen in waarmee de grondslag wordt gezocht.");
const GEEN_GRONDSLAG = dicht("geen-grondslag", "Er is geen grondslag gevonden.");
const WEL_GRONDSLAG = dicht("wel-grondslag", "Er is een grondslag. Dan gelden de eisen van die grondslag.");
const ONZEKER = dicht(
  "antwoord-onzeker",
  "Het is niet zeker of er een grondslag is. Dan kunt u niet delen, of alleen als uitzondering na overleg met uw privacyadviseur.",
);
const VERBODEN = dicht("gemeente-verbod", "Uw gemeente staat dit niet toe.");
const GEVAAR = dicht("gevaar", "Er is nu iemand in gevaar. Daarvoor is de korte weg.");

/** Always open: not sharing is a full outcome. */
const NIET_DELEN: readonly Toets[] = [];

/** State × outcome: which checks stand between the case and that outcome. */
export const WEGEN: Readonly<Record<Toestand, Readonly<Record<UitkomstBesluit, readonly Toets[]>>>> = {
  hypothetisch: {
    "delen-met-grondslag": HYPOTHETISCH,
    "delen-verenigbaar": HYPOTHETISCH,
    "niet-delen": HYPOTHETISCH,
    "delen-gemotiveerde-uitzondering": HYPOTHETISCH,
  },
  gevaar: {
    // The basis is then the vital interest of a person (AVG 6 lid 1 d), for danger that cannot wait.
    "delen-met-grondslag": [gevaarBeschreven, gegevensNodig, geheimenBewaard, transparant],
    "delen-verenigbaar": GEVAAR,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": GEVAAR,
  },
  verboden: {
    "delen-met-grondslag": VERBODEN,
    "delen-verenigbaar": VERBODEN,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": VERBODEN,
  },
  "niet-gevraagd": {
    "delen-met-grondslag": NIET_GEVRAAGD,
    "delen-verenigbaar": NIET_GEVRAAGD,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": NIET_GEVRAAGD,
  },
  onvolledig: {
    "delen-met-grondslag": ONZEKER,
    "delen-verenigbaar": ONZEKER,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": [overlegMetPrivacyadviseur, ...UITZONDERING],
  },
  "vereiste-onhaalbaar": {
    "delen-met-grondslag": MET_GRONDSLAG,
    "delen-verenigbaar": WEL_GRONDSLAG,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": [overlegMetPrivacyadviseur, ...UITZONDERING],
  },
  "grondslag-onzeker": {
    "delen-met-grondslag": [overlegMetPrivacyadviseur, regelBruikbaar, ...MET_GRONDSLAG],
    "delen-verenigbaar": WEL_GRONDSLAG,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": [overlegMetPrivacyadviseur, ...UITZONDERING],
  },
  grondslag: {
    "delen-met-grondslag": MET_GRONDSLAG,
    "delen-verenigbaar": WEL_GRONDSLAG,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": WEL_GRONDSLAG,
  },
  "niet-onderzocht": {
    "delen-met-grondslag": GEEN_GRONDSLAG,
    "delen-verenigbaar": [overlegMetPrivacyadviseur, ...VERENIGBAAR],
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": [overlegMetPrivacyadviseur, ...UITZONDERING],
  },
  "geen-grondslag": {
    "delen-met-grondslag": GEEN_GRONDSLAG,
    "delen-verenigbaar": VERENIGBAAR,
    "niet-delen": NIET_DELEN,
    "delen-gemotiveerde-uitzondering": UITZONDERING,
  },
};
