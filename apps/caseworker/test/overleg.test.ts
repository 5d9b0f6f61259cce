import { findAfweging, listAudit, listOverlegvragen, listPost, withTenant } from "@deelwijzer/db";
import { addProeflid } from "@deelwijzer/db/testing";
import { fixedKlok, type RequestContext } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { beantwoordOverlegvraag } from "../src/use-cases/beantwoord-overlegvraag/beantwoord-overlegvraag.ts";
import { bekijkOverlegvraag } from "../src/use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { leesOverlegvraag } from "../src/use-cases/lees-overlegvraag/lees-overlegvraag.ts";
import { lijstOverleg } from "../src/use-cases/lijst-overleg/lijst-overleg.ts";
import { lijstOverlegvragen } from "../src/use-cases/lijst-overlegvragen/lijst-overlegvragen.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { plaatsOverlegopmerking } from "../src/use-cases/plaats-overlegopmerking/plaats-overlegopmerking.ts";
import { stelOverlegvraag } from "../src/use-cases/stel-overlegvraag/stel-overlegvraag.ts";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { trekOverlegvraagIn } from "../src/use-cases/trek-overlegvraag-in/trek-overlegvraag-in.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, database, gemeente, services } = wereld;
const { lees, start, bewaar, vast } = dossiers(wereld);
afterAll(wereld.sluit);

const lid = async (...rollen: ("medewerker" | "privacyadviseur" | "privacyambassadeur")[]) => {
  const gebruikerId = await addProeflid(database, gemeente, rollen);
  return als({ gebruikerId, rollen, domeinen: [], teamId: null });
};
const adviseur = await lid("privacyadviseur");
const tweede = await lid("privacyadviseur");
const ambassadeur = await lid("medewerker", "privacyambassadeur");
const collega = await lid("medewerker");
const id = (wie: RequestContext) => wie.actor?.gebruikerId ?? "";
const inGemeente = <T>(fn: Parameters<typeof withTenant<T>>[2]) => withTenant(services.db, gemeente.id, fn);
const LATER = "2019-08-14";

const dossier = async () => {
  const nieuw = await start();
  await bewaar(nieuw, WMO_GEBRUIKT_JEUGD, BEWAREN);
  return nieuw;
};
type Invoer = Parameters<typeof stelOverlegvraag>[1];
const vraagOp = async (afwegingId: string, deel: Partial<Invoer> = {}) => {
  const vraag = deel.vraag ?? "Mag ik ook de uren van de oudste zoon opvragen?";
  const stukken = deel.stukken ?? [];
  const { merk } = waardeUit(await bekijkOverlegvraag(als(), { id: afwegingId, vraag, stukken }));
  const { versie } = await lees(afwegingId);
  return stelOverlegvraag(als(), {
    id: afwegingId,
    expectedVersion: versie,
    aan: { rol: "privacyadviseur" },
    vraag,
    stukken,
    uiterlijk: LATER,
    overVraag: null,
    vervolgOp: null,
    merk,
    ...deel,
  });
};
const gesteld = async (afwegingId: string, deel: Partial<Invoer> = {}) =>
  waardeUit(await vraagOp(afwegingId, deel)).id;
const antwoord = (vraagId: string, oordeel: "eens" | "oneens" | "meer-nodig", wie = adviseur) =>
  beantwoordOverlegvraag(wie, { id: vraagId, oordeel, tekst: "De uren van de oudste zijn niet nodig." });
const gesprek = async (afwegingId: string) =>
  waardeUit(await lijstOverleg(als(), { id: afwegingId })).gesprekken;

describe("een vraag stellen", () => {
  test("toont vooraf de vraag als zin, het antwoord en alleen de gekozen stukken, nooit het kenmerk of de titel", async () => {
    const afwegingId = await dossier();
    const vooraf = waardeUit(
      await bekijkOverlegvraag(als(), { id: afwegingId, vraag: "Kan dit?", stukken: ["gegevens"] }),
    );
    expect(vooraf.getoond).toMatchObject({ vraag: "Kan dit?", antwoord: { kop: "Ja, mits" } });
    expect(vooraf.getoond.zin).toContain("Jeugd");
    expect(vooraf.getoond.stukken.map(({ vraagId }) => vraagId)).toEqual(["gegevens"]);
    expect(vooraf.getoond.stukken[0]?.regels.join(" ")).toContain("uren opvoedhulp per week");
    const alles = JSON.stringify(vooraf.getoond);
    expect(alles).not.toContain("W-2041");
    expect(alles).not.toContain("Proef");
    expect(vooraf.kiesbaar.map(({ vraagId }) => vraagId)).toContain("personen");
  });

  test("stelt voor wie de rol heeft of wie collega is, en niet uzelf", async () => {
    const { partners } = waardeUit(
      await bekijkOverlegvraag(als(), { id: await dossier(), vraag: "", stukken: [] }),
    );
    expect(partners.slice(0, 2).map(({ aan }) => aan)).toEqual([
      { rol: "privacyadviseur" },
      { rol: "privacyambassadeur" },
    ]);
    expect(partners).not.toContainEqual(expect.objectContaining({ aan: { gebruiker: gemeente.userId } }));
  });

  test("laat het dossier wachten, schrijft op wat er te zien was, en stuurt ieder die de rol heeft bericht", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId);
    expect(await lees(afwegingId)).toMatchObject({ status: "wacht-op-overleg" });
    const [rij] = await inGemeente((tx) => listOverlegvragen(tx, afwegingId));
    expect(Buffer.from(rij?.inhoud ?? []).toString("latin1")).not.toContain("oudste");
    const regels = await inGemeente((tx) =>
      listAudit(tx, { onderwerp: { soort: "afweging", id: afwegingId } }),
    );
    expect(regels.find(({ handeling }) => handeling === "stel-overlegvraag")?.gegevens).toMatchObject({
      overlegvraag: vraagId,
      hash: rij?.inhoudHash,
    });
    const post = (await inGemeente((tx) => listPost(tx))).filter(({ pad }) => pad === `/overleg/${vraagId}`);
    expect(new Set(post.map(({ aan }) => aan))).toEqual(new Set([id(adviseur), id(tweede)]));
    expect(JSON.stringify(post)).not.toContain("W-2041");
  });

  test("blijft wachten als u intussen verder invult, en laat niet vaststellen", async () => {
    const afwegingId = await dossier();
    await gesteld(afwegingId);
    await bewaar(afwegingId, { opslag: { feiten: "Tot het plan klaar is." } });
    expect(await lees(afwegingId)).toMatchObject({ status: "wacht-op-overleg" });
    const { redenen } = waardeUit(await controleerAfweging(als(), { id: afwegingId }));
    expect(redenen[0]).toMatchObject({ code: "wacht-op-overleg" });
    expect(await vast(afwegingId, "delen-met-grondslag")).toMatchObject({ fout: { reden: "status" } });
  });

  test("verstuurt niets anders dan wat u zag", async () => {
    const afwegingId = await dossier();
    expect(await vraagOp(afwegingId, { merk: "iets anders" })).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "anders-getoond" }] },
    });
    const { versie } = await lees(afwegingId);
    expect(waardeUit(await vraagOp(afwegingId, { expectedVersion: versie - 1 }))).toMatchObject({
      soort: "conflict",
    });
    expect(await gesprek(afwegingId)).toEqual([]);
  });

  test.each([
    ["een datum die voorbij is", { uiterlijk: "2019-08-10" }, "uiterlijk"],
    ["uzelf", { aan: { gebruiker: gemeente.userId } }, "aan"],
    ["een telefoonnummer in de vraag", { vraag: "Bel ik 06-12345678?" }, "vraag"],
    ["een lege vraag", { vraag: "  " }, "vraag"],
    ["een stuk dat er niet is", { stukken: ["bestaat-niet"] }, "stukken"],
  ])("weigert %s", async (_wat, deel, pad) => {
    expect(await vraagOp(await dossier(), deel)).toMatchObject({
      fout: { soort: "ongeldig", velden: [expect.objectContaining({ pad })] },
    });
  });

  test("kan alleen wie het dossier behandelt, en niet als het klaar is", async () => {
    const afwegingId = await dossier();
    const invoer = { id: afwegingId, vraag: "", stukken: [] };
    const teamgenoot = als({ gebruikerId: id(collega) });
    expect(await bekijkOverlegvraag(teamgenoot, invoer)).toMatchObject({ fout: { reden: "niet-van-u" } });
    expect(await bekijkOverlegvraag(adviseur, invoer)).toMatchObject({ fout: { reden: "rol" } });
    const { versie } = await lees(afwegingId);
    waardeUit(await trekIn(als(), { id: afwegingId, expectedVersion: versie }));
    expect(await bekijkOverlegvraag(als(), invoer)).toMatchObject({ fout: { reden: "status" } });
  });
});

describe("een vraag lezen", () => {
  test("kan alleen wie hem kreeg: de persoon, of wie de rol heeft", async () => {
    const afwegingId = await dossier();
    const rol = await gesteld(afwegingId);
    const persoonlijk = await gesteld(afwegingId, { aan: { gebruiker: id(ambassadeur) } });
    expect(waardeUit(await leesOverlegvraag(tweede, { id: rol }))).toMatchObject({
      soort: "open",
      magAntwoorden: true,
      afwegingId: null,
    });
    expect(waardeUit(await leesOverlegvraag(ambassadeur, { id: persoonlijk }))).toMatchObject({
      soort: "open",
    });
    for (const [wie, vraagId] of [
      [collega, rol],
      [ambassadeur, rol],
      [adviseur, persoonlijk],
    ] as const) {
      expect(await leesOverlegvraag(wie, { id: vraagId })).toMatchObject({ fout: { reden: "niet-aan-u" } });
    }
    const fg = als({ gebruikerId: id(adviseur), rollen: ["fg"] });
    expect(await leesOverlegvraag(fg, { id: rol })).toMatchObject({ fout: { reden: "rol" } });
    const elders = als({
      gebruikerId: id(adviseur),
      gemeenteId: crypto.randomUUID(),
      rollen: ["privacyadviseur"],
    });
    expect(await leesOverlegvraag(elders, { id: rol })).toMatchObject({ fout: { soort: "niet-gevonden" } });
  });

  test("laat zien wat er toen was, ook als het dossier daarna verandert, en dat er gelezen is", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId, { stukken: ["opslag"] });
    await bewaar(afwegingId, { opslag: { feiten: "Heel iets anders." } });
    const gelezen = waardeUit(await leesOverlegvraag(adviseur, { id: vraagId }));
    expect(JSON.stringify(gelezen)).toContain("Alleen wat nodig is, tot het onderzoek klaar is.");
    expect(JSON.stringify(gelezen)).not.toContain("Heel iets anders");
    expect(JSON.stringify(gelezen)).not.toContain("W-2041");
    const regels = await inGemeente((tx) =>
      listAudit(tx, { onderwerp: { soort: "overlegvraag", id: vraagId } }),
    );
    expect(regels).toMatchObject([{ handeling: "lees-overlegvraag", actorId: id(adviseur) }]);
  });
});

describe("antwoorden", () => {
  test("oneens staat in het dossier, op de controlepagina en in punt 9 van het besluit", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId);
    waardeUit(await antwoord(vraagId, "oneens"));
    expect(await lees(afwegingId)).toMatchObject({ status: "klaar" });
    expect(await gesprek(afwegingId)).toMatchObject([
      {
        toestand: "beantwoord",
        berichten: [{ oordeel: "oneens", tekst: expect.stringContaining("oudste") }],
      },
    ]);
    const { inhoud } = await lees(afwegingId);
    expect(inhoud.antwoorden["overleg"]).toMatchObject([
      { soort: "privacyadviseur", oneens: true, wanneer: "2019-08-11" },
    ]);
    const punt9 = (punten: readonly { nummer: number }[] | undefined) =>
      JSON.stringify(punten?.find(({ nummer }) => nummer === 9));
    const { verantwoording } = waardeUit(await controleerAfweging(als(), { id: afwegingId }));
    expect(punt9(verantwoording?.punten)).toContain("Wij werden het niet eens.");
    const { besluitId } = waardeUit(await vast(afwegingId, "delen-met-grondslag"));
    const besluit = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(JSON.stringify(besluit)).toContain("De uren van de oudste zijn niet nodig.");
    expect(JSON.stringify(besluit)).toContain("Wij werden het niet eens.");
  });

  test("kan één keer, door één; de ander ziet dat er antwoord is en niet meer dan dat", async () => {
    const vraagId = await gesteld(await dossier());
    const samen = await Promise.all([antwoord(vraagId, "eens"), antwoord(vraagId, "oneens", tweede)]);
    expect(samen.filter(({ ok }) => ok)).toHaveLength(1);
    expect(samen.find(({ ok }) => !ok)).toMatchObject({ fout: { reden: "afgehandeld" } });
    const ander = samen[0]?.ok ? tweede : adviseur;
    expect(waardeUit(await leesOverlegvraag(ander, { id: vraagId }))).toEqual({
      soort: "beantwoord-door-ander",
      op: expect.any(String),
    });
    const lijst = waardeUit(await lijstOverlegvragen(ander, {}));
    expect(lijst.find((vraag) => vraag.id === vraagId)?.stand).toBe("door-ander-beantwoord");
  });

  test("meer nodig is nog geen overleg: u vraagt opnieuw, met een stuk erbij", async () => {
    const afwegingId = await dossier();
    const eerste = await gesteld(afwegingId);
    waardeUit(await antwoord(eerste, "meer-nodig"));
    const na = await lees(afwegingId);
    expect(na.inhoud.antwoorden["overleg"]).toBeUndefined();
    expect(na.status).toBe("klaar");
    const vervolg = await gesteld(afwegingId, { vervolgOp: eerste, stukken: ["personen"] });
    expect(await lees(afwegingId)).toMatchObject({ status: "wacht-op-overleg" });
    expect((await gesprek(afwegingId)).find((deel) => deel.id === vervolg)).toMatchObject({
      vervolgOp: eerste,
    });
    const vreemd = await gesteld(await dossier());
    expect(await vraagOp(afwegingId, { vervolgOp: vreemd })).toMatchObject({
      fout: { velden: [{ pad: "vervolgOp" }] },
    });
  });

  test("van een collega telt als collega, en stuurt bericht aan wie het dossier behandelt", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId, { aan: { gebruiker: id(collega) } });
    waardeUit(await antwoord(vraagId, "eens", collega));
    const { inhoud } = await lees(afwegingId);
    expect(inhoud.antwoorden["overleg"]).toMatchObject([{ soort: "collega", oneens: false }]);
    const post = await inGemeente((tx) => listPost(tx));
    expect(post.find(({ sleutel }) => sleutel.startsWith("overleg-beantwoord"))).toMatchObject({
      soort: "overleg-beantwoord",
      aan: gemeente.userId,
    });
  });

  test("weigert een BSN, een leeg antwoord, en wie niets gevraagd is", async () => {
    const vraagId = await gesteld(await dossier());
    const met = (tekst: string) => beantwoordOverlegvraag(adviseur, { id: vraagId, oordeel: "eens", tekst });
    expect(await met("Mail naar iemand@voorbeeld.example")).toMatchObject({ fout: { soort: "ongeldig" } });
    expect(await met(" ")).toMatchObject({ fout: { soort: "ongeldig" } });
    expect(await antwoord(vraagId, "eens", collega)).toMatchObject({ fout: { reden: "niet-aan-u" } });
    expect(await antwoord(vraagId, "eens", als())).toMatchObject({ fout: { reden: "niet-aan-u" } });
  });
});

describe("daarna", () => {
  test("zetten de twee er opmerkingen bij, ook in de verantwoording, en de rest niet", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId);
    const opmerking = (wie: RequestContext, tekst: string) =>
      plaatsOverlegopmerking(wie, { id: vraagId, tekst });
    expect(await opmerking(als(), "Te vroeg.")).toMatchObject({ fout: { reden: "afgehandeld" } });
    waardeUit(await antwoord(vraagId, "oneens"));
    waardeUit(await opmerking(als(), "Ik laat de uren van de oudste weg."));
    waardeUit(await opmerking(adviseur, "Dan kan het wel."));
    expect(await opmerking(tweede, "Ik ook nog.")).toMatchObject({ fout: { reden: "niet-aan-u" } });
    const { inhoud } = await lees(afwegingId);
    expect((inhoud.antwoorden["overleg"] as { uitkomst: string }[]).map(({ uitkomst }) => uitkomst)).toEqual([
      expect.stringContaining("De uren van de oudste zijn niet nodig."),
      "Mijn reactie op het antwoord: Ik laat de uren van de oudste weg.",
      "Aanvulling op het antwoord: Dan kan het wel.",
    ]);
  });

  test("is een ingetrokken vraag te zien bij u, en leeg voor wie hem kreeg", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId);
    expect(await trekOverlegvraagIn(adviseur, { id: vraagId })).toMatchObject({ ok: false });
    waardeUit(await trekOverlegvraagIn(als(), { id: vraagId }));
    expect(await lees(afwegingId)).toMatchObject({ status: "klaar" });
    expect(await gesprek(afwegingId)).toMatchObject([{ toestand: "ingetrokken" }]);
    expect(waardeUit(await leesOverlegvraag(adviseur, { id: vraagId }))).toMatchObject({
      soort: "ingetrokken",
    });
    expect(await antwoord(vraagId, "eens")).toMatchObject({ fout: { reden: "afgehandeld" } });
  });

  test("wie de afweging intrekt, trekt ook de vraag in", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId);
    const { versie } = await lees(afwegingId);
    waardeUit(await trekIn(als(), { id: afwegingId, expectedVersion: versie }));
    expect(waardeUit(await leesOverlegvraag(adviseur, { id: vraagId }))).toMatchObject({
      soort: "ingetrokken",
    });
    expect(await inGemeente((tx) => findAfweging(tx, afwegingId))).toMatchObject({ status: "ingetrokken" });
  });
});

describe("wacht op u", () => {
  const op = (wie: RequestContext, dag: string) => ({ ...wie, klok: fixedKlok(`${dag}T09:00:00+02:00`) });
  /** A clock that goes on while something is done, as a real one does. */
  const tikkend = (wie: RequestContext): RequestContext => {
    let keer = 0;
    const klok = { ...wie.klok, nu: () => new Date(services.klok.nu().getTime() + 10 * (keer += 1)) };
    return { ...wie, klok };
  };
  const bij = async (wie: RequestContext, vraagId: string) =>
    waardeUit(await lijstWachtOpMij(wie, {}))
      .filter(({ href }) => href === `/overleg/${vraagId}`)
      .map(({ soort, zin }) => [soort, zin]);

  test("staat de vraag bij wie hem kreeg, met de datum die voorbij is, en dan ook bij wie hem stelde", async () => {
    const vraagId = await gesteld(await dossier());
    expect(await bij(op(adviseur, "2019-08-14"), vraagId)).toEqual([
      ["overleg-gevraagd", "Proef vraagt u om mee te denken."],
    ]);
    expect(await bij(op(als(), "2019-08-14"), vraagId)).toEqual([]);
    expect(await bij(op(adviseur, "2019-08-15"), vraagId)).toEqual([
      ["overleg-gevraagd", "Proef vraagt u om mee te denken. De datum was 14 augustus 2019."],
    ]);
    expect(await bij(op(als(), "2019-08-15"), vraagId)).toEqual([
      ["overleg-beantwoord", expect.stringContaining("W-2041 (Proef) is nog niet beantwoord")],
    ]);
  });

  test("staat het antwoord bij wie de vraag stelde, tot die verdergaat", async () => {
    const afwegingId = await dossier();
    const vraagId = await gesteld(afwegingId);
    waardeUit(await antwoord(vraagId, "oneens", tikkend(adviseur)));
    expect(await bij(adviseur, vraagId)).toEqual([]);
    expect(await bij(als(), vraagId)).toEqual([
      ["overleg-beantwoord", expect.stringContaining("Uw collega is het niet met u eens.")],
    ]);
    const later = op(als(), "2019-08-12");
    waardeUit(await plaatsOverlegopmerking(tikkend(adviseur), { id: vraagId, tekst: "Nog iets." }));
    expect(await bij(als(), vraagId)).toHaveLength(1);
    await bewaar(afwegingId, { opslag: { feiten: "Korter." } }, {}, later);
    expect(await bij(later, vraagId)).toEqual([]);
  });
});
