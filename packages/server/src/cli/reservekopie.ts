// npm run --silent reservekopie -- MAP: writes all that the installation keeps to a new folder, as it stood at one moment,
// while it works on. What is in the folder "sleutels" opens the dossiers; the runbook says how long to keep which.
import { parseArgs } from "node:util";
import { maakKopie } from "@deelwijzer/db/kopie";
import { readOwnerEnv } from "../env.ts";
import { klokFromEnv } from "../klok.ts";
import { alleGemeenten } from "./alle-gemeenten.ts";
import { roleUrls } from "./role-urls.ts";
import { CommandError, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [map, ...rest] = positionals;
  if (map === undefined || rest.length > 0)
    throw new CommandError("Gebruik: npm run --silent reservekopie -- MAP. De map mag nog niet bestaan.");
  const env = readOwnerEnv();
  try {
    const kopie = await maakKopie({
      ownerUrl: env.DATABASE_URL,
      gemeenten: () => alleGemeenten(roleUrls(env).takenUrl),
      map,
      op: klokFromEnv(env).nu(),
    });
    const rijen = kopie.delen.reduce((som, deel) => som + deel.rijen, 0);
    process.stdout.write(
      `Kopie gemaakt in ${map}: ${rijen} rijen, zoals het was op ${kopie.op}.\n` +
        "De sleutel van de installatie (DEELWIJZER_HOOFDSLEUTEL) zit er niet in. Bewaar die apart: zonder is geen dossier te lezen.\n",
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new CommandError(`Deze map bestaat al: ${map}. Kies een nieuwe.`, { cause: error });
    throw error;
  }
});
