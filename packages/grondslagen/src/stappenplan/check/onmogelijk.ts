import { alsLijst, type Conditie } from "../conditie/conditie.ts";
import type { StapVraag } from "../definitie.ts";
import { keuzesVan } from "./keuzes.ts";

/**
 * Whether a condition can be shown never to hold: it asks two different answers of one question of choice, or
 * two different outcomes at once. A proof of contradiction only; `false` does not promise a way.
 */
export function onmogelijk(conditie: Conditie, vragen: ReadonlyMap<string, StapVraag>): boolean {
  return gevallen(conditie, false).every((geval) => spreektZichTegen(geval, vragen));
}

interface Eis {
  readonly sleutel: string;
  readonly waarden: readonly string[];
  readonly niet: boolean;
}

const MAX_GEVALLEN = 2_000;

/** Disjunctive normal form over the elementary conditions that have one value at a time. */
function gevallen(conditie: Conditie, ontkend: boolean): Eis[][] {
  if ("niet" in conditie) return gevallen(conditie.niet, !ontkend);
  if ("alle" in conditie || "een" in conditie) {
    const delen = "alle" in conditie ? conditie.alle : conditie.een;
    const alsEn = "alle" in conditie !== ontkend;
    const per = delen.map((deel) => gevallen(deel, ontkend));
    if (!alsEn) return begrens(per.flat());
    return per.reduce<Eis[][]>(
      (totNu, keuze) => begrens(totNu.flatMap((links) => keuze.map((rechts) => [...links, ...rechts]))),
      [[]],
    );
  }
  const eis = eisVan(conditie, ontkend);
  return [eis === undefined ? [] : [eis]];
}

/** Too many cases to look through: then nothing is proved. */
function begrens(lijst: Eis[][]): Eis[][] {
  return lijst.length > MAX_GEVALLEN ? [[]] : lijst;
}

function eisVan(blad: Conditie, niet: boolean): Eis | undefined {
  if ("is" in blad) return { sleutel: `vraag:${blad.vraag}`, waarden: alsLijst(blad.is), niet };
  if ("uitkomst" in blad) return { sleutel: "uitkomst", waarden: alsLijst(blad.uitkomst), niet };
  if ("oordeel" in blad) return { sleutel: "oordeel", waarden: alsLijst(blad.oordeel), niet };
  if ("verenigbaarheid" in blad)
    return { sleutel: "verenigbaarheid", waarden: alsLijst(blad.verenigbaarheid), niet };
  if ("beleid" in blad) return { sleutel: "beleid", waarden: [String(blad.beleid)], niet };
  return undefined;
}

function spreektZichTegen(eisen: readonly Eis[], vragen: ReadonlyMap<string, StapVraag>): boolean {
  return [...new Set(eisen.map((eis) => eis.sleutel))].some((sleutel) => {
    const vraag = vragen.get(sleutel.replace(/^vraag:/, ""));
    // Several answers at once are possible there, so nothing follows.
    if (vraag?.soort === "meerkeuze") return false;
    const van = eisen.filter((eis) => eis.sleutel === sleutel);
    const ja = van.filter((eis) => !eis.niet).map((eis) => eis.waarden);
    if (ja.length === 0) return false;
    const nee = new Set(van.filter((eis) => eis.niet).flatMap((eis) => eis.waarden));
    const keuzes = vraag === undefined ? undefined : keuzesVan(vraag);
    const kandidaten = Array.isArray(keuzes) ? keuzes : (ja[0] ?? []);
    return !kandidaten.some(
      (waarde: string) => ja.every((lijst) => lijst.includes(waarde)) && !nee.has(waarde),
    );
  });
}
