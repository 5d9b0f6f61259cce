import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import { weegScript } from "../metingen/pagina.ts";
import { dossierpaginas, PAGINAS } from "../metingen/paginas.ts";
import { maakDossier } from "./afweging/toestanden.ts";
import { expect, test } from "./test.ts";

test.use({ account: "wmo-consulent" });

/** What Next loads on every page of any app: less than an empty page, so this is the stricter measure of the two. */
function vanNext(): number {
  const map = path.join(root, "apps", "caseworker", ".next");
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(map, "build-manifest.json"), "utf8")) as {
    rootMainFiles: string[];
  };
  return rootMainFiles
    .map((bestand) => gzipSync(readFileSync(path.join(map, bestand)), { level: 9 }).length)
    .reduce((een, ander) => een + ander, 0);
}

test("geen pagina laadt meer JavaScript dan zij mag", async ({ page }) => {
  const { id } = await maakDossier(page.request, { zaakkenmerk: "G-1", titel: "Gewicht" });
  const leeg = vanNext();
  for (const { naam, pad, grens } of [...PAGINAS, ...dossierpaginas(id)]) {
    const script = await weegScript(page.request, pad);
    expect(script, naam).toBeGreaterThan(leeg);
    expect.soft(script - leeg, `${naam}: bytes gzip boven een lege pagina`).toBeLessThanOrEqual(grens);
  }
});
