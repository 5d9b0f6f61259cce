import { verschilTussen, type Entiteit, type Entiteitsoort, type TabelversieInhoud } from "@core/grondslagen";
import type { ToonOfAccent } from "@deelwijzer/ui";

/** What the set did to one entity, as a list says it. */
export interface StandInSet {
  readonly woord: string;
  readonly toon: ToonOfAccent;
}

const STAND = {
  toegevoegd: { woord: "Toegevoegd in deze set", toon: "ja" },
  gewijzigd: { woord: "Gewijzigd in deze set", toon: "afwegen" },
  beeindigd: { woord: "Beëindigd in deze set", toon: "afwegen" },
} as const satisfies Record<string, StandInSet>;

export interface StandenInSet {
  readonly standen: ReadonlyMap<string, StandInSet>;
  /** What the set strikes: only the tables under it still have it. */
  readonly geschrapt: readonly Entiteit[];
}

/** Per entity of this kind what the set did to it. */
export function standenInSet(
  soort: Entiteitsoort,
  basis: TabelversieInhoud,
  inhoud: TabelversieInhoud,
): StandenInSet {
  const standen = new Map<string, StandInSet>();
  const geschrapt: Entiteit[] = [];
  for (const verschil of verschilTussen(basis, inhoud, (plaats) => plaats.soort === soort)) {
    if (verschil.aard === "verwijderd") geschrapt.push(verschil.voor);
    else standen.set(verschil.id, STAND[verschil.aard]);
  }
  return { standen, geschrapt };
}
