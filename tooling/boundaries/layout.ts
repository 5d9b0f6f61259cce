/** What the house asks of names and barrels, where no linter does. */
export type LayoutProblem = {
  rule: "folder-name" | "file-name" | "export-star";
  file: string;
  message: string;
};

export type SourceFile = { path: string; text: string };

/** Names that say nothing: what lands there has no owner and no end. */
const heaps = new Set(["common", "helper", "helpers", "lib", "libs", "misc", "shared", "util", "utils"]);

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** `[slug]`, `(group)`, `_private` and `@slot` are how Next spells routes. */
const routeMarks = /^[[(_@.]+|[\])]+$/g;
const source = /\.(ts|tsx|mjs|css)$/;

function nameOf(segment: string): string {
  return segment.replaceAll(routeMarks, "").replace(/^\.+/, "");
}

export function layoutProblems(files: readonly SourceFile[]): LayoutProblem[] {
  return files.flatMap(({ path, text }): LayoutProblem[] => {
    if (!/^(apps|packages|tooling)\//.test(path)) return [];
    const problems: LayoutProblem[] = [];
    const folders = path.split("/").slice(0, -1);
    const heap = folders.find((folder) => heaps.has(folder));
    if (heap)
      problems.push({
        rule: "folder-name",
        file: path,
        message: `a folder named "${heap}" collects without saying what`,
      });
    if (!source.test(path)) return problems;

    // The last part is the extension; `openapi.json` and `datum.test` are more words, each in kebab-case.
    const words = path.split(".").slice(0, -1).join(".").split(/[/.]/).map(nameOf);
    const odd = words.find((word) => word !== "" && !kebabCase.test(word));
    if (odd)
      problems.push({ rule: "file-name", file: path, message: `"${odd}" is not written in kebab-case` });
    if (/^\s*export\s+(type\s+)?\*/m.test(text)) {
      problems.push({ rule: "export-star", file: path, message: "a barrel names what it exports" });
    }
    return problems;
  });
}
