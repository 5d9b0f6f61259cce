import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import startPostgres from "../../../tooling/testing/postgres.ts";
import { startInstallatie, type Gestart, type InstallatieOpties } from "./installation.ts";
import { publishStapel } from "./running-stack.ts";

/** The release before this one ended with tabelversie 3. */
const EERDERE_UITGAVE = 3;

/**
 * One throwaway PostgreSQL, and four installations: one whose clock stands at the day of the sources, one of today,
 * one of today in which tables are published, and one that ran with an earlier release.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const map = path.join(root, ".deelwijzer", "testrapporten", "e2e");
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const stopPostgres = await startPostgres();
  const clusterUrl = process.env["TEST_DATABASE_URL"];
  if (clusterUrl === undefined) throw new Error("PostgreSQL gave no address.");
  const gestart: Gestart[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(gestart.map((installatie) => installatie.stop()));
    await stopPostgres?.();
  };
  try {
    const deel = { clusterUrl, logFolder: map };
    const start = async (opties: Omit<InstallatieOpties, keyof typeof deel>): Promise<Gestart> => {
      const installatie = await startInstallatie({ ...deel, ...opties });
      gestart.push(installatie);
      return installatie;
    };
    // Side by side: each is long busy with a database of its own.
    const uitkomsten = await Promise.allSettled([
      start({ naam: "toen", klok: "2019", apps: ["caseworker"] }),
      start({ naam: "nu", klok: "vandaag", apps: ["caseworker", "admin"], tweedeStap: true }),
      start({ naam: "publicatie", klok: "publicatie", apps: ["caseworker", "admin"] }),
      start({ naam: "uitgave", klok: "uitgave", apps: ["admin"], eerderTot: EERDERE_UITGAVE }),
    ]);
    const [toen, nu, publicatie, uitgave] = uitkomsten.map((uitkomst) => {
      if (uitkomst.status === "rejected")
        throw new Error("An installation did not start.", { cause: uitkomst.reason });
      return uitkomst.value;
    }) as [Gestart, Gestart, Gestart, Gestart];
    if (nu.tweedeStap === null) throw new Error("No server asks for the second step.");
    publishStapel({
      map,
      installaties: {
        "2019": toen.installatie,
        vandaag: nu.installatie,
        publicatie: publicatie.installatie,
        uitgave: uitgave.installatie,
        "tweede-stap": nu.tweedeStap,
      },
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
