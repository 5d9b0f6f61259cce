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

/** `processor`: what all threads of this process used. `wall`: what passed, for work that another process does. */
export type Clock = "processor" | "wall";

function now(clock: Clock): number {
  if (clock === "wall") return performance.now() * 1000;
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Microseconds a piece of work takes, the best of a number of rounds. Contestants take turns, so that a busy moment of the
 * machine meets them all; processor time leaves other work out altogether.
 */
export async function best(
  rounds: number,
  clock: Clock,
  ...contestants: readonly Contestant[]
): Promise<number[]> {
  const times = contestants.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contestant] of contestants.entries()) {
      const begin = now(clock);
      await contestant();
      times[index] = Math.min(times[index] ?? 0, now(clock) - begin);
    }
  return times;
}

/** Runs until the compiler of the machine has had its time: on a busy machine that takes a while. */
export function warmUp(contestant: Contestant, seconds: number): void {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) contestant();
}
