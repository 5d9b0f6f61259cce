import { importTable, testFiles } from "./tooling/boundaries/import-table.mjs";

/** @param {string} text */
const literal = (text) => text.replaceAll(/[.+^$()|\\]/g, "\\$&");
/** @param {readonly string[]} alternatives */
const oneOf = (alternatives) => `(${alternatives.join("|")})`;
/** @param {string} folder */
const shortName = (folder) => folder.split("/").at(-1);

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const betweenPackages = importTable.map(({ folder, workspace }) => ({
  name: `workspace-${shortName(folder)}`,
  comment: `${folder} may import from this repository: ${workspace.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^${literal(folder)}/` },
  to: { path: "^(packages|apps)/", pathNot: `^${oneOf([folder, ...workspace].map(literal))}(/|$)` },
}));

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const fromTheRegistry = importTable.flatMap(({ folder, npm }) =>
  npm === undefined
    ? []
    : [
        {
          name: `npm-${shortName(folder)}`,
          comment: `${folder} may import from the registry: ${npm.join(", ")}.`,
          severity: "error",
          from: { path: `^${literal(folder)}/`, pathNot: testFiles },
          to: {
            dependencyTypes: [
              "npm",
              "npm-dev",
              "npm-optional",
              "npm-peer",
              "npm-no-pkg",
              "npm-unknown",
              "unknown",
              "undetermined",
            ],
            path: "node_modules/|^[^./]",
            pathNot: [`(^|node_modules/)${oneOf(npm)}(/|$)`, "^(packages|apps|tooling)/"],
          },
        },
      ],
);

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const withoutBuiltins = importTable.flatMap(({ folder, builtins }) =>
  builtins
    ? []
    : [
        {
          name: `builtins-${shortName(folder)}`,
          comment: `${folder} runs in a browser too: no modules of Node.`,
          severity: "error",
          from: { path: `^${literal(folder)}/`, pathNot: testFiles },
          to: { dependencyTypes: ["core"] },
        },
      ],
);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...betweenPackages,
    ...fromTheRegistry,
    ...withoutBuiltins,
    {
      name: "front-door",
      comment: "Another package is imported by its name, which gives what its package.json exports.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^(packages|apps)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "server-types-only",
      comment:
        "What runs in a browser knows the shape of the server and the words of its refusals, and carries none of its code.",
      severity: "error",
      from: { path: "^packages/web/", pathNot: testFiles },
      to: {
        path: "^packages/server/",
        pathNot: "^packages/server/src/fout\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-tooling-in-product",
      comment: "Nothing that runs at a gemeente depends on the tools it was built with.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: [testFiles, "^apps/e2e/"] },
      to: { path: "^tooling/" },
    },
    {
      name: "no-test-code-in-product",
      comment: "Builders and fixtures stay out of what runs at a gemeente.",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: [testFiles, "^apps/e2e/"] },
      to: { path: testFiles },
    },
    {
      name: "oefenen-stays-in-the-browser",
      comment: "An exercise can never become a dossier: its screens know no way to the server (ADR 62).",
      severity: "error",
      from: { path: "^apps/caseworker/src/(features/oefenen|oefening)/", pathNot: testFiles },
      to: { path: "^apps/caseworker/src/(api|use-cases)/|^packages/(server|db)/" },
    },
    {
      name: "no-circular",
      comment: "Files that need each other are one concept, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere would escape every rule above.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "\\.(css|typ|txt|ttf|otf|woff2)$" },
    },
  ],
  options: {
    // Types count: a type-only import of another layer is still knowledge of that layer.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["\\.next/", "(^|/)fixtures/", "next-env\\.d\\.ts$"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default", "require"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".css", ".d.ts"],
      mainFields: ["module", "main", "types"],
    },
  },
};
