import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { newPassword, startCluster, type Cluster } from "../../../tooling/postgres/cluster.ts";

export interface OwnCluster {
  readonly cluster: Cluster;
  /** Ends it, and takes away what it kept. */
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of one journey, which it may stop or fill; quick, and nothing in it outlives a fall. */
export async function startOwnCluster(): Promise<OwnCluster> {
  // A name that a later run recognises, should this one be killed.
  const folder = mkdtempSync(path.join(tmpdir(), `deelwijzer-test-${process.pid}-`));
  const cluster = await startCluster({
    folder,
    password: newPassword(),
    throwaway: true,
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
  });
  return {
    cluster,
    stop: async () => {
      await cluster.stop("now");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
