import { compileer, hercompileer } from "../../packages/grondslagen/src/index.ts";
import { best, report } from "./measure.ts";
import { subjectOf } from "./subject.ts";

/** Compiling anew, after a change of one rule, and what an index holds. */
export async function benchCompile(): Promise<void> {
  for (const size of [1000, 10_000, 100_000]) {
    const { inhoud } = subjectOf(size, 1).version;
    // As many rules as the name says, all national: the largest index there can be.
    const full = {
      ...inhoud,
      regels: Array.from(
        { length: size },
        (_, i) =>
          ({ ...inhoud.regels[i % inhoud.regels.length], id: `r${i}` }) as (typeof inhoud.regels)[number],
      ),
    };
    const [time = 0] = await best(3, "processor", [() => compileer(full)]);
    const index = compileer(full);
    let turn = 0;
    const [change = 0] = await best(100, "wall", [
      () => {
        turn += 1;
        const regel = full.regels[(turn * 7919) % size];
        if (regel !== undefined) hercompileer(index, [{ soort: "vervang", regel: { ...regel, avg: null } }]);
      },
    ]);
    report({ name: `compile-${size}`, value: time / 1000, unit: "ms", ratio: null, against: null });
    report({
      name: `recompile-one-rule-${size}`,
      value: change / 1000,
      unit: "ms",
      ratio: time / change,
      against: `compile-${size}`,
    });
    if (size === 100_000)
      report({
        name: `index-memory-${size}`,
        value: memoryOf(() => compileer(full)),
        unit: "MB",
        ratio: null,
        against: null,
      });
  }
}

/** What making something adds to the memory in use, in megabytes. */
function memoryOf(make: () => unknown): number {
  const used = (): number => {
    // One time does not find what the last round only just let go, and buffers are freed after it.
    for (let times = 0; times < 4; times += 1) globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const made = make();
  const after = used();
  return made === undefined ? 0 : (after - before) / 1e6;
}
