// npm run reservekopie -- MAP: all that the installation keeps, in a new folder.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("reservekopie.ts");
