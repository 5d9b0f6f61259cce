import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { measureChain } from "../../packages/db/test/keten.bench.ts";
import { newPassword, startCluster } from "../postgres/cluster.ts";
import { report } from "./measure.ts";

/** What the chain of the log costs, with a PostgreSQL that waits for the disk. */
export async function benchChain(seconds: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-bench-"));
  const cluster = await startCluster({
    folder,
    password: newPassword(),
    settings: ["max_connections=100"],
  });
  process.env["TEST_DATABASE_URL"] = cluster.url("postgres");
  try {
    const { chained, plain } = await measureChain(seconds);
    report({
      name: "saves of one gemeente, each with a line in its chain, 16 lines",
      value: chained,
      unit: "requests/s",
      ratio: chained / plain,
      against: "the same without a chain",
    });
  } finally {
    await cluster.stop("now");
    rmSync(folder, { recursive: true, force: true });
  }
}
