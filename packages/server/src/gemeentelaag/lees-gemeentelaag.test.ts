import {
  endGemeentebepaling,
  endUitzonderingsbeleid,
  insertGemeentebepaling,
  withTenant,
} from "@deelwijzer/db";
import { createProefgemeente, createTestDatabase, NU, type Proefgemeente } from "@deelwijzer/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { leesGemeentelaag } from "./lees-gemeentelaag.ts";

const database = await createTestDatabase();
const een = await createProefgemeente(database, "Eén");
const ander = await createProefgemeente(database, "Ander");
const { db } = database.open("app", 2);
afterAll(() => database.drop());

const EIS = "0197ffff-0000-7000-8000-000000000001";
const VERBOD = "0197ffff-0000-7000-8000-000000000002";
const besluit = {
  tekst: "In onze gemeente kijkt altijd een collega mee.",
  vastgesteldDoor: "college",
  vastgesteldOp: "2018-12-18",
  vindplaats: null,
};

async function voegToe(gemeente: Proefgemeente, id: string, inhoud: object, createdAt = NU) {
  await withTenant(db, gemeente.id, (tx) =>
    insertGemeentebepaling(tx, {
      id,
      gemeenteId: gemeente.id,
      inhoud: inhoud as Parameters<typeof insertGemeentebepaling>[1]["inhoud"],
      geldig: { van: "2019-01-01", tot: null },
      createdAt,
      createdBy: gemeente.userId,
    }),
  );
}

const laagVan = (gemeente: Proefgemeente) =>
  withTenant(db, gemeente.id, leesGemeentelaag, { readOnly: true });

describe("the layer of a gemeente as stored", () => {
  test("holds what was recorded, in the order it was recorded, with its policy", async () => {
    const bereik = { domeinen: ["wmo"], richtingen: "alle", partners: ["svb"], gegevens: "alle" };
    await voegToe(een, VERBOD, { soort: "verbod", bereik, ...besluit }, new Date(NU.getTime() + 1000));
    const vereiste = { id: "eigen.vier-ogen", naam: "vier ogen", toelichting: "Twee mensen.", aliassen: [] };
    await voegToe(een, EIS, { soort: "eis", bereik, vereiste, ...besluit });
    const geldig = { van: "2019-01-01", tot: null };
    expect(await laagVan(een)).toEqual({
      bepalingen: [
        { id: EIS, soort: "eis", bereik, vereiste, geldig, ...besluit },
        { id: VERBOD, soort: "verbod", bereik, geldig, ...besluit },
      ],
      uitzonderingsbeleid: [
        {
          id: een.beleidId,
          titel: "Proefbeleid",
          omvat: {
            domeinen: ["schuldhulpverlening"],
            partners: ["domein-werk-en-inkomen"],
            toelichting: "Proef",
          },
          vastgesteldDoor: "college",
          vastgesteldOp: "2018-12-18",
          vindplaats: null,
          geldig: { van: "2019-01-01", tot: "2020-01-01" },
        },
      ],
    });
  });

  test("is nothing to another gemeente", async () => {
    const laag = await laagVan(ander);
    expect(laag.bepalingen).toEqual([]);
    expect(laag.uitzonderingsbeleid.map(({ id }) => id)).toEqual([ander.beleidId]);
  });

  test("keeps what has ended, with its end", async () => {
    await withTenant(db, een.id, async (tx) => {
      await endGemeentebepaling(tx, EIS, "2019-09-01");
      await endUitzonderingsbeleid(tx, een.beleidId, "2019-09-01");
    });
    const { bepalingen, uitzonderingsbeleid } = await laagVan(een);
    expect(bepalingen.map(({ geldig }) => geldig.tot)).toEqual(["2019-09-01", null]);
    expect(uitzonderingsbeleid[0]?.geldig.tot).toBe("2019-09-01");
  });

  test("is refused as a whole when a row cannot be read: no prohibition is passed over", async () => {
    await voegToe(ander, EIS.replace("1", "9"), { soort: "verbod", ...besluit });
    await expect(laagVan(ander)).rejects.toThrow("bereik");
  });
});
