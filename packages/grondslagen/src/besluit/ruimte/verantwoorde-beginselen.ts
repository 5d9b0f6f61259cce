import { BEGINSELEN, type Beginsel } from "../../stappenplan/beginselen.ts";
import { gemisVan } from "../../stappenplan/gemis.ts";
import type { Zaak } from "./zaak.ts";

export interface VerantwoordBeginsel {
  readonly beginsel: Beginsel;
  readonly verantwoord: boolean;
  /** Questions whose answers account for it. */
  readonly door: readonly string[];
}

/** Per principle of AVG art. 5: which answers account for it. Nothing is left unaccounted unseen. */
export function verantwoordeBeginselen(zaak: Zaak): VerantwoordBeginsel[] {
  const beantwoord = [...zaak.zichtbaar.values()].filter(
    (vraag) => Object.hasOwn(zaak.antwoorden, vraag.id) && gemisVan(vraag, zaak.antwoorden, zaak.nu) === null,
  );
  return BEGINSELEN.map((beginsel) => {
    const door = beantwoord.filter((vraag) => vraag.beginsel === beginsel).map((vraag) => vraag.id);
    return { beginsel, verantwoord: door.length > 0, door };
  });
}
