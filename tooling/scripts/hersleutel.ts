// npm run hersleutel: wraps the key of every dossier under the newest master key, so that older ones can be thrown away.
import { runOwnerCommand } from "./start/owner-command.ts";

await runOwnerCommand("hersleutel.ts");
