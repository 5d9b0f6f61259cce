import { type SQL, sql } from "drizzle-orm";
import { withTenant } from "../src/tenant.ts";
import { computeZegel } from "../src/zegel/besluit-zegel.ts";
import { CHAIN_START } from "../src/zegel/hash.ts";
import { createProefdossier, createProefgemeente, deelVan } from "./fixtures.ts";
import type { Proefgemeente } from "./proefwereld.ts";
import type { TestDatabase } from "./test-database.ts";

/** What a gemeente looks like: so many people in so many teams, each with a share of the besluiten. */
const MENSEN = 20;
const TEAMS = 4;

/**
 * Fills gemeenten with sealed besluiten, each with its dossier, key and line in the log, as years of use would leave them;
 * returns the first. What PostgreSQL checks of a row (hashes, columns) holds for each. The guards that compare rows with each
 * other are off while it fills, and the heads of the chains are put where they belong, so that the next seal fits on.
 */
export async function fillBesluiten(
  database: TestDatabase,
  { gemeenten, perGemeente }: { readonly gemeenten: number; readonly perGemeente: number },
): Promise<Proefgemeente> {
  const eerste = await createProefgemeente(database, "Eerste");
  const sjabloon = await sjabloonVan(database, eerste);
  // One connection: the guards are off for its session only.
  const { db } = database.open("super", 1);
  await db.execute(sql`set statement_timeout = 0`);
  await db.execute(sql`set session_replication_role = replica`);
  await db.execute(sql`create temporary table g as
    select case n when 1 then ${eerste.id}::uuid else gen_random_uuid() end as id, n from generate_series(1, ${gemeenten}) n`);
  await db.execute(sql`insert into gemeente (id, naam, slug, created_at)
    select id, 'Gemeente ' || n, 'groei-' || n, now() from g where n > 1`);
  await db.execute(sql`create temporary table t as
    select g.id as gemeente_id, m as nummer, case when g.n = 1 and m = 0 then ${eerste.teamId}::uuid else gen_random_uuid() end as id
    from g, generate_series(0, ${TEAMS - 1}) m`);
  await db.execute(sql`insert into team (id, gemeente_id, naam, created_at)
    select id, gemeente_id, 'Team ' || nummer, now() from t where id <> ${eerste.teamId}::uuid`);
  await db.execute(sql`create temporary table m as
    select t.gemeente_id, t.id as team_id, p as nummer,
      case when g.n = 1 and p = 0 then ${eerste.userId} else gen_random_uuid()::text end as id
    from generate_series(0, ${MENSEN - 1}) p, t join g on g.id = t.gemeente_id where t.nummer = p % ${TEAMS}`);
  await db.execute(sql`insert into lidmaatschap (gemeente_id, user_id, naam, email, rollen, domeinen, team_id, created_at, updated_at)
    select gemeente_id, id, 'Lid ' || nummer, id || '@voorbeeld.example', '{medewerker}', '{wmo,schuldhulpverlening}', team_id, now(), now()
    from m where id <> ${eerste.userId}`);
  await db.execute(sql`analyze g, m`);
  // Day by day over all gemeenten, as they grow in life: the rows of one do not lie together.
  await db.execute(sql`create temporary table r as
    select p as n, g.id as gemeente_id, m.id as lid, m.team_id, gen_random_uuid() as afweging, gen_random_uuid() as besluit
    from generate_series(1, ${perGemeente}) p, g join m on m.gemeente_id = g.id where m.nummer = p % ${MENSEN}
    order by p, g.n`);
  await db.execute(sql`analyze g, t, m, r`);
  for (const stap of stappen(sjabloon)) await db.execute(stap);
  await db.execute(sql`set session_replication_role = origin`);
  await db.execute(sql`analyze`);
  return eerste;
}

interface Sjabloon {
  readonly openbaar: string;
  readonly van: { readonly gemeente: string; readonly afweging: string; readonly besluit: string };
  readonly kolommen: Awaited<ReturnType<typeof createProefdossier>>;
}

/** A besluit of which the ids are put in their places afterwards; its dossier stays, as one more that runs. */
async function sjabloonVan(database: TestDatabase, gemeente: Proefgemeente): Promise<Sjabloon> {
  const { db } = database.open("app", 1);
  const kolommen = await withTenant(db, gemeente.id, (tx) => createProefdossier(tx, gemeente));
  const deel = deelVan(gemeente, kolommen, 1);
  const { canoniek } = computeZegel(deel, new Uint8Array(1), CHAIN_START);
  return {
    openbaar: canoniek,
    van: { gemeente: gemeente.id, afweging: kolommen.id, besluit: deel.besluitId },
    kolommen,
  };
}

function stappen({ openbaar, van, kolommen }: Sjabloon): SQL[] {
  const tekst = sql`replace(replace(replace(${openbaar}, ${van.besluit}, r.besluit::text), ${van.afweging}, r.afweging::text), ${van.gemeente}, r.gemeente_id::text)`;
  const vraag = sql`${kolommen.domein}, ${kolommen.richting}, ${kolommen.partner}, ${kolommen.doel}, '{gewoon,gezondheid}'::text[], ${kolommen.betrokkene}, ${kolommen.herkomst}`;
  const versies = sql`${kolommen.tabelversieHash}, ${kolommen.stappenplanHash}`;
  const op = sql`now() - (1000000 - r.n) * interval '1 minute'`;
  return [
    sql`insert into afweging (id, gemeente_id, team_id, eigenaar_id, zaakkenmerk, titel, status, versie, tabelversie_hash, stappenplan_hash,
        peildatum, domein, richting, partner, doel, gegevens, betrokkene, herkomst, bewaren_tot, created_at, updated_at)
      select r.afweging, r.gemeente_id, r.team_id, r.lid, 'Z-2019-' || lpad(r.n::text, 6, '0'), 'Begeleiding ' || md5(r.n::text),
        case when r.n % 20 = 0 then 'concept' else 'vastgesteld' end, 2, ${versies}, '2019-08-11', ${vraag}, '2029-08-11', ${op}, ${op} from r`,
    sql`insert into sleutels.dossiersleutel (afweging_id, gemeente_id, verpakte_sleutel, created_at)
      select r.afweging, r.gemeente_id, decode(repeat(md5(r.afweging::text), 4), 'hex'), ${op} from r`,
    sql`insert into besluit (id, gemeente_id, afweging_id, volgnummer, openbaar, versleuteld, inhoud_hash, hash, vorige_hash, keten_hash,
        idempotentiesleutel, auteur_id, uitkomst, domein, richting, partner, doel, gegevens, betrokkene, herkomst, peildatum,
        tabelversie_hash, stappenplan_hash, bewaren_tot, vastgesteld_op)
      select r.besluit, r.gemeente_id, r.afweging, r.n, d.tekst, d.bytes, ${hash(sql`d.bytes`)}, d.hash, d.vorige,
        ${hash(sql`convert_to(d.vorige || d.hash, 'UTF8')`)}, r.besluit::text, r.lid, 'delen-met-grondslag', ${vraag}, '2019-08-11',
        ${versies}, '2029-08-11', ${op}
      from r, lateral (select ${tekst} as tekst, decode(repeat(md5(r.besluit::text), 64), 'hex') as bytes) k,
        lateral (select k.tekst, k.bytes, ${hash(sql`convert_to(k.tekst, 'UTF8')`)} as hash, ${hash(sql`r.gemeente_id::text::bytea`)} as vorige) d`,
    sql`insert into auditlog (id, gemeente_id, volgnummer, op, actor_id, rol, handeling, onderwerp_soort, onderwerp_id, gegevens, canoniek, vorige_hash, hash)
      select r.afweging, r.gemeente_id, r.n, ${op}, r.lid, 'medewerker', 'stel-vast', 'besluit', r.besluit::text, '{}', r.afweging::text, 'sha256:',
        ${hash(sql`convert_to(r.afweging::text, 'UTF8')`)} from r`,
    sql`insert into besluitketen (gemeente_id, laatste_volgnummer, laatste_hash)
      select distinct on (gemeente_id) gemeente_id, volgnummer, keten_hash from besluit order by gemeente_id, volgnummer desc`,
    sql`insert into auditketen (gemeente_id, laatste_volgnummer, laatste_hash)
      select distinct on (gemeente_id) gemeente_id, volgnummer, hash from auditlog order by gemeente_id, volgnummer desc`,
  ];
}

const hash = (bytes: SQL): SQL => sql`'sha256:' || encode(sha256(${bytes}), 'hex')`;
