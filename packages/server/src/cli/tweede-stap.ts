// Forgets the phone of somebody who lost it and has no recovery code: they set one up anew at the next sign-in.
import { parseArgs } from "node:util";
import { vergeetTweedeFactor } from "@deelwijzer/db";
import { z } from "zod";
import { readOwnerEnv } from "../env.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { CommandError, runCommand } from "./run-command.ts";
import { schrijfInLogboek } from "./schrijf-in-logboek.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { wis: { type: "string" } } });
  const email = z.email().safeParse(values.wis);
  if (!email.success) throw new CommandError("Gebruik: npm run tweede-stap -- --wis adres@gemeente.example");
  const tools = openOwnerTools(readOwnerEnv());
  try {
    const userId = await vergeetTweedeFactor(tools.owner.db, email.data);
    if (userId === null) throw new CommandError(`${email.data} heeft geen tweede stap.`);
    await schrijfInLogboek(tools, userId, "tweede-stap-gewist");
    process.stdout.write(`${email.data} stelt bij de volgende keer inloggen opnieuw een app in.\n`);
  } finally {
    await tools.owner.close();
  }
});
