import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import postgres from "postgres";
import { KOPIEKOP, type Kopie, type Kopiedeel, SLEUTELMAP } from "./kopie.ts";
import { kopieerUit } from "./kopieer-uit.ts";
import { schemaVan, tabellenIn } from "./tabellen.ts";

export interface KopieOpties {
  readonly ownerUrl: string;
  /** As the role that knows which gemeenten there are; the owner sees one at a time. */
  readonly gemeenten: () => Promise<readonly string[]>;
  /** A folder that is not there yet. */
  readonly map: string;
  readonly op: Date;
}

/**
 * Writes all that an installation keeps to files, as it stood at one moment, while it works on. Needs no more than the owner
 * of the tables has.
 *
 * @throws Error where the folder is there already, or cannot be made
 */
export async function maakKopie({ ownerUrl, gemeenten, map, op }: KopieOpties): Promise<Kopie> {
  mkdirSync(path.dirname(map), { recursive: true });
  mkdirSync(map, { mode: 0o700 });
  mkdirSync(path.join(map, SLEUTELMAP), { mode: 0o700 });
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const kopie = await client.begin("isolation level repeatable read read only", async (tx) => {
      // Takes the picture: whatever is written from here on is not in it.
      const schema = await schemaVan(tx);
      const ids = await gemeenten();
      const delen: Kopiedeel[] = [];
      for (const tabel of await tabellenIn(tx))
        for (const gemeenteId of tabel.perGemeente ? ids : [null]) {
          const bestand = `${tabel.schema === SLEUTELMAP ? `${SLEUTELMAP}/` : ""}${tabel.naam.replaceAll('"', "")}${gemeenteId === null ? "" : `.${gemeenteId}`}.gz`;
          const naar = createWriteStream(path.join(map, bestand), { mode: 0o600, flags: "wx" });
          const geteld = await kopieerUit(tx, tabel, gemeenteId, (rijen) =>
            pipeline(rijen, createGzip(), naar),
          );
          delen.push({ tabel: tabel.naam, gemeenteId, bestand, ...geteld });
        }
      return { soort: "deelwijzer-kopie/1", op: op.toISOString(), schema, delen } satisfies Kopie;
    });
    writeFileSync(path.join(map, KOPIEKOP), `${JSON.stringify(kopie, null, 2)}\n`, { mode: 0o600 });
    return kopie;
  } finally {
    await client.end({ timeout: 5 });
  }
}
