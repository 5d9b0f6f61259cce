import { randomUUID } from "node:crypto";
import { bewijsUitToestemming, type VereisteBewijs } from "@core/grondslagen";
import { findBesluitByAfweging, listAudit, withTenant } from "@deelwijzer/db";
import { createProefgemeente } from "@deelwijzer/db/testing";
import { afterAll, describe, expect, test } from "vitest";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { meldIntrekking } from "../src/use-cases/meld-intrekking/meld-intrekking.ts";
import { neemWaar } from "../src/use-cases/neem-waar/neem-waar.ts";
import { openIntrekking } from "../src/use-cases/open-intrekking/open-intrekking.ts";
import { openToestemmingsvraag } from "../src/use-cases/open-toestemmingsvraag/open-toestemmingsvraag.ts";
import { registreerToestemming } from "../src/use-cases/registreer-toestemming/registreer-toestemming.ts";
import { stopToestemmingsvraag } from "../src/use-cases/stop-toestemmingsvraag/stop-toestemmingsvraag.ts";
import { verwerkIntrekking } from "../src/use-cases/verwerk-intrekking/verwerk-intrekking.ts";
import { vraagToestemming } from "../src/use-cases/vraag-toestemming/vraag-toestemming.ts";
import { zoekAfwegingen } from "../src/use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { collegaVan } from "../testing/collega.ts";
import { dossiers } from "../testing/dossier.ts";
import { EIS, inwoners, vraagOver } from "../testing/toestemming.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services, database } = wereld;
const { vast } = dossiers(wereld);
const { buiten, op, dossier, vraag, antwoord, gegeven, trekIn, lijst, lees, bewaar } = inwoners(wereld);
afterAll(wereld.sluit);

const NOODZAAK = (WMO_GEBRUIKT_JEUGD["vereisten"] as Record<string, VereisteBewijs>)["noodzakelijkheid"];
/** Takes the last consent over as evidence, as the page does. */
const neemOver = async (id: string) => {
  const [feit] = await lijst(id);
  const bewijs = feit === undefined ? null : bewijsUitToestemming(feit);
  if (bewijs === null || NOODZAAK === undefined) throw new Error("nothing to lean on");
  return bewaar(id, { vereisten: { noodzakelijkheid: NOODZAAK, [EIS]: bewijs } });
};
const redenen = async (id: string) =>
  waardeUit(await controleerAfweging(als(), { id })).redenen.map(({ code }) => code);
const inGemeente = <T>(fn: Parameters<typeof withTenant<T>>[2]) => withTenant(services.db, gemeente.id, fn);

describe("toestemming vragen", () => {
  test("bewaart niets leesbaars, ook niet het geheim in de link", async () => {
    const id = await dossier();
    const { link } = await vraag(id);
    const rijen = await inGemeente((tx) =>
      tx.execute(`select t::text || s::text || convert_from(decode(encode(t.inhoud, 'hex'), 'escape'), 'LATIN1') as alles
        from toestemming t join toestemmingsleutel s on s.toestemming_id = t.id where t.afweging_id = '${id}'`),
    );
    const alles = JSON.stringify(rijen);
    expect(alles).toContain(EIS);
    for (const geheim of [link, "hoeveel hulp", "opvoedhulp", "mentor"]) expect(alles).not.toContain(geheim);
  });

  test("toont de inwoner welke gegevens, met wie, waarom, tot wanneer, en geen naam", async () => {
    const id = await dossier();
    const { link, vervaltOp } = await vraag(id);
    const gezien = waardeUit(await openToestemmingsvraag(buiten, { sleutel: link }));
    expect(gezien).toEqual({
      soort: "open",
      vervaltOp,
      huisstijl: { kleuren: null, logoHash: null },
      tekst: {
        gemeente: "Voorbeeldgemeente",
        wat: expect.stringContaining("Jeugd"),
        waarom: "Om te weten hoeveel hulp u al krijgt.",
        gegevens: [{ wat: "uren opvoedhulp per week", waarvoor: "om dubbele hulp te voorkomen" }],
        bijNee: "Dan delen wij dit niet.",
        tot: "2019-12-31",
        voorWie: "vertegenwoordiger",
        contact: null,
      },
    });
    expect(new Date(vervaltOp).getTime() - services.klok.nu().getTime()).toBe(30 * 60_000);
    expect((await lijst(id))[0]).toMatchObject({ stand: "geopend" });
  });

  test.each([
    ["een nummer", { waarom: "Bel 06-12345678." }, "waarom"],
    ["een naam", { aanWie: "mevrouw Voorbeeld" }, "aanWie"],
    ["een datum die al voorbij is", { tot: "2019-08-10" }, "tot"],
    ["twijfel of iemand dit overziet", { kanOverzien: "twijfel" }, "kanOverzien"],
    ["niemand die namens iemand beslist", { vertegenwoordiger: "" }, "vertegenwoordiger"],
    ["een eis die de wet niet stelt", { vereiste: "ondubbelzinnige-toestemming" }, "vereiste"],
  ])("kan niet met %s", async (_wat, deel, pad) => {
    const uitslag = await vraagToestemming(als(), { ...vraagOver(await dossier()), ...deel } as never);
    expect(uitslag).toMatchObject({ fout: { soort: "ongeldig", velden: [{ pad }] } });
  });

  test("kan alleen door de eigenaar, en niet uit een andere gemeente of met een andere rol", async () => {
    const id = await dossier();
    const invoer = vraagOver(id);
    expect(await vraagToestemming(als({ gebruikerId: randomUUID() }), invoer)).toMatchObject({
      fout: { soort: "geen-toegang", reden: "niet-van-u" },
    });
    expect(await vraagToestemming(als({ rollen: ["fg"] }), invoer)).toMatchObject({ fout: { reden: "rol" } });
    const elders = als({ gemeenteId: (await createProefgemeente(database, "Elders")).id });
    expect(await vraagToestemming(elders, invoer)).toMatchObject({ fout: { soort: "niet-gevonden" } });
    expect(await vraagToestemming(buiten, invoer)).toMatchObject({ fout: { soort: "niet-ingelogd" } });
  });

  test("opnieuw vragen sluit de link die nog open stond; stoppen kan ook", async () => {
    const id = await dossier();
    const eerste = await vraag(id);
    const tweede = await vraag(id);
    expect(await antwoord(eerste.link)).toEqual({ soort: "verlopen" });
    waardeUit(await stopToestemmingsvraag(als(), { id: tweede.id }));
    expect(await antwoord(tweede.link)).toEqual({ soort: "verlopen" });
    expect(await stopToestemmingsvraag(als(), { id: tweede.id })).toMatchObject({
      fout: { soort: "geblokkeerd" },
    });
  });
});

describe("een link", () => {
  test("telt één antwoord: een tweede klik, een ander antwoord en een herhaling later doen niets", async () => {
    const id = await dossier();
    const { link } = await vraag(id);
    const klikken = await Promise.all([antwoord(link, "ja"), antwoord(link, "nee"), antwoord(link, "ja")]);
    const soorten = klikken.map(({ soort }) => soort);
    expect(soorten.filter((soort) => soort === "beantwoord")).toHaveLength(2);
    expect(await antwoord(link, "nee")).toEqual({ soort: "beantwoord" });
    expect(waardeUit(await openToestemmingsvraag(buiten, { sleutel: link }))).toEqual({
      soort: "beantwoord",
    });
    const [feit] = await lijst(id);
    expect(feit?.gebeurtenissen.filter(({ soort }) => /gegeven|geweigerd/.test(soort))).toHaveLength(1);
  });

  test("werkt tot een half uur na het vragen, en een brief zo lang als gekozen", async () => {
    const { link } = await vraag(await dossier());
    expect(await antwoord(link, "ja", op("2019-08-11T08:30:00Z"))).toEqual({ soort: "verlopen" });
    expect(await antwoord(link, "ja", op("2019-08-11T08:29:59Z"))).toMatchObject({ soort: "gegeven" });
    const brief = await vraag(await dossier(), { waar: "brief", dagen: 7 });
    expect(await antwoord(brief.link, "ja", op("2019-08-18T07:59:59Z"))).toMatchObject({ soort: "gegeven" });
  });

  test("die niet bestaat, die verkeerd is getypt en de code van een ander zeggen hetzelfde", async () => {
    const { code, link } = await gegeven(await dossier());
    const weg = { fout: { soort: "niet-gevonden", wat: "deze vraag" } };
    for (const sleutel of ["", "x", link.slice(1), `A${link.slice(1)}`, code, link.repeat(3)]) {
      if (sleutel === link) continue;
      expect(await openToestemmingsvraag(buiten, { sleutel })).toMatchObject(weg);
    }
    expect(await openIntrekking(buiten, { sleutel: link })).toMatchObject(weg);
  });

  test("die in de database is verwisseld, geeft niets prijs", async () => {
    const [een, ander] = [await vraag(await dossier()), await vraag(await dossier())];
    const eigenaar = database.open("super", 1).db;
    await eigenaar.execute("alter table toestemmingsleutel disable trigger all");
    await eigenaar.execute(
      `update toestemmingsleutel a set voor_inwoner = b.voor_inwoner from toestemmingsleutel b
       where a.toestemming_id = '${een.id}' and b.toestemming_id = '${ander.id}'`,
    );
    await eigenaar.execute("alter table toestemmingsleutel enable always trigger onveranderlijk");
    const uitslag = await openToestemmingsvraag(buiten, { sleutel: een.link });
    expect(uitslag).toMatchObject({ ok: false, fout: { soort: "storing" } });
    expect(await antwoord(ander.link, "nee")).toEqual({ soort: "geweigerd" });
  });

  test("van een dossier dat intussen is afgerond, werkt niet meer", async () => {
    const id = await dossier();
    const { link } = await vraag(id);
    await bewaar(id, { vereisten: WMO_GEBRUIKT_JEUGD["vereisten"] as never });
    waardeUit(await vast(id, "delen-met-grondslag"));
    expect(await antwoord(link)).toEqual({ soort: "verlopen" });
  });
});

describe("bewijs in de afweging", () => {
  test("een ja vult de eis: wie, hoe, wanneer; en dan kan het besluit", async () => {
    const id = await dossier();
    await gegeven(id);
    expect(await redenen(id)).toContain("vereiste-open");
    await neemOver(id);
    const { inhoud } = await lees(id);
    expect((inhoud.antwoorden["vereisten"] as Record<string, VereisteBewijs>)[EIS]).toMatchObject({
      status: "voldaan",
      gegevenDoor: "vertegenwoordiger",
      wijze: "digitaal",
      wanneer: "2019-08-11",
      hoe: expect.stringContaining("identiteitsbewijs"),
    });
    expect(await redenen(id)).toEqual([]);
  });

  test("een nee is een nee", async () => {
    const id = await dossier();
    const { link } = await vraag(id);
    expect(await antwoord(link, "nee")).toEqual({ soort: "geweigerd" });
    await neemOver(id);
    expect(await redenen(id)).toContain("toestemming-geweigerd");
  });

  test("wat in een gesprek is gezegd, staat er met de dag waarop", async () => {
    const id = await dossier();
    const { waar: _, ...deel } = vraagOver(id);
    const gesprek = { ...deel, waar: "gesprek", antwoord: "ja", gezegdOp: "2019-08-08" } as const;
    expect(await registreerToestemming(als(), { ...gesprek, gezegdOp: "2019-08-12" })).toMatchObject({
      fout: { velden: [{ pad: "gezegdOp" }] },
    });
    waardeUit(await registreerToestemming(als(), gesprek));
    await neemOver(id);
    expect((await lijst(id))[0]).toMatchObject({ stand: "gegeven", beantwoordOp: "2019-08-08" });
    expect(await redenen(id)).toEqual([]);
  });

  test("dekt nooit meer dan gevraagd: een gegeven erbij houdt het besluit tegen, en zegt waarom", async () => {
    const id = await dossier();
    await gegeven(id);
    await neemOver(id);
    const oud = WMO_GEBRUIKT_JEUGD["gegevens"] as object[];
    const erbij = { id: "g2", omschrijving: "schulden", soort: "gewoon", nodig: "ja", waarvoor: "voor rust" };
    await bewaar(id, { gegevens: [...oud, erbij] as never });
    expect(await redenen(id)).toContain("toestemming-past-niet");
    expect((await lijst(id))[0]?.verschil).toEqual([
      "U wilt nu ook “schulden” delen. Daar is geen toestemming voor gevraagd.",
    ]);
    await bewaar(id, { gegevens: oud as never });
    expect((await lijst(id))[0]?.verschil).toEqual([]);
  });

  test("een verzonnen toestemming draagt niets", async () => {
    const id = await dossier();
    const { id: open } = await vraag(id);
    const vals: VereisteBewijs = {
      ...(WMO_GEBRUIKT_JEUGD["vereisten"] as Record<string, VereisteBewijs>)[EIS],
      status: "voldaan",
      toelichting: "",
    };
    for (const toestemming of [open, randomUUID()]) {
      await bewaar(id, {
        vereisten: { noodzakelijkheid: NOODZAAK, [EIS]: { ...vals, toestemming } } as never,
      });
      expect(await redenen(id)).toContain("vereiste-open");
    }
  });
});

describe("intrekken", () => {
  test("bereikt de open afweging: het besluit kan niet, tot de eigenaar het verwerkt", async () => {
    const id = await dossier();
    const { toestemming, code } = await gegeven(id);
    await neemOver(id);
    const { versie } = await lees(id);
    expect(await trekIn(code.toLowerCase().replace(/(.{4})/g, "$1 "))).toMatchObject({
      soort: "ingetrokken",
    });
    expect(await trekIn(code)).toMatchObject({ soort: "ingetrokken", nieuw: false });
    expect(await vast(id, "delen-met-grondslag")).toMatchObject({ fout: { soort: "geblokkeerd" } });
    const wacht = waardeUit(await lijstWachtOpMij(als(), {}));
    expect(wacht).toContainEqual(
      expect.objectContaining({
        id: `toestemming-ingetrokken:${toestemming}`,
        href: expect.stringContaining(id),
      }),
    );
    const opnieuw = async () =>
      waardeUit(await zoekAfwegingen(als(), { perPagina: 100 })).afwegingen.find((rij) => rij.id === id)
        ?.toestemmingIngetrokken;
    expect(await opnieuw()).toBe(true);
    // Not sharing waits too: first it must be seen.
    expect(await redenen(id)).toContain("toestemming-ingetrokken");

    waardeUit(await verwerkIntrekking(als(), { id: toestemming }));
    expect(await opnieuw()).toBe(false);
    const na = await lees(id);
    expect(na.versie).toBe(versie + 1);
    expect(na.inhoud.opnieuwBekijken).toContain("vereisten");
    expect((na.inhoud.antwoorden["vereisten"] as Record<string, VereisteBewijs>)[EIS]).toMatchObject({
      ingetrokkenOp: "2019-08-11",
      ingetrokkenDoor: "vertegenwoordiger",
    });
    expect(await vast(id, "delen-met-grondslag")).toMatchObject({ fout: { soort: "geblokkeerd" } });
    expect(waardeUit(await lijstWachtOpMij(als(), {})).map(({ id: item }) => item)).not.toContain(
      `toestemming-ingetrokken:${toestemming}`,
    );
    expect(await verwerkIntrekking(als(), { id: toestemming })).toMatchObject({
      fout: { soort: "geblokkeerd" },
    });
  });

  test("wacht ook op wie de eigenaar waarneemt, en op niemand anders van het team", async () => {
    const id = await dossier();
    const { toestemming, code } = await gegeven(id);
    const [waarnemer, ander] = [await collegaVan(wereld), await collegaVan(wereld)];
    waardeUit(
      await neemWaar(waarnemer.als(), { id, expectedVersion: (await lees(id)).versie, reden: "ziek" }),
    );
    await trekIn(code);
    const bij = async (wie: typeof waarnemer) =>
      waardeUit(await lijstWachtOpMij(wie.als(), {})).map((item) => item.id);
    expect(await bij(waarnemer)).toContain(`toestemming-ingetrokken:${toestemming}`);
    expect(await bij(ander)).not.toContain(`toestemming-ingetrokken:${toestemming}`);
  });

  test("kan een collega vastleggen, met de dag waarop het is gezegd; een ander niet", async () => {
    const id = await dossier();
    const { toestemming } = await gegeven(id);
    const invoer = { id: toestemming, door: "persoon-zelf", gezegdOp: "2019-08-11" } as const;
    const collega = als({ gebruikerId: randomUUID() });
    expect(await meldIntrekking(als({ gebruikerId: randomUUID(), teamId: null }), invoer)).toMatchObject({
      fout: { reden: "niet-van-uw-team" },
    });
    expect(await meldIntrekking(als(), { ...invoer, gezegdOp: "2019-08-12" })).toMatchObject({
      fout: { velden: [{ pad: "gezegdOp" }] },
    });
    expect(await verwerkIntrekking(collega, { id: toestemming })).toMatchObject({
      fout: { reden: "niet-van-u" },
    });
    waardeUit(await meldIntrekking(als(), invoer));
    expect(await meldIntrekking(als(), invoer)).toMatchObject({ fout: { soort: "geblokkeerd" } });
    expect((await lijst(id))[0]).toMatchObject({ stand: "ingetrokken", ingetrokkenOp: "2019-08-11" });
  });

  test("staat naast een vastgesteld besluit, dat geen letter verandert", async () => {
    const id = await dossier();
    const { toestemming, code } = await gegeven(id);
    await neemOver(id);
    waardeUit(await vast(id, "delen-met-grondslag"));
    const voor = await inGemeente((tx) => findBesluitByAfweging(tx, id));
    await trekIn(code);
    waardeUit(await verwerkIntrekking(als(), { id: toestemming }));
    expect(await inGemeente((tx) => findBesluitByAfweging(tx, id))).toEqual(voor);
    expect((await lijst(id))[0]).toMatchObject({ stand: "ingetrokken", verwerkt: true });
    expect(waardeUit(await leesBesluit(als(), { id: voor?.id ?? "" }))).toMatchObject({
      ingetrokken: ["2019-08-11"],
      toestemmingenVan: id,
    });
  });

  test("toont eerst waar het over gaat, en verraadt daarna niets", async () => {
    const { code } = await gegeven(await dossier());
    expect(waardeUit(await openIntrekking(buiten, { sleutel: code }))).toMatchObject({
      soort: "open",
      gegevenOp: "2019-08-11",
      tekst: { waarom: "Om te weten hoeveel hulp u al krijgt." },
    });
    await trekIn(code);
    expect(waardeUit(await openIntrekking(buiten, { sleutel: code }))).toEqual({ soort: "ingetrokken" });
  });
});

test("alles staat in het logboek, zonder geheim en zonder wat de inwoner las", async () => {
  const id = await dossier();
  const { toestemming, link, code } = await gegeven(id);
  await trekIn(code);
  const regels = await inGemeente((tx) =>
    listAudit(tx, { onderwerp: { soort: "toestemming", id: toestemming } }),
  );
  expect(
    regels.map(({ handeling, rol, actorId }) => [handeling, rol, actorId !== null]).toReversed(),
  ).toEqual([
    ["vraag-toestemming", "medewerker", true],
    ["beantwoord-toestemmingsvraag", "inwoner", false],
    ["trek-toestemming-in", "inwoner", false],
  ]);
  for (const geheim of [link, code, "hulp", "mentor"]) expect(JSON.stringify(regels)).not.toContain(geheim);
});
