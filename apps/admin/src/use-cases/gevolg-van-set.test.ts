import {
  findNewestWijzigingenregister,
  publishStappenplanversie,
  withoutTenant,
  withTenant,
  type Afweging,
  type Tx,
} from "@deelwijzer/db";
import type { OpenbaarDeel } from "@deelwijzer/db/zegel";
import { createProefdossier, NU, sealProefdossier, type Proefgemeente } from "@deelwijzer/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG } from "../../testing/proef-context.ts";
import { antwoordOp, bewerk, REGEL, start, VRAAG, waardeVan } from "../../testing/proef-set.ts";
import { gevolgVanSet } from "./gevolg-van-set/gevolg-van-set.ts";

const proef = await maakProef();
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const tabelversie = (await antwoordOp(proef, VANDAAG)).tabelversie as OpenbaarDeel["tabelversie"];
const stappenplanHash = `sha256:${"5".repeat(64)}`;

/** Dossiers that ask the question of REGEL, which the tests change, or of another partner. */
type Erbij = Parameters<typeof createProefdossier>[2];

async function dossiers(gemeente: Proefgemeente, aantal: number, wat: "open" | "besluit", erbij: Erbij = {}) {
  await withTenant(proef.db, gemeente.id, async (tx: Tx) => {
    for (let i = 0; i < aantal; i += 1) {
      const dossier = await createProefdossier(tx, gemeente, {
        ...VRAAG,
        tabelversieHash: tabelversie.hash,
        stappenplanHash,
        ...erbij,
      });
      if (wat === "besluit") await verzegel(tx, gemeente, dossier);
    }
  });
}

async function verzegel(tx: Tx, gemeente: Proefgemeente, dossier: Afweging) {
  const register = await findNewestWijzigingenregister(tx);
  const wijzigingenregister = { hash: register?.hash ?? "" };
  await sealProefdossier(tx, gemeente, dossier, { deel: { tabelversie, wijzigingenregister } });
}

beforeAll(async () => {
  await withoutTenant(proef.database.open("owner", 1).db, (tx) =>
    publishStappenplanversie(tx, {
      stappenplanId: "proef",
      versie: 1,
      hash: stappenplanHash,
      inhoud: {},
      gepubliceerdOp: NU,
    }),
  );
  await dossiers(proef.ander, 5, "open");
  await dossiers(proef.redactie, 1, "open");
  await dossiers(proef.redactie, 2, "open", { partner: "svb", richting: "opvragen", herkomst: null });
  await dossiers(proef.ander, 3, "besluit");
});

const gevolgVan = async (id: string) => {
  const gevolg = waardeVan(await gevolgVanSet(adviseur.op(), { id }));
  if (gevolg === null) throw new Error("nothing to compare");
  return gevolg;
};

describe("what a set would change", () => {
  test("nothing, as long as it changes nothing", async () => {
    const { voorbeelden, open, besluiten } = await gevolgVan(await start(adviseur));
    expect(voorbeelden).toMatchObject({ anders: [], erbij: 0, weg: 0 });
    expect(open).toEqual({ zelfde: 8, "andere-vereisten": 0, "andere-uitkomst": 0 });
    expect(besluiten).toEqual({ zelfde: "minder-dan-5", "andere-vereisten": 0, "andere-uitkomst": 0 });
  });

  test("other requirements: examples by name, the work of all gemeenten in counts, small ones not exact", async () => {
    const id = await start(adviseur);
    const lijst = ["noodzakelijkheid", "geen-onevenredige-inbreuk"].map((vereiste) => ({
      vereiste,
      door: null,
    }));
    waardeVan(await bewerk(adviseur, id, "regel", REGEL, { vereisten: { status: "vermeld", lijst } }));
    const { voorbeelden, open, besluiten } = await gevolgVan(id);
    expect(voorbeelden.anders).toMatchObject([
      {
        id: REGEL,
        soort: "andere-vereisten",
        was: { vereisten: ["noodzakelijkheid"] },
        wordt: { vereisten: ["geen-onevenredige-inbreuk", "noodzakelijkheid"] },
      },
    ]);
    expect(open).toEqual({ zelfde: "minder-dan-5", "andere-vereisten": 6, "andere-uitkomst": 0 });
    expect(besluiten).toEqual({ zelfde: 0, "andere-vereisten": "minder-dan-5", "andere-uitkomst": 0 });
  });

  test("another outcome: the rule ended before the day the questions are about", async () => {
    const id = await start(adviseur);
    waardeVan(await bewerk(adviseur, id, "regel", REGEL, { geldig: { van: null, tot: "2019-01-01" } }));
    const { voorbeelden, open, besluiten } = await gevolgVan(id);
    expect(voorbeelden.anders).toMatchObject([
      { id: REGEL, soort: "andere-uitkomst", was: { uitkomst: "grondslag" } },
    ]);
    expect(open).toEqual({ zelfde: "minder-dan-5", "andere-vereisten": 0, "andere-uitkomst": 6 });
    expect(besluiten["andere-uitkomst"]).toBe("minder-dan-5");
  });

  test("is not told to a gemeente that does not keep the tables", async () => {
    const id = await start(adviseur);
    expect(await gevolgVanSet(proef.elders("privacyadviseur").op(), { id })).toMatchObject({
      ok: false,
      fout: { soort: "geen-toegang", reden: "tabellen-elders" },
    });
  });
});
