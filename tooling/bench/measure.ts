/** One line of the bench. `ratio` is how many times this does better than `against`; null where nothing is compared. */
export type Measure = {
  name: string;
  value: number;
  unit: "µs/question" | "ms" | "MB" | "kB" | "questions/s" | "requests/s" | "questions" | "times";
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
 * Microseconds a piece of work takes: of each slice of it the best of a number of rounds, added up. Contestants take turns,
 * and slices are to be about as long for each, so that a busy moment of the machine is left out for all of them alike.
 */
export async function best(
  rounds: number,
  clock: Clock,
  ...contestants: readonly (readonly Contestant[])[]
): Promise<number[]> {
  const times = contestants.map((slices) => slices.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, slices] of contestants.entries())
      for (const [place, slice] of slices.entries()) {
        const begin = now(clock);
        await slice();
        const own = times[index] ?? [];
        own[place] = Math.min(own[place] ?? 0, now(clock) - begin);
      }
  return times.map((slices) => slices.reduce((sum, time) => sum + time, 0));
}

/** A list in parts of this length. */
export function inSlices<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, index) =>
    list.slice(index * length, (index + 1) * length),
  );
}

/** Runs until the compiler of the machine has had its time: on a busy machine that takes a while. */
export function warmUp(contestant: Contestant, seconds: number): void {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) contestant();
}
