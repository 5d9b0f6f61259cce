import { reden, type Reden } from "../ruimte/reden.ts";
import type { Toestand } from "../ruimte/toestand.ts";
import { beleidDekt, bestuurDekt, fgKrijgtBericht } from "../ruimte/toets-beleid.ts";
import { regelsGelden } from "../ruimte/toets-einde.ts";
import { overlegGevoerd, overlegMetPrivacyadviseur, twijfelBesproken } from "../ruimte/toets-overleg.ts";
import {
  alternatievenBekeken,
  verenigbaarBevonden,
  vierAfwegingen,
  weigeringBesproken,
} from "../ruimte/toets-uitzondering.ts";
import { regelBruikbaar, vereistenVoldaan } from "../ruimte/toets-vereisten.ts";
import {
  belangKindGewogen,
  gegevensNodig,
  geheimenBewaard,
  gevaarBeschreven,
  nietMetMinder,
  transparant,
} from "../ruimte/toets-zorgvuldig.ts";
import { vraagIn, type Zaak } from "../ruimte/zaak.ts";
import type { Situatie } from "./overgangen.ts";
import type { Wegpunt } from "./wegpunt.ts";

/** Names what stands in the way of an outcome; empty = nothing does. */
type Toets = (zaak: Zaak) => Reden[];

/** Where the answer itself is in doubt, an exception or compatibility asks the privacyadviseur first. */
const ADVIES: ReadonlySet<Toestand> = new Set([
  "onvolledig",
  "vereiste-onhaalbaar",
  "grondslag-onzeker",
  "niet-onderzocht",
]);

/** Per point the checks that keep an outcome shut, for the way one is on. */
export const BELETTEN: Readonly<Record<Wegpunt, (situatie: Situatie) => readonly Toets[]>> = {
  taak: () => [],
  gevaar: () => [gevaarBeschreven],
  doel: () => [],
  gegevens: () => [gegevensNodig],
  betrokkenen: () => [],
  herkomst: () => [],
  geheim: () => [geheimenBewaard],
  grondslag: ({ naar }) => (naar === "delen-met-grondslag" ? [regelsGelden] : []),
  bruikbaar: () => [overlegMetPrivacyadviseur, regelBruikbaar],
  vereisten: () => [vereistenVoldaan],
  weigering: ({ naar }) => (naar === "delen-gemotiveerde-uitzondering" ? [weigeringBesproken] : []),
  verenigbaarheid: ({ naar }) =>
    naar === "delen-gemotiveerde-uitzondering" ? [uitzonderingNodig] : [verenigbaarBevonden],
  "anders-kunnen": () => [alternatievenBekeken],
  "belang-kind": () => [belangKindGewogen],
  // With a basis shortened: fit and necessity are argued per datum, and by the basis itself.
  afwegingen: ({ naar }) =>
    naar === "delen-gemotiveerde-uitzondering" ? [vierAfwegingen, nietMetMinder] : [nietMetMinder],
  overleg: ({ toestand, naar }) => [
    ...(ADVIES.has(toestand) && naar !== "delen-met-grondslag" ? [overlegMetPrivacyadviseur] : []),
    ...(naar === "delen-gemotiveerde-uitzondering" ? [overlegGevoerd] : []),
    // Danger does not wait for a consultation: that follows within its term.
    ...(toestand === "gevaar" ? [] : [twijfelBesproken]),
  ],
  beleid: () => [beleidDekt, bestuurDekt, fgKrijgtBericht],
  transparantie: () => [transparant],
  opslag: () => [],
  kanaal: () => [],
  besluit: () => [],
};

/** An exception is for where nothing else is left: not for data that may go on their first basis. */
function uitzonderingNodig(zaak: Zaak): Reden[] {
  return zaak.nu.verenigbaarheid === "verenigbaar"
    ? [
        reden(
          "wel-verenigbaar",
          "Het nieuwe doel past bij het eerste doel. Dan is een uitzondering niet nodig.",
          vraagIn(zaak, "verenigbaar-oordeel"),
        ),
      ]
    : [];
}
