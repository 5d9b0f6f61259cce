// npm run --silent logboek -- [--gemeente <slug>]: the log of a gemeente with a signed checkpoint, for `verifieer`.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("logboek.ts");
