// npm run tweede-stap -- --wis <e-mail>: forgets the phone of somebody who lost it.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("tweede-stap.ts");
