import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { measureGrowth, type Size } from "../../packages/db/test/groei.bench.ts";
import { newPassword, startCluster } from "../postgres/cluster.ts";
import { report } from "./measure.ts";

/** What one gemeente notices of all the others in its database. */
export async function benchGrowth(size: Size, rounds: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-bench-"));
  const cluster = await startCluster({ folder, password: newPassword(), settings: ["max_connections=50"] });
  process.env["TEST_DATABASE_URL"] = cluster.url("postgres");
  try {
    for (const { name, alone, among } of await measureGrowth(size, rounds)) {
      report({
        name: `${name}, of ${size.gemeenten} gemeenten with ${size.gemeenten * size.besluiten} besluiten`,
        value: among,
        unit: "ms",
        ratio: alone / among,
        against: `the same, of one gemeente with ${size.besluiten}`,
      });
    }
  } finally {
    await cluster.stop("now");
    rmSync(folder, { recursive: true, force: true });
  }
}
