// Makes a database ready: roles, schema, published tables and stappenplan, and with --demo the demo gemeente.
// Safe to run again, and twice at once. The last line on standard output is JSON: { appUrl, authUrl, takenUrl, accounts }.
import { parseArgs } from "node:util";
import { migrateDatabase, withPreparationLock } from "@deelwijzer/db/migrate";
import { type OwnerEnv, readOwnerEnv } from "../env.ts";
import { prepareTaken } from "../jobs/prepare-taken.ts";
import { TAKEN } from "../jobs/taken.ts";
import { publishContent, type Uitgave } from "../publicatie/publish-content.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { prepareLogins } from "./prepare-logins.ts";
import { CommandError, runCommand } from "./run-command.ts";
import { type AccountRegel, seedDemo } from "./seed-demo.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { demo: { type: "boolean", default: false } } });
  const env = readOwnerEnv();
  if (values.demo && !env.DEELWIJZER_DEMO) {
    throw new CommandError(
      "De demo heeft een openbaar wachtwoord. Zet DEELWIJZER_DEMO=1 als u dat hier wilt.",
    );
  }
  const answer = await withPreparationLock(env.DATABASE_URL, () => prepare(env, values.demo));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});

async function prepare(env: OwnerEnv, demo: boolean) {
  const tools = openOwnerTools(env);
  const report = (line: string) => process.stderr.write(`${line}\n`);
  try {
    await prepareLogins(env, tools);
    await migrateDatabase(env.DATABASE_URL);
    await prepareTaken(env.DATABASE_URL, TAKEN);
    report("Rollen en tabellen van de database staan klaar.");
    for (const line of reportUitgave(await publishContent(tools.owner.db, tools.klok.nu()))) report(line);
    const accounts: readonly AccountRegel[] = demo ? await seedDemo(tools) : [];
    return { ...tools.urls, accounts };
  } finally {
    await tools.owner.close();
  }
}

function reportUitgave({ gepubliceerd, afwijkend, aangeboden, wachtOpRedactie }: Uitgave): string[] {
  return [
    gepubliceerd.length === 0 ? "Niets nieuws te publiceren." : `Gepubliceerd: ${gepubliceerd.join(", ")}.`,
    ...afwijkend.map(
      (nummer) =>
        `LET OP: tabelversie ${nummer} is niet wat is goedgekeurd. Zoek uit wie haar heeft geplaatst, en maak een wijzigingsset die haar herstelt.`,
    ),
    ...aangeboden.map((titel) => `Wijzigingsset aangeboden om te beoordelen: ${titel}`),
    ...(wachtOpRedactie === 0
      ? []
      : [
          `Nog geen gemeente beheert de tabellen. Er wachten ${wachtOpRedactie} wijzigingssets; maak een gemeente en start opnieuw.`,
        ]),
  ];
}
