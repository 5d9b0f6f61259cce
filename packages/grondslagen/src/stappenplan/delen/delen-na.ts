import type { Stappenplan } from "../definitie.ts";
import { delenVan } from "./delen-van.ts";
import { houderVan, type Plandelen } from "./delen.ts";
import type { MetPlek } from "./volgorde.ts";

/**
 * A later stappenplan in parts, as somebody would have made it of the earlier one: what is new or stands elsewhere names
 * what it follows, so it can be merged with what others made of the earlier one. Number and day stay those of the
 * earlier: they belong to a publication.
 */
export function delenNa(eerder: Stappenplan, later: Stappenplan): Plandelen {
  const [was, wordt] = [delenVan(eerder), delenVan(later)];
  const { versie, datum } = eerder;
  const perStap = Map.groupBy(wordt.stapvragen ?? [], ({ stap }) => stap);
  return {
    stappenplannen: (wordt.stappenplannen ?? []).map((kop) => ({ ...kop, versie, datum })),
    stappen: metPlekken(was.stappen ?? [], wordt.stappen ?? []),
    stapvragen: [...perStap].flatMap(([stap, vragen]) =>
      metPlekken(
        (was.stapvragen ?? []).filter((vraag) => {
          const houder = houderVan(vraag);
          return "stap" in houder && houder.stap === stap;
        }),
        vragen,
      ),
    ),
  };
}

function metPlekken<T extends MetPlek>(was: readonly MetPlek[], wordt: readonly T[]): T[] {
  const plaats = new Map(was.map(({ id }, nummer) => [id, nummer]));
  const blijft = langsteRij(wordt.map(({ id }) => plaats.get(id) ?? -1));
  return wordt.map((deel, nummer) =>
    blijft.has(nummer) ? deel : { ...deel, na: wordt[nummer - 1]?.id ?? null },
  );
}

/** The places of the longest row of rising numbers: what kept its order. Numbers below 0 do not count. */
function langsteRij(nummers: readonly number[]): ReadonlySet<number> {
  const rijen: { readonly lengte: number; readonly vorige: number }[] = [];
  let beste = -1;
  for (const [plaats, nummer] of nummers.entries()) {
    let vorige = -1;
    for (const [eerder, rij] of rijen.entries())
      if ((nummers[eerder] ?? -1) >= 0 && (nummers[eerder] ?? -1) < nummer)
        if (vorige === -1 || rij.lengte > (rijen[vorige]?.lengte ?? 0)) vorige = eerder;
    rijen.push({ lengte: nummer < 0 ? 0 : (rijen[vorige]?.lengte ?? 0) + 1, vorige });
    if (nummer >= 0 && (beste === -1 || (rijen.at(-1)?.lengte ?? 0) > (rijen[beste]?.lengte ?? 0)))
      beste = plaats;
  }
  const blijft = new Set<number>();
  for (let plaats = beste; plaats !== -1; plaats = rijen[plaats]?.vorige ?? -1) blijft.add(plaats);
  return blijft;
}
