// npm run gemeente -- --naam "..." --beheerder <e-mail>: makes a gemeente and its first beheerder.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("gemeente.ts");
