import { dagenTussen, type Artikel, type Datum, type TabelversieInhoud } from "@core/grondslagen";

/** What carries a day of checking of its own. */
export const NAKIJKSOORTEN = ["regel", "leidraad", "bron"] as const;
export type Nakijksoort = (typeof NAKIJKSOORTEN)[number];

export interface Onderdeel {
  readonly soort: Nakijksoort;
  readonly id: string;
}

/** Something that somebody has to compare with the official text again. */
export interface Nakijkpunt extends Onderdeel {
  /** Null: nobody ever wrote down that they looked. */
  readonly op: Datum | null;
  /** Empty: of no domain in particular. */
  readonly domeinen: readonly string[];
}

/** A provision is as old as the rule on it that was looked at longest ago. */
export interface Artikelpunt {
  readonly artikel: Artikel;
  readonly op: Datum;
  readonly domeinen: readonly string[];
  /** The rules that rest on it: whoever reads the provision has checked those. */
  readonly regels: readonly string[];
}

export function nakijkpunten({ regels, leidraden = [], bronnen }: TabelversieInhoud): Nakijkpunt[] {
  return [
    ...regels.map(({ id, domein, laatstGecontroleerd: op }): Nakijkpunt => ({
      soort: "regel",
      id,
      op,
      domeinen: [domein],
    })),
    ...leidraden.map(({ id, domeinen, laatstGecontroleerd: op }): Nakijkpunt => ({
      soort: "leidraad",
      id,
      op,
      domeinen: domeinen === "alle" ? [] : domeinen,
    })),
    ...bronnen.map(({ id, laatstGecontroleerd: op = null }): Nakijkpunt => ({
      soort: "bron",
      id,
      op,
      domeinen: [],
    })),
  ];
}

/** The provisions that rules rest on, each once; what names no article cannot be looked up. */
export function artikelpunten({ regels }: TabelversieInhoud): Artikelpunt[] {
  const perArtikel = new Map<string, Artikelpunt>();
  for (const { id, domein, artikelen, laatstGecontroleerd } of regels)
    for (const artikel of artikelen) {
      if (artikel.artikel === null) continue;
      // Where it stood before it was renumbered is one provision with where it stands.
      const { wet, artikel: nummer, lid, onderdeel } = artikel;
      const sleutel = JSON.stringify([wet, nummer, lid, onderdeel]);
      const eerder = perArtikel.get(sleutel);
      perArtikel.set(sleutel, {
        artikel,
        op: eerder === undefined || laatstGecontroleerd < eerder.op ? laatstGecontroleerd : eerder.op,
        domeinen: [...new Set([...(eerder?.domeinen ?? []), domein])],
        regels: [...new Set([...(eerder?.regels ?? []), id])],
      });
    }
  return [...perArtikel.values()];
}

/** Whether this was not looked at for more than so many days. */
export function isTeOud(op: Datum | null, dagen: number, vandaag: Datum): boolean {
  return op === null || dagenTussen(op, vandaag) > dagen;
}

/** The longest ago first; what was never looked at before all. */
export function oudsteEerst(a: { readonly op: Datum | null }, b: { readonly op: Datum | null }): number {
  const [een, ander] = [a.op ?? "", b.op ?? ""];
  return een < ander ? -1 : een > ander ? 1 : 0;
}
