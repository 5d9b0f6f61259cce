import type { Feiten } from "../model/feit.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { voldoetAan } from "../model/voldoet-aan.ts";
import type { Dimensie, Onopgelost } from "./antwoord.ts";
import { term } from "./benoem.ts";
import { VOLGORDE } from "./nabijheid.ts";
import type { Element } from "./select-grondslagen.ts";
import type { Vergelijking } from "./vergelijk.ts";
import { gedragenSoorten } from "./wijziging.ts";

/**
 * What still has to be chosen or known, and which choices lead to a rule. Only for the parts of the question that nothing
 * carries yet. No values: not to be chosen, because the source does not say.
 */
export function onopgelostIn(
  elementen: readonly Element[],
  { inhoud }: Tabelversie,
  feiten: Feiten = {},
): readonly Onopgelost[] {
  if (!elementen.some(({ dragend, kandidaten }) => dragend.length === 0 && kandidaten.length > 0))
    return NIETS;
  const waarden = new Map<Dimensie, Set<string>>();
  for (const { dragend, kandidaten } of elementen) {
    if (dragend.length > 0) continue;
    for (const kandidaat of kandidaten)
      for (const dimensie of kandidaat.open) {
        const lijst = waarden.get(dimensie) ?? new Set();
        for (const waarde of waardenVan(dimensie, kandidaat, inhoud.woordenlijst, feiten)) lijst.add(waarde);
        waarden.set(dimensie, lijst);
      }
  }
  return VOLGORDE.flatMap((dimensie) => {
    const lijst = waarden.get(dimensie);
    return lijst === undefined ? [] : [{ dimensie, waarden: [...lijst] }];
  });
}

const NIETS: readonly Onopgelost[] = [];

function waardenVan(
  dimensie: Dimensie,
  { regel, gegeven }: Vergelijking,
  w: Tabelversie["inhoud"]["woordenlijst"],
  feiten: Feiten,
): readonly string[] {
  switch (dimensie) {
    case "betrokkene":
      return regel.betrokkenen === "zwijgt" ? [] : regel.betrokkenen;
    case "doel":
      return regel.doelen === "zwijgt" ? [] : regel.doelen;
    case "herkomst":
      return regel.herkomst === "zwijgt" ? [] : regel.herkomst;
    case "gegevens": {
      // A kind in the place of "bijzonder"; another category is another question.
      const soort = (id: string) => term(w.gegevens, id)?.categorie;
      return gedragenSoorten(regel, w).filter((id) => soort(id) === soort(gegeven));
    }
    case "feiten":
      // Not values but what is still to be told: on these the rule turns.
      return (regel.feiten ?? []).flatMap((eis) =>
        eis.beslissend === true && voldoetAan(eis, feiten) === undefined ? [eis.feit] : [],
      );
    default:
      return [];
  }
}

/** Whether every part of the question has a rule that carries it once the right choices are made. */
export function isTeKiezen(onopgelost: readonly Onopgelost[], elementen: readonly Element[]): boolean {
  const kiesbaar = new Set(
    onopgelost.filter(({ waarden }) => waarden.length > 0).map(({ dimensie }) => dimensie),
  );
  return elementen.every(
    ({ dragend, kandidaten }) =>
      dragend.length > 0 || kandidaten.some(({ open }) => open.every((dimensie) => kiesbaar.has(dimensie))),
  );
}
