import { afterAll, describe, expect, test } from "vitest";
import {
  findToestemming,
  findToestemmingsleutel,
  listOnverwerkteIntrekkingen,
  listToestemmingen,
  type Toestemming,
} from "../src/repositories/toestemming.ts";
import { type Tx, withSleutel, withTenant, withoutTenant } from "../src/tenant.ts";
import { toestemmingsleutel } from "../src/schema/toestemmingsleutel.ts";
import {
  createProefdossier,
  createProefgemeente,
  createProeftoestemming,
  createTestDatabase,
  gebeurde,
  NU,
  poging,
  publishProefversies,
  sealProefdossier,
  VERVALT,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const andere = await createProefgemeente(database, "Andere gemeente");
const app = database.open("app", 6).db;
afterAll(() => database.drop());

const inGemeente = <T>(fn: (tx: Tx) => Promise<T>) => withTenant(app, gemeente.id, fn);
const wie = { gemeenteId: gemeente.id, actor: gemeente.userId };
type Stap = Parameters<typeof gebeurde>[3];

/** What the database says of these events, one after the other, on a new consent. */
const na = (stappen: readonly Stap[], deel: Parameters<typeof createProeftoestemming>[3] = {}) =>
  poging(app, wie, async (tx) => {
    const dossier = await createProefdossier(tx, gemeente);
    await gebeurde(tx, gemeente, await createProeftoestemming(tx, gemeente, dossier, deel), ...stappen);
  });
const GESPREK = { wijze: "gesprek", vervaltOp: null } as const;
const TE_LAAT = { op: VERVALT };

describe("what may follow on what", () => {
  test.each([
    [["gevraagd", "geopend", "gegeven", "ingetrokken", "verwerkt"]],
    [["gevraagd", "gegeven"]],
    [["gevraagd", "geopend", "geweigerd"]],
    [["gevraagd", "verlopen"]],
  ] as const)("%j", async (stappen) => {
    expect(await na(stappen)).toBe("gelukt");
  });

  test.each([
    ["an answer to nothing", ["gegeven"], "DW003"],
    ["asking twice", ["gevraagd", "gevraagd"], "DW003"],
    ["opening twice", ["gevraagd", "geopend", "geopend"], "DW003"],
    ["a second answer", ["gevraagd", "gegeven", "geweigerd"], "DW003"],
    ["the same answer twice", ["gevraagd", "gegeven", "gegeven"], "DW003"],
    ["an answer after the link ended", ["gevraagd", { soort: "gegeven", ...TE_LAAT }], "DW003"],
    ["opening after the link ended", ["gevraagd", { soort: "geopend", ...TE_LAAT }], "DW003"],
    ["an answer to a link that was stopped", ["gevraagd", "verlopen", "gegeven"], "DW003"],
    ["withdrawing what was not given", ["gevraagd", "ingetrokken"], "DW003"],
    ["withdrawing a refusal", ["gevraagd", "geweigerd", "ingetrokken"], "DW003"],
    ["withdrawing twice", ["gevraagd", "gegeven", "ingetrokken", "ingetrokken"], "DW003"],
    ["dealing with nothing", ["gevraagd", "gegeven", "verwerkt"], "DW003"],
    ["an answer to another text", ["gevraagd", { soort: "gegeven", gezienHash: null }], "DW003"],
    ["a medewerker who answers a link", ["gevraagd", { soort: "gegeven", door: gemeente.userId }], "DW003"],
    [
      "an answer of nobody",
      ["gevraagd", { soort: "gegeven", inwoner: null }],
      "23514 toestemming_gebeurtenis_inwoner",
    ],
    ["asking by nobody", [{ soort: "gevraagd", door: null }], "23514 toestemming_gebeurtenis_door_wie"],
  ] as const)("not %s", async (_wat, stappen, code) => {
    expect(await na(stappen)).toBe(code);
  });

  test("a conversation is told and answered, and has no link to open", async () => {
    expect(await na(["geregistreerd", "gegeven", "ingetrokken"], GESPREK)).toBe("gelukt");
    expect(await na(["geregistreerd", "geopend"], GESPREK)).toBe("DW003");
    expect(await na(["gevraagd"], GESPREK)).toBe("DW003");
    expect(await na(["geregistreerd"])).toBe("DW003");
  });

  test("a link ends, a conversation does not", async () => {
    expect(await na([], { vervaltOp: null })).toBe("23514 toestemming_vervalt");
    expect(await na([], { vervaltOp: NU })).toBe("23514 toestemming_vervalt");
    expect(await na([], { ...GESPREK, vervaltOp: VERVALT })).toBe("23514 toestemming_vervalt");
  });
});

test("of twenty answers at the same moment exactly one counts", async () => {
  const rij = await gevraagd();
  const klikken = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      inGemeente((tx) => gebeurde(tx, gemeente, rij, i % 2 === 0 ? "gegeven" : "geweigerd")),
    ),
  );
  expect(klikken.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const gevonden = await inGemeente((tx) => findToestemming(tx, rij.id));
  expect(gevonden?.gebeurtenissen.map(({ volgnummer }) => volgnummer)).toEqual([1, 2]);
});

describe("a dossier that was decided", () => {
  test("still hears of a withdrawal, and of nothing else", async () => {
    const { rij, besluit } = await inGemeente(async (tx) => {
      const dossier = await createProefdossier(tx, gemeente);
      const nieuw = await createProeftoestemming(tx, gemeente, dossier);
      await gebeurde(tx, gemeente, nieuw, "gevraagd", "gegeven");
      return { rij: nieuw, besluit: await sealProefdossier(tx, gemeente, dossier) };
    });
    expect(besluit.hash).toMatch(/^sha256:/);
    expect(await poging(app, wie, (tx) => gebeurde(tx, gemeente, rij, "ingetrokken", "verwerkt"))).toBe(
      "gelukt",
    );
    const dossier = { id: rij.afwegingId } as Parameters<typeof createProeftoestemming>[2];
    expect(await poging(app, wie, (tx) => createProeftoestemming(tx, gemeente, dossier))).toBe("DW003");
  });

  test("cannot be answered any more through a link that was still open", async () => {
    const rij = await gevraagd(async (tx, dossier) => void (await sealProefdossier(tx, gemeente, dossier)));
    expect(await poging(app, wie, (tx) => gebeurde(tx, gemeente, rij, "gegeven"))).toBe("DW003");
  });
});

describe("the key of a resident", () => {
  test("is seen by who names its hash, and no other row of any gemeente with it", async () => {
    const rij = await gevraagd();
    await gevraagd();
    const hash = await inGemeente(async (tx) => {
      const rows = await tx.select().from(toestemmingsleutel);
      return rows.find(({ toestemmingId }) => toestemmingId === rij.id)?.hash ?? "";
    });
    expect(await withSleutel(app, hash, (tx) => findToestemmingsleutel(tx, hash))).toMatchObject({
      toestemmingId: rij.id,
      gemeenteId: gemeente.id,
    });
    expect(await withSleutel(app, hash, (tx) => tx.select().from(toestemmingsleutel))).toHaveLength(1);
    expect(await withSleutel(app, hash, (tx) => listToestemmingen(tx as never, [rij.afwegingId]))).toEqual(
      [],
    );
    expect(await withoutTenant(app, (tx) => tx.select().from(toestemmingsleutel))).toEqual([]);
  });

  test("does not let another gemeente in", async () => {
    const rij = await gevraagd();
    expect(await withTenant(app, andere.id, (tx) => findToestemming(tx, rij.id))).toBeNull();
    const vreemd = { gemeenteId: andere.id, actor: andere.userId };
    expect(await poging(app, vreemd, (tx) => gebeurde(tx, andere, rij, "geopend"))).toBe("DW004");
  });
});

test("what nobody dealt with is found, until somebody does", async () => {
  const rij = await gevraagd();
  const open = () => inGemeente((tx) => listOnverwerkteIntrekkingen(tx, { afwegingIds: [rij.afwegingId] }));
  await inGemeente((tx) => gebeurde(tx, gemeente, rij, "gegeven"));
  expect(await open()).toEqual([]);
  await inGemeente((tx) => gebeurde(tx, gemeente, rij, "ingetrokken"));
  expect(await open()).toEqual([{ afwegingId: rij.afwegingId, toestemmingId: rij.id, op: NU }]);
  await inGemeente((tx) => gebeurde(tx, gemeente, rij, "verwerkt"));
  expect(await open()).toEqual([]);
});

type Dossier = Awaited<ReturnType<typeof createProefdossier>>;

function gevraagd(daarna?: (tx: Tx, dossier: Dossier) => Promise<void>): Promise<Toestemming> {
  return inGemeente(async (tx) => {
    const dossier = await createProefdossier(tx, gemeente);
    const rij = await createProeftoestemming(tx, gemeente, dossier);
    await gebeurde(tx, gemeente, rij, "gevraagd");
    await daarna?.(tx, dossier);
    return rij;
  });
}
