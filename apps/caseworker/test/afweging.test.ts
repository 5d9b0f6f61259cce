import { randomUUID } from "node:crypto";
import type { Antwoorden } from "@core/grondslagen";
import { findAfweging, listAudit, listBesluiten, withTenant } from "@deelwijzer/db";
import { verifieerBesluit } from "@deelwijzer/db/zegel";
import { afterAll, describe, expect, test } from "vitest";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { exporteerBesluit } from "../src/use-cases/exporteer-besluit/exporteer-besluit.ts";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { lijstBesluiten } from "../src/use-cases/lijst-besluiten/lijst-besluiten.ts";
import { neemWaar } from "../src/use-cases/neem-waar/neem-waar.ts";
import { maakPdf } from "../src/use-cases/maak-pdf/maak-pdf.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { stelVast } from "../src/use-cases/stel-vast/stel-vast.ts";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { zoekAfwegingen } from "../src/use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { collegaVan } from "../testing/collega.ts";
import { nieuweKop } from "../testing/dossier.ts";
import {
  maakWereld,
  SCHULDHULP_GEBRUIKT_WENI,
  waardeUit,
  WENI_VRAAGT_WMO,
  WMO_GEBRUIKT_JEUGD,
} from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);

const start = async (titel = "Proef") => waardeUit(await startAfweging(als(), nieuweKop("W-2041", titel))).id;
const lees = async (id: string) => waardeUit(await leesAfweging(als(), { id }));
const bewaar = async (id: string, antwoorden: Antwoorden, rest = {}) => {
  const { versie } = await lees(id);
  return waardeUit(await bewaarAntwoorden(als(), { id, expectedVersion: versie, antwoorden, ...rest }));
};
const rij = (id: string) => withTenant(services.db, gemeente.id, (tx) => findAfweging(tx, id));

describe("een afweging beginnen", () => {
  test.each([" ", " \u200b ", "\u0301", "twee\nregels", "nul\u0000teken", "half \ud800"])(
    "kan niet met een titel die niet te lezen of niet te bewaren is: %j",
    async (titel) => {
      expect(await startAfweging(als(), nieuweKop("W-9", titel))).toMatchObject({
        fout: { soort: "ongeldig", velden: [{ pad: "titel" }] },
      });
    },
  );

  test("legt de nieuwste tabellen, het stappenplan en vandaag vast, en bewaart geen antwoord leesbaar", async () => {
    const id = waardeUit(
      await startAfweging(als(), {
        ...nieuweKop(" W-1 ", "Begin"),
        vraag: {
          domein: "wmo",
          richting: "intern",
          partner: "domein-jeugd",
          gegevens: ["gezondheid"],
          betrokkene: "client",
          doel: null,
          herkomst: null,
        },
      }),
    ).id;
    const afweging = await lees(id);
    expect(afweging).toMatchObject({ zaakkenmerk: "W-1", peildatum: "2019-08-11", status: "concept" });
    expect(afweging.inhoud.antwoorden).toMatchObject({
      domein: "wmo",
      partner: "domein-jeugd",
      betrokkene: "client",
    });
    const opgeslagen = await rij(id);
    expect(opgeslagen).toMatchObject({ domein: "wmo", richting: "intern", gegevens: ["gezondheid"] });
    expect(Buffer.from(opgeslagen?.inhoud ?? []).toString("latin1")).not.toContain("domein-jeugd");
  });

  test("weigert een e-mailadres in de titel, tot iemand zegt waarom het geen persoonsgegeven is", async () => {
    const invoer = nieuweKop("W-2", "Vraag aan info@voorbeeld.example");
    expect(await startAfweging(als(), invoer)).toMatchObject({
      ok: false,
      fout: { soort: "ongeldig", velden: [{ pad: "titel" }] },
    });
    const bevestiging = {
      vraagId: "titel",
      soort: "e-mailadres",
      tekst: "info@voorbeeld.example",
      reden: "Het algemene adres van het loket.",
    } as const;
    expect(await startAfweging(als(), { ...invoer, bevestigingen: [bevestiging] })).toMatchObject({
      ok: true,
    });
  });

  test("kan niet voor een domein waar u niet voor werkt, en niet als u alleen toezicht houdt", async () => {
    const vraag = {
      domein: "jeugd",
      richting: null,
      partner: null,
      gegevens: [],
      betrokkene: null,
      doel: null,
      herkomst: null,
    };
    const invoer = nieuweKop("W-3", "Proef");
    expect(await startAfweging(als(), { ...invoer, vraag })).toMatchObject({ fout: { reden: "domein" } });
    expect(await startAfweging(als({ rollen: ["fg"] }), invoer)).toMatchObject({ fout: { reden: "rol" } });
  });
});

describe("antwoorden bewaren", () => {
  test("voegt toe, houdt de rest en zet de vraag ernaast", async () => {
    const id = await start();
    await bewaar(id, { domein: "wmo", "taak-uitleg": { feiten: "Onderzoek." } });
    const bewaard = await bewaar(id, { richting: "intern", partner: "domein-jeugd" });
    expect(bewaard.stand.inhoud.antwoorden).toMatchObject({ domein: "wmo", richting: "intern" });
    expect(await rij(id)).toMatchObject({ domein: "wmo", richting: "intern", partner: "domein-jeugd" });
  });

  test("vertelt het tweede venster wat het eerste bewaarde, en schrijft niets", async () => {
    const id = await start();
    const { versie } = await lees(id);
    const venster = (feiten: string) =>
      bewaarAntwoorden(als(), { id, expectedVersion: versie, antwoorden: { "taak-uitleg": { feiten } } });
    expect(waardeUit(await venster("een"))).toMatchObject({ soort: "bewaard" });
    expect(waardeUit(await venster("twee"))).toMatchObject({
      soort: "conflict",
      stand: { versie: versie + 1, inhoud: { antwoorden: { "taak-uitleg": { feiten: "een" } } } },
    });
    expect((await lees(id)).inhoud.antwoorden["taak-uitleg"]).toEqual({ feiten: "een" });
  });

  test("noemt een antwoord dat niet kan, met de vraag waar het bij hoort", async () => {
    const id = await start();
    const { versie } = await lees(id);
    const fout = await bewaarAntwoorden(als({ domeinen: ["wmo"] }), {
      id,
      expectedVersion: versie,
      antwoorden: { domein: "jeugd", richting: "achterwaarts", "bestaat-niet": "x" },
    });
    expect(fout).toMatchObject({ fout: { soort: "ongeldig" } });
    const velden = !fout.ok && fout.fout.soort === "ongeldig" ? fout.fout.velden.map(({ pad }) => pad) : [];
    expect(velden).toEqual(["antwoorden.domein", "antwoorden.richting", "antwoorden.bestaat-niet"]);
  });

  test("laat een vastgelegd overleg staan zoals het is", async () => {
    const id = await start();
    const overleg = SCHULDHULP_GEBRUIKT_WENI["overleg"] as unknown as Record<string, unknown>[];
    await bewaar(id, { overleg: overleg as never });
    const { versie } = await lees(id);
    const anders = overleg.map((regel) => ({ ...regel, uitkomst: "Toch niet." }));
    expect(
      await bewaarAntwoorden(als(), { id, expectedVersion: versie, antwoorden: { overleg: anders } }),
    ).toMatchObject({ fout: { soort: "ongeldig" } });
  });

  test("merkt een antwoord dat op een ander steunt, tot u het bevestigt", async () => {
    const id = await start();
    await bewaar(id, SCHULDHULP_GEBRUIKT_WENI);
    const gewijzigd = await bewaar(id, { "gezin-geinformeerd": "uitgesteld" });
    expect(gewijzigd.stand.inhoud.opnieuwBekijken).toEqual(["gezin-toelichting"]);
    const bevestigd = await bewaar(id, {}, { bevestigd: ["gezin-toelichting"] });
    expect(bevestigd.stand.inhoud.opnieuwBekijken).toEqual([]);
  });

  test("kan alleen de eigenaar; een collega uit het team leest mee, een ander team niet", async () => {
    const id = await start();
    await bewaar(id, { domein: "wmo" });
    const collega = (await collegaVan(wereld)).als();
    expect(waardeUit(await leesAfweging(collega, { id }))).toMatchObject({ magBewerken: false });
    expect(await bewaarAntwoorden(collega, { id, expectedVersion: 3 })).toMatchObject({
      fout: { reden: "niet-van-u" },
    });
    const ander = als({ gebruikerId: randomUUID(), teamId: randomUUID() });
    expect(await leesAfweging(ander, { id })).toMatchObject({ fout: { reden: "niet-van-uw-team" } });
    expect(await leesAfweging(als(), { id: randomUUID() })).toMatchObject({
      fout: { soort: "niet-gevonden" },
    });
  });
});

const BEWAREN = { bewarenTot: "2034-08-11" };
const KLAAR = {
  "delen met grondslag": WMO_GEBRUIKT_JEUGD,
  "niet delen": WENI_VRAAGT_WMO,
  "als uitzondering": SCHULDHULP_GEBRUIKT_WENI,
} as const;

async function vast(id: string, uitkomst: string, idempotentiesleutel: string = randomUUID()) {
  const { versie: expectedVersion, tabelversieHash: nieuwsteTabelversie } = await lees(id);
  const vaststellen = { id, expectedVersion, idempotentiesleutel, nieuwsteTabelversie };
  return stelVast(als(), { ...vaststellen, uitkomst: uitkomst as never });
}

describe("wat een venster niet kon verzenden", () => {
  test("heeft een sleutel per dossier en per persoon, steeds dezelfde, en niet voor wie alleen meeleest", async () => {
    const [een, twee] = [await start(), await start()];
    await bewaar(een, { domein: "wmo" });
    const eerste = (await lees(een)).venstersleutel;
    expect(Buffer.from(eerste ?? "", "base64")).toHaveLength(32);
    expect((await lees(een)).venstersleutel).toBe(eerste);
    expect((await lees(twee)).venstersleutel).not.toBe(eerste);
    const collega = await collegaVan(wereld);
    expect(waardeUit(await leesAfweging(collega.als(), { id: een })).venstersleutel).toBeNull();
    const { versie: expectedVersion } = await lees(een);
    waardeUit(await neemWaar(collega.als(), { id: een, expectedVersion, reden: "ziek" }));
    const waarnemer = waardeUit(await leesAfweging(collega.als(), { id: een })).venstersleutel;
    expect([null, eerste]).not.toContain(waarnemer);
  });
});

describe("vaststellen", () => {
  test.each(Object.entries(KLAAR))("verzegelt het voorbeeld: %s", async (_naam, antwoorden) => {
    const id = await start();
    await bewaar(id, antwoorden, BEWAREN);
    const controle = waardeUit(await controleerAfweging(als(), { id }));
    expect(controle.redenen).toEqual([]);
    expect((await lees(id)).status).toBe("klaar");
    const { besluitId } = waardeUit(await vast(id, antwoorden["besluit"] as string));

    const besluit = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(besluit.openbaar).toMatchObject({ uitkomst: antwoorden["besluit"], peildatum: "2019-08-11" });
    expect(besluit.verantwoording?.punten).toHaveLength(11);
    expect(besluit.verantwoording?.kenmerk).toBe("W-2041");
    expect(JSON.stringify(besluit.openbaar)).not.toContain("W-2041");
    const { bestand } = waardeUit(await exporteerBesluit(als(), { id: besluitId }));
    expect(verifieerBesluit(JSON.parse(JSON.stringify(bestand)))).toMatchObject({ heel: true });
    const { pdf } = waardeUit(await maakPdf(als(), { id: besluitId }));
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe("%PDF-");
    expect(await rij(id)).toMatchObject({ status: "vastgesteld", inhoud: null });
  });

  test("twee keer tegelijk op de knop verzegelt een keer", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    const sleutel = randomUUID();
    const [een, twee] = await Promise.all([vast(id, "niet-delen", sleutel), vast(id, "niet-delen", sleutel)]);
    expect(waardeUit(een).besluitId).toBe(waardeUit(twee).besluitId);
    const besluiten = await withTenant(services.db, gemeente.id, (tx) =>
      listBesluiten(tx, { afwegingIds: [id] }),
    );
    expect(besluiten).toHaveLength(1);
    const audit = await withTenant(services.db, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "besluit", id: waardeUit(een).besluitId } }),
    );
    expect(audit.filter(({ handeling }) => handeling === "stel-vast")).toHaveLength(1);
  });

  test("noemt alles wat ontbreekt tegelijk, en verzegelt niets", async () => {
    const id = await start();
    await bewaar(id, { ...WMO_GEBRUIKT_JEUGD, vereisten: {}, "gezin-toelichting": { feiten: "" } });
    const fout = await vast(id, "delen-met-grondslag");
    const codes =
      !fout.ok && fout.fout.soort === "geblokkeerd" ? fout.fout.redenen.map(({ code }) => code) : [];
    expect(codes).toEqual(
      expect.arrayContaining(["vereiste-open", "transparantie-ontbreekt", "bewaren-tot"]),
    );
    expect(await rij(id)).toMatchObject({ status: "concept" });
  });

  test("weigert een bewaardatum die al voorbij is", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, { bewarenTot: "2019-08-11" });
    expect(await vast(id, "niet-delen")).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "bewaren-tot", pad: "bewarenTot" }] },
    });
    await bewaar(id, {}, { bewarenTot: "2019-08-12" });
    expect((await vast(id, "niet-delen")).ok).toBe(true);
  });

  test("wat mag worden verzegeld, kan ook worden afgedrukt: de langste tekst die een antwoord kan zijn", async () => {
    const id = await start();
    const reden = { feiten: "Een lang verhaal. ".repeat(5_500) };
    await bewaar(id, { ...WENI_VRAAGT_WMO, "besluit-reden": reden }, BEWAREN);
    const { besluitId } = waardeUit(await vast(id, "niet-delen"));
    expect((await maakPdf(als(), { id: besluitId })).ok).toBe(true);
  });

  test("geplakte onzin wordt bewaard zoals het er staat, verzegeld en afgedrukt", async () => {
    const id = await start();
    const onzin = `\u0001\u0007\u001b[31m \u202e omgekeerd \u200b\ufeff 👪🏽 <script>alert(1)</script> #set text(red) $x$ \\n {{7*7}} ${"z\u0351".repeat(400)} \r\n\t'"\u2028;--`;
    await bewaar(id, { ...WENI_VRAAGT_WMO, "besluit-reden": { feiten: onzin } }, BEWAREN);
    expect((await lees(id)).inhoud.antwoorden["besluit-reden"]).toEqual({ feiten: onzin });
    const { besluitId } = waardeUit(await vast(id, "niet-delen"));
    const { inhoud } = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(inhoud?.antwoorden["besluit-reden"]).toEqual({ feiten: onzin });
    expect((await maakPdf(als(), { id: besluitId })).ok).toBe(true);
  });

  test("weigert een uitkomst die niet open is, en een keuze die intussen veranderde", async () => {
    const id = await start();
    await bewaar(id, { ...WENI_VRAAGT_WMO, besluit: "delen-met-grondslag" }, BEWAREN);
    expect(await vast(id, "delen-met-grondslag")).toMatchObject({ fout: { soort: "geblokkeerd" } });
    await bewaar(id, { besluit: "niet-delen" });
    const fout = await vast(id, "delen-verenigbaar");
    expect(JSON.stringify(fout)).toContain("andere-keuze");
  });

  test("een uitzondering kan niet zonder beleid van de gemeente", async () => {
    const id = await start();
    const zonder = { ...SCHULDHULP_GEBRUIKT_WENI, partner: "domein-wmo" };
    await bewaar(id, zonder, BEWAREN);
    expect(JSON.stringify(await vast(id, "delen-gemotiveerde-uitzondering"))).toContain("geen-beleid");
  });

  test("een BSN, e-mailadres of telefoonnummer in de tekst houdt het tegen tot het weg is of vals alarm heet", async () => {
    const id = await start();
    const reden = { feiten: "Bel 06-12345678 of mail naar gezin@voorbeeld.example." };
    await bewaar(id, { ...WENI_VRAAGT_WMO, "besluit-reden": reden }, BEWAREN);
    expect(JSON.stringify(await vast(id, "niet-delen"))).toContain("persoonsgegeven-in-tekst");
    const { bevindingen } = waardeUit(await controleerAfweging(als(), { id }));
    expect(bevindingen.map(({ soort }) => soort)).toEqual(["telefoonnummer", "e-mailadres"]);
    const bevestigingen = bevindingen.map(({ vraagId, soort, tekst }) => ({
      vraagId,
      soort,
      tekst,
      reden: "Het nummer van het loket.",
    }));
    await bewaar(id, {}, { bevestigingen });
    expect(await vast(id, "niet-delen")).toMatchObject({ ok: true });
  });

  test("een vastgestelde afweging verandert niet meer", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    waardeUit(await vast(id, "niet-delen"));
    const { versie } = await lees(id);
    expect(await bewaarAntwoorden(als(), { id, expectedVersion: versie })).toMatchObject({
      fout: { reden: "status" },
    });
    expect(await trekIn(als(), { id, expectedVersion: versie })).toMatchObject({ fout: { reden: "status" } });
  });

  test("de toezichthouder leest elk besluit en dat staat in het logboek; een ander team niet", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    const { besluitId } = waardeUit(await vast(id, "niet-delen"));
    const fg = (await collegaVan(wereld, { rollen: ["fg"], domeinen: [], teamId: null })).als();
    expect(waardeUit(await lijstBesluiten(fg, {})).map((besluit) => besluit.id)).toContain(besluitId);
    waardeUit(await leesBesluit(fg, { id: besluitId }));
    waardeUit(await leesBesluit(als(), { id: besluitId }));
    const gelezen = await withTenant(services.db, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "besluit", id: besluitId } }),
    );
    expect(gelezen.filter(({ handeling }) => handeling === "lees-besluit").map(({ rol }) => rol)).toEqual([
      "fg",
    ]);
    const ander = als({ gebruikerId: randomUUID(), teamId: randomUUID() });
    expect(await leesBesluit(ander, { id: besluitId })).toMatchObject({
      fout: { reden: "niet-van-uw-team" },
    });
    expect(await maakPdf(ander, { id: besluitId })).toMatchObject({ ok: false });
  });
});

describe("het recht van een andere dag", () => {
  test("noemt bij de datum van nu de wet die in 2021 veranderde, in plaats van een vlak antwoord", async () => {
    const { id } = waardeUit(
      await startAfweging(als(), { ...nieuweKop("W-2041", "Nu"), peildatum: "2026-11-21" }),
    );
    await bewaar(id, SCHULDHULP_GEBRUIKT_WENI, BEWAREN);
    const { antwoord, ruimte } = waardeUit(await controleerAfweging(als(), { id }));
    expect(antwoord?.uitkomst).toBe("onvolledig");
    const wijziging = antwoord?.waarschuwingen.find(({ soort }) => soort === "latere-wijziging");
    expect(wijziging?.tekst).toContain("2021");
    expect(ruimte.mogelijk).not.toContain("delen-met-grondslag");
  });
});

describe("de lijst", () => {
  test("toont eigen afwegingen met de stap waar de eerste open vraag staat, en die van het team apart", async () => {
    const id = await start("In de lijst");
    await bewaar(id, { "acuut-gevaar": { keuze: "nee" }, domein: "wmo", "taak-uitleg": { feiten: "Taak." } });
    const lijst = waardeUit(await zoekAfwegingen(als(), { perPagina: 100 })).afwegingen;
    const eigen = lijst.find((regel) => regel.id === id);
    expect(eigen).toMatchObject({ status: "concept", stap: "Uw doel" });
    const collega = als({ gebruikerId: randomUUID() });
    expect(waardeUit(await zoekAfwegingen(collega, {})).totaal).toBe(0);
    const team = waardeUit(await zoekAfwegingen(collega, { bereik: "team", perPagina: 100 })).afwegingen;
    expect(team.find((regel) => regel.id === id)).toMatchObject({ eigenaar: "Proef", magBewerken: false });
  });

  test("een ingetrokken afweging kan niet meer worden vastgesteld", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    const { versie } = await lees(id);
    expect(await trekIn(als(), { id, expectedVersion: versie + 5 })).toMatchObject({
      fout: { soort: "conflict" },
    });
    waardeUit(await trekIn(als(), { id, expectedVersion: versie }));
    expect(await vast(id, "niet-delen")).toMatchObject({ fout: { reden: "status" } });
  });
});
