import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { appendAudit } from "../src/repositories/auditlog.ts";
import { updateAfweging } from "../src/repositories/afweging.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  publishProefversies,
} from "../testing/index.ts";

type Log = (tx: Tx, id: string) => Promise<unknown>;

const LINES = 16;
const ROUNDS = 3;

/**
 * Saves per second of one gemeente over 16 lines, each with a line in the chain of its log, in turns with the same saves and
 * a line in a table without chain or guards: the best round of each.
 */
export async function measureChain(
  seconds: number,
): Promise<{ readonly chained: number; readonly plain: number }> {
  const database = await createTestDatabase();
  try {
    await publishProefversies(database);
    const gemeente = await createProefgemeente(database, "Bench");
    const { db } = database.open("app", LINES);
    const dossiers: { id: string; versie: number }[] = [];
    for (let line = 0; line < LINES; line += 1) {
      const { id, versie } = await withTenant(db, gemeente.id, (tx) => createProefdossier(tx, gemeente));
      dossiers.push({ id, versie });
    }
    const owner = database.open("super", 1).db;
    await owner.execute(
      sql`create table bench_log (id uuid primary key, gemeente_id uuid, handeling text, gegevens jsonb, op timestamptz)`,
    );
    await owner.execute(sql`grant insert on bench_log to deelwijzer_app`);
    const chained = (tx: Tx, id: string) =>
      appendAudit(tx, {
        id: randomUUID(),
        gemeenteId: gemeente.id,
        op: NU,
        actorId: gemeente.userId,
        rol: "medewerker",
        handeling: "bench",
        onderwerp: { soort: "afweging", id },
        gegevens: { versie: 1 },
      });
    const plain = (tx: Tx, id: string) =>
      tx.execute(
        sql`insert into bench_log values (${randomUUID()}, ${gemeente.id}, 'bench', ${JSON.stringify({ id })}::jsonb, now())`,
      );
    const once = (dossier: { readonly id: string; readonly versie: number }, log: Log) =>
      withTenant(db, gemeente.id, async (tx) => {
        const patch = { titel: `Bench ${dossier.versie}` };
        const saved = await updateAfweging(tx, {
          id: dossier.id,
          expectedVersion: dossier.versie,
          patch,
          op: NU,
        });
        if (!saved.gelukt) throw new Error("somebody else saved");
        await log(tx, dossier.id);
      });
    const save = async (log: Log) => {
      const end = performance.now() + seconds * 1000;
      const done = await Promise.all(
        dossiers.map(async (dossier) => {
          const begin = dossier.versie;
          while (performance.now() < end) {
            await once(dossier, log);
            dossier.versie += 1;
          }
          return dossier.versie - begin;
        }),
      );
      return done.reduce((sum, count) => sum + count, 0) / seconds;
    };
    await save(plain);
    await save(chained);
    const [withChain, without]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      without.push(await save(plain));
      withChain.push(await save(chained));
    }
    return { chained: Math.max(...withChain), plain: Math.max(...without) };
  } finally {
    await database.drop();
  }
}
