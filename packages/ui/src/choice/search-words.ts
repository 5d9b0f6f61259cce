/** The words of a text as they are compared: lower case, without accents and punctuation. */
export function zoekwoorden(text: string): string[] {
  // Nearly all texts: of plain letters a split is many times quicker.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

// oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
const PLAIN = /^[\x00-\x7f]*$/;

/** The texts an option is found by. */
export type OptionTexts = {
  label: string;
  toelichting?: string;
  aliassen?: readonly string[];
};

export interface OptionWords {
  readonly label: readonly string[];
  /** Per other name. */
  readonly aliases: readonly (readonly string[])[];
  /** Of all texts, the explanation included. */
  readonly all: readonly string[];
  /** The same as one text: what is not in it can be no word of it, nor a part of one. */
  readonly text: string;
}

const known = new WeakMap<OptionTexts, OptionWords>();

/** The words of an option, taken from its texts once: a key in a field looks through a thousand of them. */
export function wordsOf(optie: OptionTexts): OptionWords {
  const earlier = known.get(optie);
  if (earlier !== undefined) return earlier;
  const label = zoekwoorden(optie.label);
  const aliases = (optie.aliassen ?? []).map((alias) => zoekwoorden(alias));
  const all = [...label, ...aliases.flat(), ...zoekwoorden(optie.toelichting ?? "")];
  const words = { label, aliases, all, text: all.join(" ") };
  known.set(optie, words);
  return words;
}
