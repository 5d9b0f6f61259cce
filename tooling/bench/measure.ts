/** One line of the bench. `ratio` is how many times this does better than `against`; null where nothing is compared. */
export type Measure = {
  name: string;
  value: number;
  unit: "µs/question" | "ms" | "MB" | "questions/s" | "questions" | "times";
  ratio: number | null;
  against: string | null;
};

export function report(measure: Measure): void {
  const rounded = (value: number): number => Number(value.toPrecision(4));
  const { ratio, value } = measure;
  process.stdout.write(
    `${JSON.stringify({ ...measure, value: rounded(value), ratio: ratio === null ? null : rounded(ratio) })}\n`,
  );
}

export type Contestant = () => unknown;

/**
 * Microseconds a piece of work takes, the best of a number of rounds: what other work on the machine adds is not part of
 * it. Contestants take turns, so that a busy moment meets them all.
 */
export async function best(rounds: number, ...contestants: readonly Contestant[]): Promise<number[]> {
  const times = contestants.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contestant] of contestants.entries()) {
      const begin = performance.now();
      await contestant();
      times[index] = Math.min(times[index] ?? 0, (performance.now() - begin) * 1000);
    }
  return times;
}
