import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** Of four: the library's "somewhat guessable" and below is refused, fewer than a hundred million guesses. */
const GENOEG = 3;
/** Looking at one takes longer the longer it is, and this much says enough. */
const HOOGSTENS = 50;
const VAN_HIER = ["deelwijzer", "gemeente", "wachtwoord", "welkom"];

/** Read when somebody first chooses a password: most servers never need these lists. */
let lijsten: Promise<ZxcvbnFactory> | undefined;

async function leesLijsten(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Keuring }, algemeen, nederlands] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-nl-be"),
  ]);
  return new Keuring({
    dictionary: { ...algemeen.dictionary, ...nederlands.dictionary },
    graphs: algemeen.adjacencyGraphs,
  });
}

/**
 * Whether a password is one of those that are tried first: common or leaked ones, words and names with a year behind them,
 * rows of keys, and what everybody knows of this person (`eigen`: address, name, gemeente).
 */
export async function isTeRaden(wachtwoord: string, eigen: readonly string[]): Promise<boolean> {
  lijsten ??= leesLijsten();
  const woorden = eigen
    .flatMap((een) => [een, ...een.split(/[^\p{L}\p{N}]+/u)])
    .filter((een) => een.length > 2);
  return (await lijsten).check(wachtwoord.slice(0, HOOGSTENS), [...VAN_HIER, ...woorden]).score < GENOEG;
}
