import postgres from "postgres";
import { type Opstelling, stelOp } from "../bedrijf/opstelling.ts";
import { type Bediend, zetKlaar } from "../stack/installation.ts";
import { LIJNEN, maakBewaarder } from "./bewaren.ts";
import { belast, deelVan, type Gemeten, perSeconde } from "./belasting.ts";

interface Meting {
  name: string;
  value: number;
  unit: "ms" | "requests/s";
  ratio: number | null;
  against: string | null;
}

interface Opties {
  /** The address of an empty route of the same Next. */
  readonly leeg: string;
  readonly seconden: number;
  readonly meld: (meting: Meting) => void;
}

const RONDES = 3;

/**
 * Saves of a step through the caseworker's app, with PostgreSQL on the same cores and waiting for the disk, in turns with an
 * empty route of the same Next. Each line has a dossier of its own; all are of one gemeente, so of one chain.
 */
export async function measureSaves({ leeg, seconden, meld }: Opties): Promise<void> {
  const opstelling = await stelOp("bench");
  try {
    const server = await opstelling.klaargezet.serveer("caseworker");
    const { bewaar } = await maakBewaarder(server.adres);
    const los = await zonderKeten(opstelling);
    const { bewaar: bewaarLos } = await maakBewaarder(los.adres);
    const niets = (duur: number) =>
      belast(leeg, { lijnen: LIJNEN, seconden: duur }, () => ({
        verzoek: { methode: "POST", pad: "/leeg" },
      }));
    // Compiled and connected before anything counts.
    await niets(seconden / 2);
    await bewaar(seconden / 2);
    await bewaarLos(seconden / 2);
    const rondes: { readonly leeg: Gemeten; readonly vol: Gemeten; readonly los: Gemeten }[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1)
      rondes.push({
        leeg: await niets(seconden),
        vol: await bewaar(seconden),
        los: await bewaarLos(seconden),
      });
    await los.stop();
    const mislukt = rondes.reduce((som, ronde) => som + ronde.vol.mislukt + ronde.los.mislukt, 0);
    if (mislukt > 0) throw new Error(`${mislukt} saves failed.`);
    const beste = rondes.toSorted((a, b) => perSeconde(b.vol) - perSeconde(a.vol))[0];
    if (beste === undefined) throw new Error("Nothing was measured.");
    const snelstLeeg = Math.max(...rondes.map((ronde) => perSeconde(ronde.leeg)));
    meld({
      name: "a save through Next, 16 lines",
      value: perSeconde(beste.vol),
      unit: "requests/s",
      ratio: perSeconde(beste.vol) / snelstLeeg,
      against: "an empty route of Next",
    });
    meld({
      name: "a save through Next, 16 lines of one gemeente",
      value: perSeconde(beste.vol),
      unit: "requests/s",
      ratio: perSeconde(beste.vol) / Math.max(...rondes.map((ronde) => perSeconde(ronde.los))),
      against: "the same without the chain of the log",
    });
    const [p50, p99] = [deelVan(beste.vol, 0.5), deelVan(beste.vol, 0.99)];
    meld({ name: "a save, middle of 16 lines", value: p50, unit: "ms", ratio: null, against: null });
    meld({
      name: "a save, slowest of a hundred",
      value: p99,
      unit: "ms",
      ratio: p50 / p99,
      against: "the middle one",
    });
    const een = await bewaar(seconden, 1);
    meld({ name: "a save, one line", value: deelVan(een, 0.5), unit: "ms", ratio: null, against: null });
  } finally {
    await opstelling.stop();
  }
}

/** The same release on a database beside it, of which the log takes lines in any order and nobody waits for another. */
async function zonderKeten({ url, map }: Opstelling): Promise<Bediend> {
  const naam = "bench_los";
  const { databaseUrl, serveer } = await zetKlaar({
    naam,
    klok: "vandaag",
    clusterUrl: url("postgres"),
    logFolder: map,
  });
  const sql = postgres(databaseUrl, { max: 1 });
  await sql`alter table auditlog disable trigger "keten", drop constraint auditlog_volgnummer`;
  await sql`create or replace function lock_auditketen(p_gemeente uuid, out volgnummer bigint, out hash text)
    language sql as $$ select 0::bigint, 'sha256:0' $$`;
  await sql.end();
  return serveer("caseworker");
}
