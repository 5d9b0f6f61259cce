import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { insertPublicatie, laatPublicatieVervallen } from "../src/repositories/publicatie.ts";
import {
  findNewestTabelversie,
  insertTabelversie,
  listTabelversies,
  publishTabelversie,
} from "../src/repositories/tabelversie.ts";
import { type Tx, withTenant, withoutTenant } from "../src/tenant.ts";
import {
  addProeflid,
  brengNaar,
  createProefdossier,
  createProefgemeente,
  createProefset,
  createTestDatabase,
  makeRedactie,
  NU,
  poging,
  pogingInWoorden,
  proefsetInhoud,
  publishProefversies,
  sha256Van,
  TABELVERSIE,
  updateSet,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Redactie");
const ander = await createProefgemeente(database, "Ander");
await makeRedactie(database, gemeente);
const beleid = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
const app = database.open("app").db;
const owner = database.open("owner", 1).db;
afterAll(() => database.drop());

/** 00:00 of 1 September 2019 in Amsterdam. */
const SEPTEMBER = new Date("2019-08-31T22:00:00.000Z");
const OKTOBER = new Date("2019-09-30T22:00:00.000Z");
const V2 = sha256Van("tabelversie 2");
const V3 = sha256Van("tabelversie 3");

const set = await createProefset(app, gemeente, { inhoud: proefsetInhoud({ verwerkt: ["wgs"] }) });
await withTenant(app, gemeente.id, brengNaar(set.id, "goedgekeurd", beleid), { actor: beleid });

type Rij = Parameters<typeof insertPublicatie>[1];
const publicatie = (over: Partial<Rij> = {}): Rij => ({
  tabelversieHash: V2,
  nummer: 2,
  wijzigingssetId: set.id,
  verwerkt: ["wgs"],
  geldtVanaf: SEPTEMBER,
  gepubliceerdOp: NU,
  door: beleid,
  ...over,
});
const versie = (tx: Tx, hash = V2, nummer = 2, vorige = TABELVERSIE) =>
  insertTabelversie(tx, { hash, nummer, inhoud: { nummer, vorige }, gepubliceerdOp: NU });
const wordt = (status: "ingepland" | "gepubliceerd", dag = "2019-09-01", nummer = 2, hash = V2) =>
  updateSet(
    set.id,
    sql`status = ${status}, nummer = ${nummer}, tabelversie_hash = ${hash}, ingangsdatum = ${dag}`,
  );
/** Plans the approved set for 1 September, as the server does. */
async function plan(tx: Tx, over: Partial<Rij> = {}) {
  await versie(tx);
  await insertPublicatie(tx, publicatie(over));
  await wordt("ingepland")(tx);
}
const als = (fn: (tx: Tx) => Promise<unknown>, wie = { gemeenteId: gemeente.id, actor: beleid }) =>
  poging(app, wie, fn);
const inWoorden = (fn: (tx: Tx) => Promise<unknown>) =>
  pogingInWoorden(app, { gemeenteId: gemeente.id, actor: beleid }, fn);
const vervalt = (tx: Tx, op = NU, reden: "ingetrokken" | "vervangen" = "ingetrokken", hash = V2) =>
  laatPublicatieVervallen(tx, { hash, op, reden });
const terug = updateSet(set.id, sql`status = 'goedgekeurd', nummer = null, tabelversie_hash = null`);

describe("in force", () => {
  test("is a version from its very moment on, and not a millisecond before", async () => {
    let gezien: unknown;
    await als(async (tx) => {
      await plan(tx);
      const op = async (nu: Date) => [
        (await findNewestTabelversie(tx, nu))?.hash,
        (await listTabelversies(tx, nu)).map(({ nummer }) => nummer),
      ];
      gezien = [
        await op(new Date(SEPTEMBER.getTime() - 1)),
        await op(SEPTEMBER),
        await op(new Date(NU.getTime() - 1)),
      ];
    });
    expect(gezien).toEqual([
      [TABELVERSIE, [1]],
      [V2, [1, 2]],
      [undefined, []],
    ]);
  });

  test("is what a dossier is pinned to, at the start and when it is taken over", async () => {
    const pin = (hash: string, op: Date) => async (tx: Tx) => {
      await plan(tx);
      await createProefdossier(tx, gemeente, { tabelversieHash: hash, createdAt: op, updatedAt: op });
    };
    expect(await als(pin(V2, new Date(SEPTEMBER.getTime() - 1)))).toBe("DW003");
    expect(await als(pin(V2, SEPTEMBER))).toBe("gelukt");
    const over = (op: Date) => async (tx: Tx) => {
      await plan(tx);
      const { id } = await createProefdossier(tx, gemeente);
      await tx.execute(
        sql`update afweging set versie = 2, tabelversie_hash = ${V2}, updated_at = ${op.toISOString()} where id = ${id}`,
      );
    };
    expect(await als(over(NU))).toBe("DW003");
    expect(await als(over(SEPTEMBER))).toBe("gelukt");
  });

  test("is nothing that lapsed, and no version that is stored without publication", async () => {
    const ingetrokken = async (tx: Tx) => {
      await plan(tx);
      await vervalt(tx);
      await terug(tx);
      expect((await listTabelversies(tx, OKTOBER)).map(({ nummer }) => nummer)).toEqual([1]);
      await createProefdossier(tx, gemeente, { tabelversieHash: V2, updatedAt: OKTOBER });
    };
    expect(await als(ingetrokken)).toBe("DW003");
    const wie = { gemeenteId: gemeente.id, actor: "" };
    const opgeslagen = async (tx: Tx) => {
      await versie(tx);
      await createProefdossier(tx, gemeente, { tabelversieHash: V2 });
    };
    expect(await poging(owner, wie, opgeslagen)).toBe("DW003");
  });
});

describe("publishing", () => {
  test("an approved set works", async () => expect(await als((tx) => plan(tx))).toBe("gelukt"));

  test("is refused without an approved set", async () => {
    const concept = await createProefset(app, gemeente);
    const met = (wijzigingssetId: string | null) =>
      inWoorden((tx) => plan(tx, { wijzigingssetId, verwerkt: [] }));
    expect(await met(concept.id)).toBe("publicatie: de wijzigingsset is niet goedgekeurd");
    expect(await met(null)).toBe("publicatie: zonder wijzigingsset");
  });

  test("is for the gemeente that keeps the tables", async () => {
    const wie = { gemeenteId: ander.id, actor: ander.userId };
    const over = { door: ander.userId };
    expect(await pogingInWoorden(app, wie, (tx) => versie(tx))).toBe(
      "tabelversie: deze gemeente beheert de tabellen niet",
    );
    await withoutTenant(owner, async (tx) =>
      insertTabelversie(tx, { hash: V3, nummer: 2, inhoud: {}, gepubliceerdOp: NU }),
    );
    const met = (tx: Tx) => insertPublicatie(tx, publicatie({ ...over, tabelversieHash: V3 }));
    expect(await als(met, wie)).toBe("DW004");
  });

  test.each([
    ["on the name of another", { door: gemeente.userId }, "DW007"],
    ["in the past", { geldtVanaf: new Date(NU.getTime() - 1) }, "DW003"],
    ["with another number than the content has", { nummer: 3 }, "DW005"],
    ["with announcements that the set does not name", { verwerkt: [] }, "DW005"],
    ["with announcements opened that the set does not name", { heropent: ["wgs"] }, "DW005"],
    ["in the place of what did not lapse", { vervangt: TABELVERSIE }, "DW003"],
  ] as const)("%s is refused", async (_wat, over, code) => {
    expect(await als((tx) => plan(tx, over as Partial<Rij>))).toBe(code);
  });

  test("as lapsed already is refused", async () => {
    const over = { vervallenOp: NU, vervallenReden: "ingetrokken" } as const;
    expect(await inWoorden((tx) => plan(tx, over))).toBe(
      "publicatie: een nieuwe publicatie is niet vervallen",
    );
  });

  test("gives every number once, rising, also after a publication lapsed", async () => {
    const opnieuw = (nummer: number) => async (tx: Tx) => {
      await plan(tx);
      await vervalt(tx);
      await terug(tx);
      await versie(tx, sha256Van("opnieuw"), nummer);
      await insertPublicatie(tx, publicatie({ tabelversieHash: sha256Van("opnieuw"), nummer }));
      await wordt("ingepland", "2019-09-01", nummer, sha256Van("opnieuw"))(tx);
    };
    expect(await als(opnieuw(2))).toBe("DW006");
    expect(await als(opnieuw(3))).toBe("gelukt");
  });

  test("adds a version only together with its publication, under its own number", async () => {
    expect(await als((tx) => versie(tx))).toBe("DW003");
    const anders = (tx: Tx) =>
      insertTabelversie(tx, { hash: V2, nummer: 2, inhoud: { nummer: 3 }, gepubliceerdOp: NU });
    expect(await als(anders)).toBe("DW005");
  });

  test("and its set go together", async () => {
    const zonderSet = async (tx: Tx) => {
      await versie(tx);
      await insertPublicatie(tx, publicatie());
    };
    expect(await als(zonderSet)).toBe("DW003");
    expect(await als((tx) => wordt("gepubliceerd", "2019-08-11", 1, TABELVERSIE)(tx))).toBe("DW003");
    const opDag = (status: "ingepland" | "gepubliceerd", dag: string) => async (tx: Tx) => {
      await versie(tx);
      await insertPublicatie(tx, publicatie());
      await wordt(status, dag)(tx);
    };
    // 1 September begins at 22:00 UTC of the day before.
    expect(await als(opDag("ingepland", "2019-08-31"))).toBe("DW003");
    expect(await als(opDag("gepubliceerd", "2019-09-02"))).toBe("DW003");
    expect(await als(opDag("gepubliceerd", "2019-08-31"))).toBe("gelukt");
    const ingetrokkenZonderSet = async (tx: Tx) => {
      await plan(tx);
      await vervalt(tx);
    };
    expect(await als(ingetrokkenZonderSet)).toBe("DW003");
  });
});

describe("the chain of publications", () => {
  const wie = { gemeenteId: gemeente.id, actor: "" };
  const publiceer = (tx: Tx, nummer: number, hash: string, vorige: string, geldtVanaf: Date) =>
    publishTabelversie(tx, { nummer, hash, inhoud: { nummer, vorige }, gepubliceerdOp: NU }, { geldtVanaf });

  test("names the one before, in the order in which they come in force; the owner is held to it too", async () => {
    const H4 = sha256Van("4");
    const keten = (vorige: string, geldtVanaf: Date) => async (tx: Tx) => {
      await publiceer(tx, 2, V2, TABELVERSIE, SEPTEMBER);
      await publiceer(tx, 3, H4, vorige, geldtVanaf);
    };
    expect(await poging(owner, wie, keten(V2, OKTOBER))).toBe("gelukt");
    // On the same day: the greater number answers.
    expect(await poging(owner, wie, keten(V2, SEPTEMBER))).toBe("gelukt");
    expect(await poging(owner, wie, keten(TABELVERSIE, OKTOBER))).toBe("DW006");
    expect(await poging(owner, wie, keten(V2, NU))).toBe("DW006");
  });
});

describe("a planned publication", () => {
  test("lapses once, before its moment; nothing else of it changes", async () => {
    const na = (fn: (tx: Tx) => Promise<unknown>) =>
      als(async (tx) => {
        await plan(tx);
        await fn(tx);
        await terug(tx);
      });
    expect(await na((tx) => vervalt(tx, new Date(SEPTEMBER.getTime() - 1)))).toBe("gelukt");
    expect(await na((tx) => vervalt(tx, SEPTEMBER))).toBe("DW003");
    expect(await na((tx) => vervalt(tx, new Date(NU.getTime() - 1)))).toBe("DW003");
    expect(await na(async (tx) => (await vervalt(tx), vervalt(tx)))).toBe("DW001");
    expect(await na((tx) => tx.execute(sql`update publicatie set geldt_vanaf = now()`))).toBe("42501");
    expect(await na((tx) => tx.execute(sql`delete from publicatie`))).toBe("42501");
  });

  test("that is in force, or came with the installation, stays", async () => {
    const nu = async (tx: Tx) => {
      await versie(tx);
      await insertPublicatie(tx, publicatie({ geldtVanaf: NU }));
      await wordt("gepubliceerd", "2019-08-11")(tx);
      await vervalt(tx, new Date(NU.getTime() + 1));
    };
    expect(await als(nu)).toBe("DW003");
    expect(await als((tx) => vervalt(tx, NU, "ingetrokken", TABELVERSIE))).toBe("DW003");
    const meegekomen = async (tx: Tx) => {
      const rij = { nummer: 2, hash: V2, inhoud: { nummer: 2, vorige: TABELVERSIE }, gepubliceerdOp: NU };
      await publishTabelversie(tx, rij, { geldtVanaf: SEPTEMBER });
      await vervalt(tx);
    };
    expect(await pogingInWoorden(owner, { gemeenteId: gemeente.id, actor: "" }, meegekomen)).toBe(
      "publicatie: wat met de installatie kwam, wordt niet ingetrokken",
    );
  });

  test("that is replaced has its replacement, of the same set at the same moment", async () => {
    const vervangen = (over: Partial<Rij> | null) => async (tx: Tx) => {
      await plan(tx);
      await vervalt(tx, NU, "vervangen");
      const H = sha256Van("opnieuw");
      if (over !== null) {
        await versie(tx, H, 3);
        await insertPublicatie(tx, publicatie({ tabelversieHash: H, nummer: 3, vervangt: V2, ...over }));
        await wordt("ingepland", "2019-09-01", 3, H)(tx);
      } else await terug(tx);
    };
    expect(await als(vervangen({}))).toBe("gelukt");
    expect(await als(vervangen(null))).toBe("DW006");
    expect(await als(vervangen({ geldtVanaf: OKTOBER }))).toBe("DW003");
    expect(await als(vervangen({ wijzigingssetId: null }))).toBe("DW003");
  });

  test("is withdrawn by the gemeente that keeps the tables only", async () => {
    const wie = { gemeenteId: ander.id, actor: ander.userId };
    expect(await als((tx) => vervalt(tx, NU, "ingetrokken", TABELVERSIE), wie)).toBe("DW004");
  });
});
