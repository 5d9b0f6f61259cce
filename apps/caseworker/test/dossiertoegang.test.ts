import { listAudit, withTenant } from "@deelwijzer/db";
import { createTeam } from "@deelwijzer/db/testing";
import { fixedKlok, type RequestContext } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { leesDossiertoegang } from "../src/use-cases/lees-dossiertoegang/lees-dossiertoegang.ts";
import { leesSteekproef } from "../src/use-cases/lees-steekproef/lees-steekproef.ts";
import { leesToezicht } from "../src/use-cases/lees-toezicht/lees-toezicht.ts";
import { legBevindingVast } from "../src/use-cases/leg-bevinding-vast/leg-bevinding-vast.ts";
import { lijstMijnInzagen } from "../src/use-cases/lijst-mijn-inzagen/lijst-mijn-inzagen.ts";
import { lijstOverleg } from "../src/use-cases/lijst-overleg/lijst-overleg.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { maakPdf } from "../src/use-cases/maak-pdf/maak-pdf.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { trekSteekproef } from "../src/use-cases/trek-steekproef/trek-steekproef.ts";
import { vraagInzage } from "../src/use-cases/vraag-inzage/vraag-inzage.ts";
import { zieGezien } from "../src/use-cases/zie-gezien/zie-gezien.ts";
import { zoekDossier } from "../src/use-cases/zoek-dossier/zoek-dossier.ts";
import { collegaVan } from "../testing/collega.ts";
import { BEWAREN, dossiers, nieuweKop } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { bewaar, vast } = dossiers(wereld);
const anderTeam = await createTeam(wereld.database, gemeente, "Team Anders");
const lid = (naam: string, ...domeinen: string[]) =>
  collegaVan(wereld, { naam, domeinen, teamId: anderTeam });
/** Of another team: of the Wmo, which may use what Jeugd holds, and of Werk & Inkomen, which may not ask the Wmo. */
const wmo = await lid("Wmo-collega", "wmo");
const inkomen = await lid("Klantmanager", "werk-en-inkomen");
const jeugd = await collegaVan(wereld, { naam: "Jeugdconsulent", domeinen: ["jeugd"] });
const fg = await collegaVan(wereld, { naam: "Toezichthouder", rollen: ["fg"], domeinen: [], teamId: null });

let nummer = 0;
/** A running dossier of the jeugdconsulent, with what stands in the columns beside it. */
const jeugddossier = async () => {
  nummer += 1;
  const zaakkenmerk = `J-${nummer}`;
  const { id } = waardeUit(await startAfweging(jeugd.als(), nieuweKop(zaakkenmerk, "Opvoedhulp")));
  await bewaar(
    id,
    {
      domein: "jeugd",
      betrokkene: "client",
      gegevens: [{ id: "g", omschrijving: "uren hulp", soort: "gewoon", nodig: "ja", waarvoor: "plan" }],
    },
    {},
    jeugd.als(),
  );
  return { id, zaakkenmerk };
};
type Dossier = Awaited<ReturnType<typeof jeugddossier>>;
const DOEL = "behoefte-participatie-zelfredzaamheid";
const zoek = (zaakkenmerk: string, wie = wmo.als(), deel = {}) =>
  zoekDossier(wie, { zaakkenmerk, domein: "wmo", doel: DOEL, ...deel });
const eisenVan = async (zaakkenmerk: string, wie = wmo.als()) =>
  waardeUit(await zoek(zaakkenmerk, wie)).dossiers.flatMap(({ oordeel }) =>
    oordeel.eisen.map(({ id }) => id),
  );
const vraag = async ({ id, zaakkenmerk }: Dossier, deel = {}, wie = wmo.als()) =>
  vraagInzage(wie, {
    zaakkenmerk,
    afwegingId: id,
    domein: "wmo",
    doel: DOEL,
    soort: "gewoon",
    reden: "eigen-taak",
    toelichting: "Ik doe het onderzoek naar begeleiding.",
    eisen: await eisenVan(zaakkenmerk),
    ...deel,
  });
const NOOD = { soort: "nood", reden: "acuut-gevaar", toelichting: "Er is nu geweld in huis." } as const;
const lees = (id: string, wie: RequestContext) => leesAfweging(wie, { id });
const later = (wie: RequestContext, moment: string): RequestContext => ({ ...wie, klok: fixedKlok(moment) });
const log = (soort: string, id: string) =>
  withTenant(services.db, gemeente.id, (tx) => listAudit(tx, { onderwerp: { soort, id } }));
const wacht = async (wie: RequestContext) => waardeUit(await lijstWachtOpMij(wie, {}));

describe("een dossier vinden", () => {
  test("gaat met het hele zaakkenmerk, en geeft het antwoord van de tabellen en niets uit het dossier", async () => {
    const { id, zaakkenmerk } = await jeugddossier();
    const { dossiers: gevonden } = waardeUit(await zoek(` ${zaakkenmerk.toLowerCase()} `));
    expect(gevonden).toMatchObject([
      {
        id,
        domein: "Jeugd",
        team: "Team",
        magLezen: false,
        inzageTot: null,
        magVragen: true,
        oordeel: { uitkomst: "ja-mits" },
      },
    ]);
    expect(JSON.stringify(gevonden)).not.toContain("Opvoedhulp");
    const [{ oordeel } = { oordeel: null }] = gevonden;
    expect(oordeel?.leuntOp.map(({ wat, waarde }) => [wat, waarde !== null])).toEqual([
      ["Uw domein", true],
      ["Waarvoor u het nodig hebt", true],
      ["Domein van het dossier", true],
      ["Soorten gegevens in het dossier", true],
      ["Over wie het gaat", true],
    ]);
    expect(oordeel?.antwoord).toMatchObject({ bron: "jeugd", domein: "wmo", gegevens: ["gewoon"] });
  });

  test("een deel van een kenmerk, een patroon, een ander kenmerk en een andere gemeente lijken op elkaar", async () => {
    const { zaakkenmerk } = await jeugddossier();
    const leeg = { ok: true, waarde: { dossiers: [] } };
    for (const kenmerk of [zaakkenmerk.slice(0, -1), "%", "J-%", "J-_", "J-9999"]) {
      expect(await zoek(kenmerk)).toEqual(leeg);
    }
    const elders = wmo.als();
    const vreemd = {
      ...elders,
      actor: { ...elders.actor, gemeenteId: "01900000-0000-7000-8000-00000000000a" } as never,
    };
    // A search that fails there fails before it finds: nothing tells the two apart.
    const { id } = await jeugddossier();
    const daar = await vraagInzage(vreemd, {
      zaakkenmerk,
      afwegingId: id,
      domein: "wmo",
      soort: "nood",
      reden: "acuut-gevaar",
      toelichting: NOOD.toelichting,
    });
    const hier = await vraag({ id, zaakkenmerk: "bestaat-niet" }, { ...NOOD, eisen: [] });
    expect([daar.ok, hier.ok]).toEqual([false, false]);
    if (daar.ok || hier.ok) return;
    expect({ ...daar.fout, foutId: "" }).toEqual({ ...hier.fout, foutId: "" });
  });

  test("elke zoekvraag staat in het log, ook wie niets vond; alleen wie voor een domein werkt, zoekt", async () => {
    const { id, zaakkenmerk } = await jeugddossier();
    waardeUit(await zoek(zaakkenmerk));
    waardeUit(await zoek("niets"));
    const [laatste, eerder] = await log("gemeente", gemeente.id);
    expect([laatste, eerder]).toMatchObject([
      { handeling: "zoek-dossier", actorId: wmo.userId, gegevens: { gevonden: [] } },
      { handeling: "zoek-dossier", gegevens: { gevonden: [id] } },
    ]);
    expect(await zoek(zaakkenmerk, wmo.als(), { domein: "jeugd" })).toMatchObject({
      fout: { velden: [{ pad: "domein" }] },
    });
    expect(await zoek(zaakkenmerk, fg.als())).toMatchObject({ fout: { reden: "rol" } });
  });

  test("wat niet bekend is, wordt niet geraden", async () => {
    const leeg = waardeUit(await startAfweging(jeugd.als(), nieuweKop("J-leeg", "Begin")));
    const zonder = waardeUit(await zoek("J-leeg")).dossiers[0];
    expect(zonder).toMatchObject({ domein: null, magVragen: false, oordeel: { uitkomst: "onbekend" } });
    await bewaar(leeg.id, { domein: "jeugd" }, {}, jeugd.als());
    const metDomein = waardeUit(await zoek("J-leeg")).dossiers[0];
    expect(metDomein?.oordeel.uitkomst).toBe("onbekend");
    expect(metDomein?.oordeel.leuntOp.find(({ wat }) => wat.startsWith("Soorten"))?.waarde).toBeNull();
  });
});

describe("inzage", () => {
  test("lezen tot het einde van de dag, en niets anders; elke blik staat in het log met de reden", async () => {
    const dossier = await jeugddossier();
    const { id } = dossier;
    expect(await lees(id, wmo.als())).toMatchObject({ fout: { soort: "geen-toegang" } });
    const { id: inzageId, tot } = waardeUit(await vraag(dossier));
    expect(tot).toBe("2019-08-11T22:00:00.000Z");
    const gelezen = waardeUit(await lees(id, wmo.als()));
    expect(gelezen).toMatchObject({ titel: "Opvoedhulp", magBewerken: false, inzage: { id: inzageId, tot } });
    waardeUit(await lees(id, wmo.als()));
    const blikken = (await log("afweging", id)).filter(({ handeling }) => handeling === "lees-afweging");
    expect(blikken).toMatchObject([
      { actorId: wmo.userId, gegevens: { inzage: inzageId, soort: "gewoon", reden: "eigen-taak" } },
      { actorId: wmo.userId, gegevens: { inzage: inzageId } },
    ]);
    const { versie } = gelezen;
    for (const poging of [
      bewaarAntwoorden(wmo.als(), { id, expectedVersion: versie }),
      trekIn(wmo.als(), { id, expectedVersion: versie }),
      vast(id, "niet-delen", wmo.als()),
      leesDossiertoegang(wmo.als(), { id }),
    ]) {
      expect(await poging).toMatchObject({ fout: { soort: "geen-toegang" } });
    }
    expect(waardeUit(await lijstMijnInzagen(wmo.als(), {})).inzagen).toMatchObject([{ afwegingId: id, tot }]);
    const opTijd = later(wmo.als(), "2019-08-11T21:59:59.999Z");
    const teLaat = later(wmo.als(), "2019-08-11T22:00:00Z");
    expect((await lees(id, opTijd)).ok).toBe(true);
    expect(await lees(id, teLaat)).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect(waardeUit(await lijstMijnInzagen(teLaat, {})).inzagen).toEqual([]);
    // For this one person, and no one else of that team.
    expect(await lees(id, inkomen.als())).toMatchObject({ fout: { soort: "geen-toegang" } });
  });

  test("wat er over het dossier is gevraagd, lezen zonder het dossier te openen, is ook een blik", async () => {
    const dossier = await jeugddossier();
    const { id } = dossier;
    const { id: inzageId } = waardeUit(await vraag(dossier));
    waardeUit(await lijstOverleg(wmo.als(), { id }));
    expect(await log("afweging", id)).toContainEqual(
      expect.objectContaining({
        handeling: "lijst-overleg",
        actorId: wmo.userId,
        gegevens: { inzage: inzageId, soort: "gewoon", reden: "eigen-taak" },
      }),
    );
    const { inzagen } = waardeUit(await leesDossiertoegang(jeugd.als(), { id }));
    expect(inzagen).toMatchObject([{ blikken: 1 }]);
    // Who reads it anyway leaves no line.
    const voor = (await log("afweging", id)).length;
    waardeUit(await lijstOverleg(jeugd.als(), { id }));
    expect(await log("afweging", id)).toHaveLength(voor);
  });

  test("de eigenaar hoort meteen wie en waarom, tot die gezien zegt; de inzage blijft staan", async () => {
    const dossier = await jeugddossier();
    const { id } = waardeUit(await vraag(dossier));
    const item = (await wacht(jeugd.als())).find((kandidaat) => kandidaat.id === `ingezien:${id}`);
    expect(item?.zin).toBe(
      `Wmo-collega mag ${dossier.zaakkenmerk} (Opvoedhulp) inzien tot 12 augustus 2019, 00.00 uur. Reden: ik heb dit dossier nodig voor mijn eigen taak. “Ik doe het onderzoek naar begeleiding.”`,
    );
    expect((await wacht(wmo.als())).map((ander) => ander.id)).not.toContain(`ingezien:${id}`);
    waardeUit(await zieGezien(jeugd.als(), { soort: "inzage", id }));
    expect((await wacht(jeugd.als())).map((ander) => ander.id)).not.toContain(`ingezien:${id}`);
    // One look at a page can read the dossier twice; ten minutes later is another look.
    waardeUit(await lees(dossier.id, wmo.als()));
    waardeUit(await lees(dossier.id, wmo.als()));
    const inzagen = async () => waardeUit(await leesDossiertoegang(jeugd.als(), { id: dossier.id })).inzagen;
    expect(await inzagen()).toMatchObject([
      { wie: "Wmo-collega", nood: false, antwoord: "Ja, met eisen", blikken: 1 },
    ]);
    const straks = fixedKlok(new Date(wereld.services.klok.nu().getTime() + 10 * 60_000));
    waardeUit(await lees(dossier.id, wmo.als({ klok: straks })));
    expect(await inzagen()).toMatchObject([{ blikken: 2 }]);
  });

  test("kan niet zonder ja, zonder dat aan de eisen is voldaan, of zonder uitleg", async () => {
    const dossier = await jeugddossier();
    const eisen = await eisenVan(dossier.zaakkenmerk);
    expect(eisen.length).toBeGreaterThan(0);
    expect(await vraag(dossier, { eisen: eisen.slice(1) })).toMatchObject({
      fout: { velden: [{ pad: "eisen" }] },
    });
    expect(await vraag(dossier, { toelichting: "kort" })).toMatchObject({
      fout: { velden: [{ pad: "toelichting" }] },
    });
    expect(await vraag(dossier, { toelichting: "Bel mij even op 06-12345678." })).toMatchObject({
      fout: { velden: [{ pad: "toelichting" }] },
    });
    expect(await vraag(dossier, { reden: "acuut-gevaar" })).toMatchObject({
      fout: { velden: [{ pad: "reden" }] },
    });
    const zonderJa = await vraag(dossier, { domein: "werk-en-inkomen", doel: null }, inkomen.als());
    expect(zonderJa).toMatchObject({ fout: { soort: "geblokkeerd", redenen: [{ code: "geen-ja" }] } });
    expect(await lees(dossier.id, inkomen.als())).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect(await vraag(dossier, {}, fg.als())).toMatchObject({ fout: { reden: "rol" } });
  });

  test("een collega van hetzelfde domein in een ander team legt uit waarom; de tabellen zeggen daar niets over", async () => {
    const { id } = waardeUit(await startAfweging(als(), nieuweKop("W-zelfde", "Proef")));
    await bewaar(id, { domein: "wmo" });
    expect(waardeUit(await zoek("W-zelfde")).dossiers[0]?.oordeel.uitkomst).toBe("zelfde-domein");
    waardeUit(await vraag({ id, zaakkenmerk: "W-zelfde" }, { eisen: [] }));
    expect((await lees(id, wmo.als())).ok).toBe(true);
  });

  test("een besluit is te lezen en niet mee te nemen", async () => {
    const { id } = waardeUit(await startAfweging(als(), nieuweKop("W-besluit", "Proef")));
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    const { besluitId } = waardeUit(await vast(id, "niet-delen"));
    expect(await leesBesluit(inkomen.als(), { id: besluitId })).toMatchObject({
      fout: { soort: "geen-toegang" },
    });
    const deel = { domein: "werk-en-inkomen", eisen: [] };
    const { id: inzageId } = waardeUit(await vraag({ id, zaakkenmerk: "W-besluit" }, deel, inkomen.als()));
    expect(waardeUit(await leesBesluit(inkomen.als(), { id: besluitId })).inzage?.id).toBe(inzageId);
    expect(await maakPdf(inkomen.als(), { id: besluitId })).toMatchObject({
      fout: { soort: "geen-toegang" },
    });
    expect((await log("besluit", besluitId))[0]).toMatchObject({
      handeling: "lees-besluit",
      gegevens: { inzage: inzageId },
    });
  });
});

describe("noodtoegang en toezicht", () => {
  test("nood kan zonder ja, heet zo, en wacht op de fg voor alles tot die een bevinding vastlegt", async () => {
    const dossier = await jeugddossier();
    const deel = { ...NOOD, domein: "werk-en-inkomen", doel: null, eisen: [] };
    const { id } = waardeUit(await vraag(dossier, deel, inkomen.als()));
    expect((await lees(dossier.id, inkomen.als())).ok).toBe(true);
    expect((await wacht(jeugd.als())).find((item) => item.id === `ingezien:${id}`)?.zin).toMatch(
      /^Noodtoegang: /,
    );
    expect((await wacht(fg.als()))[0]).toMatchObject({
      id: `noodtoegang:${id}`,
      href: `/toezicht#inzage-${id}`,
    });
    const { inzagen } = waardeUit(await leesToezicht(fg.als(), {}));
    expect(inzagen[0]).toMatchObject({
      id,
      nood: true,
      wie: "Klantmanager",
      eigenaar: "Jeugdconsulent",
      blikken: 1,
    });
    expect(inzagen[0]?.antwoord).not.toBe("Ja, met eisen");
    // The FG sees the access and its reason, not the dossier.
    expect(inzagen[0]?.toelichting).toBe(NOOD.toelichting);
    expect(await lees(dossier.id, fg.als())).toMatchObject({ fout: { reden: "rol" } });
    expect(await legBevindingVast(fg.als(), { inzageId: id, oordeel: "niet-in-orde" })).toMatchObject({
      fout: { velden: [{ pad: "toelichting" }] },
    });
    waardeUit(
      await legBevindingVast(fg.als(), { inzageId: id, oordeel: "vraag", toelichting: "Wie is gebeld?" }),
    );
    waardeUit(await legBevindingVast(fg.als(), { inzageId: id, oordeel: "in-orde" }));
    expect((await wacht(fg.als())).map((item) => item.id)).not.toContain(`noodtoegang:${id}`);
    const na = waardeUit(await leesToezicht(fg.als(), {})).inzagen.find((inzage) => inzage.id === id);
    expect(na?.bevindingen).toMatchObject([
      { oordeel: "vraag", toelichting: "Wie is gebeld?" },
      { oordeel: "in-orde", toelichting: null },
    ]);
  });

  test("een steekproef is opnieuw te trekken uit zijn zaad, en wat getrokken is krijgt een bevinding", async () => {
    const morgen = later(fg.als(), "2019-08-12T09:00:00Z");
    const periode = { van: "2019-08-11", totEnMet: "2019-08-11", aantal: 3 };
    const { id, getrokken, omvang } = waardeUit(await trekSteekproef(morgen, periode));
    const { totaal } = waardeUit(await leesToezicht(fg.als(), {}));
    expect([getrokken, omvang]).toEqual([3, totaal]);
    const steekproef = waardeUit(await leesSteekproef(morgen, { id }));
    expect(steekproef).toMatchObject({ klopt: true, omvang, door: "Toezichthouder" });
    expect(steekproef.inzagen).toHaveLength(3);
    const [eerste] = steekproef.inzagen;
    if (eerste === undefined) throw new Error("nothing drawn");
    const bevinding = { inzageId: eerste.id, steekproefId: id, oordeel: "in-orde" as const };
    waardeUit(await legBevindingVast(morgen, bevinding));
    const nietGetrokken = waardeUit(await leesToezicht(fg.als(), {})).inzagen.find(
      (inzage) => !steekproef.inzagen.some((ander) => ander.id === inzage.id),
    );
    const buiten = { ...bevinding, inzageId: nietGetrokken?.id ?? "" };
    expect(await legBevindingVast(morgen, buiten)).toMatchObject({ fout: { soort: "niet-gevonden" } });
    // Two samples of the same accesses are two draws.
    const tweede = waardeUit(await trekSteekproef(morgen, { ...periode, aantal: 500 }));
    expect(tweede.getrokken).toBe(omvang);
    expect(
      await trekSteekproef(morgen, { van: "2019-08-12", totEnMet: "2019-08-11", aantal: 1 }),
    ).toMatchObject({
      fout: { velden: [{ pad: "totEnMet" }] },
    });
    expect(
      await trekSteekproef(morgen, { van: "2019-01-01", totEnMet: "2019-01-31", aantal: 1 }),
    ).toMatchObject({
      fout: { velden: [{ pad: "van" }] },
    });
  });

  test("alleen de fg houdt toezicht", async () => {
    for (const wie of [als(), als({ rollen: ["privacyadviseur"] }), als({ rollen: ["beheerder"] })]) {
      for (const poging of [
        leesToezicht(wie, {}),
        trekSteekproef(wie, { van: "2019-08-11", totEnMet: "2019-08-11", aantal: 1 }),
        legBevindingVast(wie, { inzageId: "01900000-0000-7000-8000-00000000000a", oordeel: "in-orde" }),
      ]) {
        expect(await poging).toMatchObject({ fout: { reden: "rol" } });
      }
    }
  });
});
