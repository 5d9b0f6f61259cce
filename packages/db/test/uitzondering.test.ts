import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import type { Besluit } from "../src/repositories/besluit.ts";
import {
  findMeldingVanBesluit,
  insertUitzonderingsbevinding,
  insertUitzonderingsmelding,
  listMeldingenZonderBevinding,
} from "../src/repositories/uitzonderingsmelding.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  alsUitzondering,
  createCollega,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  poging,
  pogingInWoorden,
  publishProefversies,
  sealProefdossier,
  UITZONDERINGSVRAAG,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Uitzondering");
const fg = await createCollega(database, gemeente, { rollen: ["fg"], domeinen: [], teamId: null });
const beide = await createCollega(database, gemeente, { rollen: ["fg", "medewerker"] });
const app = database.open("app", 4).db;
afterAll(() => database.drop());

const als = (actor: string) => ({ gemeenteId: gemeente.id, actor });
const seal = async (tx: Tx, deel = {}, rest = {}): Promise<Besluit> => {
  const overrides = alsUitzondering(gemeente);
  const dossier = await createProefdossier(tx, gemeente, UITZONDERINGSVRAAG);
  return sealProefdossier(tx, gemeente, dossier, { deel: { ...overrides.deel, ...deel }, ...rest });
};
const melding = (besluitId: string, op = NU) => ({
  id: randomUUID(),
  gemeenteId: gemeente.id,
  besluitId,
  op,
});
async function gemeld(deel = {}): Promise<string> {
  return withTenant(app, gemeente.id, async (tx) => {
    const { id } = await seal(tx, deel);
    return (await findMeldingVanBesluit(tx, id))?.id ?? "";
  });
}
const bevinding = (meldingId: string, door: string) => ({
  id: randomUUID(),
  gemeenteId: gemeente.id,
  meldingId,
  oordeel: "in-orde" as const,
  door,
  op: NU,
});

describe("word to the FG", () => {
  test("without it the database seals no exception", async () => {
    expect(await poging(app, als(gemeente.userId), (tx) => seal(tx))).toBe("gelukt");
    expect(await pogingInWoorden(app, als(gemeente.userId), (tx) => seal(tx, {}, { zwijg: true }))).toContain(
      "de fg kreeg geen bericht",
    );
  });

  test("is about an exception, of the moment it was sealed, and once", async () => {
    const meld = (deel: object, op?: Date) =>
      poging(app, als(gemeente.userId), async (tx) => {
        const dossier = await createProefdossier(tx, gemeente);
        const besluit = await sealProefdossier(tx, gemeente, dossier, deel);
        await insertUitzonderingsmelding(tx, melding(besluit.id, op));
      });
    expect(await meld({})).toBe("DW005");
    const later = (op: Date) =>
      poging(app, als(gemeente.userId), async (tx) => {
        const { id } = await seal(tx, {}, { zwijg: true });
        await insertUitzonderingsmelding(tx, melding(id, op));
      });
    expect(await later(NU)).toBe("gelukt");
    expect(await later(new Date(NU.getTime() + 1))).toBe("DW005");
    const nogEens = poging(app, als(gemeente.userId), async (tx) => {
      await insertUitzonderingsmelding(tx, melding((await seal(tx)).id));
    });
    expect(await nogEens).toBe("23505 uitzonderingsmelding_een_per_besluit");
  });

  test("and what was found stay as they are, for the owner of the tables too", async () => {
    const id = await gemeld();
    await withTenant(app, gemeente.id, (tx) => insertUitzonderingsbevinding(tx, bevinding(id, fg.userId)), {
      actor: fg.userId,
    });
    const owner = database.open("owner", 1).db;
    for (const tabel of ["uitzonderingsmelding", "uitzonderingsbevinding"])
      for (const wat of [
        `update ${tabel} set op = now()`,
        `delete from ${tabel}`,
        `truncate ${tabel} cascade`,
      ])
        expect(await poging(owner, als(fg.userId), (tx) => tx.execute(sql.raw(wat)))).toBe("DW001");
  });
});

describe("a finding", () => {
  const vindt = (meldingId: string, actor: string, door = actor) =>
    poging(app, als(actor), (tx) => insertUitzonderingsbevinding(tx, bevinding(meldingId, door)));

  test("is of the FG, on their own name, and never about what they decided themselves", async () => {
    const id = await gemeld();
    expect(await vindt(id, fg.userId)).toBe("gelukt");
    expect(await vindt(id, gemeente.userId)).toBe("DW007");
    expect(await vindt(id, gemeente.userId, fg.userId)).toBe("DW007");
    const eigen = await gemeld({ auteur: { id: beide.userId, rol: "medewerker" } });
    expect(await vindt(eigen, beide.userId)).toBe("DW003");
    expect(await vindt(eigen, fg.userId)).toBe("gelukt");
  });

  test("ends the waiting", async () => {
    const id = await gemeld();
    const wacht = () =>
      withTenant(app, gemeente.id, async (tx) =>
        (await listMeldingenZonderBevinding(tx)).map(({ melding: m }) => m.id),
      );
    expect(await wacht()).toContain(id);
    await withTenant(app, gemeente.id, (tx) => insertUitzonderingsbevinding(tx, bevinding(id, fg.userId)), {
      actor: fg.userId,
    });
    expect(await wacht()).not.toContain(id);
  });
});
