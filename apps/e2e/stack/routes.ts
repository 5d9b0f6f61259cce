import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../../tooling/scripts/bootstrap.mjs";

/** Every address an app answers, as Next reads it from the folders: "/besluiten/[id]/pdf". */
export function routesVan(app: "caseworker" | "admin"): string[] {
  const begin = path.join(root, "apps", app, "src", "app");
  const paden = readdirSync(begin, { recursive: true, withFileTypes: true })
    .filter((bestand) => /^(page\.tsx|route\.ts)$/.test(bestand.name))
    .map(({ parentPath }) => path.relative(begin, parentPath).split(path.sep))
    // A slot draws beside a page; sign-in and the typed API have probes of their own.
    .filter(
      (delen) =>
        !delen.some((deel) => deel.startsWith("@") || deel.startsWith("[[") || deel.startsWith("[...")),
    )
    .map((delen) => `/${delen.filter((deel) => deel !== "" && !deel.startsWith("(")).join("/")}`);
  return [...new Set(paden)].toSorted((a, b) => a.localeCompare(b));
}

/** The addresses with something in their places: `vul` says what for the name of a place, after what stands before it. */
export function adressen(
  routes: readonly string[],
  vul: (plaats: string, ervoor: string) => string,
): string[] {
  return routes.map((route) =>
    route
      .split("/")
      .reduce(
        (pad, deel) =>
          `${pad}/${/^\[.+\]$/.test(deel) ? encodeURIComponent(vul(deel.slice(1, -1), pad)) : deel}`,
      ),
  );
}

/** Every procedure of the typed API of an app, as its router names them: "/api/rpc/afwegingen/start". */
export function proceduresVan(app: "caseworker" | "admin"): string[] {
  const tekst = readFileSync(path.join(root, "apps", app, "src", "api", "router.ts"), "utf8");
  const gevonden: string[] = [];
  let groep = "";
  for (const regel of tekst.split("\n")) {
    const [, begin] = /^ {2}(\w+): \{$/.exec(regel) ?? [];
    if (begin !== undefined) groep = `${begin}/`;
    if (regel === "  },") groep = "";
    const [, naam] = /^ +(\w+): procedureVan\(/.exec(regel) ?? [];
    if (naam !== undefined) gevonden.push(`/api/rpc/${groep}${naam}`);
  }
  return gevonden;
}
