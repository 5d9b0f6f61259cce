import { findAfweging, listAudit, listOverdrachten, listWaarnemingen, withTenant } from "@deelwijzer/db";
import { createTeam } from "@deelwijzer/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { draagOver } from "../src/use-cases/draag-over/draag-over.ts";
import { geefTerug } from "../src/use-cases/geef-terug/geef-terug.ts";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { leesDossiertoegang } from "../src/use-cases/lees-dossiertoegang/lees-dossiertoegang.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { neemWaar } from "../src/use-cases/neem-waar/neem-waar.ts";
import { zieGezien } from "../src/use-cases/zie-gezien/zie-gezien.ts";
import { zoekAfwegingen } from "../src/use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { collegaVan } from "../testing/collega.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { lees, start, bewaar, vast } = dossiers(wereld);
const anderTeam = await createTeam(wereld.database, gemeente, "Team Jeugd");
const domeinen = ["wmo", "werk-en-inkomen"];
const collega = await collegaVan(wereld, { domeinen, naam: "Sanne", functie: "Wmo-consulent" });
const elders = await collegaVan(wereld, { domeinen, teamId: anderTeam, naam: "Kim" });
const jeugd = await collegaVan(wereld, { domeinen: ["jeugd"] });
const rij = (id: string) => withTenant(services.db, gemeente.id, (tx) => findAfweging(tx, id));
const log = async (id: string) =>
  (
    await withTenant(services.db, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "afweging", id } }),
    )
  ).map(({ handeling }) => handeling);
const wacht = async (wie = als()) => waardeUit(await lijstWachtOpMij(wie, {}));
const versieVan = async (id: string) => (await rij(id))?.versie ?? 0;
const wmoDossier = async () => {
  const id = await start();
  await bewaar(id, WMO_GEBRUIKT_JEUGD, BEWAREN);
  return id;
};
const waar = async (id: string, wie = collega.als(), deel = {}) =>
  neemWaar(wie, { id, expectedVersion: await versieVan(id), reden: "ziek", ...deel });
const over = async (id: string, naar: string, wie = als(), deel = {}) =>
  draagOver(wie, { id, expectedVersion: await versieVan(id), naar, reden: "ander-werk", ...deel });

/** What is told about one dossier: its kinds, or its sentences. */
const soorten = async (id: string, wie = als()) => (await items(id, wie)).map(({ soort }) => soort);
const zinnen = async (id: string, wie = als()) => (await items(id, wie)).map(({ zin }) => zin);
const items = async (id: string, wie = als()) => {
  const rijen = await withTenant(services.db, gemeente.id, async (tx) => [
    ...(await listOverdrachten(tx, id)),
    ...(await listWaarnemingen(tx, id)),
  ]);
  return (await wacht(wie)).filter(({ gezien }) => rijen.some((een) => een.id === gezien?.id));
};

describe("waarnemen", () => {
  test("een teamgenoot schrijft verder; de eigenaar blijft eigenaar, hoort wie en waarom, en zegt gezien", async () => {
    const id = await wmoDossier();
    expect(await bewaarAntwoorden(collega.als(), { id, expectedVersion: await versieVan(id) })).toMatchObject(
      {
        fout: { reden: "niet-van-u" },
      },
    );
    waardeUit(await waar(id, collega.als(), { toelichting: "Het huisbezoek is morgen." }));
    expect(await rij(id)).toMatchObject({ eigenaarId: gemeente.userId, waarnemerId: collega.userId });
    expect(waardeUit(await leesAfweging(collega.als(), { id })).magBewerken).toBe(true);
    waardeUit(
      await bewaarAntwoorden(collega.als(), {
        id,
        expectedVersion: await versieVan(id),
        antwoorden: { "taak-uitleg": { feiten: "Verder onderzoek." } },
      }),
    );
    // The owner reads along and writes, too: it still is theirs.
    expect((await lees(id)).magBewerken).toBe(true);
    const item = (await wacht()).find(({ soort }) => soort === "waargenomen");
    expect(item?.zin).toBe(
      "Sanne (Wmo-consulent) neemt W-2041 (Proef) voor u waar. Reden: de eigenaar is ziek. Bent u er weer? Dan kunt u het dossier terugnemen.",
    );
    if (item?.gezien === undefined) throw new Error("nothing to see");
    waardeUit(await zieGezien(als(), item.gezien));
    waardeUit(await zieGezien(als(), item.gezien));
    expect((await wacht()).filter(({ soort }) => soort === "waargenomen")).toEqual([]);
    expect(await log(id)).toContain("neem-waar");
    const toegang = waardeUit(await leesDossiertoegang(als(), { id }));
    expect(toegang.wisselingen[0]).toMatchObject({
      zin: "Sanne (Wmo-consulent) nam waar voor Proef.",
      toelichting: "Het huisbezoek is morgen.",
    });
    expect(toegang.mag).toEqual({ waarnemen: false, teruggeven: true, overdragen: true });
  });

  test("het staat bij de eigen afwegingen van wie waarneemt, tot het is teruggegeven", async () => {
    const id = await wmoDossier();
    const vanCollega = async () =>
      waardeUit(await zoekAfwegingen(collega.als(), { perPagina: 100 })).afwegingen.find((a) => a.id === id);
    expect(await vanCollega()).toBeUndefined();
    waardeUit(await waar(id));
    expect(await vanCollega()).toMatchObject({ eigenaar: "Proef", waarnemer: "u", magBewerken: true });
    waardeUit(await geefTerug(collega.als(), { id, expectedVersion: await versieVan(id) }));
    expect(await vanCollega()).toBeUndefined();
    expect(waardeUit(await leesAfweging(collega.als(), { id })).magBewerken).toBe(false);
    expect((await wacht()).map(({ zin }) => zin)).toContain(
      "Sanne (Wmo-consulent) heeft W-2041 (Proef) aan u teruggegeven. U gaat zelf weer verder.",
    );
    // That she stood in is over: it says no more that it can be taken back.
    expect(await soorten(id)).toEqual(["teruggegeven"]);
    expect(waardeUit(await leesDossiertoegang(als(), { id })).wisselingen.map(({ zin }) => zin)).toContain(
      "Sanne (Wmo-consulent) gaf het terug aan Proef.",
    );
    expect(await geefTerug(als(), { id, expectedVersion: await versieVan(id) })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
  });

  test("wie waarneemt stelt vast; het besluit zegt wie besloot en voor wie", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    waardeUit(await waar(id));
    const { besluitId } = waardeUit(await vast(id, "niet-delen", collega.als()));
    const { openbaar, verantwoording } = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(openbaar.auteur.id).toBe(collega.userId);
    expect(verantwoording?.auteur).toEqual({
      naam: "Sanne",
      rol: "Wmo-consulent, waarnemend voor Proef",
    });
    // Afterwards it can still be given back, and nothing else changes.
    waardeUit(await geefTerug(als(), { id, expectedVersion: await versieVan(id) }));
    expect(await rij(id)).toMatchObject({ status: "vastgesteld", waarnemerId: null });
  });

  test("wie zelf terugneemt, leest daarover niets meer; wie waarnam hoort het, tot die opnieuw waarneemt", async () => {
    const id = await wmoDossier();
    waardeUit(await waar(id));
    expect(waardeUit(await leesDossiertoegang(collega.als(), { id })).neemtZelfWaar).toBe(true);
    expect(waardeUit(await leesDossiertoegang(als(), { id })).neemtZelfWaar).toBe(false);
    expect(waardeUit(await geefTerug(als(), { id, expectedVersion: await versieVan(id) }))).toMatchObject({
      leestNog: true,
    });
    expect(await zinnen(id)).toEqual([]);
    expect(await zinnen(id, collega.als())).toEqual([
      "Proef heeft W-2041 (Proef) teruggenomen. U neemt het niet meer waar.",
    ]);
    waardeUit(await waar(id));
    expect(await zinnen(id, collega.als())).toEqual([]);
    expect(await soorten(id)).toEqual(["waargenomen"]);
  });

  test("kan niet door een ander team, niet buiten uw domein, niet door de eigenaar, niet twee keer", async () => {
    const id = await wmoDossier();
    expect(await waar(id, elders.als())).toMatchObject({ fout: { reden: "niet-van-uw-team" } });
    expect(await waar(id, jeugd.als())).toMatchObject({ fout: { reden: "domein" } });
    expect(await waar(id, als())).toMatchObject({ fout: { reden: "status" } });
    expect(await waar(id, als({ rollen: ["fg"] }))).toMatchObject({ fout: { reden: "rol" } });
    const derde = await collegaVan(wereld, { domeinen });
    waardeUit(await waar(id));
    expect(await waar(id, derde.als())).toMatchObject({ fout: { soort: "conflict" } });
    expect(await waar(id, collega.als())).toMatchObject({ fout: { reden: "status" } });
  });

  test("vraagt een reden, zonder wat een persoon aanwijst", async () => {
    const id = await wmoDossier();
    expect(await waar(id, collega.als(), { reden: "anders" })).toMatchObject({
      fout: { velden: [{ pad: "toelichting" }] },
    });
    expect(await waar(id, collega.als(), { toelichting: "Bel 06-12345678" })).toMatchObject({
      fout: { velden: [{ pad: "toelichting" }] },
    });
    expect(await rij(id)).toMatchObject({ waarnemerId: null });
  });
});

describe("voorgoed overdragen", () => {
  test("de ontvanger wordt eigenaar in het eigen team, en het wacht daar met de reden", async () => {
    const id = await wmoDossier();
    waardeUit(await over(id, elders.userId));
    expect(await rij(id)).toMatchObject({ eigenaarId: elders.userId, teamId: anderTeam });
    expect(await leesAfweging(als(), { id })).toMatchObject({ fout: { reden: "niet-van-uw-team" } });
    expect(waardeUit(await leesAfweging(elders.als(), { id })).magBewerken).toBe(true);
    const [item] = await wacht(elders.als());
    expect(item).toMatchObject({
      zin: "Proef heeft W-2041 (Proef) aan u overgedragen. Reden: de eigenaar krijgt ander werk. U bent nu de eigenaar.",
      href: `/afwegingen/${id}`,
    });
    if (item?.gezien === undefined) throw new Error("nothing to see");
    waardeUit(await zieGezien(elders.als(), item.gezien));
    expect(await wacht(elders.als())).toEqual([]);
    expect(await log(id)).toContain("draag-over");
  });

  test("door wie waarneemt: de waarneming stopt, en de oude eigenaar hoort het", async () => {
    const id = await wmoDossier();
    waardeUit(await waar(id));
    waardeUit(await over(id, elders.userId, collega.als(), { reden: "langdurig-afwezig" }));
    expect(await rij(id)).toMatchObject({ eigenaarId: elders.userId, waarnemerId: null });
    // Nothing is left to take back, and nothing goes on by itself.
    expect(await zinnen(id)).toEqual([
      "Sanne (Wmo-consulent) heeft W-2041 overgedragen aan Kim. Reden: de eigenaar is voor lange tijd afwezig. U bent niet meer de eigenaar.",
    ]);
    expect(await zinnen(id, collega.als())).toEqual([]);
    expect(await soorten(id, elders.als())).toEqual(["overgedragen"]);
    const { wisselingen } = waardeUit(await leesDossiertoegang(elders.als(), { id }));
    expect(wisselingen.map(({ zin }) => zin).toSorted()).toEqual([
      "Overgedragen van Proef aan Kim. Dat deed Sanne (Wmo-consulent).",
      "Sanne (Wmo-consulent) nam waar voor Proef.",
    ]);
  });

  test("door de eigenaar terwijl een ander waarneemt: die hoort het, zonder titel of weg naar wat niet meer van het team is", async () => {
    const id = await wmoDossier();
    waardeUit(await waar(id));
    expect(waardeUit(await over(id, elders.userId))).toMatchObject({ naar: "Kim", leestNog: false });
    expect(await zinnen(id)).toEqual([]);
    expect(await items(id, collega.als())).toMatchObject([
      { zin: "Proef heeft W-2041 overgedragen aan Kim. U neemt het niet meer waar.", href: null },
    ]);
    expect(await soorten(id, elders.als())).toEqual(["overgedragen"]);
  });

  test("aan wie waarnam, of door wie waarneemt aan zichzelf: die is eigenaar en verliest niets", async () => {
    const gegeven = await wmoDossier();
    waardeUit(await waar(gegeven));
    expect(waardeUit(await over(gegeven, collega.userId))).toMatchObject({ leestNog: true });
    expect(await zinnen(gegeven)).toEqual([]);
    expect(await zinnen(gegeven, collega.als())).toEqual([
      "Proef heeft W-2041 (Proef) aan u overgedragen. Reden: de eigenaar krijgt ander werk. U bent nu de eigenaar.",
    ]);
    const genomen = await wmoDossier();
    waardeUit(await waar(genomen));
    expect(waardeUit(await over(genomen, collega.userId, collega.als()))).toMatchObject({
      aanZichzelf: true,
    });
    expect(await zinnen(genomen)).toEqual([
      "Sanne (Wmo-consulent) heeft W-2041 (Proef) van u overgenomen. Reden: de eigenaar krijgt ander werk. U bent niet meer de eigenaar.",
    ]);
    expect(await zinnen(genomen, collega.als())).toEqual([]);
  });

  test("wie het verder gaf of terugkreeg, leest niet meer wat daarvoor was", async () => {
    const id = await wmoDossier();
    waardeUit(await over(id, elders.userId));
    waardeUit(await over(id, collega.userId, elders.als()));
    expect(await zinnen(id, elders.als())).toEqual([]);
    expect(await soorten(id, collega.als())).toEqual(["overgedragen"]);
    waardeUit(await over(id, gemeente.userId, collega.als()));
    expect(await soorten(id)).toEqual(["overgedragen"]);
    expect(await zinnen(id, collega.als())).toEqual([]);
  });

  test("kan niet aan wie er niet voor werkt, niet door een teamgenoot, niet op een oude versie", async () => {
    const id = await wmoDossier();
    expect(waardeUit(await leesDossiertoegang(als(), { id })).ontvangers.map((o) => o.userId)).toEqual(
      expect.arrayContaining([collega.userId, elders.userId]),
    );
    for (const naar of [jeugd.userId, gemeente.userId, "niemand"]) {
      expect(await over(id, naar)).toMatchObject({ fout: { velden: [{ pad: "naar" }] } });
    }
    expect(await over(id, elders.userId, collega.als())).toMatchObject({ fout: { reden: "niet-van-u" } });
    const oud = {
      id,
      expectedVersion: 1,
      naar: elders.userId,
      reden: "anders" as const,
      toelichting: "Zie zaak.",
    };
    expect(await draagOver(als(), oud)).toMatchObject({ fout: { soort: "conflict" } });
  });
});

test("een gemeente verder is er niets te vinden, waar te nemen of over te dragen", async () => {
  const id = await wmoDossier();
  const vreemd = als({ gemeenteId: "01900000-0000-7000-8000-00000000000a" });
  for (const poging of [
    waar(id, vreemd),
    over(id, elders.userId, vreemd),
    leesDossiertoegang(vreemd, { id }),
  ]) {
    expect(await poging).toMatchObject({ fout: { soort: "niet-gevonden" } });
  }
});
