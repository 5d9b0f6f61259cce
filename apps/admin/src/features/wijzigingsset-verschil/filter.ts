import type { Entiteitsoort } from "@core/grondslagen";
import { LEESVOLGORDE, SOORTNAAM } from "../wijzigingsset/groepeer.ts";
import { AARD, type Aard, type WijzigingInWoorden } from "../wijzigingsset/wijziging-in-woorden.ts";

/** What the address asks for. */
export interface Verschilfilter {
  /** Against the version the set was made on, or the newest one with everything merged. */
  readonly met: "basis" | "nieuwste";
  readonly aard: Aard | null;
  readonly soort: Entiteitsoort | null;
  /** Was and becomes woven into one text, instead of beside each other. */
  readonly ineen: boolean;
}

type Zoekwaarden = Readonly<Record<string, string | string[] | undefined>>;

export function leesVerschilfilter(zoekwaarden: Zoekwaarden): Verschilfilter {
  const { met, aard, soort, weergave } = zoekwaarden;
  return {
    met: met === "nieuwste" ? "nieuwste" : "basis",
    aard: typeof aard === "string" && Object.hasOwn(AARD, aard) ? (aard as Aard) : null,
    soort: LEESVOLGORDE.find((kandidaat) => kandidaat === soort) ?? null,
    ineen: weergave === "ineen",
  };
}

export function verschiladres(setId: string, { met, aard, soort, ineen }: Verschilfilter): string {
  const zoekdeel = new URLSearchParams({
    ...(met === "nieuwste" ? { met } : {}),
    ...(aard === null ? {} : { aard }),
    ...(soort === null ? {} : { soort }),
    ...(ineen ? { weergave: "ineen" } : {}),
  }).toString();
  return `/wijzigingssets/${setId}/verschil${zoekdeel === "" ? "" : `?${zoekdeel}`}`;
}

export function kiesWijzigingen(
  wijzigingen: readonly WijzigingInWoorden[],
  { aard, soort }: Pick<Verschilfilter, "aard" | "soort">,
): WijzigingInWoorden[] {
  return wijzigingen.filter(
    (wijziging) =>
      (aard === null || wijziging.aard === aard) && (soort === null || wijziging.soort === soort),
  );
}

export interface Filterkeuze {
  readonly label: string;
  readonly href: string;
  readonly gekozen: boolean;
}

/** Choices that lead somewhere: each with its count beside the other choice that stands. */
export function filterkeuzes(
  setId: string,
  wijzigingen: readonly WijzigingInWoorden[],
  filter: Verschilfilter,
): { readonly aarden: readonly Filterkeuze[]; readonly soorten: readonly Filterkeuze[] } {
  const keuze = (label: string, anders: Partial<Verschilfilter>): readonly Filterkeuze[] => {
    const nieuw = { ...filter, ...anders };
    const aantal = kiesWijzigingen(wijzigingen, nieuw).length;
    const gekozen = nieuw.aard === filter.aard && nieuw.soort === filter.soort;
    return aantal === 0 && !gekozen
      ? []
      : [{ label: `${label} (${aantal})`, href: verschiladres(setId, nieuw), gekozen }];
  };
  return {
    aarden: [
      ...keuze("Alle wijzigingen", { aard: null }),
      ...(Object.keys(AARD) as Aard[]).flatMap((aard) => keuze(AARD[aard].woord, { aard })),
    ],
    soorten: [
      ...keuze("Alle soorten", { soort: null }),
      ...LEESVOLGORDE.flatMap((soort) => keuze(SOORTNAAM[soort].meer, { soort })),
    ],
  };
}

/** Beside each other, or woven into one text. */
export function weergavekeuzes(setId: string, filter: Verschilfilter): readonly Filterkeuze[] {
  const keuze = (label: string, ineen: boolean): Filterkeuze => ({
    label,
    href: verschiladres(setId, { ...filter, ineen }),
    gekozen: filter.ineen === ineen,
  });
  return [keuze("Naast elkaar", false), keuze("In één tekst", true)];
}
