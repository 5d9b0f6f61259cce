// npm run wachtwoord -- --nieuw <e-mail>: a one-time password for who forgot theirs, where no mail leaves.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("wachtwoord.ts");
