/** What one component of a CycloneDX bill of materials says of itself, as far as it is read here. */
export interface Component {
  readonly name: string;
  readonly version?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** May go along with a work under EUPL-1.2, used as it is. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
  // Data, not code: what browsers can do.
  "CC-BY-4.0",
  // A library that is loaded beside us, and that anyone may replace.
  "LGPL-3.0-or-later",
  // Letters.
  "OFL-1.1",
]);

/** The components whose licence is not among those that were looked at, or that name none; empty: all are fine. */
export function refusedLicences(components: readonly Component[]): string[] {
  return components.flatMap(({ name, version = "", licenses = [] }) => {
    const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? "");
    if (said.length > 0 && said.every(isAllowed)) return [];
    return [`${name} ${version}: ${said.join(", ") || "no licence"}`];
  });
}

/** An SPDX expression of names with OR and AND; OR leaves the choice, AND does not. No other form is understood. */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  if (bare.includes("(")) return false;
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((id) => ALLOWED.has(id.trim())));
}
