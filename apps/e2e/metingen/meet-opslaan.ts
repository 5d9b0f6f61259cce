import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import postgres from "postgres";
import { type Beller, meldAan } from "../bedrijf/beller.ts";
import { type Opstelling, stelOp } from "../bedrijf/opstelling.ts";
import { NIET_DELEN } from "../journeys/afweging/toestanden.ts";
import { type Bediend, zetKlaar } from "../stack/installation.ts";
import { belast, deelVan, type Gemeten, perSeconde } from "./belasting.ts";

interface Meting {
  name: string;
  value: number;
  unit: "ms" | "times" | "MB" | "requests/s";
  ratio: number | null;
  against: string | null;
}

interface Opties {
  /** The address of an empty route of the same Next. */
  readonly leeg: string;
  readonly seconden: number;
  /** Requests of which the memory is watched; none where 0. */
  readonly lang: number;
  readonly meld: (meting: Meting) => void;
}

const LIJNEN = 16;
const RONDES = 3;

interface Open {
  readonly id: string;
  versie: number;
}

/**
 * Saves of a step through the caseworker's app, with PostgreSQL on the same cores and waiting for the disk, in turns with an
 * empty route of the same Next. Each line has a dossier of its own; all are of one gemeente, so of one chain.
 */
export async function measureSaves({ leeg, seconden, lang, meld }: Opties): Promise<void> {
  const opstelling = await stelOp("bench");
  try {
    const server = await opstelling.klaargezet.serveer("caseworker");
    const bewaar = await bewaarderVan(server);
    const los = await zonderKeten(opstelling);
    const bewaarLos = await bewaarderVan(los);
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
    if (lang > 0) {
      const geheugen = () =>
        Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024;
      const warm = geheugen();
      let gedaan = 0;
      while (gedaan < lang) gedaan += (await bewaar(10)).aantal;
      meld({
        name: `memory of a server after ${gedaan} saves`,
        value: geheugen(),
        unit: "MB",
        ratio: warm / geheugen(),
        against: "the same server before them",
      });
    }
  } finally {
    await opstelling.stop();
  }
}

/** Saves over so many lines, each with a dossier of its own of one person. */
async function bewaarderVan({
  adres,
}: Bediend): Promise<(seconden: number, lijnen?: number) => Promise<Gemeten>> {
  const wie = await meldAan(adres, "klantmanager");
  const dossiers: Open[] = [];
  for (let lijn = 0; lijn < LIJNEN; lijn += 1) dossiers.push(await begin(wie));
  return (seconden, lijnen = LIJNEN) =>
    belast(adres, { lijnen, seconden }, (lijn) => {
      const dossier = dossiers[lijn];
      if (dossier === undefined) throw new Error("There is no dossier for this line.");
      return {
        verzoek: {
          methode: "POST",
          pad: "/api/rpc/afwegingen/bewaar",
          koppen: {
            "content-type": "application/json",
            "x-csrf-token": "orpc",
            "idempotency-key": randomUUID(),
            cookie: wie.cookie,
          },
          inhoud: JSON.stringify({
            json: {
              id: dossier.id,
              expectedVersion: dossier.versie,
              antwoorden: NIET_DELEN,
              bewarenTot: "2035-01-01",
            },
          }),
        },
        na: (antwoord) => {
          dossier.versie = (
            JSON.parse(antwoord) as { json: { stand: { versie: number } } }
          ).json.stand.versie;
        },
      };
    });
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

async function begin(wie: Beller): Promise<Open> {
  const { id } = await wie.roep<{ id: string }>("afwegingen/start", {
    zaakkenmerk: "B-1",
    titel: "Bench",
    idempotentiesleutel: randomUUID(),
  });
  const { versie } = await wie.roep<{ versie: number }>("afwegingen/lees", { id });
  return { id, versie };
}
