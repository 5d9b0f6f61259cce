export interface DiffPart {
  /** With the space before it, if there is one. */
  readonly text: string;
  /** Only on this side. */
  readonly own: boolean;
}

/** Part of both texts woven into one. */
interface WovenPart {
  readonly text: string;
  readonly side: "both" | "was" | "wordt";
}

export interface WordDiff {
  readonly was: readonly DiffPart[];
  readonly wordt: readonly DiffPart[];
  /** Both in one text: what went stands before what came. */
  readonly woven: readonly WovenPart[];
}

/** Longer texts are shown whole: the table of the comparison grows with the product of both lengths. */
const MAX_WORDS = 400;
/** With less in common a word here and there that stayed is noise. */
const MIN_SHARED = 0.3;

/** Which words two texts have in common, in order; null where they have too little in common to show it. */
export function wordDiff(was: string, wordt: string): WordDiff | null {
  const [a, b] = [words(was), words(wordt)];
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) return null;
  const length = commonLengths(a, b);
  const [left, right]: [DiffPart[], DiffPart[]] = [[], []];
  const woven: WovenPart[] = [];
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      left.push({ text: a[i] ?? "", own: false });
      right.push({ text: b[j] ?? "", own: false });
      weave(woven, { text: b[j] ?? "", side: "both" });
      [i, j, shared] = [i + 1, j + 1, shared + 1];
    } else if (j >= b.length || (i < a.length && at(length, i + 1, j) >= at(length, i, j + 1))) {
      left.push({ text: a[i] ?? "", own: true });
      weave(woven, { text: a[i] ?? "", side: "was" });
      i += 1;
    } else {
      right.push({ text: b[j] ?? "", own: true });
      weave(woven, { text: b[j] ?? "", side: "wordt" });
      j += 1;
    }
  }
  return shared < MIN_SHARED * Math.max(a.length, b.length, 1)
    ? null
    : { was: joined(left), wordt: joined(right), woven };
}

/** Words with the space before them; commas and semicolons stand by themselves, so that a list can grow. */
function words(text: string): string[] {
  return text.match(/\s*[^\s,;]+|[,;]/g) ?? [];
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim();
}

/** Length of the longest common sequence from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** Words that stand beside each other and are alike in this become one part. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && last.own === part.own)
      out[out.length - 1] = { text: last.text + part.text, own: part.own };
    else out.push(part);
  }
  return out;
}

function weave(parts: WovenPart[], part: WovenPart): void {
  const last = parts.at(-1);
  if (last?.side === part.side) parts[parts.length - 1] = { ...last, text: last.text + part.text };
  else parts.push(part);
}
