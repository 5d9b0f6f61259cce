import type { Conditie } from "../conditie/conditie.ts";
import { alsLijst, bladeren, steuntOpMotor, vragenAchter, vragenInConditie } from "../conditie/bladeren.ts";
import { VASTE_VELDEN } from "../conditie/verwoord-bevat.ts";
import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import type { Soort } from "../waarden.ts";
import { keuzesVan } from "./keuzes.ts";
import { maakKringzoeker, type Kringzoeker } from "./kring.ts";
import { fout, type Stappenplanpunt } from "./stappenplanpunt.ts";

interface Plek {
  readonly pad: string;
  readonly conditie: Conditie;
  /** The question it guards; undefined for a step. */
  readonly bij: StapVraag | undefined;
  /** Questions that stand before the thing the condition guards. */
  readonly eerder: ReadonlyMap<string, StapVraag>;
}

/** Conditions that name what does not exist, look ahead, or lean on what they themselves decide. */
export function checkCondities(definitie: Stappenplan): Stappenplanpunt[] {
  const vragen = vragenVan(definitie);
  const alle = new Map(vragen.map((vraag) => [vraag.id, vraag]));
  const zoekKring = maakKringzoeker(definitie);
  return [
    ...plekken(definitie).flatMap((plek) => checkConditie(plek, zoekKring, alle)),
    ...vragen.flatMap((vraag, i) => checkHangtAfVan(vraag, i, vragen, zoekKring)),
    ...checkMotor(definitie),
  ];
}

function plekken(definitie: Stappenplan): Plek[] {
  const eerder = new Map<string, StapVraag>();
  return definitie.stappen.flatMap((stap) => {
    const uit: Plek[] = [];
    const voeg = (pad: string, conditie: Conditie | undefined, bij: StapVraag | undefined) => {
      if (conditie !== undefined) uit.push({ pad, conditie, bij, eerder: new Map(eerder) });
    };
    voeg(`stappen.${stap.id}.conditie`, stap.conditie, undefined);
    for (const vraag of stap.vragen) {
      voeg(`vragen.${vraag.id}.conditie`, vraag.conditie, vraag);
      voeg(`vragen.${vraag.id}.verplichtAls`, vraag.verplichtAls, vraag);
      voeg(`vragen.${vraag.id}.toelichtingAls`, vraag.toelichtingAls, vraag);
      eerder.set(vraag.id, vraag);
    }
    return uit;
  });
}

function checkConditie(
  { pad, conditie, bij, eerder }: Plek,
  zoekKring: Kringzoeker,
  alle: ReadonlyMap<string, StapVraag>,
): Stappenplanpunt[] {
  const namen = vragenInConditie(conditie).flatMap((id): Stappenplanpunt[] => {
    if (!alle.has(id)) return [onbekend(pad, id)];
    if (eerder.has(id)) return [];
    const kring = bij === undefined ? null : zoekKring(bij.id, id);
    return [
      kring ??
        fout(
          "conditie",
          pad,
          `de vraag "${id}" komt pas later: een conditie kijkt alleen terug`,
          `Zet de vraag "${id}" eerder, of kies een vraag die hiervoor staat.`,
        ),
    ];
  });
  if (namen.length > 0) return namen;
  return bladeren(conditie).flatMap((blad) => checkBlad(blad, eerder, pad));
}

function onbekend(pad: string, id: string): Stappenplanpunt {
  return fout(
    "conditie",
    pad,
    `de vraag "${id}" bestaat niet`,
    "Kies een vraag van dit stappenplan, of haal dit deel van de conditie weg.",
  );
}

function checkBlad(blad: Conditie, eerder: ReadonlyMap<string, StapVraag>, pad: string): Stappenplanpunt[] {
  if ("gevraagd" in blad || "feit" in blad) {
    if (vragenAchter(blad, [...eerder.values()]).length > 0) return [];
    const wat = "feit" in blad ? blad.feit : blad.gevraagd;
    return [
      fout("conditie", pad, `geen eerdere vraag vult "${wat}"`, `Zet eerst een vraag die "${wat}" vult.`),
    ];
  }
  if ("bevat" in blad) return checkBevat(blad.bevat, eerder, pad);
  if (!("vraag" in blad)) return [];
  const vraag = eerder.get(blad.vraag);
  if (vraag === undefined) return [];
  if ("minderjarig" in blad || "leeftijd" in blad)
    return vraag.soort === "personen"
      ? []
      : [
          fout(
            "conditie",
            pad,
            `"${blad.vraag}" is geen vraag naar personen`,
            "Kies een vraag naar personen: alleen daar staan leeftijden.",
          ),
        ];
  if (!("is" in blad)) return [];
  const keuzes = keuzesVan(vraag);
  if (keuzes === undefined)
    return [
      fout(
        "conditie",
        pad,
        `"${blad.vraag}" is geen vraag met keuzes`,
        "Kies een vraag met keuzes, of kijk of de vraag is beantwoord.",
      ),
    ];
  if (keuzes === "woordenlijst") return [];
  return alsLijst(blad.is)
    .filter((id) => !keuzes.includes(id))
    .map((id) =>
      fout(
        "conditie",
        pad,
        `"${id}" is geen antwoord op de vraag "${blad.vraag}"`,
        `Kies uit: ${keuzes.join(", ")}.`,
      ),
    );
}

const VELDEN: Readonly<Partial<Record<Soort, readonly string[]>>> = {
  personen: ["rol", "kanOverzien"],
  "gegevens-per-doel": ["soort", "nodig"],
  vereisten: ["status", "kanOverzien"],
  overleg: ["soort"],
};

function checkBevat(
  { vraag: id, veld, waarde }: Extract<Conditie, { bevat: unknown }>["bevat"],
  eerder: ReadonlyMap<string, StapVraag>,
  pad: string,
): Stappenplanpunt[] {
  const vraag = eerder.get(id);
  if (vraag === undefined) return [];
  const velden = VELDEN[vraag.soort];
  if (velden === undefined)
    return [
      fout(
        "conditie",
        pad,
        `de vraag "${id}" heeft geen regels`,
        "Kies een vraag met een lijst regels, zoals personen.",
      ),
    ];
  if (!velden.includes(veld))
    return [
      fout("conditie", pad, `de vraag "${id}" heeft geen veld "${veld}"`, `Kies uit: ${velden.join(", ")}.`),
    ];
  const vast = Object.keys(VASTE_VELDEN[veld] ?? {});
  return alsLijst(waarde)
    .filter((kandidaat) => vast.length > 0 && !vast.includes(kandidaat))
    .map((kandidaat) =>
      fout("conditie", pad, `"${kandidaat}" kan niet in "${veld}" staan`, `Kies uit: ${vast.join(", ")}.`),
    );
}

function checkHangtAfVan(
  vraag: StapVraag,
  plek: number,
  vragen: readonly StapVraag[],
  zoekKring: Kringzoeker,
): Stappenplanpunt[] {
  const pad = `vragen.${vraag.id}.hangtAfVan`;
  return vraag.hangtAfVan.flatMap((id): Stappenplanpunt[] => {
    const ander = vragen.findIndex((kandidaat) => kandidaat.id === id);
    if (ander === -1) return [onbekend(pad, id)];
    if (ander < plek) return [];
    return [
      zoekKring(vraag.id, id) ??
        fout(
          "conditie",
          pad,
          `de vraag "${id}" komt pas later: een antwoord kan er niet op steunen`,
          `Zet de vraag "${id}" eerder, of haal haar hier weg.`,
        ),
    ];
  });
}

/** What the engine is asked may not depend on what it answers, not even by way of other questions. */
function checkMotor(definitie: Stappenplan): Stappenplanpunt[] {
  const vragen = vragenVan(definitie);
  const opMotor = new Set<string>();
  const steunt = (stap: Stap, vraag: StapVraag) =>
    [stap.conditie, vraag.conditie].some(
      (conditie) => steuntOpMotor(conditie) || vragenAchter(conditie, vragen).some((id) => opMotor.has(id)),
    );
  return definitie.stappen.flatMap((stap) =>
    stap.vragen.flatMap((vraag) => {
      if (!steunt(stap, vraag)) return [];
      opMotor.add(vraag.id);
      return vraag.bindt === undefined && vraag.feit === undefined && vraag.soort !== "feiten"
        ? []
        : [
            fout(
              "kring",
              `vragen.${vraag.id}.conditie`,
              `deze vraag vult "${vraag.bindt ?? vraag.feit ?? "feiten"}" en mag dus niet afhangen van het antwoord op de vraag naar een grondslag`,
              "Laat de conditie alleen kijken naar antwoorden die voor de grondslag zijn gegeven.",
            ),
          ];
    }),
  );
}
