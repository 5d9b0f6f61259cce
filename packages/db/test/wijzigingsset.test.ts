import { createHash, randomUUID } from "node:crypto";
import {
  inhoudshashVan,
  SETSTATUSSEN,
  SETTABEL,
  type Setstatus,
  wijzigingssetSchema,
} from "@core/grondslagen";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { WIJZIGINGSSET_STATUSSEN } from "../src/schema/index.ts";
import {
  insertWijzigingsset,
  listWijzigingssets,
  updateWijzigingsset,
} from "../src/repositories/wijzigingsset.ts";
import { type Tx, withTenant } from "../src/tenant.ts";
import {
  actAs,
  addProeflid,
  createProefgemeente,
  createProefset,
  createTestDatabase,
  makeRedactie,
  NU,
  poging,
  proefsetInhoud,
  publishProefversies,
  TABELVERSIE,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Redactie");
const ander = await createProefgemeente(database, "Ander");
await makeRedactie(database, gemeente);
const adviseur = gemeente.userId;
const beleid = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
const app = database.open("app").db;
afterAll(() => database.drop());

const als = (actor: string, fn: (tx: Tx) => Promise<unknown>) =>
  poging(app, { gemeenteId: gemeente.id, actor }, fn);
/** Past the repositories: what a mistake in the code, or someone with the app role, would send. */
const update = (id: string, zet: SQL) => (tx: Tx) =>
  tx.execute(sql`update wijzigingsset set ${zet}, versie = versie + 1 where id = ${id}`);
const goedkeuring = (door: string) =>
  sql`goedgekeurd_door = ${door}, goedgekeurd_hash = inhoudshash, goedgekeurd_op = ${NU.toISOString()}`;
const GEEN = sql`goedgekeurd_door = null, goedgekeurd_hash = null, goedgekeurd_op = null`;
const hash = (tekst: string) => `sha256:${createHash("sha256").update(tekst).digest("hex")}`;

/** What goes with a status, so that only the table of transitions decides. */
const NAAR: Record<Setstatus, SQL> = {
  concept: sql`status = 'concept', nummer = null, tabelversie_hash = null, ${GEEN}`,
  "ter-beoordeling": sql`status = 'ter-beoordeling', ${GEEN}`,
  goedgekeurd: sql`status = 'goedgekeurd', nummer = null, tabelversie_hash = null, ${goedkeuring(beleid)}`,
  afgewezen: sql`status = 'afgewezen', ${GEEN}`,
  ingepland: sql`status = 'ingepland', nummer = 1, tabelversie_hash = ${TABELVERSIE}, ingangsdatum = '2019-09-01'`,
  gepubliceerd: sql`status = 'gepubliceerd', nummer = 1, tabelversie_hash = ${TABELVERSIE}, ingangsdatum = '2019-09-01'`,
  ingetrokken: sql`status = 'ingetrokken'`,
  verworpen: sql`status = 'verworpen'`,
};
const WEG: Record<Setstatus, readonly Setstatus[]> = {
  concept: [],
  "ter-beoordeling": ["ter-beoordeling"],
  goedgekeurd: ["ter-beoordeling", "goedgekeurd"],
  afgewezen: ["ter-beoordeling", "afgewezen"],
  ingepland: ["ter-beoordeling", "goedgekeurd", "ingepland"],
  gepubliceerd: ["ter-beoordeling", "goedgekeurd", "gepubliceerd"],
  ingetrokken: ["ingetrokken"],
  verworpen: ["verworpen"],
};
const naar = (id: string, status: Setstatus) => async (tx: Tx) => {
  for (const stap of WEG[status]) await update(id, NAAR[stap])(tx);
};

/** Undone before the end of the transaction, so that a set can be planned here without its publication. */
async function overgang(van: Setstatus, doel: Setstatus): Promise<string> {
  const { id } = await createProefset(app, gemeente);
  let uitkomst = "gelukt";
  await als(beleid, async (tx) => {
    await naar(id, van)(tx);
    await tx
      .transaction((inner) => update(id, NAAR[doel])(inner as Tx))
      .catch((error: { cause?: { code?: string } }) => (uitkomst = error.cause?.code ?? "?"));
  });
  return uitkomst;
}

describe("the states", () => {
  test("are those of the core", () => expect(WIJZIGINGSSET_STATUSSEN).toEqual(SETSTATUSSEN));

  test.each(SETSTATUSSEN)("from %s only what the table of the core allows", async (van) => {
    const mag = new Set(Object.values(SETTABEL[van]).map((stap) => stap.naar));
    // Made again after another publication; no action of a person.
    if (van === "ingepland") mag.add("ingepland");
    const af = van === "gepubliceerd" || van === "verworpen";
    for (const doel of SETSTATUSSEN) {
      const verwacht = mag.has(doel) ? "gelukt" : af ? "DW001" : "DW003";
      expect([van, doel, await overgang(van, doel)]).toEqual([van, doel, verwacht]);
    }
  });

  test("a planned set keeps its content, its day and its approval", async () => {
    const { id } = await createProefset(app, gemeente);
    const anders = proefsetInhoud({ toelichting: "Anders" });
    for (const zet of [
      sql`inhoud = ${anders}, inhoudshash = ${hash(anders)}, laatst_bewerkt_door = ${beleid}, bewerkers = bewerkers || ${beleid}::text`,
      sql`ingangsdatum = '2019-10-01'`,
      sql`goedgekeurd_op = goedgekeurd_op + interval '1 day'`,
    ]) {
      const uitkomst = await als(beleid, async (tx) => {
        await naar(id, "ingepland")(tx);
        await update(id, zet)(tx);
      });
      expect(uitkomst).toBe("DW003");
    }
  });
});

describe("four eyes", () => {
  async function terBeoordeling() {
    const set = await createProefset(app, gemeente);
    await withTenant(app, gemeente.id, naar(set.id, "ter-beoordeling"), { actor: adviseur });
    return set;
  }
  const keurGoed = (id: string, door: string) =>
    update(id, sql`status = 'goedgekeurd', ${goedkeuring(door)}`);

  test("another approves", async () => {
    const { id } = await terBeoordeling();
    expect(await als(beleid, keurGoed(id, beleid))).toBe("gelukt");
  });

  test("the author does not, and nobody on the name of another", async () => {
    const { id } = await terBeoordeling();
    expect(await als(adviseur, keurGoed(id, adviseur))).toBe("23514 wijzigingsset_vier_ogen");
    expect(await als(adviseur, keurGoed(id, beleid))).toBe("DW007");
    expect(await als("", keurGoed(id, beleid))).toBe("DW007");
  });

  test("who once edited it does not either, also not as a superuser would write it", async () => {
    const { id } = await createProefset(app, gemeente);
    const beiden = sql`status = 'concept', laatst_bewerkt_door = ${beleid}, bewerkers = bewerkers || ${beleid}::text`;
    await withTenant(app, gemeente.id, update(id, beiden), { actor: beleid });
    const terug = sql`status = 'concept', laatst_bewerkt_door = ${adviseur}`;
    await withTenant(app, gemeente.id, update(id, terug), { actor: adviseur });
    await withTenant(app, gemeente.id, naar(id, "ter-beoordeling"), { actor: adviseur });
    expect(await als(beleid, keurGoed(id, beleid))).toBe("23514 wijzigingsset_vier_ogen");
    const superuser = database.open("super", 1).db;
    const wie = { gemeenteId: gemeente.id, actor: beleid };
    expect(await poging(superuser, wie, keurGoed(id, beleid))).toBe("23514 wijzigingsset_vier_ogen");
  });

  test("no approval of another content than the present one", async () => {
    const { id } = await terBeoordeling();
    const zet = sql`status = 'goedgekeurd', goedgekeurd_door = ${beleid}, goedgekeurd_hash = ${hash("x")}, goedgekeurd_op = now()`;
    expect(await als(beleid, update(id, zet))).toBe("23514 wijzigingsset_vier_ogen");
    expect(await als(beleid, update(id, sql`status = 'goedgekeurd'`))).toBe(
      "23514 wijzigingsset_goedkeuring",
    );
  });

  test("an approval that stands is not given again, to whoever", async () => {
    const { id } = await terBeoordeling();
    const derde = await addProeflid(database, gemeente, ["beleidsmedewerker"]);
    const uitkomst = await als(beleid, async (tx) => {
      await keurGoed(id, beleid)(tx);
      await actAs(tx, derde);
      await update(id, sql`status = 'ingetrokken', goedgekeurd_door = ${derde}`)(tx);
    });
    expect(uitkomst).toBe("DW003");
  });
});

describe("an edit", () => {
  const anders = proefsetInhoud({ toelichting: "Anders" });
  const bewerk = (door: string, rest = sql``) =>
    sql`inhoud = ${anders}, inhoudshash = ${hash(anders)}, laatst_bewerkt_door = ${door}, bewerkers = bewerkers || ${door}::text ${rest}`;

  test("leads back to concept and voids the approval", async () => {
    const { id } = await createProefset(app, gemeente);
    const na = (zet: SQL) =>
      als(beleid, async (tx) => {
        await naar(id, "goedgekeurd")(tx);
        await actAs(tx, adviseur);
        await update(id, zet)(tx);
      });
    expect(await na(bewerk(adviseur))).toBe("DW003");
    expect(await na(bewerk(adviseur, sql`, status = 'concept'`))).toBe("23514 wijzigingsset_goedkeuring");
    const metGoedkeuring = sql`, status = 'concept', goedgekeurd_hash = ${hash(anders)}`;
    expect(await na(bewerk(adviseur, metGoedkeuring))).toBe("DW003");
    expect(await na(bewerk(adviseur, sql`, status = 'concept', ${GEEN}`))).toBe("gelukt");
  });

  test("stands on the name of who edits, who stays an editor", async () => {
    const { id } = await createProefset(app, gemeente);
    expect(await als(beleid, update(id, bewerk(adviseur)))).toBe("DW007");
    const buiten = sql`inhoud = ${anders}, inhoudshash = ${hash(anders)}, laatst_bewerkt_door = ${beleid}`;
    expect(await als(beleid, update(id, buiten))).toBe("23514 wijzigingsset_bewerkers");
    const zonder = sql`laatst_bewerkt_door = ${beleid}, bewerkers = array[${beleid}]`;
    expect(await als(beleid, update(id, zonder))).toBe("DW001");
  });

  test("has one hash, of the very text, that is the hash of the core", async () => {
    const inhoud = proefsetInhoud({ toelichting: "Één “wijziging” \\ met\nregels" });
    const set = await createProefset(app, gemeente, { inhoud });
    const gelezen = wijzigingssetSchema.parse(JSON.parse(set.inhoud));
    const hex = (tekst: string) => createHash("sha256").update(tekst, "utf8").digest("hex");
    expect(set.inhoudshash).toBe(inhoudshashVan(gelezen, hex));
    expect(await als(adviseur, update(set.id, sql`inhoudshash = ${hash("x")}`))).toBe(
      "23514 wijzigingsset_inhoudshash",
    );
  });

  test("says in its columns what its content says", async () => {
    const { id } = await createProefset(app, gemeente);
    expect(await als(adviseur, update(id, sql`titel = 'Anders'`))).toBe("DW005");
    for (const over of [{ basis: hash("x") }, { nummer: 2 }, { ingangsdatum: "2019-09-01" }]) {
      const inhoud = proefsetInhoud(over);
      const zet = sql`inhoud = ${inhoud}, inhoudshash = ${hash(inhoud)}`;
      expect(await als(adviseur, update(id, zet))).toBe("DW005");
    }
  });

  test("after someone saved first is not written, and says which version stands", async () => {
    const { id } = await createProefset(app, gemeente);
    const bewaar = (expectedVersion: number) =>
      withTenant(
        app,
        gemeente.id,
        (tx) =>
          updateWijzigingsset(tx, { id, expectedVersion, patch: { ingangsdatum: "2019-09-01" }, op: NU }),
        { actor: adviseur },
      );
    expect(await bewaar(1)).toMatchObject({ gelukt: true, wijzigingsset: { versie: 2 } });
    expect(await bewaar(1)).toEqual({ gelukt: false, huidigeVersie: 2 });
    const over = (tx: Tx) => tx.execute(sql`update wijzigingsset set versie = versie + 2 where id = ${id}`);
    expect(await als(adviseur, over)).toBe("DW002");
  });
});

describe("a new set", () => {
  const nieuw =
    (gemeenteId: string, over: object = {}) =>
    (tx: Tx) =>
      insertWijzigingsset(tx, {
        id: randomUUID(),
        gemeenteId,
        titel: "Proefset",
        basisHash: TABELVERSIE,
        inhoud: proefsetInhoud(),
        bewerkers: [adviseur],
        laatstBewerktDoor: adviseur,
        herkomst: "eigen",
        createdAt: NU,
        updatedAt: NU,
        ...over,
      });

  test("is made by the gemeente that keeps the tables only, and seen by no other", async () => {
    await createProefset(app, gemeente);
    const wie = { gemeenteId: ander.id, actor: ander.userId };
    const over = { bewerkers: [ander.userId], laatstBewerktDoor: ander.userId };
    expect(await poging(app, wie, nieuw(ander.id, over))).toBe("DW004");
    expect(await poging(database.open("owner", 1).db, wie, nieuw(ander.id, over))).toBe("DW004");
    expect(await withTenant(app, ander.id, listWijzigingssets)).toEqual([]);
    expect((await withTenant(app, gemeente.id, listWijzigingssets)).length).toBeGreaterThan(0);
  });

  test("stands on the name of who makes it; only a release brings one of a release", async () => {
    expect(await als(adviseur, nieuw(gemeente.id))).toBe("gelukt");
    expect(await als(beleid, nieuw(gemeente.id))).toBe("DW007");
    const uitgave = { herkomst: "uitgave", uitgaveNummer: 9 };
    expect(await als(adviseur, nieuw(gemeente.id, uitgave))).toBe("DW003");
    const owner = database.open("owner", 1).db;
    expect(await poging(owner, { gemeenteId: gemeente.id, actor: "" }, nieuw(gemeente.id, uitgave))).toBe(
      "gelukt",
    );
  });

  test("starts as a concept and cannot be removed", async () => {
    const { id } = await createProefset(app, gemeente);
    const kopie = sql`insert into wijzigingsset (id, gemeente_id, titel, status, versie, basis_hash, inhoud, inhoudshash,
      bewerkers, laatst_bewerkt_door, herkomst, created_at, updated_at) select gen_random_uuid(), gemeente_id, titel,
      'ter-beoordeling', 1, basis_hash, inhoud, inhoudshash, bewerkers, laatst_bewerkt_door, herkomst, created_at, updated_at
      from wijzigingsset where id = ${id}`;
    expect(await als(adviseur, (tx) => tx.execute(kopie))).toBe("DW003");
    const weg = (tx: Tx) => tx.execute(sql`delete from wijzigingsset where id = ${id}`);
    expect(await als(adviseur, weg)).toBe("42501");
    const owner = { gemeenteId: gemeente.id, actor: "" };
    expect(await poging(database.open("owner", 1).db, owner, weg)).toBe("DW001");
    expect(await als(adviseur, update(id, sql`herkomst = 'terugdraaien'`))).toBe("DW001");
  });
});
