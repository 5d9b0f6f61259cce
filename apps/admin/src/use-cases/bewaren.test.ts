import {
  findNewestTabelversie,
  listAudit,
  publishStappenplanversie,
  withoutTenant,
  withTenant,
} from "@deelwijzer/db";
import { createProefdossier, NU } from "@deelwijzer/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef, type Persoon } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { hefVernietigingsstopOp } from "./hef-vernietigingsstop-op/hef-vernietigingsstop-op.ts";
import { houdVernietigingTegen } from "./houd-vernietiging-tegen/houd-vernietiging-tegen.ts";
import { leesBewaren } from "./lees-bewaren/lees-bewaren.ts";

const { database, db, redactie, lid, elders } = await maakProef();
afterAll(() => database.drop());

const STAPPENPLAN = `sha256:${"5".repeat(64)}` as const;
let adviseur: Persoon;
let fg: Persoon;
beforeAll(async () => {
  const plan = { stappenplanId: "proef", versie: 1, inhoud: { stappen: [] }, gepubliceerdOp: NU };
  await withoutTenant(database.open("owner", 1).db, (tx) =>
    publishStappenplanversie(tx, { ...plan, hash: STAPPENPLAN }),
  );
  adviseur = await lid("Adviseur", "privacyadviseur");
  fg = await lid("FG", "fg");
});

const dossier = (zaakkenmerk: string, bewarenTot = "2030-01-01") =>
  withTenant(db, redactie.id, async (tx) =>
    createProefdossier(tx, redactie, {
      zaakkenmerk,
      bewarenTot,
      stappenplanHash: STAPPENPLAN,
      tabelversieHash: (await findNewestTabelversie(tx, NU))?.hash ?? "",
    }),
  );
const REDEN = "Er loopt een bezwaar.";
const bewaren = async (wie = adviseur) => waardeVan(await leesBewaren(wie.op(), {}));

describe("een dossier dat langer nodig is", () => {
  test("wordt tegengehouden op zijn zaakkenmerk, staat in de lijst met wie en waarom, en wordt weer losgelaten", async () => {
    const { id } = await dossier("Z-1");
    expect((await bewaren()).tegengehouden).toEqual([]);
    expect(
      waardeVan(await houdVernietigingTegen(adviseur.op(), { zaakkenmerk: " Z-1 ", reden: REDEN })),
    ).toEqual({
      eerste: id,
      afwegingen: [id],
    });
    const [stop, ...rest] = (await bewaren(fg)).tegengehouden;
    expect(rest).toEqual([]);
    expect(stop).toMatchObject({
      zaakkenmerk: "Z-1",
      reden: REDEN,
      door: "Adviseur",
      bewarenTot: "2030-01-01",
      voorbij: false,
    });
    expect(await houdVernietigingTegen(adviseur.op(), { zaakkenmerk: "Z-1", reden: REDEN })).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "zaakkenmerk" }] },
    });
    const logboek = await withTenant(db, redactie.id, (tx) => listAudit(tx));
    expect(logboek[0]).toMatchObject({
      handeling: "houd-vernietiging-tegen",
      gegevens: { afwegingen: [id] },
    });
    expect(JSON.stringify(logboek)).not.toContain(REDEN);
    waardeVan(await hefVernietigingsstopOp(adviseur.op(), { id: stop?.id ?? "" }));
    expect((await bewaren()).tegengehouden).toEqual([]);
    expect(await hefVernietigingsstopOp(adviseur.op(), { id: stop?.id ?? "" })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
    await dossier("Z-0", "2020-01-01");
    waardeVan(await houdVernietigingTegen(adviseur.op(), { zaakkenmerk: "Z-0", reden: REDEN }));
    const [oud] = (await bewaren()).tegengehouden;
    expect(oud).toMatchObject({ zaakkenmerk: "Z-0", voorbij: true });
    waardeVan(await hefVernietigingsstopOp(adviseur.op(), { id: oud?.id ?? "" }));
  });

  test("wordt gevonden hoe het ook is getypt, zoals bij zoeken: hoofdletters tellen niet", async () => {
    const [hoog, laag] = [await dossier("Zaak-9"), await dossier("zaak-9")];
    const gevonden = waardeVan(
      await houdVernietigingTegen(adviseur.op(), { zaakkenmerk: "ZAAK-9", reden: REDEN }),
    );
    expect(new Set(gevonden.afwegingen)).toEqual(new Set([hoog.id, laag.id]));
  });

  test("vraagt een zaakkenmerk dat er is, en een reden zonder gegevens van een inwoner", async () => {
    await dossier("Z-2");
    const probeer = (zaakkenmerk: string, reden: string) =>
      houdVernietigingTegen(adviseur.op(), { zaakkenmerk, reden });
    expect(await probeer("Z-404", REDEN)).toMatchObject({ fout: { velden: [{ pad: "zaakkenmerk" }] } });
    expect(await probeer("Z-2", " ")).toMatchObject({ fout: { velden: [{ pad: "reden" }] } });
    expect(await probeer("Z-2", "Mail naar kind@voorbeeld.example")).toMatchObject({
      fout: { velden: [{ pad: "reden", melding: expect.stringContaining("e-mailadres") as string }] },
    });
  });

  test("houdt alleen de privacyadviseur tegen; de FG kijkt mee, en een andere gemeente vindt niets", async () => {
    await dossier("Z-3");
    const vraag = { zaakkenmerk: "Z-3", reden: REDEN };
    expect(await houdVernietigingTegen(fg.op(), vraag)).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect((await bewaren(fg)).magTegenhouden).toBe(false);
    expect((await bewaren()).magTegenhouden).toBe(true);
    expect(await houdVernietigingTegen(elders("privacyadviseur").op(), vraag)).toMatchObject({
      fout: { soort: "ongeldig" },
    });
    expect(await leesBewaren(elders("medewerker").op(), {})).toMatchObject({
      fout: { soort: "geen-toegang" },
    });
  });
});

test("telt wat open bleef na de laatste dag", async () => {
  const voor = (await bewaren()).openOverTermijn;
  await dossier("Z-4", "2019-12-31");
  expect((await bewaren()).openOverTermijn).toBe(voor + 1);
});
