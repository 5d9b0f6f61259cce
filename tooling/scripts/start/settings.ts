import path from "node:path";
import { root } from "../bootstrap.mjs";
import { wantedPorts } from "./ports.mjs";
import { StartFailure } from "./start-failure.ts";

export type Settings = {
  /** Where this installation keeps its data, secrets and logs. */
  stateFolder: string;
  logFolder: string;
  /** The address of an own PostgreSQL; undefined means the embedded one. */
  databaseUrl: string | undefined;
  demo: boolean;
  /** The address the servers listen on. */
  host: string;
  ports: { caseworker: number; admin: number };
};

export function readSettings(env: Record<string, string | undefined>): Settings {
  const wanted = wantedPorts(env);
  if ("error" in wanted) throw new StartFailure(wanted.error);
  const [caseworker, admin] = wanted.ports;
  if (!caseworker || !admin) throw new Error("two ports expected");
  const stateFolder = path.join(root, ".deelwijzer");
  const databaseUrl = env["DATABASE_URL"] || undefined;
  return {
    stateFolder,
    logFolder: path.join(stateFolder, "logboek"),
    databaseUrl,
    demo: databaseUrl === undefined || env["DEELWIJZER_DEMO"] === "1",
    host: env["HOST"] || "127.0.0.1",
    ports: { caseworker: caseworker.port, admin: admin.port },
  };
}
