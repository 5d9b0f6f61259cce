import type { VraagId } from "../decision/antwoord.ts";
import type { Vraag } from "../decision/vraag.ts";
import type { Feiten } from "../model/feit.ts";
import type { Datum } from "../time/datum.ts";

/** One field of many questions: each distinct value once, and per question which. */
export interface Kolom<T> {
  readonly waarden: readonly T[];
  readonly codes: Uint32Array;
}

/**
 * Stored questions by field instead of one by one: what many questions have in common is looked at once. Which version they
 * were asked of is left out; `impact` asks them of two.
 */
export interface Vraagkolommen {
  readonly aantal: number;
  readonly ids: readonly VraagId[];
  readonly domein: Kolom<string>;
  readonly richting: Kolom<string>;
  readonly partner: Kolom<string>;
  readonly gegevens: Kolom<readonly string[]>;
  readonly betrokkene: Kolom<string | null>;
  readonly doel: Kolom<string | null>;
  readonly herkomst: Kolom<string | null>;
  readonly peildatum: Kolom<Datum>;
  readonly wetsvoorstel: Kolom<string | null>;
  readonly feiten: Kolom<Feiten | undefined>;
}

export function vraagkolommen(vragen: readonly Vraag[]): Vraagkolommen {
  return {
    aantal: vragen.length,
    ids: vragen.map(({ id }) => id),
    domein: kolom(vragen, (vraag) => vraag.domein),
    richting: kolom(vragen, (vraag) => vraag.richting),
    partner: kolom(vragen, (vraag) => vraag.partner),
    gegevens: kolom(
      vragen,
      (vraag) => vraag.gegevens,
      (gegevens) => gegevens.join(),
    ),
    betrokkene: kolom(vragen, (vraag) => vraag.betrokkene),
    doel: kolom(vragen, (vraag) => vraag.doel),
    herkomst: kolom(vragen, (vraag) => vraag.herkomst),
    peildatum: kolom(vragen, (vraag) => vraag.peildatum),
    wetsvoorstel: kolom(vragen, (vraag) => vraag.wetsvoorstel),
    feiten: kolom(
      vragen,
      (vraag) => vraag.feiten,
      (feiten) => (feiten === undefined ? "" : JSON.stringify(feiten)),
    ),
  };
}

function kolom<T>(
  vragen: readonly Vraag[],
  waardeVan: (vraag: Vraag) => T,
  sleutelVan: (waarde: T) => unknown = (waarde) => waarde,
): Kolom<T> {
  const nummers = new Map<unknown, number>();
  const waarden: T[] = [];
  const codes = new Uint32Array(vragen.length);
  for (const [plaats, vraag] of vragen.entries()) {
    const waarde = waardeVan(vraag);
    const sleutel = sleutelVan(waarde);
    let nummer = nummers.get(sleutel);
    if (nummer === undefined) {
      nummer = waarden.push(waarde) - 1;
      nummers.set(sleutel, nummer);
    }
    codes[plaats] = nummer;
  }
  return { waarden, codes };
}

/** The question at this place, to be asked of whatever version. */
export function vraagOp(kolommen: Vraagkolommen, plaats: number): Vraag {
  const feiten = kolommen.feiten.waarden[kolommen.feiten.codes[plaats] as number];
  const uit = <T>({ waarden, codes }: Kolom<T>): T => waarden[codes[plaats] as number] as T;
  return {
    id: kolommen.ids[plaats] ?? null,
    domein: uit(kolommen.domein),
    richting: uit(kolommen.richting),
    partner: uit(kolommen.partner),
    gegevens: uit(kolommen.gegevens),
    betrokkene: uit(kolommen.betrokkene),
    doel: uit(kolommen.doel),
    herkomst: uit(kolommen.herkomst),
    peildatum: uit(kolommen.peildatum),
    tabelversie: null,
    wetsvoorstel: uit(kolommen.wetsvoorstel),
    ...(feiten === undefined ? {} : { feiten }),
  };
}
