import {
  dagVoor,
  type Datum,
  type Feiten,
  type Regel,
  type TabelversieInhoud,
  type Vraag,
} from "@core/grondslagen";

/** Per field of a question one value for all that no rule of the domain tells apart. */
export interface Klassen {
  readonly domein: string;
  readonly richtingen: readonly string[];
  readonly partners: readonly string[];
  readonly gegevens: readonly (readonly string[])[];
  readonly betrokkenen: readonly (string | null)[];
  readonly doelen: readonly (string | null)[];
  readonly herkomst: readonly (string | null)[];
  /** The first day of each stretch in which no rule begins or ends, and the last day before the first. */
  readonly peildatums: readonly Datum[];
  /** Of what rules ask of the person: not told, yes and no, an age on either side of every bound; all together. */
  readonly feiten: readonly (Feiten | undefined)[];
  readonly aantal: number;
}

export function klassenVan({ regels, woordenlijst: w }: TabelversieInhoud, domein: string): Klassen {
  const eigen = regels.filter((regel) => regel.domein === domein);
  const partners = vertegenwoordigers(w.partners, ({ id }, regel) => regel.partners.includes(id), eigen);
  // Related partners order the near misses, so each of them stands for itself.
  const verwant = w.partners.filter(({ verwant: v }) => v.length > 0).map(({ id }) => id);
  const soorten = w.gegevens.map(({ id }) => id);
  const velden = {
    richtingen: w.richtingen.map(({ id }) => id),
    partners: [...new Set([...partners, ...verwant])],
    gegevens: [...soorten.map((soort) => [soort]), ["gewoon", "bijzonder"], ["gewoon", "bsn"]].filter(
      (lijst) => lijst.every((soort) => soorten.includes(soort)),
    ),
    betrokkenen: [null, ...genoemd(w.betrokkenen, ({ betrokkenen }) => betrokkenen, eigen)],
    doelen: [null, "anders", ...genoemd(w.doelen, ({ doelen }) => doelen, eigen)],
    herkomst: [null, ...w.herkomst.map(({ id }) => id)],
    peildatums: grenzen(eigen, w),
    feiten: omstandigheden(eigen),
  };
  const aantal = Object.values(velden).reduce((product, waarden) => product * waarden.length, 1);
  return { domein, ...velden, aantal };
}

/** Question number so many, counting through the fields as through the digits of a number. */
export function vraagNummer(klassen: Klassen, nummer: number): Vraag {
  let rest = nummer;
  const uit = <T>(waarden: readonly T[]): T => {
    const waarde = waarden[rest % waarden.length] as T;
    rest = Math.floor(rest / waarden.length);
    return waarde;
  };
  const vraag = {
    id: nummer,
    domein: klassen.domein,
    richting: uit(klassen.richtingen),
    peildatum: uit(klassen.peildatums),
    partner: uit(klassen.partners),
    doel: uit(klassen.doelen),
    gegevens: uit(klassen.gegevens),
    betrokkene: uit(klassen.betrokkenen),
    herkomst: uit(klassen.herkomst),
    tabelversie: null,
    wetsvoorstel: null,
  };
  const feiten = uit(klassen.feiten);
  return feiten === undefined ? vraag : { ...vraag, feiten };
}

function vertegenwoordigers<T extends { id: string }>(
  termen: readonly T[],
  noemt: (term: T, regel: Regel) => boolean,
  regels: readonly Regel[],
): string[] {
  const perKlasse = new Map<string, string>();
  for (const term of termen) {
    const klasse = regels.map((regel) => (noemt(term, regel) ? "1" : "0")).join("");
    if (!perKlasse.has(klasse)) perKlasse.set(klasse, term.id);
  }
  return [...perKlasse.values()];
}

function genoemd(
  termen: readonly { id: string }[],
  dimensie: (regel: Regel) => "zwijgt" | readonly string[],
  regels: readonly Regel[],
): string[] {
  return vertegenwoordigers(termen, ({ id }, regel) => dimensie(regel).includes(id), regels);
}

function omstandigheden(regels: readonly Regel[]): (Feiten | undefined)[] {
  const waarden = new Map<string, Set<boolean | number>>();
  for (const eis of regels.flatMap(({ feiten }) => feiten ?? [])) {
    const gezien = waarden.get(eis.feit) ?? new Set();
    const kanten =
      "is" in eis
        ? [true, false]
        : [eis.van, eis.tot].flatMap((leeftijd) => (leeftijd === null ? [] : [leeftijd - 1, leeftijd]));
    waarden.set(eis.feit, new Set([...gezien, ...kanten.filter((kant) => Number(kant) >= 0)]));
  }
  let samen: Feiten[] = [{}];
  // In the order of the facts as a question that was read has them.
  for (const feit of [...waarden.keys()].toSorted())
    samen = samen.flatMap((deel) => [
      deel,
      ...[...(waarden.get(feit) ?? [])].map((waarde) => ({ ...deel, [feit]: waarde })),
    ]);
  // As `leesVraag` gives them: none is not an empty list of them.
  return samen.map((feiten) => (Object.keys(feiten).length === 0 ? undefined : feiten));
}

function grenzen(regels: readonly Regel[], w: TabelversieInhoud["woordenlijst"]): Datum[] {
  const begin = w.wetten.flatMap((wet) => wet.begin ?? []);
  const dagen = [...begin, ...regels.flatMap(({ geldig }) => [geldig.van, geldig.tot])].filter(
    (dag) => dag !== null,
  );
  return [...new Set(dagen.flatMap((dag) => [dagVoor(dag), dag]))].toSorted();
}
