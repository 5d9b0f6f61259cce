import { alsLijst, bladeren, vertelt } from "../../conditie/bladeren.ts";
import type { Conditie } from "../../conditie/conditie.ts";
import type { Stappenplan, StapVraag } from "../../definitie.ts";
import { keuzesVan } from "../keuzes.ts";
import { atoom, en, niet, of, ONWAAR, WAAR, type Formule } from "./formule.ts";

/** What a case could be: the variables with their values, and when each step and question is shown. */
export interface Wereld {
  readonly domeinen: ReadonlyMap<string, readonly string[]>;
  readonly stap: ReadonlyMap<string, Formule>;
  readonly vraag: ReadonlyMap<string, Formule>;
  /** A condition of this question, as it stands where the question is asked. */
  readonly conditie: (conditie: Conditie, bij: StapVraag) => Formule;
  /** The question is answered. */
  readonly beantwoord: (vraag: StapVraag) => Formule;
  /** What every real case obeys: the engine's outcome, its judgement and its requirements belong together. */
  readonly samenhang: Formule;
}

/** No answer yet, or the engine was not asked. */
export const GEEN = "";
const ANDERS = "·anders";
const JA = "ja";

/**
 * The world of one definition. It allows at least everything that can happen, and some things that cannot: what is
 * impossible in it is impossible indeed.
 */
export function maakWereld(definitie: Stappenplan): Wereld {
  const domeinen = new Map<string, readonly string[]>([
    ["uitkomst", [GEEN, "grondslag", "geen-grondslag", "onvolledig"]],
    ["oordeel", [GEEN, "ja-mits", "afwegen", "nee", "onbekend"]],
    ["graad", [GEEN, "verplicht", "bevoegd", "onbekend"]],
    ["verenigbaarheid", ["niet-van-toepassing", "open", "verenigbaar", "niet-verenigbaar"]],
    ["beleid", [JA, "nee"]],
  ]);
  const genoemd = genoemdeWaarden(definitie);
  const eerder: StapVraag[] = [];
  const plek = new Map<string, number>();
  const zichtbaar = new Map<string, Formule>();
  const twijfels = new Map<number, Formule>();
  const feit = (over: string): Formule => {
    if (!domeinen.has(over)) domeinen.set(over, [JA, "nee"]);
    return atoom(over, [JA]);
  };
  const kies = (vraag: StapVraag, waarden: readonly string[]): Formule => {
    if (vraag.soort === "meerkeuze")
      return of(...waarden.map((waarde) => feit(`meer:${vraag.id}:${waarde}`)));
    const over = `keuze:${vraag.id}`;
    if (!domeinen.has(over)) {
      const keuzes = keuzesVan(vraag);
      domeinen.set(over, [
        ...(keuzes === "woordenlijst"
          ? [ANDERS, ...new Set([...vraag.opties.map(({ id }) => id), ...(genoemd.get(vraag.id) ?? [])])]
          : (keuzes ?? [])),
        GEEN,
      ]);
    }
    return atoom(over, waarden);
  };
  const beantwoord = (vraag: StapVraag): Formule => {
    if (vraag.soort === "uitleg") return WAAR;
    if (vraag.soort === "keuze") return niet(kies(vraag, [GEEN]));
    const af = feit(`beantwoord:${vraag.id}`);
    return vraag.soort === "ja-nee-twijfel" ? en(niet(kies(vraag, [GEEN])), af) : af;
  };
  const gezien = (id: string): readonly StapVraag[] => eerder.filter((vraag) => vraag.id === id).slice(-1);
  const vertaal = (conditie: Conditie, tot: number): Formule => {
    if ("alle" in conditie) return en(...conditie.alle.map((deel) => vertaal(deel, tot)));
    if ("een" in conditie) return of(...conditie.een.map((deel) => vertaal(deel, tot)));
    if ("niet" in conditie) return niet(vertaal(conditie.niet, tot));
    const getoond = (vragen: readonly StapVraag[], dan: (vraag: StapVraag) => Formule): Formule =>
      of(
        ...vragen
          .filter(({ id }) => (plek.get(id) ?? tot) < tot)
          .map((vraag) => en(zichtbaar.get(vraag.id) ?? ONWAAR, dan(vraag))),
      );
    if ("gevraagd" in conditie) {
      const waarden = alsLijst(conditie.is);
      return getoond(
        eerder.filter(({ bindt }) => bindt === conditie.gevraagd),
        (vraag) =>
          vraag.soort === "keuze" ? kies(vraag, waarden) : of(...waarden.map((w) => feit(`soort:${w}`))),
      );
    }
    if ("feit" in conditie) {
      const over = `feit:${conditie.feit}:${"is" in conditie ? String(conditie.is) : leeftijdNaam(conditie.leeftijd)}`;
      return getoond(
        eerder.filter((vraag) => vertelt(vraag, conditie.feit)),
        (vraag) =>
          vraag.soort === "ja-nee-twijfel" && "is" in conditie
            ? kies(vraag, [conditie.is ? "ja" : "nee"])
            : feit(over),
      );
    }
    if ("is" in conditie)
      return getoond(gezien(conditie.vraag), (vraag) => kies(vraag, alsLijst(conditie.is)));
    if ("beantwoord" in conditie) {
      const af = getoond(gezien(conditie.vraag), beantwoord);
      return conditie.beantwoord ? af : niet(af);
    }
    if ("minderjarig" in conditie)
      return getoond(gezien(conditie.vraag), ({ id }) => feit(`minderjarig:${id}`));
    if ("leeftijd" in conditie)
      return getoond(gezien(conditie.vraag), ({ id }) =>
        feit(`leeftijd:${id}:${leeftijdNaam(conditie.leeftijd)}:${alsLijst(conditie.rol ?? GEEN).join(",")}`),
      );
    if ("bevat" in conditie) {
      const { vraag: id, veld, waarde } = conditie.bevat;
      return getoond(gezien(id), () => of(...alsLijst(waarde).map((w) => feit(`bevat:${id}:${veld}:${w}`))));
    }
    if ("twijfel" in conditie) {
      const bekend = twijfels.get(tot);
      if (bekend !== undefined) return bekend;
      const ergens = getoond(
        eerder.filter((vraag) => alsKeuzes(vraag).includes("twijfel")),
        (vraag) => kies(vraag, ["twijfel"]),
      );
      twijfels.set(tot, ergens);
      return ergens;
    }
    if ("uitkomst" in conditie) return atoom("uitkomst", alsLijst(conditie.uitkomst));
    if ("oordeel" in conditie) return atoom("oordeel", alsLijst(conditie.oordeel));
    if ("graad" in conditie) return atoom("graad", alsLijst(conditie.graad));
    if ("vereiste" in conditie)
      return of(
        ...alsLijst(conditie.vereiste).map((id) =>
          en(atoom("uitkomst", ["grondslag"]), feit(`vereiste:${id}`)),
        ),
      );
    if ("verenigbaarheid" in conditie) return atoom("verenigbaarheid", alsLijst(conditie.verenigbaarheid));
    return atoom("beleid", [conditie.beleid ? JA : "nee"]);
  };
  const stappen = new Map<string, Formule>();
  for (const stap of definitie.stappen) {
    const tot = eerder.length;
    const bij = stap.conditie === undefined ? WAAR : vertaal(stap.conditie, tot);
    stappen.set(stap.id, bij);
    for (const vraag of stap.vragen) {
      const eigen = vraag.conditie === undefined ? WAAR : vertaal(vraag.conditie, eerder.length);
      // Evidence is asked only where the bases found have requirements.
      const vraagtIets = vraag.soort === "vereisten" ? atoom("uitkomst", ["grondslag"]) : WAAR;
      plek.set(vraag.id, eerder.length);
      zichtbaar.set(vraag.id, en(bij, eigen, vraagtIets));
      eerder.push(vraag);
    }
  }
  return {
    domeinen,
    stap: stappen,
    vraag: zichtbaar,
    conditie: (conditie, vraag) => vertaal(conditie, plek.get(vraag.id) ?? 0),
    beantwoord,
    samenhang: SAMENHANG,
  };
}

function alsDan(als: Formule, dan: Formule): Formule {
  return of(niet(als), dan);
}

const uitkomst = (...waarden: string[]) => atoom("uitkomst", waarden);
const oordeel = (...waarden: string[]) => atoom("oordeel", waarden);

/** As `schermoordeel`, `vereistenVan` and `omstandighedenVan` make them. */
const SAMENHANG = en(
  alsDan(uitkomst(GEEN), oordeel(GEEN)),
  alsDan(oordeel(GEEN), uitkomst(GEEN)),
  alsDan(oordeel("ja-mits"), uitkomst("grondslag")),
  alsDan(oordeel("afwegen"), uitkomst("geen-grondslag")),
  alsDan(niet(atoom("verenigbaarheid", ["niet-van-toepassing"])), uitkomst("geen-grondslag")),
  alsDan(niet(atoom("graad", [GEEN])), uitkomst("grondslag")),
);

function leeftijdNaam({ van, tot }: { readonly van: number | null; readonly tot: number | null }): string {
  return `${van ?? GEEN}-${tot ?? GEEN}`;
}

function alsKeuzes(vraag: StapVraag): readonly string[] {
  const keuzes = keuzesVan(vraag);
  return keuzes === "woordenlijst" ? vraag.opties.map(({ id }) => id) : (keuzes ?? []);
}

/** Values of a vocabulary that conditions name, per question: the others all behave alike. */
function genoemdeWaarden(definitie: Stappenplan): ReadonlyMap<string, ReadonlySet<string>> {
  const vragen = definitie.stappen.flatMap((stap) => stap.vragen);
  const condities = [
    ...definitie.stappen.map((stap) => stap.conditie),
    ...vragen.flatMap((vraag) => [vraag.conditie, vraag.verplichtAls, vraag.toelichtingAls]),
  ];
  const per = new Map<string, Set<string>>();
  for (const blad of condities.flatMap((conditie) => (conditie === undefined ? [] : bladeren(conditie)))) {
    if (!("is" in blad) || typeof blad.is === "boolean") continue;
    const ids =
      "vraag" in blad
        ? [blad.vraag]
        : "gevraagd" in blad
          ? vragen.filter(({ bindt }) => bindt === blad.gevraagd).map(({ id }) => id)
          : [];
    for (const id of ids) {
      const lijst = per.get(id) ?? new Set<string>();
      for (const waarde of alsLijst(blad.is)) lijst.add(waarde);
      per.set(id, lijst);
    }
  }
  return per;
}
