// Runs the tests for the tool that makes the changes: all in this process, each change on a fresh evaluation of the
// code, quick and sharp tests first, no further than the first that fails.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { bundle } from "./bundle.ts";
import type { Mutations } from "./switch.ts";
import type { Test } from "./test-api.ts";
import { testFilesIn } from "./test-files.ts";

/** What the tool asks for one change (its package with these types is not one we depend on). */
interface MutantRunOptions {
  readonly activeMutant: { readonly id: string };
  /** The tests that pass through the change; absent when it may work while the code is loaded. */
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}
interface Bundled {
  readonly load: Readonly<Record<string, () => Promise<unknown>>>;
  readonly take: () => Test[];
}
type Passed = Record<string, number>;

const SUCCESS = 0;
const root = process.cwd();
const files = testFilesIn(root);
const state: Mutations = ((globalThis as { mutations?: Mutations }).mutations ??= {});

/** Short, for there are many of them with each change: which file, and which test of it. */
const idOf = (file: number, test: number): string => `${file}.${test}`;

/** How often each change is passed while this runs, added to what was there. */
async function count(into: Passed, run: () => unknown): Promise<void> {
  const passed = (state.passed ??= {});
  for (const id of Object.keys(passed)) passed[id] = 0;
  await run();
  for (const [id, times] of Object.entries(passed)) if (times > 0) into[id] = (into[id] ?? 0) + times;
}

/** One text for all processes: whoever comes in the place of one that had to be ended does not make it again. */
async function bundleOnce(): Promise<string> {
  const file = path.join(root, "tests.cjs");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const code = await bundle(root, files);
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return code;
}

/**
 * The tool lets a change be passed a hundred times as often as without it before it is a loop that does not end. In loops
 * that are passed millions of times that takes longer than the clock allows, and then a whole process must be ended.
 */
const SOONER = 10;

class InProcessRunner {
  #script: vm.Script | undefined;
  #vitest: unknown;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env["PROFIEL"] = "mutatie";
    process.env["TZ"] = "Europe/Amsterdam";
    this.#vitest = await import("vitest");
    const code = await bundleOnce();
    this.#script = new vm.Script(
      `(function (require) { const module = { exports: {} }; let { exports } = module; ${code}
return module.exports; })`,
      { filename: "tests.cjs" },
    );
  }

  #evaluate(): Bundled {
    const required = createRequire(path.join(root, "packages/grondslagen/package.json"));
    const run = this.#script?.runInThisContext() as (give: (id: string) => unknown) => Bundled;
    const give = (id: string): unknown => (id === "vitest" ? this.#vitest : (required(id) as unknown));
    return run(give);
  }

  /** Without a change: that all tests pass, and which of them passes through what. */
  async dryRun() {
    const tests: object[] = [];
    const mutantCoverage = { static: {} as Passed, perTest: {} as Record<string, Passed> };
    Object.assign(state, { activeMutant: undefined, hitLimit: undefined, passed: {} });
    for (const [fileNumber, file] of files.entries()) {
      // Afresh for each file: what is compiled once would otherwise count for the test that needed it first.
      const { load, take } = this.#evaluate();
      await count(mutantCoverage.static, () => load[file]?.());
      for (const [number, test] of take().entries()) {
        const id = idOf(fileNumber, number);
        const start = performance.now();
        await count((mutantCoverage.perTest[id] = {}), test.run);
        const timeSpentMs = performance.now() - start;
        tests.push({ id, name: test.name, fileName: path.join(root, file), timeSpentMs, status: SUCCESS });
      }
    }
    delete state.passed;
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: farAway }: MutantRunOptions) {
    const hitLimit = farAway === undefined ? undefined : Math.ceil(farAway / SOONER);
    // As a key it is a name the engine knows, which it compares without reading it.
    const [id] = Object.keys({ [activeMutant.id]: true });
    Object.assign(state, { activeMutant: id, hitCount: 0, hitLimit });
    const outcome = await this.#run(testFilter);
    // A loop that does not end is stopped by an error, which a test may have caught.
    return hitLimit !== undefined && (state.hitCount ?? 0) > hitLimit ? { status: "timeout" } : outcome;
  }

  async #run(testFilter: readonly string[] | undefined) {
    const wanted = new Set(testFilter);
    let running = idOf(0, 0);
    let nrOfTests = 0;
    try {
      const { load, take } = this.#evaluate();
      for (const [fileNumber, file] of files.entries()) {
        if (testFilter?.some((id) => id.startsWith(idOf(fileNumber, 0).slice(0, -1))) === false) continue;
        running = idOf(fileNumber, 0);
        await load[file]?.();
        for (const [number, test] of take().entries()) {
          if (testFilter !== undefined && !wanted.has(idOf(fileNumber, number))) continue;
          running = idOf(fileNumber, number);
          nrOfTests += 1;
          await test.run();
        }
      }
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { status: "killed", killedBy: [running], failureMessage, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];
