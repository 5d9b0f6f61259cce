import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type postgres from "postgres";
import { root } from "../../../tooling/scripts/bootstrap.mjs";
import type { Beller } from "./beller.ts";
import type { Publicatiewerk } from "./publicatiewerk.ts";
import type { Dossierwerk } from "./werk.ts";

/** What is stored of a dossier, and what was promised of it. In order; the same where all is well. */
export interface Vergelijking {
  readonly opgeslagen: unknown;
  readonly beloofd: unknown;
}

/** Each dossier that was acknowledged: there once, with its last save, as many lines in the log as deeds, one seal. */
export async function vergelijkDossiers(
  sql: postgres.Sql,
  beller: Beller,
  werk: readonly Dossierwerk[],
): Promise<Vergelijking> {
  const opgeslagen = [];
  const beloofd = [];
  for (const { id, titel, merk, bewaard, vastgesteld } of werk) {
    const [rij] = await sql<
      { aantal: number; besluiten: number; begin: number; saves: number; zegels: number }[]
    >`
      select (select count(*)::int from afweging where titel = ${titel}) as aantal,
        (select count(*)::int from besluit where afweging_id = ${id}) as besluiten,
        (select count(*)::int from auditlog where onderwerp_id = ${id} and handeling = 'start-afweging') as begin,
        (select count(*)::int from auditlog where onderwerp_id = ${id} and handeling = 'bewaar-antwoorden') as saves,
        (select count(*)::int from auditlog l join besluit b on b.id::text = l.onderwerp_id
          where b.afweging_id = ${id} and l.handeling = 'stel-vast') as zegels`;
    const [besluit] = await sql<{ id: string }[]>`select id from besluit where afweging_id = ${id}`;
    const gelezen = JSON.stringify(
      await (besluit === undefined
        ? beller.roep("afwegingen/lees", { id })
        : beller.roep("besluiten/lees", { id: besluit.id })),
    );
    opgeslagen.push({ id, ...rij, laatste: gelezen.includes(merk) });
    const zegels = vastgesteld ? 1 : 0;
    beloofd.push({ id, aantal: 1, besluiten: zegels, begin: 1, saves: bewaard, zegels, laatste: true });
  }
  return { opgeslagen, beloofd };
}

/** Each publication that was acknowledged: in force under its number, from its set, with a line in the log. */
export async function vergelijkPublicaties(
  sql: postgres.Sql,
  werk: readonly Publicatiewerk[],
): Promise<Vergelijking> {
  const opgeslagen = [];
  const beloofd = [];
  for (const { setId, nummer, alias } of werk) {
    const rijen = await sql<{ nummer: number; staat: string; alias: boolean; regels: number }[]>`
      select p.nummer, w.status as staat, t.inhoud::text like ${`%${alias}%`} as alias,
        (select count(*)::int from auditlog l where l.onderwerp_id = ${setId} and l.handeling = 'doe-setactie') as regels
      from publicatie p join wijzigingsset w on w.id = p.wijzigingsset_id join tabelversie t on t.hash = p.tabelversie_hash
      where w.id = ${setId}`;
    opgeslagen.push(rijen.map((rij) => ({ ...rij })));
    beloofd.push([{ nummer, staat: "gepubliceerd", alias: true, regels: 3 }]);
  }
  return { opgeslagen, beloofd };
}

/** What stands half: a seal without its dossier or the other way round, a gap in a chain, a publication without a version. */
export async function zoekHalve(sql: postgres.Sql): Promise<Record<string, number>> {
  const [halve] = await sql<Record<string, number>[]>`
    select
      (select count(*)::int from afweging a where (a.status = 'vastgesteld') <>
        exists (select 1 from besluit b where b.afweging_id = a.id)) as "dossiers",
      (select count(*)::int from besluit b where not exists
        (select 1 from auditlog l where l.onderwerp_id = b.id::text and l.handeling = 'stel-vast')) as "besluiten zonder regel",
      (select count(*)::int - coalesce(max(volgnummer), 0)::int from besluit) as "gaten in de keten",
      (select count(*)::int - coalesce(max(volgnummer), 0)::int from auditlog) as "gaten in het logboek",
      (select count(*)::int from wijzigingsset w where (w.status = 'gepubliceerd') <>
        exists (select 1 from publicatie p where p.wijzigingsset_id = w.id)) as "sets",
      (select count(*)::int from afweging a where a.inhoud is not null and not exists
        (select 1 from sleutels.dossiersleutel s where s.afweging_id = a.id)) as "dossiers zonder sleutel"`;
  return { ...halve };
}

export const NIETS_HALF = {
  dossiers: 0,
  "besluiten zonder regel": 0,
  "gaten in de keten": 0,
  "gaten in het logboek": 0,
  sets: 0,
  "dossiers zonder sleutel": 0,
};

/** The log of the gemeente as its command writes it, judged without the database. Throws what it says where it is not whole. */
export function keurLogboek(eigenaar: Readonly<Record<string, string>>, map: string): string {
  const bestand = path.join(map, "logboek.jsonl");
  const cli = (naam: string) => path.join(root, "packages", "server", "src", "cli", naam);
  const env = { ...process.env, ...eigenaar };
  writeFileSync(bestand, execFileSync(process.execPath, [cli("logboek.ts")], { env, maxBuffer: 1e9 }));
  return execFileSync(process.execPath, [cli("verifieer.ts"), bestand], { encoding: "utf8" });
}
