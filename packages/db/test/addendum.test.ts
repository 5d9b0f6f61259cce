import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { listAddenda, listAddendaMetKenmerk } from "../src/repositories/addendum.ts";
import { updateAfweging } from "../src/repositories/afweging.ts";
import {
  type Besluit,
  exportBesluit,
  findBesluitMetKenmerk,
  findOpvolging,
  listBesluiten,
} from "../src/repositories/besluit.ts";
import { listBesluitstukken, listWachtendeBrieven } from "../src/repositories/besluitstuk.ts";
import { destroyDossiersleutel } from "../src/repositories/dossiersleutel.ts";
import { type Tx, withKenmerk, withoutTenant, withTenant } from "../src/tenant.ts";
import { sha256 } from "../src/zegel/hash.ts";
import { verifieerBesluit } from "../src/zegel/verify-besluit.ts";
import {
  appendProefstuk,
  createCollega,
  createProefdossier,
  createProefgemeente,
  createTestDatabase,
  NU,
  publishProefversies,
  sealProefaddendum,
  sealProefdossier,
} from "../testing/index.ts";

const database = await createTestDatabase();
await publishProefversies(database);
const gemeente = await createProefgemeente(database, "Gemeente");
const { db } = database.open("app");
afterAll(() => database.drop());

const als = <T>(actor: string, fn: (tx: Tx) => Promise<T>) => withTenant(db, gemeente.id, fn, { actor });
const eigenaar = <T>(fn: (tx: Tx) => Promise<T>) => als(gemeente.userId, fn);
const nieuwBesluit = () =>
  withTenant(db, gemeente.id, async (tx) =>
    sealProefdossier(tx, gemeente, await createProefdossier(tx, gemeente)),
  );
const code = (poging: Promise<unknown>) =>
  poging.then(
    () => undefined,
    (error: { cause?: { code?: string } }) => error.cause?.code,
  );
const bestandVan = (besluit: Besluit) =>
  eigenaar(async (tx) => exportBesluit(besluit, await listAddenda(tx, besluit.id)));

describe("an addendum", () => {
  test("continues from the besluit, each from the one before, and the file of it all is whole", async () => {
    const besluit = await nieuwBesluit();
    const een = await eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit));
    const twee = await eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit));
    expect([een.nummer, een.vorigeHash, twee.nummer, twee.vorigeHash]).toEqual([
      1,
      besluit.ketenHash,
      2,
      een.ketenHash,
    ]);
    expect(verifieerBesluit(await bestandVan(besluit))).toMatchObject({ heel: true });
  });

  test("in a file is found when it is altered, left out, swapped or of another besluit", async () => {
    const besluit = await nieuwBesluit();
    await eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit));
    await eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit));
    const { addenda = [], ...rest } = await bestandVan(besluit);
    const [een, twee] = addenda;
    if (een === undefined || twee === undefined) throw new Error("two were sealed");
    const ander = await bestandVan(await nieuwBesluit());
    const fout = (delen: unknown[], hele: object = rest) => {
      const uit = verifieerBesluit({ ...hele, addenda: delen });
      return uit.heel ? [] : [...new Set(uit.afwijkingen.map(({ onderdeel }) => onderdeel))];
    };
    expect(fout([een, twee])).toEqual([]);
    expect(fout([twee])).toEqual(["addendum"]);
    expect(fout([twee, een])).toEqual(["addendum"]);
    expect(fout([een], ander)).toEqual(["addendum"]);
    expect(fout([{ ...een, versleuteld: Buffer.from("x").toString("base64") }, twee])).toEqual(["addendum"]);
    const later = { ...een.openbaar, vastgesteldOp: "2020-01-01T00:00:00.000Z" };
    expect(fout([{ ...een, openbaar: later }, twee])).toEqual(["addendum"]);
    // What was left off at the end is not in the file: only the register knows of it.
    expect(fout([een])).toEqual([]);
  });

  test("is refused with another number, another link or other columns than it says", async () => {
    const besluit = await nieuwBesluit();
    const poging = (overrides: Parameters<typeof sealProefaddendum>[3]) =>
      code(eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit, overrides)));
    expect(await poging({ deel: { nummer: 2 } })).toBe("DW006");
    expect(await poging({ vorigeHash: sha256("elders") })).toBe("DW006");
    expect(await poging({ deel: { besluitVolgnummer: besluit.volgnummer + 1 } })).toBe("DW005");
    expect(await poging({ deel: { afwegingId: randomUUID() } })).toBe("DW007");
  });

  test("is made by who writes in the dossier only, and on their own name", async () => {
    const besluit = await nieuwBesluit();
    const collega = await createCollega(database, gemeente);
    expect(await code(als(collega.userId, (tx) => sealProefaddendum(tx, gemeente, besluit)))).toBe("DW007");
    const opNaamVan = { deel: { auteur: { id: collega.userId, rol: "medewerker" } } };
    expect(await code(als(collega.userId, (tx) => sealProefaddendum(tx, gemeente, besluit, opNaamVan)))).toBe(
      "DW007",
    );
  });

  test("two at once stand behind each other, and neither is lost without a word", async () => {
    const besluit = await nieuwBesluit();
    const pogingen = await Promise.all(
      Array.from({ length: 4 }, () => code(eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit)))),
    );
    const staat = await eigenaar((tx) => listAddenda(tx, besluit.id));
    expect(staat.length).toBe(pogingen.filter((een) => een === undefined).length);
    expect(verifieerBesluit(await bestandVan(besluit))).toMatchObject({ heel: true });
  });

  test("cannot be added once the key of the dossier is gone", async () => {
    const besluit = await nieuwBesluit();
    await eigenaar((tx) => destroyDossiersleutel(tx, besluit.afwegingId, NU));
    expect(await code(eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit)))).toBe("DW003");
    expect(await code(eigenaar((tx) => appendProefstuk(tx, gemeente, besluit)))).toBe("DW003");
  });
});

describe("what was made of a besluit", () => {
  test("is numbered, kept, and made on the name of who acts", async () => {
    const besluit = await nieuwBesluit();
    await eigenaar((tx) => appendProefstuk(tx, gemeente, besluit));
    await eigenaar((tx) => appendProefstuk(tx, gemeente, besluit, { soort: "bericht-partner" }));
    const stukken = await eigenaar((tx) => listBesluitstukken(tx, besluit.id));
    expect(stukken.map(({ nummer, soort }) => [nummer, soort])).toEqual([
      [1, "brief-inwoner"],
      [2, "bericht-partner"],
    ]);
    expect(await code(als(randomUUID(), (tx) => appendProefstuk(tx, gemeente, besluit)))).toBe("DW007");
    const ander = await nieuwBesluit();
    expect(
      await code(eigenaar((tx) => appendProefstuk(tx, gemeente, besluit, { afwegingId: ander.afwegingId }))),
    ).toBe("DW003");
  });

  test("a letter that waits has a day on which somebody looks again, and only such a letter", async () => {
    const besluit = await nieuwBesluit();
    const leg = (soort: "brief-wacht" | "brief-inwoner", uiterlijk: string | null) =>
      code(eigenaar((tx) => appendProefstuk(tx, gemeente, besluit, { soort, uiterlijk })));
    expect(await leg("brief-wacht", null)).toBe("23514");
    expect(await leg("brief-inwoner", "2019-09-01")).toBe("23514");
    expect(await leg("brief-wacht", "2019-09-01")).toBeUndefined();
    const wacht = (tot: string) =>
      eigenaar(async (tx) =>
        (await listWachtendeBrieven(tx, { eigenaarId: gemeente.userId, tot })).filter(
          ({ stuk }) => stuk.besluitId === besluit.id,
        ),
      );
    expect(await wacht("2019-08-31")).toEqual([]);
    expect(await wacht("2019-09-01")).toMatchObject([{ stuk: { uiterlijk: "2019-09-01" } }]);
    await eigenaar((tx) => appendProefstuk(tx, gemeente, besluit, { soort: "bericht-partner" }));
    expect(await wacht("2019-09-01")).toHaveLength(1);
    await eigenaar((tx) => appendProefstuk(tx, gemeente, besluit));
    expect(await wacht("2019-09-01")).toEqual([]);
  });
});

describe("a successor", () => {
  test("is one at a time, is found from the older besluit, and makes room when it is withdrawn", async () => {
    const oud = await nieuwBesluit();
    const begin = () =>
      withTenant(db, gemeente.id, (tx) => createProefdossier(tx, gemeente, { vervangtBesluitId: oud.id }));
    const eerste = await begin();
    expect(await code(begin())).toBe("23505");
    await eigenaar((tx) =>
      updateAfweging(tx, {
        id: eerste.id,
        expectedVersion: eerste.versie,
        patch: { status: "ingetrokken" },
        op: NU,
      }),
    );
    const tweede = await begin();
    const gevonden = () => eigenaar((tx) => findOpvolging(tx, oud.id));
    expect(await gevonden()).toEqual({ afwegingId: tweede.id, besluit: null });
    const nieuw = await withTenant(db, gemeente.id, (tx) => sealProefdossier(tx, gemeente, tweede));
    expect(await gevonden()).toMatchObject({ besluit: { id: nieuw.id, volgnummer: nieuw.volgnummer } });
  });
});

describe("the code on a document", () => {
  test("shows its own besluit, what follows it, and nothing else of any gemeente", async () => {
    const besluit = await nieuwBesluit();
    await nieuwBesluit();
    const een = await eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit));
    const twee = await eigenaar((tx) => sealProefaddendum(tx, gemeente, besluit));
    const met = (kenmerk: string) =>
      withKenmerk(db, kenmerk, async (tx) => ({
        besluit: (await findBesluitMetKenmerk(tx, kenmerk))?.id ?? null,
        alle: (await listBesluiten(tx as unknown as Tx)).map(({ id }) => id),
        addenda: (await listAddendaMetKenmerk(tx)).map(({ nummer }) => nummer),
        stukken: await listBesluitstukken(tx as unknown as Tx, besluit.id),
      }));
    expect(await met(besluit.ketenHash)).toEqual({
      besluit: besluit.id,
      alle: [besluit.id],
      addenda: [1],
      stukken: [],
    });
    expect(await met(een.ketenHash)).toMatchObject({ besluit: null, alle: [], addenda: [1, 2] });
    expect(await met(twee.ketenHash)).toMatchObject({ addenda: [2] });
    for (const niets of ["", "x", sha256("x"), besluit.hash])
      expect(await met(niets)).toEqual({ besluit: null, alle: [], addenda: [], stukken: [] });
    const zonder = await withoutTenant(db, (tx) => listBesluiten(tx as unknown as Tx));
    expect(zonder).toEqual([]);
  });
});
