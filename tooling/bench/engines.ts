import { indexVan, selecteer, type Antwoord, type Vraag } from "../../packages/grondslagen/src/index.ts";
import { best, inSlices, report, warmUp, type Clock } from "./measure.ts";
import type { Asked } from "./questions.ts";
import { nearBits, postgresOf } from "./peers/postgres.ts";
import { ruleRows } from "./peers/rule-row.ts";
import { zenOf } from "./peers/zen.ts";
import { askAll, subjectOf, type Subject } from "./subject.ts";

/** Other engines on the same questions, every answer compared. */
export async function benchEngines(size: number, count: number): Promise<void> {
  const subject = subjectOf(size, count);
  await benchZen(subject);
  await benchPostgres(subject);
}

/** The gemeente whose shards are made: more would only be more of the same. */
const tenant = 7;
const together = 64;

async function benchZen(subject: Subject): Promise<void> {
  const { size, version, layers } = subject;
  const layer = layers[tenant];
  if (layer === undefined) return;
  const asked = subject.asked.map((one) => ({ ...one, tenant }));
  const zen = zenOf(ruleRows(version.inhoud), layer);
  const answerAll = async (
    list: readonly Asked[],
    seen?: (one: Asked, answer: Awaited<ReturnType<typeof zen.answer>>) => void,
  ): Promise<void> => {
    for (let begin = 0; begin < list.length; begin += together) {
      const batch = list.slice(begin, begin + together);
      const answers = await Promise.all(batch.map(({ vraag }) => zen.answer(vraag)));
      if (seen) for (const [index, answer] of answers.entries()) seen(batch[index] as Asked, answer);
    }
  };
  let compared = 0;
  await answerAll(asked, (one, { uitkomst, rules, forbidden }) => {
    const national = expected(subject, one.vraag);
    same(one.vraag, [uitkomst, rules], [national.uitkomst, national.rules]);
    const own = subject.answer(one).waarschuwingen.some(({ soort }) => soort === "gemeente-verbod");
    same(one.vraag, forbidden, own);
    compared += 1;
  });
  report({
    name: `zen-${size}-compared`,
    value: compared,
    unit: "questions",
    ratio: 1,
    against: `zen (${zen.shards} shards)`,
  });
  const sample = asked.slice(0, 1000);
  await contest(subject, sample, `zen-${size}`, "processor", (slice) => answerAll(slice));
  zen.dispose();
}

const batchSize = 500;

async function benchPostgres(subject: Subject): Promise<void> {
  const { size, version, asked } = subject;
  const database = await postgresOf(ruleRows(version.inhoud), version.inhoud.woordenlijst);
  try {
    const inBatches = async (
      list: readonly Asked[],
      ask: (batch: Vraag[]) => Promise<unknown>,
    ): Promise<void> => {
      for (let begin = 0; begin < list.length; begin += batchSize)
        await ask(list.slice(begin, begin + batchSize).map(({ vraag }) => vraag));
    };
    let compared = 0;
    await inBatches(asked, async (batch) => {
      for (const [index, answer] of (await database.whole(batch)).entries()) {
        const vraag = batch[index] as Vraag;
        const near = answer.near.map(({ nr, missing }) => [
          nr,
          nearBits.filter((_, bit) => (missing >> bit) & 1).toSorted(),
        ]);
        const own = expected(subject, vraag);
        same(
          vraag,
          [answer.uitkomst, answer.rules, answer.nearTotal, near],
          [own.uitkomst, own.rules, own.nearTotal, own.near],
        );
        compared += 1;
      }
    });
    report({
      name: `postgres-${size}-compared`,
      value: compared,
      unit: "questions",
      ratio: 1,
      against: "postgres",
    });
    const sample = asked.slice(0, 1000);
    await contest(subject, sample, `postgres-whole-${size}`, "wall", (slice) =>
      inBatches(slice, database.whole),
    );
    await contest(subject, sample, `postgres-hits-only-${size}`, "wall", (slice) =>
      inBatches(slice, database.hits),
    );
  } finally {
    await database.stop();
  }
}

/** Whole answers of ours against what a peer gives. */
async function contest(
  subject: Subject,
  sample: readonly Asked[],
  peer: string,
  clock: Clock,
  theirs: (slice: readonly Asked[]) => Promise<void>,
): Promise<void> {
  const index = indexVan(subject.version.inhoud);
  const withoutNear = (one: Asked): Antwoord =>
    subject.answerFrom(one, (vraag) => selecteer(index, vraag, false));
  warmUp(() => askAll(sample, subject.answer), 10);
  warmUp(() => askAll(sample, withoutNear), 3);
  const [own = 0, hits = 0, other = 0] = await best(
    8,
    clock,
    inSlices(sample, 500).map((slice) => () => askAll(slice, subject.answer)),
    inSlices(sample, 500).map((slice) => () => askAll(slice, withoutNear)),
    inSlices(sample, clock === "wall" ? batchSize : together).map((slice) => () => theirs(slice)),
  );
  const against = `${peer} (${(other / sample.length).toPrecision(4)} µs)`;
  // Near misses are work that ZEN, and PostgreSQL asked for hits only, do not do.
  for (const [name, time] of [
    [`answer-${subject.size}`, own],
    [`answer-without-near-misses-${subject.size}`, hits],
  ] as const)
    report({ name, value: time / sample.length, unit: "µs/question", ratio: other / time, against });
}

/** What the engine says of the rules, by their places. */
function expected(
  { version }: Subject,
  vraag: Vraag,
): { uitkomst: string; rules: number[]; near: unknown[]; nearTotal: number } {
  const { regels } = version.inhoud;
  const places = placesOf(regels);
  const place = (regel: (typeof regels)[number]): number => places.get(regel) ?? -1;
  const { uitkomst, treffers, nabij, nabijTotaal } = selecteer(indexVan(version.inhoud), vraag);
  return {
    uitkomst,
    rules: treffers.map(({ regel }) => place(regel)),
    near: nabij.map(({ regel, ontbreekt }) => [place(regel), ontbreekt.toSorted()]),
    nearTotal: nabijTotaal,
  };
}

const places = new WeakMap<readonly object[], Map<object, number>>();

function placesOf(rules: readonly object[]): Map<object, number> {
  const known = places.get(rules) ?? new Map(rules.map((rule, place) => [rule, place]));
  places.set(rules, known);
  return known;
}

function same(vraag: Vraag, theirs: unknown, ours: unknown): void {
  if (JSON.stringify(theirs) === JSON.stringify(ours)) return;
  throw new Error(
    `The answers to ${JSON.stringify(vraag)} differ: ${JSON.stringify(theirs)} and ours ${JSON.stringify(ours)}`,
  );
}
