import { verwoordConflict, type Entiteitsoort, type Leeswoorden, type VeldVerschil } from "@core/grondslagen";
import type { WijzigingVeld } from "@deelwijzer/ui";
import { hoofdletter } from "../woorden/regel-in-woorden.ts";

/** One field in the words of the core; null where there was or will be nothing. */
export function veldInWoorden(
  soort: Entiteitsoort,
  id: string,
  verschil: VeldVerschil,
  w: Leeswoorden,
): WijzigingVeld {
  const { veldnaam, was, onze } = verwoordConflict(
    {
      soort,
      id,
      veld: verschil.veld,
      ...("oud" in verschil ? { basis: verschil.oud } : {}),
      ...("nieuw" in verschil ? { onze: verschil.nieuw } : {}),
    },
    w,
  );
  return {
    naam: hoofdletter(veldnaam),
    was: "oud" in verschil ? hoofdletter(was) : null,
    wordt: "nieuw" in verschil ? hoofdletter(onze) : null,
  };
}
