import type { Antwoord } from "../../decision/antwoord.ts";
import type { Beginsel } from "../../stappenplan/beginselen.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { besluitVan } from "../ruimte/besluit-van.ts";
import type { Reden } from "../ruimte/reden.ts";
import { bepaalToestand, type Toestand } from "../ruimte/toestand.ts";
import { keuzeIn, leesZaak, type BesluitContext, type Zaak } from "../ruimte/zaak.ts";
import { UITKOMSTEN_BESLUIT, type UitkomstBesluit } from "../uitkomst-besluit.ts";
import { aanwijzingenBij, type Aanwijzing } from "./aanwijzing.ts";
import { BELETTEN } from "./beletten.ts";
import { besluitOpen, openVragen } from "./open-vragen.ts";
import { routeVan, type Situatie } from "./overgangen.ts";
import { puntVanVraag } from "./punt-van-vraag.ts";
import { WEGPUNT, WEGPUNTEN, type Wegpunt } from "./wegpunt.ts";

/** One point on the way to an outcome, and how this case stands there. */
export interface PuntOpWeg {
  readonly punt: Wegpunt;
  readonly titel: string;
  readonly beginselen: readonly Beginsel[];
  /** `niet-nodig`: it lies on the way, but asks nothing of this case. */
  readonly staat: "gedaan" | "niet-nodig" | "open" | "dicht";
  /** What keeps the outcome shut. */
  readonly belet: readonly Reden[];
  /** What still has to be written before the decision can be sealed. */
  readonly nog: readonly Reden[];
  /** Questions shown at this point. */
  readonly vragen: readonly string[];
  /** What comes next; null at the end of the way. */
  readonly volgende: Wegpunt | null;
}

/** The way to one outcome. It tells where a case is; it never chooses. */
export interface Weg {
  readonly toestand: Toestand;
  readonly naar: UitkomstBesluit;
  readonly punten: readonly PuntOpWeg[];
  /** The first point that is not done; the decision when only that is left, or everything is. */
  readonly huidig: Wegpunt | null;
  /** Why the way ends before the decision; null when it does not. */
  readonly dicht: Reden | null;
  /** Points that do not lie on this way, each with the reason. */
  readonly overgeslagen: readonly { readonly punt: Wegpunt; readonly waarom: string }[];
  readonly aanwijzingen: readonly Aanwijzing[];
}

/**
 * Where a case is on its way: to what the person chose, and before that to what the answer points at. Which outcomes
 * are open says `bepaalRuimte`, from these same ways.
 */
export function wegVan(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  context: BesluitContext,
  naar?: UitkomstBesluit,
): Weg {
  const zaak = leesZaak(definitie, antwoorden, antwoord, context);
  return wegNaar(zaak, naar ?? richtingVan(zaak));
}

export function wegNaar(zaak: Zaak, naar: UitkomstBesluit): Weg {
  const situatie = { toestand: bepaalToestand(zaak), naar };
  const { punten: route, dicht } = routeVan(situatie);
  const punten = route.map((punt, plaats) => {
    const laatste = plaats === route.length - 1;
    return puntOpWeg(punt, zaak, situatie, route, laatste ? dicht : null, route[plaats + 1] ?? null);
  });
  return {
    toestand: situatie.toestand,
    naar,
    punten,
    huidig: punten.find(({ staat }) => staat === "open" || staat === "dicht")?.punt ?? route.at(-1) ?? null,
    dicht,
    overgeslagen: WEGPUNTEN.filter((punt) => !route.includes(punt)).map((punt) => ({
      punt,
      waarom: waaromOvergeslagen(punt, situatie, dicht),
    })),
    aanwijzingen: aanwijzingenBij(zaak, situatie),
  };
}

/** Everything that keeps the outcome shut: where the way itself ends, only that. */
export function belettenOp({ dicht, punten }: Weg): readonly Reden[] {
  return dicht === null ? punten.flatMap(({ belet }) => belet) : [dicht];
}

/** Whether nothing is left to do on this way: the decision for this outcome can be sealed. */
export function isKlaar({ dicht, punten }: Weg): boolean {
  return dicht === null && punten.every(({ staat }) => staat === "gedaan" || staat === "niet-nodig");
}

function puntOpWeg(
  punt: Wegpunt,
  zaak: Zaak,
  situatie: Situatie,
  route: readonly Wegpunt[],
  dicht: Reden | null,
  volgende: Wegpunt | null,
): PuntOpWeg {
  const vragen = [...zaak.zichtbaar.values()].filter((vraag) => puntVanVraag(vraag) === punt);
  const belet = dicht === null ? BELETTEN[punt](situatie).flatMap((toets) => toets(zaak)) : [dicht];
  const nog = [
    ...openVragen(zaak, (bij) => bij === punt && (bij !== "besluit" || situatie.naar !== "niet-delen")),
    ...(punt === "besluit" ? besluitOpen(zaak, situatie, route) : []),
  ];
  const begonnen = vragen.some(({ id }) => Object.hasOwn(zaak.antwoorden, id));
  const leeg = begonnen ? "gedaan" : "niet-nodig";
  return {
    punt,
    titel: WEGPUNT[punt].titel,
    beginselen: WEGPUNT[punt].beginselen,
    staat: dicht === null ? (belet.length + nog.length > 0 ? "open" : leeg) : "dicht",
    belet,
    nog,
    vragen: vragen.map(({ id }) => id),
    volgende,
  };
}

function waaromOvergeslagen(punt: Wegpunt, { toestand, naar }: Situatie, dicht: Reden | null): string {
  if (naar === "niet-delen" && dicht === null) return "U deelt niet. Dat kan altijd, met uw reden.";
  if (dicht !== null && punt !== "gevaar") return "Deze weg houdt eerder op.";
  if (toestand === "gevaar") return "Bij gevaar volgt u de korte weg. De rest bespreekt u later.";
  return WEGPUNT[punt].nietNodig;
}

/** What the person chose; before that where the answer and the chosen course point. Nothing is decided by it. */
export function richtingVan(zaak: Zaak): UitkomstBesluit {
  const gekozen = besluitVan(zaak.definitie, zaak.antwoorden)?.uitkomst;
  if (gekozen !== undefined) return gekozen;
  if (keuzeIn(zaak, "koers") === "niet-delen") return "niet-delen";
  const toestand = bepaalToestand(zaak);
  const past = zaak.nu.verenigbaarheid === "open" || zaak.nu.verenigbaarheid === "verenigbaar";
  switch (toestand) {
    case "hypothetisch":
    case "verboden":
      return "niet-delen";
    case "geen-grondslag":
    case "niet-onderzocht":
      return past ? "delen-verenigbaar" : "delen-gemotiveerde-uitzondering";
    case "onvolledig":
      return "delen-gemotiveerde-uitzondering";
    default:
      return "delen-met-grondslag";
  }
}

export function wegenVan(zaak: Zaak): readonly Weg[] {
  return UITKOMSTEN_BESLUIT.map((uitkomst) => wegNaar(zaak, uitkomst));
}
