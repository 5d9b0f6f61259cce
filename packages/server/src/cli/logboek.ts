// npm run --silent logboek -- [--gemeente SLUG] > logboek.jsonl: the whole log of a gemeente, a line per deed as it was
// hashed, and a signed checkpoint. `verifieer` reads it without the database.
import { once } from "node:events";
import { parseArgs } from "node:util";
import { findAuditkop, findGemeenteById, type Gemeente, listAuditteksten, withTenant } from "@deelwijzer/db";
import { CHAIN_START, tekenControlepunt } from "@deelwijzer/db/zegel";
import { readOwnerEnv } from "../env.ts";
import { tekensleutelVan } from "../sleutels/tekensleutel.ts";
import { alleGemeenten } from "./alle-gemeenten.ts";
import { openOwnerTools, type OwnerTools } from "./owner-tools.ts";
import { CommandError, runCommand } from "./run-command.ts";

const PER_KEER = 1000;

await runCommand(async () => {
  const { values } = parseArgs({ options: { gemeente: { type: "string" } } });
  const env = readOwnerEnv();
  if (env.DEELWIJZER_HOOFDSLEUTEL === undefined)
    throw new CommandError("DEELWIJZER_HOOFDSLEUTEL ontbreekt: daarmee wordt het controlepunt getekend.");
  const sleutel = tekensleutelVan(env.DEELWIJZER_HOOFDSLEUTEL);
  const tools = openOwnerTools(env);
  try {
    const { id, naam } = kies(await gemeentenVan(tools), values.gemeente);
    await withTenant(tools.owner.db, id, async (tx) => {
      // What is written while this runs comes after it, and waits for nothing.
      const { volgnummer, hash } = (await findAuditkop(tx, id)) ?? { volgnummer: 0, hash: CHAIN_START };
      for (let na = 0; na < volgnummer;) {
        const regels = await listAuditteksten(tx, {
          gemeenteId: id,
          na,
          tot: volgnummer,
          limiet: PER_KEER,
        });
        const laatste = regels.at(-1);
        if (laatste === undefined) break;
        await schrijf(regels.map(({ canoniek }) => `${canoniek}\n`).join(""));
        na = laatste.volgnummer;
      }
      const op = tools.klok.nu().toISOString();
      await schrijf(`${tekenControlepunt({ gemeente: { id, naam }, volgnummer, hash, op }, sleutel)}\n`);
    });
  } finally {
    await tools.owner.close();
  }
});

type Keuze = Pick<Gemeente, "id" | "naam" | "slug">;

async function gemeentenVan({ urls, owner }: OwnerTools): Promise<Keuze[]> {
  const gemeenten: Keuze[] = [];
  for (const id of await alleGemeenten(urls.takenUrl)) {
    const gemeente = await withTenant(owner.db, id, (tx) => findGemeenteById(tx, id));
    if (gemeente !== null) gemeenten.push(gemeente);
  }
  return gemeenten;
}

function kies(gemeenten: readonly Keuze[], slug: string | undefined): Keuze {
  const [enige, tweede] = gemeenten;
  const gekozen =
    slug === undefined && tweede === undefined ? enige : gemeenten.find((een) => een.slug === slug);
  if (gekozen !== undefined) return gekozen;
  const bekend = gemeenten.map((een) => een.slug).join(", ");
  throw new CommandError(
    bekend === "" ? "Er is nog geen gemeente." : `Kies een gemeente met --gemeente: ${bekend}.`,
  );
}

async function schrijf(tekst: string): Promise<void> {
  if (!process.stdout.write(tekst)) await once(process.stdout, "drain");
}
