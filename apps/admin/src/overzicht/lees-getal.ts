import { NIETS, telOp, type Getal, type Onthuld } from "./onthul.ts";

/** What may be known of a part: exactly what is shown of it, or that it is no more than a whole that is not split. */
export function getalVan(boom: Onthuld, pad: readonly string[]): Getal {
  const [eerste, ...rest] = pad;
  if (eerste === undefined) return boom.getal;
  if (boom.delen === null) return { min: 0, max: boom.getal.max };
  const deel = boom.delen.find(({ naam }) => naam === eerste);
  return deel === undefined ? NIETS : getalVan(deel, rest);
}

/** The same over several quarters. */
export function somVan(bomen: readonly Onthuld[], pad: readonly string[] = []): Getal {
  return telOp(bomen.map((boom) => getalVan(boom, pad)));
}

/** Every part that is named in one of the quarters, with its parts right behind it. */
export function paden(bomen: readonly Onthuld[]): string[][] {
  const namen = new Set(bomen.flatMap(({ delen }) => (delen ?? []).map(({ naam }) => naam)));
  return [...namen].flatMap((naam) => {
    const delen = bomen.flatMap((boom) => boom.delen?.find((deel) => deel.naam === naam) ?? []);
    return [[naam], ...paden(delen).map((pad) => [naam, ...pad])];
  });
}

/** As it may be said: never a number below five, unless nothing happened at all. */
export function getalInWoorden({ min, max }: Getal): string {
  if (min === max) return String(min);
  if (max < 5) return "minder dan 5";
  return min < 5 ? `ten hoogste ${max}` : `${min} t/m ${max}`;
}
