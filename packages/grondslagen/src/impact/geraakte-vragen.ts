import type { Bereik } from "./bereik.ts";
import type { Kolom, Vraagkolommen } from "./vraagkolommen.ts";

const VELDEN = [
  "peildatum",
  "partner",
  "doel",
  "domein",
  "richting",
  "gegevens",
  "herkomst",
  "betrokkene",
] as const satisfies readonly (keyof Bereik)[];

/** As many as there are bits in a word. */
const PER_KEER = 32;

/** The places of the questions that fall inside at least one of these. */
export function geraakteVragen(kolommen: Vraagkolommen, bereiken: readonly Bereik[]): number[] {
  const geraakt = new Uint8Array(kolommen.aantal);
  for (let begin = 0; begin < bereiken.length; begin += PER_KEER)
    markeer(kolommen, bereiken.slice(begin, begin + PER_KEER), geraakt);
  const plaatsen: number[] = [];
  for (let plaats = geraakt.indexOf(1); plaats !== -1; plaats = geraakt.indexOf(1, plaats + 1))
    plaatsen.push(plaats);
  return plaatsen;
}

/** Per value of a field one word, with a bit for each of the 32 that it falls in; a question is in the bits its fields share. */
function markeer(kolommen: Vraagkolommen, bereiken: readonly Bereik[], geraakt: Uint8Array): void {
  const bits = <T>({ waarden }: Kolom<T>, in_: (bereik: Bereik, waarde: T) => boolean): Int32Array =>
    Int32Array.from(waarden, (waarde) => {
      let woord = 0;
      for (const [nummer, bereik] of bereiken.entries()) if (in_(bereik, waarde)) woord |= 1 << nummer;
      return woord;
    });
  const woorden = {
    domein: bits(kolommen.domein, (bereik, waarde) => bereik.domein(waarde)),
    richting: bits(kolommen.richting, (bereik, waarde) => bereik.richting(waarde)),
    partner: bits(kolommen.partner, (bereik, waarde) => bereik.partner(waarde)),
    gegevens: bits(kolommen.gegevens, (bereik, waarde) => bereik.gegevens(waarde)),
    betrokkene: bits(kolommen.betrokkene, (bereik, waarde) => bereik.betrokkene(waarde)),
    doel: bits(kolommen.doel, (bereik, waarde) => bereik.doel(waarde)),
    herkomst: bits(kolommen.herkomst, (bereik, waarde) => bereik.herkomst(waarde)),
    peildatum: bits(kolommen.peildatum, (bereik, waarde) => bereik.peildatum(waarde)),
  };
  const feiten = bits(kolommen.feiten, (bereik, waarde) => bereik.feiten(waarde));
  const [a, b, c, d, e, f, g, h] = VELDEN.map((veld) => woorden[veld]) as Acht<Int32Array>;
  const [ka, kb, kc, kd, ke, kf, kg, kh] = VELDEN.map((veld) => kolommen[veld].codes) as Acht<Uint32Array>;
  for (let plaats = 0; plaats < geraakt.length; plaats += 1) {
    // The most telling fields first: most questions are out after two.
    const eerste = (b[kb[plaats] as number] as number) & (c[kc[plaats] as number] as number);
    if (eerste === 0) continue;
    const rest =
      eerste &
      (a[ka[plaats] as number] as number) &
      (d[kd[plaats] as number] as number) &
      (e[ke[plaats] as number] as number) &
      (f[kf[plaats] as number] as number) &
      (g[kg[plaats] as number] as number) &
      (h[kh[plaats] as number] as number);
    if ((rest & (feiten[kolommen.feiten.codes[plaats] as number] as number)) !== 0) geraakt[plaats] = 1;
  }
}

type Acht<T> = [T, T, T, T, T, T, T, T];
