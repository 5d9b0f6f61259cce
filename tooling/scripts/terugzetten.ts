// npm run terugzetten -- MAP: puts a copy in an empty database.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("terugzetten.ts");
