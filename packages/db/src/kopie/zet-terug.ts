import { createReadStream, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import postgres from "postgres";
import { KOPIEKOP, type Kopie, kopieSchema, SLEUTELMAP } from "./kopie.ts";
import { kopieerUit } from "./kopieer-uit.ts";
import { schemaVan, type Tabel, tabellenIn } from "./tabellen.ts";
import { Telling } from "./telling.ts";

/** Why a copy is not put back; nothing was changed. */
export class KopieGeweigerd extends Error {
  override readonly name = "KopieGeweigerd";
  readonly reden: "geen-kopie" | "ander-schema" | "niet-leeg" | "anders-dan-gemaakt";
  constructor(reden: KopieGeweigerd["reden"], waar: string) {
    super(waar);
    this.reden = reden;
  }
}

export interface TerugzetOpties {
  /** Of a database with the schema and without a row. */
  readonly ownerUrl: string;
  readonly map: string;
}

/**
 * Puts a copy in an empty database, in one transaction: all of it or nothing. What stands there afterwards is read again and
 * must be the bytes of the copy. Where the folder with keys was thrown away, dossiers come back that nobody can read; their
 * seals still verify.
 *
 * @throws KopieGeweigerd
 */
export async function zetTerug({ ownerUrl, map }: TerugzetOpties): Promise<Kopie> {
  const kopie = leesKop(map);
  const metSleutels = existsSync(path.join(map, SLEUTELMAP));
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client.begin(async (tx) => {
      if ((await schemaVan(tx)) !== kopie.schema) throw new KopieGeweigerd("ander-schema", kopie.op);
      const tabellen = new Map((await tabellenIn(tx)).map((tabel) => [tabel.naam, tabel]));
      const zetWeerAan = await zetBewakingUit(tx, [...tabellen.values()]);
      for (const { naam } of tabellen.values()) {
        const [rij] = await tx.unsafe(`select 1 from ${naam} limit 1`);
        if (rij !== undefined) throw new KopieGeweigerd("niet-leeg", naam);
      }
      const delen = kopie.delen.filter(({ bestand }) => metSleutels || !bestand.startsWith(`${SLEUTELMAP}/`));
      for (const deel of delen) {
        const tabel = tabellen.get(deel.tabel);
        if (tabel === undefined) throw new KopieGeweigerd("ander-schema", deel.tabel);
        await laad(tx, tabel, path.join(map, deel.bestand), deel);
      }
      await zetWeerAan();
      for (const deel of delen) {
        const nu = await kopieerUit(tx, tabellen.get(deel.tabel) as Tabel, deel.gemeenteId, async (rijen) => {
          await pipeline(rijen, NERGENS());
        });
        if (nu.sha256 !== deel.sha256) throw new KopieGeweigerd("anders-dan-gemaakt", deel.bestand);
      }
    });
    return kopie;
  } finally {
    await client.end({ timeout: 5 });
  }
}

const NERGENS = () => new Writable({ write: (_stuk, _codering, klaar) => klaar() });

function leesKop(map: string): Kopie {
  try {
    return kopieSchema.parse(JSON.parse(readFileSync(path.join(map, KOPIEKOP), "utf8")));
  } catch {
    throw new KopieGeweigerd("geen-kopie", map);
  }
}

async function laad(
  tx: postgres.TransactionSql,
  { naam, kolommen }: Tabel,
  bestand: string,
  verwacht: { readonly bestand: string; readonly sha256: string },
): Promise<void> {
  const telling = new Telling();
  const naar = await tx.unsafe(`copy ${naam} (${kolommen.join(", ")}) from stdin`).writable();
  try {
    await pipeline(createReadStream(bestand), createGunzip(), telling, naar);
  } catch (cause) {
    throw Object.assign(new KopieGeweigerd("anders-dan-gemaakt", verwacht.bestand), { cause });
  }
  if (telling.uitkomst().sha256 !== verwacht.sha256)
    throw new KopieGeweigerd("anders-dan-gemaakt", verwacht.bestand);
}

interface Bewaker {
  readonly tabel: string;
  readonly naam: string;
  /** 'A': always, 'O': as usual. */
  readonly stand: string;
}

interface Verwijzing {
  readonly tabel: string;
  readonly naam: string;
  readonly tekst: string;
}

/**
 * The guards keep people from writing what a copy has to write: rows of the past, in any order. They are taken away within
 * the transaction, which nobody else sees, and put back as they were; the references are checked again when they return.
 *
 * @returns puts everything back
 */
async function zetBewakingUit(
  tx: postgres.TransactionSql,
  tabellen: readonly Tabel[],
): Promise<() => Promise<void>> {
  const namen = tabellen.map(({ naam }) => naam);
  const bewakers = await tx<Bewaker[]>`
    select format('%I.%I', n.nspname, c.relname) as tabel, quote_ident(t.tgname) as naam, t.tgenabled as stand
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled <> 'D' and format('%I.%I', n.nspname, c.relname) in ${tx(namen)}`;
  const verwijzingen = await tx<Verwijzing[]>`
    select format('%I.%I', n.nspname, c.relname) as tabel, quote_ident(f.conname) as naam, pg_get_constraintdef(f.oid) as tekst
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
    where f.contype = 'f' and format('%I.%I', n.nspname, c.relname) in ${tx(namen)}`;
  const gedwongen = tabellen.filter(({ perGemeente }) => perGemeente);
  for (const { tabel, naam } of verwijzingen) await tx.unsafe(`alter table ${tabel} drop constraint ${naam}`);
  for (const { tabel, naam } of bewakers) await tx.unsafe(`alter table ${tabel} disable trigger ${naam}`);
  for (const { naam } of gedwongen) await tx.unsafe(`alter table ${naam} no force row level security`);
  return async () => {
    for (const { tabel, naam, tekst } of verwijzingen)
      await tx.unsafe(`alter table ${tabel} add constraint ${naam} ${tekst}`);
    for (const { tabel, naam, stand } of bewakers)
      await tx.unsafe(`alter table ${tabel} enable ${stand === "A" ? "always " : ""}trigger ${naam}`);
    for (const { naam } of gedwongen) await tx.unsafe(`alter table ${naam} force row level security`);
  };
}
