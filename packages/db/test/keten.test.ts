import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { appendAudit, listAudit } from "../src/repositories/auditlog.ts";
import {
  exportBesluit,
  insertBesluit,
  listBesluiten,
  lockBesluitketen,
} from "../src/repositories/besluit.ts";
import { endUitzonderingsbeleid } from "../src/repositories/uitzonderingsbeleid.ts";
import { withTenant } from "../src/tenant.ts";
import { type BesluitZegel, computeZegel } from "../src/zegel/besluit-zegel.ts";
import { linkHash } from "../src/zegel/zegel.ts";
import { CHAIN_START, sha256 } from "../src/zegel/hash.ts";
import { verifieerBesluit } from "../src/zegel/verify-besluit.ts";
import {
  alsUitzondering,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  deelVan,
  proefregel,
  publishProefversies,
  sealProefdossier,
  UITZONDERINGSVRAAG,
  type ZegelOverrides,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const app = database.open("app", 20).db;
const TABELVERSIE = sha256("tabelversie 1 of the tests");
afterAll(() => database.drop());

type Dossier = Parameters<typeof createProefdossier>[2];

/** Seals a new dossier; the code of the database when it refuses. */
async function seal(
  gemeente: Awaited<ReturnType<typeof createProefgemeente>>,
  overrides: ZegelOverrides = {},
  dossier: Dossier = {},
): Promise<string> {
  try {
    await withTenant(app, gemeente.id, async (tx) => {
      await sealProefdossier(tx, gemeente, await createProefdossier(tx, gemeente, dossier), overrides);
    });
    return "verzegeld";
  } catch (error) {
    return (
      (error as { cause?: { code?: string } }).cause?.code ??
      (error as { code?: string }).code ??
      String(error)
    );
  }
}

describe("the chain of besluiten", () => {
  test("is linear and without gaps under 20 seals at once, some of which fail", async () => {
    const gemeente = await createProefgemeente(database, "Ketengemeente");
    const gevolgen = await Promise.all(
      // Every fifth one rolls back after it took its number: the next must get that number.
      Array.from({ length: 20 }, (_, i) => seal(gemeente, i % 5 === 4 ? { laatOpen: true } : {})),
    );
    expect(gevolgen.filter((gevolg) => gevolg === "verzegeld")).toHaveLength(16);
    expect(gevolgen.filter((gevolg) => gevolg === "DW003")).toHaveLength(4);
    const keten = (await withTenant(app, gemeente.id, (tx) => listBesluiten(tx))).toReversed();
    expect(keten.map((row) => row.volgnummer)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    let vorige = CHAIN_START;
    for (const row of keten) {
      expect(row.vorigeHash).toBe(vorige);
      expect(row.hash).toBe(sha256(row.openbaar));
      vorige = linkHash(vorige, row.hash);
      expect(row.ketenHash).toBe(vorige);
      expect(verifieerBesluit(JSON.parse(JSON.stringify(exportBesluit(row))))).toMatchObject({ heel: true });
    }
  });

  test("is one per gemeente", async () => {
    const [eerste, tweede] = [
      await createProefgemeente(database, "Een"),
      await createProefgemeente(database, "Twee"),
    ];
    await Promise.all([seal(eerste), seal(eerste), seal(tweede)]);
    const nummers = await Promise.all(
      [eerste, tweede].map(({ id }) =>
        withTenant(app, id, async (tx) => (await listBesluiten(tx)).map((row) => row.volgnummer)),
      ),
    );
    expect(nummers).toEqual([[2, 1], [1]]);
  });

  test("seals the same dossier once, also with two at the same moment", async () => {
    const gemeente = await createProefgemeente(database, "Dubbel");
    const dossier = await withTenant(app, gemeente.id, (tx) => createProefdossier(tx, gemeente));
    const klik = () =>
      withTenant(app, gemeente.id, (tx) => sealProefdossier(tx, gemeente, dossier)).then(
        () => "verzegeld",
        () => "geweigerd",
      );
    expect((await Promise.all([klik(), klik(), klik()])).toSorted()).toEqual([
      "geweigerd",
      "geweigerd",
      "verzegeld",
    ]);
  });
});

describe("the database refuses a seal", () => {
  test.each<[string, string, ZegelOverrides, Dossier]>([
    ["that skips a number", "DW006", { deel: { volgnummer: 2 } }, {}],
    ["that does not continue the chain", "DW006", { vorigeHash: sha256("iets anders") }, {}],
    [
      "of another outcome than its column",
      "23514",
      { deel: { uitkomst: "delen-gemotiveerde-uitzondering" } },
      {},
    ],
    ["of another question than the dossier", "DW005", { deel: { peildatum: "2020-01-01" } }, {}],
    [
      "that names another number for its tabelversie",
      "DW005",
      { deel: { tabelversie: { nummer: 9, hash: TABELVERSIE } } },
      {},
    ],
    [
      "that names a register that was never published",
      "DW005",
      { deel: { wijzigingenregister: { hash: sha256("x") } } },
      {},
    ],
    [
      "in the name of someone who is no member",
      "23503",
      { deel: { auteur: { id: "onbekend", rol: "medewerker" } } },
      {},
    ],
    ["that leaves the dossier open", "DW003", { laatOpen: true }, {}],
    ["of a dossier that waits for overleg", "DW003", {}, { status: "wacht-op-overleg" }],
  ])("%s", async (_naam, code, overrides, dossier) => {
    const gemeente = await createProefgemeente(database, "Weigering");
    expect(await seal(gemeente, overrides, dossier)).toBe(code);
    expect(await withTenant(app, gemeente.id, (tx) => listBesluiten(tx))).toEqual([]);
    expect(await seal(gemeente)).toBe("verzegeld");
  });

  test.each<[string, Partial<BesluitZegel>]>([
    ["whose ciphertext is not the one that was hashed", { versleuteld: new Uint8Array([1, 2, 3]) }],
    ["with another hash of the ciphertext", { inhoudHash: sha256("iets anders") }],
    ["with another hash of the public part", { hash: sha256("iets anders") }],
    ["with another hash of the chain", { ketenHash: sha256("iets anders") }],
  ])("%s", async (_naam, geknoei) => {
    const gemeente = await createProefgemeente(database, "Geknoei");
    const forge = withTenant(app, gemeente.id, async (tx) => {
      const dossier = await createProefdossier(tx, gemeente);
      const kop = await lockBesluitketen(tx, gemeente.id);
      const zegel = computeZegel(deelVan(gemeente, dossier, 1), new Uint8Array([9]), kop.hash);
      await insertBesluit(tx, { ...zegel, ...geknoei }, randomUUID());
    });
    await expect(forge).rejects.toMatchObject({ cause: { code: "23514" } });
  });

  test("whose public part differs by one space from what was hashed", async () => {
    const gemeente = await createProefgemeente(database, "Geknoei");
    const forge = withTenant(app, gemeente.id, async (tx) => {
      const dossier = await createProefdossier(tx, gemeente);
      const kop = await lockBesluitketen(tx, gemeente.id);
      const zegel = computeZegel(deelVan(gemeente, dossier, 1), new Uint8Array([9]), kop.hash);
      await insertBesluit(tx, { ...zegel, canoniek: `${zegel.canoniek} ` }, randomUUID());
    });
    await expect(forge).rejects.toMatchObject({ cause: { code: "23514", constraint_name: "besluit_hash" } });
  });
});

describe("a reasoned exception", () => {
  const vraag = UITZONDERINGSVRAAG;
  const uitzondering = alsUitzondering;

  test("is sealed under a recorded policy that covers the question", async () => {
    const gemeente = await createProefgemeente(database, "Beleid");
    expect(await seal(gemeente, uitzondering(gemeente), vraag)).toBe("verzegeld");
  });

  test("is refused without policy, for another question, under the policy of another gemeente and after its end", async () => {
    const gemeente = await createProefgemeente(database, "Beleid");
    const ander = await createProefgemeente(database, "Ander");
    const zonder = { deel: { ...uitzondering(gemeente).deel, uitzonderingsbeleid: null } };
    expect(await seal(gemeente, zonder, vraag)).toBe("23514");
    expect(await seal(gemeente, uitzondering(gemeente), { ...vraag, domein: "wmo" })).toBe("DW003");
    expect(await seal(gemeente, uitzondering(gemeente), { ...vraag, partner: "svb" })).toBe("DW003");
    expect(await seal(gemeente, uitzondering(gemeente, ander.beleidId), vraag)).toBe("23503");
    await withTenant(app, gemeente.id, (tx) => endUitzonderingsbeleid(tx, gemeente.beleidId, "2019-08-11"));
    expect(await seal(gemeente, uitzondering(gemeente), vraag)).toBe("DW003");
  });
});

describe("the audit log", () => {
  test("is linear and without gaps under 20 writers at once", async () => {
    const gemeente = await createProefgemeente(database, "Auditgemeente");
    await Promise.all(
      Array.from({ length: 20 }, () =>
        withTenant(app, gemeente.id, (tx) => appendAudit(tx, proefregel(gemeente))),
      ),
    );
    const regels = (await withTenant(app, gemeente.id, (tx) => listAudit(tx))).toReversed();
    expect(regels.map((regel) => regel.volgnummer)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    let vorige: string = CHAIN_START;
    for (const regel of regels) {
      expect(regel.vorigeHash).toBe(vorige);
      expect(regel.hash).toBe(sha256(regel.canoniek));
      expect(JSON.parse(regel.canoniek)).toMatchObject({
        vorigeHash: vorige,
        handeling: "proef",
        actorId: gemeente.userId,
      });
      vorige = regel.hash;
    }
  });

  test("refuses a line whose columns say something else than what was hashed", async () => {
    const gemeente = await createProefgemeente(database, "Auditgemeente");
    const forge = withTenant(app, gemeente.id, async (tx) => {
      const { volgnummer, hash } = (
        await tx.execute<{ volgnummer: string; hash: string }>(
          sql`select * from lock_auditketen(${gemeente.id}::uuid)`,
        )
      )[0] ?? { volgnummer: "", hash: "" };
      const canoniek = JSON.stringify({ formaat: "deelwijzer-audit/1", handeling: "iets onschuldigs" });
      await tx.execute(sql`insert into auditlog (id, gemeente_id, volgnummer, op, handeling, onderwerp_soort, onderwerp_id, gegevens, canoniek, vorige_hash, hash)
        values (${randomUUID()}, ${gemeente.id}, ${Number(volgnummer) + 1}, now(), 'besluit-vernietigen', 'besluit', '1', '{}', ${canoniek}, ${hash}, ${sha256(canoniek)})`);
    });
    await expect(forge).rejects.toMatchObject({ cause: { code: "DW005" } });
  });
});
