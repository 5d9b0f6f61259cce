// The tests and all they use as one text, that can be run again and again: each time as if it was never run.
import path from "node:path";
import { build, type Rolldown } from "vite";

const here = import.meta.dirname;
const HEADER = /function stryNS_9fa48\(\)[\s\S]*?\nfunction stryMutAct_9fa48[\s\S]*?\n\}\n/;
const SWITCH = `import { isActive as stryMutAct_9fa48, pass as stryCov_9fa48 } from ${JSON.stringify(path.join(here, "switch.ts"))};\n`;
const ENTRY = "the-tests";

/** Own files for what the tests import by name; those files get the real one. */
const STAND_INS: Readonly<Record<string, string>> = {
  vitest: path.join(here, "test-api.ts"),
  "fast-check": path.join(here, "../../packages/grondslagen/testing/fewer-runs.ts"),
};

export async function bundle(root: string, testFiles: readonly string[]): Promise<string> {
  const grondslagen = path.join(root, "packages/grondslagen");
  const own: Readonly<Record<string, string>> = {
    "@core/grondslagen": path.join(grondslagen, "src/index.ts"),
    "@core/grondslagen/testing": path.join(grondslagen, "testing/index.ts"),
  };
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { target: "node" },
    plugins: [
      {
        name: "tests",
        enforce: "pre",
        resolveId(source, importer) {
          if (source === ENTRY) return `\0${ENTRY}`;
          if (source in STAND_INS && importer !== STAND_INS[source]) return STAND_INS[source];
          if (source in own) return own[source];
          if (source.startsWith(".") || path.isAbsolute(source))
            return source.endsWith(".cjs") ? { id: source, external: true } : undefined;
          return { id: source, external: true };
        },
        load(id) {
          if (id !== `\0${ENTRY}`) return undefined;
          const loaders = testFiles.map(
            (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path.join(root, file))}),`,
          );
          return `export { take } from "vitest";\nexport const load = {\n${loaders.join("\n")}\n};\n`;
        },
        transform: (code, id) =>
          code
            .replace(HEADER, SWITCH)
            .replaceAll("import.meta.url", JSON.stringify(`file://${id}`))
            .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(id))),
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: "node24",
      rolldownOptions: { input: ENTRY, output: { format: "cjs", codeSplitting: false } },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  if (output.length !== 1) throw new Error(`expected one file, not ${output.length}`);
  return output[0].code;
}
