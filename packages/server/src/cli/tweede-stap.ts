// Forgets the phone of somebody who lost it and has no recovery code: they set one up anew at the next sign-in.
import { parseArgs } from "node:util";
import {
  appendAudit,
  listOwnLidmaatschappen,
  vergeetTweedeFactor,
  withTenant,
  withUser,
} from "@deelwijzer/db";
import { z } from "zod";
import { readOwnerEnv } from "../env.ts";
import { openOwnerTools } from "./owner-tools.ts";
import { CommandError, runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { wis: { type: "string" } } });
  const email = z.email().safeParse(values.wis);
  if (!email.success) throw new CommandError("Gebruik: npm run tweede-stap -- --wis adres@gemeente.example");
  const { owner, klok, newId } = openOwnerTools(readOwnerEnv());
  try {
    const userId = await vergeetTweedeFactor(owner.db, email.data);
    if (userId === null) throw new CommandError(`${email.data} heeft geen tweede stap.`);
    for (const { gemeenteId } of await withUser(owner.db, userId, listOwnLidmaatschappen))
      await withTenant(owner.db, gemeenteId, (tx) =>
        appendAudit(tx, {
          id: newId(),
          gemeenteId,
          op: klok.nu(),
          actorId: null,
          rol: null,
          handeling: "tweede-stap-gewist",
          onderwerp: { soort: "gebruiker", id: userId },
          gegevens: {},
        }),
      );
    process.stdout.write(`${email.data} stelt bij de volgende keer inloggen opnieuw een app in.\n`);
  } finally {
    await owner.close();
  }
});
