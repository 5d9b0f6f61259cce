import type { Voorbeelduitslag } from "@core/grondslagen";
import type { Filterkeuze } from "../wijzigingsset-verschil/filter.ts";
import { STAND, type Stand } from "./stand.ts";

/** What the address asks for. */
export interface Voorbeeldfilter {
  readonly stand: Stand | null;
  readonly groep: string | null;
  /** Id of a rule: the examples that it answers. */
  readonly regel: string | null;
}

type Zoekwaarden = Readonly<Record<string, string | string[] | undefined>>;

export function leesVoorbeeldfilter({ stand, groep, regel }: Zoekwaarden): Voorbeeldfilter {
  return {
    stand: typeof stand === "string" && Object.hasOwn(STAND, stand) ? (stand as Stand) : null,
    groep: typeof groep === "string" && groep !== "" ? groep : null,
    regel: typeof regel === "string" && regel !== "" ? regel : null,
  };
}

export function kiesUitslagen(
  uitslagen: readonly Voorbeelduitslag[],
  { stand, groep, regel }: Voorbeeldfilter,
): Voorbeelduitslag[] {
  return uitslagen.filter(
    (uitslag) =>
      (stand === null || uitslag.soort === stand) &&
      (groep === null || uitslag.voorbeeld.groep === groep) &&
      (regel === null || uitslag.regels.includes(regel)),
  );
}

export function voorbeeldenadres(setId: string, { stand, groep, regel }: Voorbeeldfilter): string {
  const zoekdeel = new URLSearchParams({
    ...(stand === null ? {} : { stand }),
    ...(groep === null ? {} : { groep }),
    ...(regel === null ? {} : { regel }),
  }).toString();
  return `/wijzigingssets/${setId}/voorbeelden${zoekdeel === "" ? "" : `?${zoekdeel}`}`;
}

/** The choices per filter, each with its count beside the other choice that stands. */
export function voorbeeldkeuzes(
  setId: string,
  uitslagen: readonly Voorbeelduitslag[],
  filter: Voorbeeldfilter,
): { readonly standen: readonly Filterkeuze[]; readonly groepen: readonly Filterkeuze[] } {
  const keuze = (label: string, anders: Partial<Voorbeeldfilter>): readonly Filterkeuze[] => {
    const nieuw = { ...filter, ...anders };
    const aantal = kiesUitslagen(uitslagen, nieuw).length;
    const gekozen = nieuw.stand === filter.stand && nieuw.groep === filter.groep;
    return aantal === 0 && !gekozen
      ? []
      : [{ label: `${label} (${aantal})`, href: voorbeeldenadres(setId, nieuw), gekozen }];
  };
  const groepen = [...new Set(uitslagen.map(({ voorbeeld }) => voorbeeld.groep))];
  return {
    standen: [
      ...keuze("Alle", { stand: null }),
      ...(Object.keys(STAND) as Stand[]).flatMap((stand) => keuze(STAND[stand].woord, { stand })),
    ],
    groepen: [
      ...keuze("Alle wetten", { groep: null }),
      ...groepen.flatMap((groep) => keuze(groep, { groep })),
    ],
  };
}

interface Voorbeeldgroep {
  readonly naam: string;
  readonly uitslagen: readonly Voorbeelduitslag[];
}

/** Per law; within it first what needs a look. */
export function groepeerUitslagen(uitslagen: readonly Voorbeelduitslag[]): Voorbeeldgroep[] {
  const volgorde = Object.keys(STAND);
  const namen = [...new Set(uitslagen.map(({ voorbeeld }) => voorbeeld.groep))];
  return namen
    .toSorted((een, ander) => een.localeCompare(ander, "nl"))
    .map((naam) => ({
      naam,
      uitslagen: uitslagen
        .filter(({ voorbeeld }) => voorbeeld.groep === naam)
        .toSorted((een, ander) => volgorde.indexOf(een.soort) - volgorde.indexOf(ander.soort)),
    }));
}
