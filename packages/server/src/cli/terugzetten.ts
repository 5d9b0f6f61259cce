// npm run --silent terugzetten -- MAP: puts a copy that `reservekopie` made in an empty database. All of it or nothing; what
// stands there afterwards is read again and must be the bytes of the copy.
import { parseArgs } from "node:util";
import { KopieGeweigerd, zetTerug } from "@deelwijzer/db/kopie";
import { migrateDatabase, withPreparationLock } from "@deelwijzer/db/migrate";
import { readOwnerEnv } from "../env.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { prepareLogins } from "./prepare-logins.ts";
import { CommandError, runCommand } from "./run-command.ts";

const WAAROM: Record<KopieGeweigerd["reden"], (waar: string) => string> = {
  "geen-kopie": (waar) =>
    `In ${waar} staat geen hele kopie. Zoek de map waarin het bestand kopie.json staat.`,
  "ander-schema": () =>
    "Deze kopie is van een andere versie van Deelwijzer. Zet haar terug met die versie, en start daarna deze.",
  "niet-leeg": (waar) =>
    `De database is niet leeg: in ${waar} staat al iets. Zet terug in een nieuwe database.`,
  "anders-dan-gemaakt": (waar) =>
    `Het bestand ${waar} is niet zoals het gemaakt is. Er is niets teruggezet. Neem een andere kopie.`,
};

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [map, ...rest] = positionals;
  if (map === undefined || rest.length > 0)
    throw new CommandError(
      "Gebruik: npm run --silent terugzetten -- MAP. Er verandert alleen iets in een lege database.",
    );
  const env = readOwnerEnv();
  const kopie = await withPreparationLock(env.DATABASE_URL, async () => {
    const tools = openOwnerTools(env);
    try {
      await prepareLogins(env, tools);
    } finally {
      await tools.owner.close();
    }
    await migrateDatabase(env.DATABASE_URL);
    return zetTerug({ ownerUrl: env.DATABASE_URL, map });
  }).catch((error: unknown) => {
    if (error instanceof KopieGeweigerd)
      throw new CommandError(WAAROM[error.reden](error.message), { cause: error });
    throw error;
  });
  const rijen = kopie.delen.reduce((som, deel) => som + deel.rijen, 0);
  process.stdout.write(
    `Teruggezet: ${rijen} rijen, zoals het was op ${kopie.op}. Start nu de apps zoals altijd.\n` +
      "Dossiers die na dat moment zijn vernietigd, gaan de eerste nacht opnieuw weg.\n",
  );
});
