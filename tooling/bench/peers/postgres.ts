import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TabelversieInhoud, Vraag } from "../../../packages/grondslagen/src/index.ts";
import { newPassword, startCluster } from "../../postgres/cluster.ts";
import { directionsOf, outcomeOfHits, type Hit } from "./outcome-of-hits.ts";
import { unchosen, type RuleRow } from "./rule-row.ts";

export type NearRow = { nr: number; missing: number };
export type PostgresAnswer = ReturnType<typeof outcomeOfHits> & { near: NearRow[]; nearTotal: number };

export type Postgres = {
  /** Hits only: what the composite index is for. */
  hits: (questions: readonly Vraag[]) => Promise<ReturnType<typeof outcomeOfHits>[]>;
  /** Whole answers: hits, the nearest ten and how many there are. */
  whole: (questions: readonly Vraag[]) => Promise<PostgresAnswer[]>;
  stop: () => Promise<void>;
};

const schema = `
  create table regel (
    nr int primary key, domein text not null, richtingen text[] not null, partners text[] not null,
    gegevens text[] not null, gegevens_open text[] not null, betrokkenen text[], doelen text[], herkomst text[],
    herkomst_open text[] not null, van date not null, tot date not null, inhoud jsonb not null);
  create table regel_partner (
    domein text not null, partner text not null, richting text not null, van date not null, tot date not null,
    nr int not null references regel);`;

const indexes = `
  create index on regel_partner (domein, partner, richting, van, tot) include (nr);
  create index on regel (domein, nr);
  analyze;`;

const asked = `
  select * from jsonb_to_recordset($1::text::jsonb) as q (vraag int, domein text, richtingen text[], partner text,
    gegevens text[], betrokkene text, doel text, herkomst text, peildatum date, verwant text[])`;

const passes = {
  betrokkene: "(r.betrokkenen is null or q.betrokkene = any (r.betrokkenen))",
  doel: "(case when r.doelen is null then q.doel <> 'anders' else q.doel = any (r.doelen) end)",
  herkomst: "(r.herkomst is null or q.herkomst = any (r.herkomst))",
};

const open = `(r.betrokkenen is not null and q.betrokkene = '${unchosen}') or (r.doelen is not null and q.doel = '${unchosen}')
  or (r.herkomst is not null and q.herkomst = any (r.herkomst_open))`;

const hitsQuery = `
  with q as (${asked})
  select q.vraag, r.nr, d.richting, ${open} as open, r.gegevens, r.gegevens_open, r.inhoud
  from q cross join unnest(q.richtingen) as d (richting)
  join regel_partner p on p.domein = q.domein and p.partner = q.partner and p.richting = d.richting
    and p.van <= q.peildatum and q.peildatum < p.tot
  join regel r on r.nr = p.nr
  where r.gegevens && q.gegevens and ${passes.betrokkene} and ${passes.doel} and ${passes.herkomst}`;

/** Places of the bits, and the effort of each: the order in which near misses come. */
export const nearBits = [
  "herkomst",
  "doel",
  "gegevens",
  "betrokkene",
  "richting",
  "peildatum",
  "partner",
] as const;

const nearQuery = `
  with q as (${asked})
  select q.vraag, n.nr, n.missing, n.total
  from q cross join lateral (
    select m.nr, m.missing, count(*) over () as total, row_number() over (
      order by m.differences, m.effort - case when m.missing & 64 > 0 and m.partners && q.verwant then 5.5 else 0 end, m.nr
    ) as place
    from (
      select r.nr, r.partners, b.missing, bit_count(b.missing::bit(7)) as differences,
        (b.missing >> 1 & 1) + 2 * (b.missing >> 2 & 1) + 3 * (b.missing >> 3 & 1) + 4 * (b.missing >> 4 & 1)
          + 5 * (b.missing >> 5 & 1) + 6 * (b.missing >> 6 & 1) as effort
      from regel r cross join lateral (select
        (not ${passes.herkomst})::int + 2 * (not ${passes.doel})::int + 4 * (not q.gegevens <@ r.gegevens)::int
        + 8 * (not ${passes.betrokkene})::int + 16 * (not q.richtingen <@ r.richtingen)::int
        + 32 * (not (r.van <= q.peildatum and q.peildatum < r.tot))::int
        + 64 * (not q.partner = any (r.partners))::int as missing) b
      where r.domein = q.domein and b.missing > 0 and bit_count(b.missing::bit(7)) <= 2
    ) m
  ) n where n.place <= 30`;

export async function postgresOf(
  rows: readonly RuleRow[],
  w: TabelversieInhoud["woordenlijst"],
): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), "deelwijzer-bench-"));
  const cluster = await startCluster({
    folder,
    password: newPassword(),
    throwaway: true,
    settings: ["fsync=off"],
  });
  const sql = postgres(cluster.url("postgres"), { max: 1, onnotice: () => undefined });
  await sql.unsafe(schema);
  for (let begin = 0; begin < rows.length; begin += 1000)
    await sql.unsafe(
      `insert into regel select nr, domein, richtingen, partners, gegevens, "gegevensOpen", betrokkenen, doelen,
        herkomst, "herkomstOpen", van, tot, inhoud
       from jsonb_to_recordset($1::text::jsonb) as r (nr int, domein text, richtingen text[], partners text[], gegevens text[],
        "gegevensOpen" text[], betrokkenen text[], doelen text[], herkomst text[], "herkomstOpen" text[], van date, tot date,
        inhoud jsonb)`,
      [JSON.stringify(rows.slice(begin, begin + 1000))],
    );
  await sql.unsafe(`insert into regel_partner
    select domein, partner, richting, van, tot, nr from regel, unnest(partners) partner, unnest(richtingen) richting`);
  await sql.unsafe(indexes);
  const related = new Map(w.partners.map(({ id, verwant }) => [id, verwant]));
  const recordset = (questions: readonly Vraag[]): object[] =>
    questions.map((vraag, index) => ({
      vraag: index,
      domein: vraag.domein,
      richtingen: directionsOf(vraag),
      partner: vraag.partner,
      gegevens: vraag.gegevens,
      betrokkene: vraag.betrokkene ?? unchosen,
      doel: vraag.doel ?? unchosen,
      herkomst: vraag.herkomst ?? unchosen,
      peildatum: vraag.peildatum,
      verwant: related.get(vraag.partner) ?? [],
    }));
  const hitsOf = async (questions: readonly Vraag[]): Promise<Hit[][]> => {
    const found: Hit[][] = questions.map(() => []);
    for (const row of await sql.unsafe<HitRow[]>(hitsQuery, [JSON.stringify(recordset(questions))]))
      for (const gegeven of questions[row.vraag]?.gegevens ?? [])
        if (row.gegevens.includes(gegeven))
          found[row.vraag]?.push({
            nr: row.nr,
            richting: row.richting,
            gegeven,
            open: row.open || row.gegevens_open.includes(gegeven),
          });
    return found;
  };
  return {
    hits: async (questions) =>
      (await hitsOf(questions)).map((hits, index) => outcomeOfHits(questions[index] as Vraag, hits)),
    whole: async (questions) => {
      const outcomes = (await hitsOf(questions)).map((hits, index) =>
        outcomeOfHits(questions[index] as Vraag, hits),
      );
      const near: (NearRow & { total: number })[][] = questions.map(() => []);
      for (const row of await sql.unsafe<NearResult[]>(nearQuery, [JSON.stringify(recordset(questions))]))
        near[row.vraag]?.push({ nr: row.nr, missing: row.missing, total: Number(row.total) });
      return outcomes.map((outcome, index) => {
        const all = near[index] ?? [];
        // A rule that carries one part of the question may miss another: it is a hit, not a near miss.
        const beside = all.filter(({ nr }) => !outcome.rules.includes(nr));
        const nearTotal = (all[0]?.total ?? 0) - (all.length - beside.length);
        return { ...outcome, near: beside.slice(0, 10), nearTotal };
      });
    },
    stop: async () => {
      await sql.end();
      await cluster.stop("now");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type HitRow = {
  vraag: number;
  nr: number;
  richting: string;
  open: boolean;
  gegevens: string[];
  gegevens_open: string[];
};

type NearResult = { vraag: number; nr: number; missing: number; total: string };
