/** What the house asks of names, barrels and forms, where no linter does. */
export type LayoutProblem = {
  rule: "folder-name" | "file-name" | "export-star" | "form-method";
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
/**
 * The method comes first, so that a reader sees it, and a pattern finds it among attributes that hold arrows; or a function in
 * its place, by which React holds on to what is sent until the page is alive.
 */
const formWithoutMethod = /<form\b(?!\s+(method="(get|post)"|action=\{\(\) =>))(?=[\s>])/;

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
    // A browser that has no script yet sends what was typed in the address: to its history, and to every log on the way.
    if (path.endsWith(".tsx") && formWithoutMethod.test(text)) {
      problems.push({
        rule: "form-method",
        file: path,
        message:
          'begin a form with its method: "post", or "get" where the address should say what was searched; or with a function as its action',
      });
    }
    return problems;
  });
}
