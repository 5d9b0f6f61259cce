import { zoekLeidraden, type Leidraad, type Woordenlijst } from "@core/grondslagen";
import { zoekOpties, zoekwoorden, type ZoekOptie } from "@deelwijzer/ui";
import { begripAnker, begrippenVan } from "../begrippen/begrippen-van.ts";

/** Where a find leads: a choice in the question, an answer from practice, or what a word means. */
export type Vondstsoort = "partner" | "gegevens" | "betrokkene" | "doel" | "begrip" | "vraag";

export interface Vondst {
  readonly soort: Vondstsoort;
  readonly id: string;
  readonly label: string;
  readonly toelichting?: string;
  /** The other name it was found by. */
  readonly viaAlias?: string;
}

export interface Vondstgroep {
  readonly soort: Vondstsoort;
  readonly vondsten: readonly Vondst[];
  /** How many more there are. */
  readonly meer: number;
}

type Gidsoptie = ZoekOptie & { readonly soort: Exclude<Vondstsoort, "vraag">; readonly waarde: string };

/** Everything that one search field finds. */
export interface Zoekgids {
  readonly opties: readonly Gidsoptie[];
  readonly leidraden: readonly Leidraad[];
}

const VELD: Record<
  Exclude<Vondstsoort, "vraag" | "begrip">,
  "partners" | "gegevens" | "betrokkenen" | "doelen"
> = {
  partner: "partners",
  gegevens: "gegevens",
  betrokkene: "betrokkenen",
  doel: "doelen",
};

export function zoekgidsVan(w: Woordenlijst, leidraden: readonly Leidraad[]): Zoekgids {
  const begrippen = begrippenVan(w);
  const soorten = Object.keys(VELD) as (keyof typeof VELD)[];
  const alsOptie = (soort: Gidsoptie["soort"], begrip: (typeof begrippen)[number]): Gidsoptie => ({
    soort,
    id: `${soort}-${begripAnker(begrip)}`,
    waarde: soort === "begrip" ? begripAnker(begrip) : begrip.id,
    label: begrip.naam,
    toelichting: begrip.uitleg,
    aliassen: begrip.aliassen,
  });
  return {
    opties: [
      ...soorten.flatMap((soort) =>
        begrippen.filter((begrip) => begrip.soort === VELD[soort]).map((begrip) => alsOptie(soort, begrip)),
      ),
      ...begrippen
        .filter(({ soort }) => !Object.values<string>(VELD).includes(soort))
        .map((begrip) => alsOptie("begrip", begrip)),
    ],
    leidraden,
  };
}

const PER_GROEP = 5;
/** From so many words on, somebody asks a question. */
const VRAAG_WOORDEN = 3;

/** What is found, in groups; the group with the best find first. */
export function zoekInGids({ opties, leidraden }: Zoekgids, tekst: string): Vondstgroep[] {
  const woorden = zoekwoorden(tekst);
  if (woorden.join("").length < 2) return [];
  const perSoort = new Map<Vondstsoort, Vondst[]>();
  const vragen = zoekLeidraden(leidraden, tekst).map((leidraad): Vondst => ({
    soort: "vraag",
    id: leidraad.id,
    label: leidraad.vraag ?? leidraad.titel,
    toelichting: leidraad.kort,
  }));
  if (woorden.length >= VRAAG_WOORDEN && vragen.length > 0) perSoort.set("vraag", vragen);
  for (const vondst of zoekWoorden(opties, tekst, woorden)) {
    const groep = perSoort.get(vondst.soort);
    if (groep === undefined) perSoort.set(vondst.soort, [vondst]);
    else groep.push(vondst);
  }
  if (vragen.length > 0) perSoort.set("vraag", vragen);
  return [...perSoort].map(([soort, vondsten]) => ({
    soort,
    vondsten: vondsten.slice(0, PER_GROEP),
    meer: Math.max(0, vondsten.length - PER_GROEP),
  }));
}

/** All words together; where nothing has them all, each long word by itself, in the order they were typed. */
function zoekWoorden(opties: readonly Gidsoptie[], tekst: string, woorden: readonly string[]): Vondst[] {
  const samen = zoekOpties(opties, tekst);
  const treffers =
    samen.length > 0
      ? samen
      : [...new Set(woorden)]
          .filter((woord) => woord.length >= 4)
          .flatMap((woord) => zoekOpties(opties, woord));
  const gezien = new Set<string>();
  return treffers.flatMap(({ optie, viaAlias }): Vondst[] => {
    if (gezien.has(optie.id)) return [];
    gezien.add(optie.id);
    const { soort, waarde, label, toelichting } = optie;
    return [
      {
        soort,
        id: waarde,
        label,
        ...(toelichting === undefined ? {} : { toelichting }),
        ...(viaAlias === undefined ? {} : { viaAlias }),
      },
    ];
  });
}
