import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { updateAfweging } from "../src/repositories/afweging.ts";
import { appendOverlegbericht, listOverlegberichten } from "../src/repositories/overlegbericht.ts";
import {
  listOpenOverlegvraagIds,
  listOverlegvragenAan,
  listWachtendeVragen,
} from "../src/repositories/overlegvraag.ts";
import { claimPost, insertPost, listGemeenteIds, notePost } from "../src/repositories/postuit.ts";
import { type Tx, withoutTenant, withTenant } from "../src/tenant.ts";
import { sha256 } from "../src/zegel/hash.ts";
import {
  addProeflid,
  askProefvraag,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  poging,
  publishProefversies,
  sealProefdossier,
  withdrawProefvraag,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const adviseur = await addProeflid(database, gemeente, ["privacyadviseur"]);
const andere = await addProeflid(database, gemeente, ["privacyadviseur", "medewerker"]);
const collega = await addProeflid(database, gemeente, ["medewerker"]);
const app = database.open("app", 6).db;
const taken = database.open("taken", 4).db;
afterAll(() => database.drop());

const wie = { gemeenteId: gemeente.id, actor: gemeente.userId };
const inGemeente = <T>(fn: (tx: Tx) => Promise<T>) => withTenant(app, gemeente.id, fn);
const probeer = (fn: (tx: Tx) => Promise<unknown>) => poging(app, wie, fn);

type Bericht = Parameters<typeof appendOverlegbericht>[1];
function bericht(overlegvraagId: string, door: string, deel: Partial<Bericht> = {}): Bericht {
  const inhoud = randomBytes(80);
  return {
    id: randomUUID(),
    gemeenteId: gemeente.id,
    overlegvraagId,
    soort: "antwoord",
    oordeel: "oneens",
    door,
    rol: "privacyadviseur",
    inhoud,
    inhoudHash: sha256(inhoud),
    op: NU,
    ...deel,
  };
}
const vraagIn = (deel: Parameters<typeof askProefvraag>[3] = {}) =>
  inGemeente(async (tx) => {
    const dossier = await createProefdossier(tx, gemeente);
    return { dossier, id: await askProefvraag(tx, gemeente, dossier, deel) };
  });

describe("a question", () => {
  test("is to one person or one role, never to oneself, and says what was shown", async () => {
    const met = (deel: object) =>
      probeer(async (tx) => askProefvraag(tx, gemeente, await createProefdossier(tx, gemeente), deel));
    expect(await met({})).toBe("gelukt");
    expect(await met({ aanRol: null, aanGebruiker: collega })).toBe("gelukt");
    expect(await met({ aanGebruiker: collega })).toBe("23514 overlegvraag_aan_een");
    expect(await met({ aanRol: null })).toBe("23514 overlegvraag_aan_een");
    expect(await met({ aanRol: null, aanGebruiker: gemeente.userId })).toBe(
      "23514 overlegvraag_niet_aan_zichzelf",
    );
    expect(await met({ inhoudHash: sha256("iets anders") })).toBe("23514 overlegvraag_hash");
    expect(await met({ gesteldDoor: collega })).toBe("DW007");
  });

  test("belongs to a running dossier, and goes on only from a question of the same one", async () => {
    const { id } = await vraagIn();
    expect(
      await probeer(async (tx) =>
        askProefvraag(tx, gemeente, await createProefdossier(tx, gemeente), { vervolgOp: id }),
      ),
    ).toBe("DW003");
    expect(
      await probeer(async (tx) => {
        const dossier = await createProefdossier(tx, gemeente);
        const patch = { status: "ingetrokken" } as const;
        await updateAfweging(tx, { id: dossier.id, expectedVersion: 1, patch, op: NU });
        await askProefvraag(tx, gemeente, dossier);
      }),
    ).toBe("DW003");
  });

  test("stands between the dossier and its seal until it is answered or withdrawn", async () => {
    const { dossier, id } = await vraagIn();
    expect(await probeer((tx) => sealProefdossier(tx, gemeente, dossier))).toBe("DW003");
    expect(
      await probeer(async (tx) => {
        await withdrawProefvraag(tx, gemeente, id);
        await sealProefdossier(tx, gemeente, dossier);
      }),
    ).toBe("gelukt");
  });

  test("is never changed or thrown away, nor is what was said on it, also not by a superuser", async () => {
    const { id } = await vraagIn();
    await inGemeente((tx) => appendOverlegbericht(tx, bericht(id, adviseur)));
    const alsSuper = database.open("super", 1).db;
    for (const tabel of ["overlegvraag", "overlegbericht"]) {
      for (const wat of [
        `update ${tabel} set op = now()`,
        `delete from ${tabel}`,
        `truncate ${tabel} cascade`,
      ]) {
        const opdracht = (tx: Tx) =>
          tx.execute(sql.raw(`set local session_replication_role = replica; ${wat}`));
        expect(await poging(alsSuper, wie, opdracht)).toBe("DW001");
      }
      expect(await probeer((tx) => tx.execute(sql.raw(`update ${tabel} set op = now()`)))).toBe("42501");
    }
  });
});

describe("what is said on it", () => {
  test("is answered once, by who was asked, and by nobody else", async () => {
    const { id } = await vraagIn();
    const { id: persoonlijk } = await vraagIn({ aanRol: null, aanGebruiker: collega });
    expect(await probeer((tx) => appendOverlegbericht(tx, bericht(id, collega)))).toBe("DW007");
    expect(await probeer((tx) => appendOverlegbericht(tx, bericht(persoonlijk, adviseur)))).toBe("DW007");
    expect(await probeer((tx) => appendOverlegbericht(tx, bericht(persoonlijk, collega)))).toBe("gelukt");
    await inGemeente((tx) => appendOverlegbericht(tx, bericht(id, adviseur)));
    expect(await probeer((tx) => appendOverlegbericht(tx, bericht(id, andere)))).toBe("DW003");
    expect(await probeer((tx) => withdrawProefvraag(tx, gemeente, id))).toBe("DW003");
  });

  test("of two advisers who answer at the same moment exactly one does", async () => {
    const { id } = await vraagIn();
    const samen = await Promise.allSettled(
      [adviseur, andere].map((door) => inGemeente((tx) => appendOverlegbericht(tx, bericht(id, door)))),
    );
    expect(samen.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await inGemeente((tx) => listOverlegberichten(tx, [id]))).toHaveLength(1);
  });

  test("remarks follow an answer, numbered, from the owner and from who answered", async () => {
    const { id } = await vraagIn();
    const opmerking = (door: string) => bericht(id, door, { soort: "opmerking", oordeel: null });
    expect(await probeer((tx) => appendOverlegbericht(tx, opmerking(gemeente.userId)))).toBe("DW003");
    await inGemeente((tx) => appendOverlegbericht(tx, bericht(id, adviseur)));
    await inGemeente((tx) => appendOverlegbericht(tx, opmerking(gemeente.userId)));
    await inGemeente((tx) => appendOverlegbericht(tx, opmerking(adviseur)));
    expect(await probeer((tx) => appendOverlegbericht(tx, opmerking(andere)))).toBe("DW007");
    const berichten = await inGemeente((tx) => listOverlegberichten(tx, [id]));
    expect(berichten.map(({ nummer, soort }) => [nummer, soort])).toEqual([
      [1, "antwoord"],
      [2, "opmerking"],
      [3, "opmerking"],
    ]);
  });

  test("only the owner withdraws, and then nobody answers", async () => {
    const { dossier, id } = await vraagIn();
    const intrekking = (door: string) =>
      bericht(id, door, { soort: "intrekking", oordeel: null, inhoud: null, inhoudHash: null });
    expect(await probeer((tx) => appendOverlegbericht(tx, intrekking(adviseur)))).toBe("DW007");
    expect(await inGemeente((tx) => listOpenOverlegvraagIds(tx, dossier.id))).toEqual([id]);
    await inGemeente((tx) => appendOverlegbericht(tx, intrekking(gemeente.userId)));
    expect(await inGemeente((tx) => listOpenOverlegvraagIds(tx, dossier.id))).toEqual([]);
    expect(await probeer((tx) => appendOverlegbericht(tx, bericht(id, adviseur)))).toBe("DW003");
  });
});

describe("who finds it", () => {
  test("the person, and every holder of the role but the one who asked", async () => {
    const { id } = await vraagIn();
    const { id: persoonlijk } = await vraagIn({ aanRol: null, aanGebruiker: collega });
    const van = async (gebruiker: string, rollen: string[]) =>
      (await inGemeente((tx) => listOverlegvragenAan(tx, gebruiker, rollen))).map((vraag) => vraag.id);
    expect(await van(adviseur, ["privacyadviseur"])).toContain(id);
    expect(await van(adviseur, ["privacyadviseur"])).not.toContain(persoonlijk);
    expect(await van(collega, ["medewerker"])).toContain(persoonlijk);
    expect(await van(collega, ["medewerker"])).not.toContain(id);
    expect(await van(gemeente.userId, ["medewerker", "privacyadviseur"])).not.toContain(id);
  });

  test("the jobs find what waits on its last day, gemeente by gemeente, and not before", async () => {
    const { id } = await vraagIn({ uiterlijk: "2019-09-20" });
    expect(await withoutTenant(taken, listGemeenteIds)).toEqual([gemeente.id]);
    expect(await withoutTenant(app, listGemeenteIds)).toEqual([]);
    const ids = async (dag: string) =>
      (await withTenant(taken, gemeente.id, (tx) => listWachtendeVragen(tx, dag))).map((vraag) => vraag.id);
    expect(await ids("2019-09-19")).not.toContain(id);
    expect(await ids("2019-09-20")).toContain(id);
    await inGemeente((tx) => withdrawProefvraag(tx, gemeente, id));
    expect(await ids("2019-09-21")).not.toContain(id);
  });
});

describe("the outbox", () => {
  const post = (sleutel: string) => ({
    id: randomUUID(),
    gemeenteId: gemeente.id,
    soort: "overleg-gevraagd" as const,
    aan: adviseur,
    pad: `/overleg/${randomUUID()}`,
    sleutel,
    op: NU,
  });

  test("holds one mail for one occasion, and what was sent does not change", async () => {
    expect(await inGemeente((tx) => insertPost(tx, post("een")))).toBe(true);
    expect(await inGemeente((tx) => insertPost(tx, post("een")))).toBe(false);
    const alsTaak = { gemeenteId: gemeente.id, actor: "" };
    await withTenant(taken, gemeente.id, async (tx) => {
      const volgende = await claimPost(tx, NU);
      await notePost(tx, volgende?.id ?? "", { verzondenOp: NU, pogingen: 1 });
    });
    const nogEens = (tx: Tx) => tx.execute(sql`update postuit set verzonden_op = null where sleutel = 'een'`);
    expect(await poging(taken, alsTaak, nogEens)).toBe("DW001");
    const anders = (tx: Tx) => tx.execute(sql`update postuit set aan = ${collega}`);
    expect(await poging(taken, alsTaak, anders)).toBe("42501");
  });

  test("gives two servers two different mails", async () => {
    await inGemeente((tx) => insertPost(tx, post("twee")));
    await inGemeente((tx) => insertPost(tx, post("drie")));
    const sleutels = await withTenant(taken, gemeente.id, async (tx) => {
      const eerste = await claimPost(tx, NU);
      const tweede = await withTenant(taken, gemeente.id, (ander) => claimPost(ander, NU));
      return [eerste?.sleutel, tweede?.sleutel];
    });
    expect(new Set(sleutels)).toEqual(new Set(["drie", "twee"]));
  });
});
