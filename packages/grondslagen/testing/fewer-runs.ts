// What the tests get for fast-check while one thing is changed: the same properties, over fewer and always the
// same tables and questions, and without looking for the smallest one that fails.
import fc from "fast-check";

const RUNS = 10;

const assert = (property: fc.IRawProperty<unknown>, options: fc.Parameters<unknown> = {}): unknown =>
  fc.assert(property, {
    ...options,
    numRuns: Math.min(options.numRuns ?? RUNS, RUNS),
    seed: 1,
    endOnFailure: true,
  });

// As the tests import it.
// oxlint-disable-next-line import/no-default-export
export default { ...fc, assert };
