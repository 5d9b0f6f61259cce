import { createHash } from "node:crypto";
import { SETACTIES, type Setactie, type Setstatus } from "@core/grondslagen";
import {
  findBesluit,
  findNewestWijzigingenregister,
  findWijzigingsset,
  listPublicaties,
  publishStappenplanversie,
  withoutTenant,
  withTenant,
  type WijzigingssetRij,
} from "@deelwijzer/db";
import { createProefdossier, NU, sealProefdossier } from "@deelwijzer/db/testing";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { maakProef, ZONDER_VOORBEELDEN, type Persoon } from "../../testing/proef-context.ts";
import { entiteitIn, start } from "../../testing/proef-set.ts";
import { bewerkEntiteit } from "./bewerk-entiteit/bewerk-entiteit.ts";
import { doeSetactie } from "./doe-setactie/doe-setactie.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const mensen: readonly Persoon[] = [
  await proef.lid("Adviseur", "privacyadviseur"),
  await proef.lid("Beleidsmedewerker", "beleidsmedewerker"),
  await proef.lid("Met twee rollen", "privacyadviseur", "beleidsmedewerker"),
  await proef.lid("Ook met twee rollen", "privacyadviseur", "beleidsmedewerker"),
];

/** Each is a working day on a database; by day enough of them to publish several times. */
const HISTORIES = process.env["PROFIEL"] === "nacht" ? 60 : 10;

interface Stap {
  readonly wie: number;
  /** Null: whatever comes next in the state the set is in. Random actions alone hardly ever publish anything. */
  readonly actie: Setactie | null;
  readonly keus: number;
  readonly dagen: number;
}

const VOORUIT: Readonly<Record<Setstatus, readonly Setactie[]>> = {
  concept: ["indienen", "bewerken"],
  "ter-beoordeling": ["goedkeuren", "goedkeuren", "bewerken"],
  goedgekeurd: ["publiceren", "inplannen", "bewerken"],
  afgewezen: ["bewerken"],
  ingepland: ["inplanning-intrekken", "publiceren", "bewerken"],
  gepubliceerd: SETACTIES,
  ingetrokken: ["heropenen"],
  verworpen: SETACTIES,
};

const stap: fc.Arbitrary<Stap> = fc.record({
  wie: fc.nat({ max: mensen.length - 1 }),
  actie: fc.option(fc.constantFrom(...SETACTIES), { freq: 1 }),
  keus: fc.nat({ max: 10 }),
  dagen: fc.constantFrom(0, 0, 0, 1),
});

/** One clock for all histories: it only goes forward, as ours does. */
let dag = Date.parse("2030-01-01T12:00:00Z");
let teller = 0;
const nu = () => new Date(dag);
const opDag = (verschil: number) => new Date(dag + verschil * 86_400_000).toISOString().slice(0, 10);

const lees = (id: string) => withTenant(proef.db, proef.gemeenteId, (tx) => findWijzigingsset(tx, id));

function actieVan({ actie, keus }: Stap, { status }: WijzigingssetRij): Setactie {
  const vooruit = VOORUIT[status];
  return actie ?? vooruit[keus % vooruit.length] ?? "bewerken";
}

async function doe(id: string, wat: Setactie, { wie, dagen }: Stap, rij: WijzigingssetRij) {
  dag += dagen * 86_400_000;
  const ctx = (mensen[wie] as Persoon).op(nu());
  if (wat === "bewerken") {
    const gezien = await entiteitIn(mensen[0] as Persoon, id, "partner", "cak", nu());
    const nieuw = { ...gezien, toelichting: `Tekst ${(teller += 1)}.` };
    return bewerkEntiteit(ctx, { id, soort: "partner", entiteitId: "cak", gezien, nieuw, reden: "Proef." });
  }
  return doeSetactie(ctx, {
    id,
    actie: wat,
    expectedVersion: rij.versie,
    gezien: rij.inhoudshash,
    reden: "Proef.",
    ingangsdatum: opDag(1),
  });
}

/** Everything that may never change, as one hash: of tabelversies that were there already, and of the besluit. */
async function vast(hashes: readonly string[], besluitId: string): Promise<string> {
  return withTenant(proef.db, proef.gemeenteId, async (tx) => {
    const rijen = await tx.execute(
      sql`select hash, nummer, md5(inhoud::text) as inhoud, gepubliceerd_op from tabelversie where hash = any(${sql.param(hashes)}::text[]) order by hash`,
    );
    const besluit = await findBesluit(tx, besluitId);
    return createHash("sha256")
      .update(JSON.stringify([rijen, besluit]))
      .digest("hex");
  });
}

async function verzegelBesluit(): Promise<string> {
  const stappenplanHash = `sha256:${"5".repeat(64)}`;
  await withoutTenant(proef.database.open("owner", 1).db, (tx) =>
    publishStappenplanversie(tx, {
      stappenplanId: "proef",
      versie: 1,
      hash: stappenplanHash,
      inhoud: {},
      gepubliceerdOp: NU,
    }),
  );
  return withTenant(proef.db, proef.gemeenteId, async (tx) => {
    const [versie] = await listPublicaties(tx);
    const tabelversieHash = versie?.tabelversieHash ?? "";
    const dossier = await createProefdossier(tx, proef.redactie, { stappenplanHash, tabelversieHash });
    const register = await findNewestWijzigingenregister(tx);
    const deel = { wijzigingenregister: { hash: register?.hash ?? "" } };
    return (await sealProefdossier(tx, proef.redactie, dossier, { deel })).id;
  });
}

test("whatever anyone does in whatever order: no maker approves, and nothing that was published changes", async () => {
  const besluitId = await verzegelBesluit();
  let gepubliceerd = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 8, maxLength: 20 }), async (stappen) => {
      const maker = mensen[0] as Persoon;
      const id = await start(maker, {}, nu());
      // Kept by the test itself, apart from what the product keeps.
      const bewerkers = new Set([maker.id]);
      let goedgekeurd: { readonly door: string; readonly hash: string } | null = null;
      const hashes = await withTenant(proef.db, proef.gemeenteId, listPublicaties).then((alle) =>
        alle.map(({ tabelversieHash }) => tabelversieHash),
      );
      const voor = await vast(hashes, besluitId);
      let rij = (await lees(id)) as WijzigingssetRij;
      for (const deze of stappen) {
        const wat = actieVan(deze, rij);
        const uitkomst = await doe(id, wat, deze, rij);
        const was = rij;
        rij = (await lees(id)) as WijzigingssetRij;
        const wie = (mensen[deze.wie] as Persoon).id;
        if (!uitkomst.ok) {
          expect(uitkomst.fout.soort).not.toBe("storing");
          expect(rij).toEqual(was);
          continue;
        }
        if (wat === "bewerken") bewerkers.add(wie);
        if (wat === "goedkeuren") {
          expect(bewerkers.has(wie)).toBe(false);
          goedgekeurd = { door: wie, hash: rij.inhoudshash };
        }
        if (rij.status === "ingepland" || rij.status === "gepubliceerd") {
          expect(goedgekeurd).not.toBeNull();
          expect(goedgekeurd?.hash).toBe(rij.inhoudshash);
          expect(bewerkers.has(goedgekeurd?.door ?? "")).toBe(false);
        }
      }
      if (rij.nummer !== null) gepubliceerd += 1;
      expect(await vast(hashes, besluitId)).toBe(voor);
      // What is planned at the end takes over before the next history begins.
      dag += 2 * 86_400_000;
    }),
    { numRuns: HISTORIES },
  );
  expect(gepubliceerd).toBeGreaterThan(3);
}, 180_000);
