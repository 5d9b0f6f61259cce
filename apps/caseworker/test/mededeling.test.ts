import { randomUUID } from "node:crypto";
import { listBesluitstukken, updateGemeente, withTenant } from "@deelwijzer/db";
import { fixedKlok } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { bekijkStuk } from "../src/use-cases/bekijk-stuk/bekijk-stuk.ts";
import { exporteerZaaksysteem } from "../src/use-cases/exporteer-zaaksysteem/exporteer-zaaksysteem.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { legStukVast } from "../src/use-cases/leg-stuk-vast/leg-stuk-vast.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { maakStuk } from "../src/use-cases/maak-stuk/maak-stuk.ts";
import { stelBriefUit } from "../src/use-cases/stel-brief-uit/stel-brief-uit.ts";
import { collegaVan } from "../testing/collega.ts";
import { dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
const { vastgesteld } = dossiers(wereld);
const FG = {
  fgContact: "fg@voorbeeldgemeente.example",
  klachtroute: "Een klacht stuurt u naar het klachtenloket.",
};
await withTenant(wereld.database.open("owner", 1).db, gemeente.id, (tx) => updateGemeente(tx, FG));
const collega = await collegaVan(wereld);
const fg = await collegaVan(wereld, { rollen: ["fg"], domeinen: [], teamId: null });
afterAll(wereld.sluit);
// The first reading of the tables takes longest: not in the time of a test.
await vastgesteld(WMO_GEBRUIKT_JEUGD);

describe("de brief aan de inwoner en het bericht aan de partner", () => {
  const maak = async (id: string, soort: "brief-inwoner" | "bericht-partner") => {
    const { hash } = waardeUit(await bekijkStuk(als(), { id, soort }));
    return legStukVast(als(), { id, soort, gezien: hash ?? "" });
  };

  test("worden eerst bekeken en dan gemaakt: wat gezien is, blijft bewaard en leesbaar als PDF en HTML", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const { stuk, redenen, geinformeerd } = waardeUit(
      await bekijkStuk(als(), { id, soort: "brief-inwoner" }),
    );
    expect(redenen).toEqual([]);
    expect(geinformeerd).toEqual({
      keuze: "ja",
      toelichting: "Op 8 augustus verteld tijdens een huisbezoek.",
    });
    expect(JSON.stringify(stuk)).toContain("fg@voorbeeldgemeente.example");
    const { stukId } = waardeUit(await maak(id, "brief-inwoner"));
    const html = waardeUit(await maakStuk(als(), { id, stukId, vorm: "html" }));
    expect(html.inhoud).toContain("Wij gebruiken gegevens over u");
    const pdf = async () => waardeUit(await maakStuk(als(), { id, stukId, vorm: "pdf" })).inhoud;
    expect(Buffer.from(await pdf()).equals(Buffer.from(await pdf()))).toBe(true);
    const rijen = await withTenant(services.db, gemeente.id, (tx) => listBesluitstukken(tx, id));
    expect(Buffer.from(rijen[0]?.inhoud ?? []).toString("latin1")).not.toContain("Voorbeeldgemeente");
    // The contact of the FG may change; what was told does not.
    const owner = wereld.database.open("owner", 1).db;
    await withTenant(owner, gemeente.id, (tx) => updateGemeente(tx, { ...FG, fgContact: "fg2@x.example" }));
    expect(await maakStuk(als(), { id, stukId, vorm: "html" })).toMatchObject({
      waarde: { inhoud: expect.stringContaining("fg@voorbeeldgemeente.example") },
    });
    await withTenant(owner, gemeente.id, (tx) => updateGemeente(tx, FG));
  });

  test("worden niet gemaakt als intussen iets veranderde", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    expect(await legStukVast(als(), { id, soort: "brief-inwoner", gezien: "sha256:x" })).toMatchObject({
      fout: { redenen: [{ code: "anders-dan-gezien" }] },
    });
  });

  test("bij niet delen is er een brief en geen bericht", async () => {
    const id = await vastgesteld(WENI_VRAAGT_WMO);
    expect(waardeUit(await bekijkStuk(als(), { id, soort: "brief-inwoner" })).stuk).toMatchObject({
      titel: "Wij delen uw gegevens niet",
    });
    const bericht = waardeUit(await bekijkStuk(als(), { id, soort: "bericht-partner" }));
    expect(bericht).toMatchObject({ stuk: null, redenen: [{ code: "niet-delen" }] });
    expect(await maak(id, "bericht-partner")).toMatchObject({ fout: { soort: "geblokkeerd" } });
  });

  test("het bericht zegt alleen de gegevens, de grondslag en het doel", async () => {
    const { stuk } = waardeUit(
      await bekijkStuk(als(), { id: await vastgesteld(WMO_GEBRUIKT_JEUGD), soort: "bericht-partner" }),
    );
    expect(stuk?.delen.map(({ kop }) => kop)).toEqual(["De gegevens", "De grondslag", "Het doel"]);
    const tekst = JSON.stringify(stuk);
    for (const woord of ["mentor", "kind", "huisbezoek", "toestemming", "dubbele hulp"])
      expect(tekst).not.toContain(woord);
  });

  test("alleen wie het besluit nam of waarneemt maakt ze; de fg leest ze", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const { stukId } = waardeUit(await maak(id, "brief-inwoner"));
    for (const wie of [collega.als(), fg.als()]) {
      expect(await bekijkStuk(wie, { id, soort: "brief-inwoner" })).toMatchObject({
        fout: { soort: "geen-toegang" },
      });
      expect(await maakStuk(wie, { id, stukId, vorm: "html" })).toMatchObject({ ok: true });
    }
    const vreemd = als({ gemeenteId: randomUUID() });
    expect(await maakStuk(vreemd, { id, stukId, vorm: "pdf" })).toMatchObject({ ok: false });
  });

  test("de brief kan wachten, met een reden en een dag waarop iemand weer kijkt", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const stel = (uiterlijk: string, reden = "Eerst is er een gesprek over veiligheid.") =>
      stelBriefUit(als(), { id, reden, uiterlijk });
    expect(await stel("2019-08-11")).toMatchObject({ fout: { velden: [{ pad: "uiterlijk" }] } });
    expect(await stel("2019-08-20", "Bel 06-12345678.")).toMatchObject({
      fout: { velden: [{ pad: "reden" }] },
    });
    waardeUit(await stel("2019-08-20"));
    const besluit = waardeUit(await leesBesluit(als(), { id }));
    expect(besluit.stukken).toMatchObject([
      { soort: "brief-wacht", reden: "Eerst is er een gesprek over veiligheid.", uiterlijk: "2019-08-20" },
    ]);
    const wacht = async (dag: string) =>
      waardeUit(await lijstWachtOpMij({ ...als(), klok: fixedKlok(`${dag}T10:00:00Z`) }, {})).filter(
        (een) => een.soort === "brief-wacht" && een.href === `/besluiten/${id}/brief`,
      );
    expect(await wacht("2019-08-19")).toEqual([]);
    expect(await wacht("2019-08-20")).toHaveLength(1);
    waardeUit(await maak(id, "brief-inwoner"));
    expect(await wacht("2019-08-20")).toEqual([]);
  });
});

describe("het pakket voor het zaaksysteem", () => {
  test("heeft alles van het besluit, en wat erin zat blijft bewaard", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const { hash } = waardeUit(await bekijkStuk(als(), { id, soort: "brief-inwoner" }));
    waardeUit(await legStukVast(als(), { id, soort: "brief-inwoner", gezien: hash ?? "" }));
    const { zip, bestandsnaam } = waardeUit(await exporteerZaaksysteem(als(), { id }));
    expect(bestandsnaam).toMatch(/^zaakpakket-besluit-\d+\.zip$/);
    const namen = Buffer.from(zip).toString("latin1");
    for (const naam of ["verantwoording.pdf", "besluit.json", "brief-inwoner-1.pdf", "sha256sums.txt"])
      expect(namen).toContain(naam);
    expect(waardeUit(await leesBesluit(als(), { id })).stukken.map(({ soort }) => soort)).toEqual([
      "brief-inwoner",
      "zaaksysteem",
    ]);
    expect(await exporteerZaaksysteem(collega.als(), { id })).toMatchObject({
      fout: { reden: "niet-van-u" },
    });
  });
});
