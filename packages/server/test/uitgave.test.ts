import {
  findNewestWijzigingenregister,
  findTabelversie,
  listGebeurtenissen,
  listTabelversies,
  listWijzigingssets,
  publishTabelversie,
  withTenant,
  withoutTenant,
} from "@deelwijzer/db";
import { createProefgemeente, createTestDatabase, makeRedactie } from "@deelwijzer/db/testing";
import { inhoudshash, laadTabellen } from "@deelwijzer/tabellen";
import { afterAll, describe, expect, test } from "vitest";
import { leesKennis } from "../src/kennis/lees-kennis.ts";
import { publishContent } from "../src/publicatie/publish-content.ts";
import { maakRedactie } from "../testing/redactie.ts";
import { maakUitgave, type Uitgavemap } from "../testing/tabellenmap.ts";

const NU = new Date("2026-12-01T10:00:00.000Z");
const opruimen: (() => void | Promise<void>)[] = [];
/** A release with the sets 2 and 3, that publishes up to a number in a new installation. */
function uitgave(tot: number): Uitgavemap {
  const gemaakt = maakUitgave({ tot, sets: 3 });
  opruimen.push(gemaakt.weg);
  return gemaakt;
}
const { tabelversies, wijzigingssets } = await laadTabellen(uitgave(3).map);
const [, V2, V3] = tabelversies;
afterAll(async () => {
  for (const stap of opruimen) await stap();
});

async function leeg() {
  const database = await createTestDatabase();
  opruimen.push(() => database.drop());
  return { database, owner: database.open("owner", 2).db };
}
const nummersOp = (db: Parameters<typeof withoutTenant>[0], moment: string) =>
  withoutTenant(db, async (tx) => (await listTabelversies(tx, new Date(moment))).map(({ nummer }) => nummer));

describe("a new installation", () => {
  test("answers at once by the first version, and by each later one from 00:00 of its day", async () => {
    const { owner } = await leeg();
    const toen = new Date("2019-08-11T08:00:00.000Z");
    const { gepubliceerd, aangeboden, wachtOpRedactie } = await publishContent(owner, toen, uitgave(3).map);
    expect(gepubliceerd).toEqual(
      expect.arrayContaining(["tabelversie 1", "tabelversie 2", "tabelversie 3", "register van wijzigingen"]),
    );
    expect({ aangeboden, wachtOpRedactie }).toEqual({ aangeboden: [], wachtOpRedactie: 0 });
    expect(await nummersOp(owner, "2019-08-11T08:00:00.000Z")).toEqual([1]);
    expect(wijzigingssets.map(({ ingangsdatum }) => ingangsdatum)).toEqual(["2026-11-21", "2026-11-21"]);
    expect(await nummersOp(owner, "2026-11-20T22:59:59.999Z")).toEqual([1]);
    expect(await nummersOp(owner, "2026-11-20T23:00:00.000Z")).toEqual([1, 2, 3]);
  });

  test("of a later day answers by the newest from its first moment", async () => {
    const { owner } = await leeg();
    await publishContent(owner, NU, uitgave(3).map);
    expect(await nummersOp(owner, NU.toISOString())).toEqual([1, 2, 3]);
    expect(await publishContent(owner, new Date(), uitgave(3).map)).toEqual({
      gepubliceerd: [],
      aangeboden: [],
      afwijkend: [],
      wachtOpRedactie: 0,
    });
  });

  test("stores the register as it is written; which version settled what follows from what is in force", async () => {
    const { owner } = await leeg();
    await publishContent(owner, new Date("2019-08-11T08:00:00.000Z"), uitgave(3).map);
    const rij = await withoutTenant(owner, findNewestWijzigingenregister);
    expect(JSON.stringify(rij?.inhoud)).not.toMatch(/"verwerktIn":\d/);
    const nummers = async (op: string) => {
      const { register } = await withoutTenant(owner, (tx) => leesKennis(tx, new Date(op)));
      return [...new Set(register.aankondigingen.map(({ verwerktIn }) => verwerktIn))];
    };
    expect(await nummers("2019-08-11T08:00:00.000Z")).toEqual([null]);
    expect(await nummers("2026-11-21T00:00:00.000Z")).toContain(3);
  });
});

describe("a running installation and a new release", () => {
  test("nothing is applied; without a gemeente that keeps the tables the sets wait", async () => {
    const { database, owner } = await leeg();
    await publishContent(owner, NU, uitgave(1).map);
    expect(await publishContent(owner, NU, uitgave(3).map)).toEqual({
      gepubliceerd: [],
      aangeboden: [],
      afwijkend: [],
      wachtOpRedactie: 2,
    });
    const gemeente = await createProefgemeente(database, "Redactie");
    const ander = await createProefgemeente(database, "Ander");
    await makeRedactie(database, gemeente);
    const titels = wijzigingssets.map(({ titel }) => titel);
    expect(await publishContent(owner, NU, uitgave(3).map)).toMatchObject({
      gepubliceerd: [],
      aangeboden: titels,
    });
    expect(await publishContent(owner, NU, uitgave(3).map)).toMatchObject({ aangeboden: [] });
    expect(await nummersOp(owner, "2030-01-01T00:00:00Z")).toEqual([1]);

    const app = database.open("app").db;
    expect(await withTenant(app, ander.id, listWijzigingssets)).toEqual([]);
    const sets = await withTenant(app, gemeente.id, listWijzigingssets);
    expect(sets.toSorted((a, b) => (a.uitgaveNummer ?? 0) - (b.uitgaveNummer ?? 0))).toMatchObject([
      {
        titel: titels[0],
        status: "concept",
        herkomst: "uitgave",
        uitgaveNummer: 2,
        nummer: null,
        bewerkers: ["uitgave"],
      },
      { titel: titels[1], status: "concept", uitgaveNummer: 3, basisHash: V2?.hash },
    ]);
    for (const { id } of sets) {
      const gebeurtenissen = await withTenant(app, gemeente.id, (tx) => listGebeurtenissen(tx, id));
      expect(gebeurtenissen).toMatchObject([{ volgnummer: 1, actie: "aanmaken", door: null, rol: null }]);
    }
    // The base of the second set is stored to read it by, and answers nobody.
    expect(await withoutTenant(app, (tx) => findTabelversie(tx, { hash: V2?.hash ?? "" }))).not.toBeNull();
  });

  test("who approves and publishes the sets unchanged gets the very versions of the release", async () => {
    const r = await maakRedactie({ nu: NU.toISOString(), tot: 1 });
    opruimen.push(() => r.database.drop());
    await publishContent(r.database.open("owner", 2).db, NU, uitgave(3).map);
    const sets = await r.als(r.beleid, listWijzigingssets);
    const id = (nummer: number) => sets.find(({ uitgaveNummer }) => uitgaveNummer === nummer)?.id ?? "";
    for (const [nummer, verwacht] of [
      [2, V2],
      [3, V3],
    ] as const) {
      await r.keurGoed(id(nummer));
      expect(await r.publiceer(id(nummer))).toMatchObject({ waarde: { nummer, hash: verwacht?.hash } });
    }
    const { register } = await r.kennisOp(NU.toISOString());
    expect(register.aankondigingen.map(({ verwerktIn }) => verwerktIn)).toContain(3);
    // Nothing is offered twice, published or not.
    const later = await publishContent(r.database.open("owner", 2).db, NU, uitgave(3).map);
    expect(later).toEqual({ gepubliceerd: [], afwijkend: [], aangeboden: [], wachtOpRedactie: 0 });
  });

  test("new announcements come by themselves", async () => {
    const { owner } = await leeg();
    await publishContent(owner, NU, uitgave(1).map);
    const later = uitgave(1);
    later.vervang("wijzigingenregister.yaml", "titel:", "titel: Nader bericht over");
    const { gepubliceerd } = await publishContent(owner, new Date(NU.getTime() + 1), later.map);
    expect(gepubliceerd).toEqual(["register van wijzigingen"]);
    const { register } = await withoutTenant(owner, (tx) => leesKennis(tx, NU));
    expect(register.aankondigingen[0]?.titel).toMatch(/^Nader bericht over/);
  });
});

describe("what was published", () => {
  test("under a number of the release keeps its content", async () => {
    const { owner } = await leeg();
    const inhoud = { ...tabelversies[0]?.inhoud, titel: "Anders" };
    const rij = { nummer: 1, hash: inhoudshash(inhoud), inhoud, gepubliceerdOp: NU };
    await withoutTenant(owner, (tx) => publishTabelversie(tx, rij, { geldtVanaf: NU }));
    await expect(publishContent(owner, NU, uitgave(1).map)).rejects.toThrow(/already published with another/);
  });

  test("and is not what its hash says stops the start", async () => {
    const { owner } = await leeg();
    await publishContent(owner, NU, uitgave(1).map);
    const vorige = tabelversies[0]?.hash;
    const rij = {
      nummer: 2,
      hash: `sha256:${"0".repeat(64)}`,
      inhoud: { nummer: 2, vorige },
      gepubliceerdOp: NU,
    };
    await withoutTenant(owner, (tx) => publishTabelversie(tx, rij, { geldtVanaf: NU }));
    await expect(publishContent(owner, NU, uitgave(1).map)).rejects.toThrow(/no longer what its hash says/);
  });
});
