import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  beantwoord,
  impact,
  vraagkolommen,
  type Regel,
  type Tabelversie,
  type Vraag,
} from "../../packages/grondslagen/src/index.ts";
import { best, report } from "./measure.ts";
import { questions } from "./questions.ts";
import { seeded } from "./random.ts";
import { subjectOf } from "./subject.ts";

/** Stored questions between two versions of which a few rules differ, against reading the same questions as JSON. */
export async function benchImpact(count: number): Promise<void> {
  const { version, knowledge } = subjectOf(10_000, 1);
  const stored = questions(version.inhoud, count, 7).map(({ vraag }) => vraag);
  const next = changed(version);
  const columns = vraagkolommen(stored);
  const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-impact-"));
  try {
    const file = path.join(folder, "vragen.jsonl");
    writeFileSync(file, stored.map((vraag) => JSON.stringify(vraag)).join("\n"));
    const [own = 0, json = 0] = await best(
      3,
      "processor",
      [() => impact(columns, version, next, knowledge)],
      [() => readAll(file)],
    );
    const found = impact(columns, version, next, knowledge);
    report({
      name: `impact-${count}`,
      value: own / 1000,
      unit: "ms",
      ratio: json / own,
      against: `read-and-parse-json (${(json / 1000).toFixed(0)} ms)`,
    });
    report({
      name: `impact-${count}-touched`,
      value: found.geraakt,
      unit: "questions",
      ratio: null,
      against: null,
    });
    report({
      name: `impact-${count}-changed`,
      value: found.gewijzigd.length,
      unit: "questions",
      ratio: null,
      against: null,
    });
    compare(stored, found.gewijzigd, version, next, knowledge);
    report({
      name: `impact-${count}-compared`,
      value: count,
      unit: "questions",
      ratio: 1,
      against: "answering both versions",
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAll(file: string): number {
  let documents = 0;
  const text = readFileSync(file, "utf8");
  for (let begin = 0; begin < text.length;) {
    const end = text.indexOf("\n", begin);
    const line = text.slice(begin, end === -1 ? text.length : end);
    if ((JSON.parse(line) as Vraag).domein !== "") documents += 1;
    begin += line.length + 1;
  }
  return documents;
}

/** A version in which ten rules changed: a purpose, a requirement or an end. */
function changed(version: Tabelversie): Tabelversie {
  const random = seeded(11);
  const regels = [...version.inhoud.regels];
  for (let index = 0; index < 10; index += 1) {
    const at = random.below(regels.length);
    const rule = regels[at] as Regel;
    regels[at] =
      index % 2 === 0
        ? { ...rule, vereisten: { status: "niet-vermeld", lijst: [] } }
        : { ...rule, betrokkenen: ["client"], partners: [...rule.partners, "svb"] };
  }
  return { ...version, inhoud: { ...version.inhoud, regels } };
}

function compare(
  stored: readonly Vraag[],
  found: readonly number[],
  ...[old, next, knowledge]: [Tabelversie, Tabelversie, Parameters<typeof impact>[3]]
): void {
  const core = (vraag: Vraag, version: Tabelversie): string => {
    const { uitkomst, grondslagen } = beantwoord(vraag, version, knowledge);
    return JSON.stringify([uitkomst, grondslagen]);
  };
  const expected = stored.flatMap((vraag, at) => (core(vraag, old) === core(vraag, next) ? [] : [at]));
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error("The impact differs from answering both versions.");
}
