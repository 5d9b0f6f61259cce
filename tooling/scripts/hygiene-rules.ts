/** What no file of the repository may hold: traces of the place it was made, and promises to do it later. */
export type HygieneProblem = { file: string; line: number; rule: string; text: string };

type Rule = {
  name: string;
  pattern: RegExp;
  /** Files in which the words are meant. */
  except?: RegExp;
};

const rules: readonly Rule[] = [
  {
    name: "machine path",
    pattern: /(?<![\w.@:/-])(\/(home|Users)\/[a-z][\w.-]*\/|\/root\/|\/work\/|[A-Z]:\\Users\\)/,
  },
  {
    name: "package registry",
    pattern: /registry\.(npmjs|yarnpkg|npmmirror)|npm\.pkg\.github|artifactory|verdaccio|nexus\/repository/i,
  },
  { name: "left to do", pattern: /\b(TODO|FIXME|XXX)\b/, except: /^\.oxlintrc\.json$/ },
  { name: "filler text", pattern: /lorem\s+ipsum/i },
  { name: "merge conflict", pattern: /^(<{7}|>{7}) / },
  { name: "private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/ },
];

/** The lockfile names versions and hashes; an address in it ties every install to one place. */
const lockfileAddress: Rule = { name: "address in lockfile", pattern: /\b[a-z]+:\/\/|tarball:/ };

/** The rules and their examples hold everything they look for. */
export const ownFiles = /^tooling\/scripts\/hygiene-rules(\.test)?\.ts$/;

export function hygieneProblems(file: string, content: string): HygieneProblem[] {
  const applicable = rules.filter(({ except }) => !except?.test(file));
  const active = file === "pnpm-lock.yaml" ? [...applicable, lockfileAddress] : applicable;
  return content
    .split("\n")
    .flatMap((text, index) =>
      active
        .filter(({ pattern }) => pattern.test(text))
        .map(({ name }) => ({ file, line: index + 1, rule: name, text: text.trim().slice(0, 120) })),
    );
}
