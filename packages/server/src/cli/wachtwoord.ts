// A one-time password for somebody who forgot theirs, where no mail leaves: they choose another at the next sign-in.
import { parseArgs } from "node:util";
import { geefEenmaligWachtwoord } from "@deelwijzer/db";
import { z } from "zod";
import { eenmaligWachtwoord } from "../auth/eenmalig-wachtwoord.ts";
import { readOwnerEnv } from "../env.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { CommandError, runCommand } from "./run-command.ts";
import { schrijfInLogboek } from "./schrijf-in-logboek.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { nieuw: { type: "string" } } });
  const email = z.email().safeParse(values.nieuw);
  if (!email.success) throw new CommandError("Gebruik: npm run wachtwoord -- --nieuw adres@gemeente.example");
  const tools = openOwnerTools(readOwnerEnv());
  try {
    const { wachtwoord, hash } = await eenmaligWachtwoord();
    const userId = await geefEenmaligWachtwoord(tools.owner.db, email.data, hash);
    if (userId === null) throw new CommandError(`${email.data} logt hier niet in met een wachtwoord.`);
    await schrijfInLogboek(tools, userId, "eenmalig-wachtwoord-gegeven");
    process.stdout.write(`Eenmalig wachtwoord van ${email.data}: ${wachtwoord}\n`);
  } finally {
    await tools.owner.close();
  }
});
