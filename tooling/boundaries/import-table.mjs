// Who may import whom. The table of the house; dependency-cruiser's rules are made from it.

/**
 * @typedef {object} PackageRow
 * @property {string} folder
 * @property {readonly string[]} workspace folders (or single files) of this repository it may import
 * @property {readonly string[]} [npm] the only packages from the registry it may import; absent: what its package.json names
 * @property {boolean} [builtins] whether it may use Node's own modules
 */

const react = ["react", "react-dom"];

/** @type {readonly PackageRow[]} */
export const importTable = [
  { folder: "packages/grondslagen", workspace: [], npm: ["zod"], builtins: false },
  { folder: "packages/tabellen", workspace: ["packages/grondslagen"], npm: ["yaml", "zod"], builtins: true },
  {
    folder: "packages/ui",
    workspace: [],
    npm: [...react, "react-aria-components", "@internationalized/date", "@fontsource[^/]*/[^/]+"],
    builtins: false,
  },
  {
    folder: "packages/grondslagen-react",
    workspace: ["packages/grondslagen", "packages/ui"],
    npm: react,
    builtins: false,
  },
  {
    folder: "packages/db",
    workspace: ["packages/grondslagen"],
    npm: ["drizzle-orm", "postgres", "zod"],
    builtins: true,
  },
  {
    folder: "packages/document",
    workspace: ["packages/grondslagen"],
    npm: ["@myriaddreamin/typst-ts-node-compiler", "@fontsource[^/]*/[^/]+", "zod"],
    builtins: true,
  },
  {
    folder: "packages/server",
    workspace: ["packages/grondslagen", "packages/db", "packages/tabellen"],
    npm: [
      "@zxcvbn-ts/core",
      "@zxcvbn-ts/language-common",
      "@zxcvbn-ts/language-nl-be",
      "better-auth",
      "@better-auth/utils",
      "drizzle-orm",
      "nodemailer",
      "pg-boss",
      "pino",
      "prom-client",
      "postgres",
      "zod",
      "@orpc/[^/]+",
    ],
    builtins: true,
  },
  {
    folder: "packages/web",
    workspace: ["packages/server", "packages/ui"],
    npm: [...react, "next", "server-only", "qr", "@orpc/client", "@tanstack/react-query"],
    builtins: false,
  },
  { folder: "apps/caseworker", workspace: ["packages"], builtins: true },
  { folder: "apps/admin", workspace: ["packages"], builtins: true },
  {
    folder: "apps/e2e",
    workspace: [
      "packages/grondslagen/testing",
      "packages/db/src/seed",
      "packages/server/testing/postkantoor.ts",
    ],
    builtins: true,
  },
];

/** Beside or around the source: may use the test tools and Node, and keeps the workspace boundaries. */
export const testFiles =
  "\\.(test|bench)\\.tsx?$|^(packages|apps)/[^/]+/(test|testing)/|\\.config\\.(ts|mjs)$";
