import { selecteer, indexVan, type Selectie } from "../../packages/grondslagen/src/index.ts";
import { selecteerNaief } from "../../packages/grondslagen/testing/naieve-selectie.ts";
import { best, inSlices, report, warmUp } from "./measure.ts";
import { loopOver } from "./peers/loop.ts";
import { questions } from "./questions.ts";
import { askAll, subjectOf, type Subject } from "./subject.ts";

const sizes = [70, 1000, 10_000, 100_000];

/** Microseconds: some hundreds of questions of small tables. */
const sliceTime = 8000;

/** Whole answers at every size: how the cost grows, and what loops without an index take. */
export async function benchAnswers(count: number, rounds: number): Promise<void> {
  const subjects = sizes.map((size) => subjectOf(size, count));
  const [smallest = 0, ...others] = await timesOf(subjects, rounds);
  report({ name: "answer-70", value: smallest, unit: "µs/question", ratio: null, against: null });
  for (const [index, time] of others.entries())
    report({
      name: `answer-${sizes[index + 1]}`,
      value: time,
      unit: "µs/question",
      ratio: smallest / time,
      against: "answer-70",
    });
  for (const subject of subjects) await benchUnasked(subject, count);
  for (const subject of subjects.slice(1, 3)) await benchLoops(subject, rounds);
}

/** Other questions than those that were practised on, each asked once: what nobody asked before is worded, too. */
async function benchUnasked({ version, size, answer }: Subject, count: number): Promise<void> {
  const unasked = questions(version.inhoud, Math.min(count, 5000), 4);
  const [time = 0] = await best(
    1,
    "processor",
    inSlices(unasked, 500).map((slice) => () => askAll(slice, answer)),
  );
  report({
    name: `answer-${size}-never-asked-before`,
    value: time / unasked.length,
    unit: "µs/question",
    ratio: null,
    against: null,
  });
}

async function timesOf(subjects: readonly Subject[], rounds: number): Promise<number[]> {
  const contestants = [];
  for (const { asked, answer } of subjects) {
    warmUp(() => askAll(asked, answer), 5);
    const [once = 0] = await best(1, "processor", [() => askAll(asked, answer)]);
    // Slices of about one length in time, whatever the size of the tables.
    const length = Math.max(20, Math.round((sliceTime * asked.length) / once));
    contestants.push(inSlices(asked, length).map((slice) => () => askAll(slice, answer)));
  }
  const times = await best(rounds, "processor", ...contestants);
  return times.map((time, index) => time / (subjects[index]?.asked.length ?? 1));
}

async function benchLoops(subject: Subject, rounds: number): Promise<void> {
  const { asked, version, size, answer, answerFrom } = subject;
  const loop = loopOver(version.inhoud);
  const few = asked.slice(0, Math.max(2000, Math.floor(2_000_000 / size)));
  const naive = (vraag: Parameters<typeof loop>[0]): Selectie => selecteerNaief(vraag, version.inhoud);
  for (const select of [loop, naive])
    for (const { vraag } of few) expectSame(select(vraag), selecteer(indexVan(version.inhoud), vraag));
  const whyNot = few.filter((one) => answer(one).uitkomst === "geen-grondslag");
  for (const [kind, list] of [
    ["answer", few],
    ["why-not", whyNot],
  ] as const) {
    warmUp(() => askAll(list, answer), 5);
    // Slices of about one length in time: the index needs a fraction of what a loop needs.
    const slices = inSlices(list, Math.max(10, Math.round(200_000 / size)));
    const [own = 0, careful = 0, plain = 0] = await best(
      rounds,
      "processor",
      inSlices(list, 500).map((slice) => () => askAll(slice, answer)),
      slices.map((slice) => () => askAll(slice, (one) => answerFrom(one, loop))),
      slices.map((slice) => () => askAll(slice, (one) => answerFrom(one, naive))),
    );
    const value = own / list.length;
    const against = [
      ["hand-written-loop", careful],
      ["naive-loop", plain],
    ] as const;
    for (const [peer, time] of against)
      report({
        name: `${kind}-${size}`,
        value,
        unit: "µs/question",
        ratio: time / own,
        against: `${peer}-${size} (${(time / list.length).toPrecision(4)} µs)`,
      });
  }
}

function expectSame(one: Selectie, other: Selectie): void {
  const told = (selectie: Selectie): string => JSON.stringify(selectie);
  if (told(one) !== told(other)) throw new Error(`The answers differ: ${told(one)} and ${told(other)}`);
}
