import { randomUUID } from "node:crypto";
import { datum } from "@core/grondslagen";
import { findAfweging, findBesluit, listAudit, readOpenbaar, withTenant } from "@deelwijzer/db";
import { createSleutelkast, middernacht } from "@deelwijzer/server";
import { laadTabellen } from "@deelwijzer/tabellen";
import { afterAll, describe, expect, test } from "vitest";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { leesKennis } from "../src/use-cases/lees-kennis/lees-kennis.ts";
import { neemTabelversieOver } from "../src/use-cases/neem-tabelversie-over/neem-tabelversie-over.ts";
import { stelVast } from "../src/use-cases/stel-vast/stel-vast.ts";
import { zoekAfwegingen } from "../src/use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { BEWAREN, dossiers, publiceerNa } from "../testing/dossier.ts";
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
const { op, lees, start, bewaar, vast } = dossiers(wereld);

/** The days on which the versions after the first come into force in this world. */
const dagen = (await laadTabellen()).wijzigingssets.flatMap(({ nummer, ingangsdatum }) =>
  nummer === null || ingangsdatum === null ? [] : [{ nummer, ingangsdatum }],
);
const EERSTE_DAG = dagen[0]?.ingangsdatum ?? datum("2026-11-21");
const EERSTE = Math.max(...dagen.filter((dag) => dag.ingangsdatum === EERSTE_DAG).map((dag) => dag.nummer));
const NIEUWSTE = dagen.at(-1)?.nummer ?? 0;
/** The last second in which only the first version answers, and a moment at which all are in force. */
const vooravond = op(new Date(middernacht(EERSTE_DAG).getTime() - 1_000).toISOString());
const straks = op(middernacht(dagen.at(-1)?.ingangsdatum ?? EERSTE_DAG).toISOString());
const rij = (id: string) => withTenant(services.db, gemeente.id, (tx) => findAfweging(tx, id));
const nieuwste = async (wie = straks) => {
  const [versie] = waardeUit(await leesKennis(wie, {})).tabelversies;
  if (versie === undefined) throw new Error("no tables");
  return versie;
};
const neemOver = async (id: string, naarHash: string, wie = straks) => {
  const { versie } = await lees(id, wie);
  return neemTabelversieOver(wie, { id, expectedVersion: versie, naarHash });
};

describe("wanneer een tabelversie geldt", () => {
  test("tot en met 23.59.59 uur is er niets te melden, om 00.00 uur in Nederland wel", async () => {
    const id = await start();
    expect((await lees(id)).nieuwer).toBeNull();
    expect((await lees(id, vooravond)).nieuwer).toBeNull();
    expect((await lees(id, op(middernacht(EERSTE_DAG).toISOString()))).nieuwer).toMatchObject({
      nummer: EERSTE,
    });
    expect((await lees(id)).tabelversieHash).toBe((await nieuwste(als())).hash);
  });

  test("ook op de dag dat de klok verspringt, en op de dag erna", async () => {
    const id = await start({}, straks);
    // 28 March 2027 has 23 hours: its midnight is at 23:00 UTC, the next one at 22:00 UTC.
    const vier = await publiceerNa(wereld, middernacht(datum("2027-03-28")), () => ({ titel: "Vier" }));
    const vijf = await publiceerNa(wereld, middernacht(datum("2027-03-29")), () => ({ titel: "Vijf" }));
    const nummer = async (moment: string) => (await lees(id, op(moment))).nieuwer?.nummer ?? null;
    expect(await nummer("2027-03-27T22:59:59Z")).toBeNull();
    expect(await nummer("2027-03-27T23:00:00Z")).toBe(vier.nummer);
    expect(await nummer("2027-03-28T21:59:59Z")).toBe(vier.nummer);
    expect(await nummer("2027-03-28T22:00:00Z")).toBe(vijf.nummer);
  });

  test("wie opzoekt krijgt één tabelversie: de nieuwste die geldt, of die genoemd wordt", async () => {
    const nummers = async (wie = als(), tabelversie: string | null = null) =>
      waardeUit(await leesKennis(wie, { tabelversie })).tabelversies.map(({ nummer }) => nummer);
    expect(await nummers()).toEqual([1]);
    expect(await nummers(straks)).toEqual([NIEUWSTE]);
    expect(await nummers(straks, (await nieuwste(als())).hash)).toEqual([1]);
    expect(await nummers(straks, "2")).toEqual([2]);
    // Planned is not in force: nobody answers by it yet.
    expect(await leesKennis(als(), { tabelversie: "2" })).toMatchObject({ fout: { soort: "niet-gevonden" } });
    // No answer asks the leidraden, and they are half of the tables.
    expect((await nieuwste()).inhoud.leidraden).toBeUndefined();
    const [oud, nieuw] = [await leesKennis(als(), {}), await leesKennis(straks, {})];
    expect(waardeUit(oud).kenmerk).not.toBe(waardeUit(nieuw).kenmerk);
  });
});

describe("vaststellen als er net een nieuwere tabelversie geldt", () => {
  test("kan niet ongezien: eerst staat op de pagina wat die verandert, daarna is blijven een keuze", async () => {
    const id = await start();
    await bewaar(id, WMO_GEBRUIKT_JEUGD, BEWAREN);
    const { versie, tabelversieHash } = await lees(id, vooravond);
    const klik = {
      id,
      expectedVersion: versie,
      idempotentiesleutel: randomUUID(),
      uitkomst: "delen-met-grondslag",
    } as const;
    expect(await stelVast(straks, { ...klik, nieuwsteTabelversie: tabelversieHash })).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "nieuwere-tabelversie" }] },
    });
    const { nieuwer } = await lees(id, straks);
    expect((await stelVast(straks, { ...klik, nieuwsteTabelversie: nieuwer?.hash ?? "" })).ok).toBe(true);
  });
});

describe("wat een nieuwere tabelversie betekent", () => {
  test("zegt dat de eisen veranderen, en wat er onder deze vraag veranderde", async () => {
    const id = await start();
    await bewaar(id, WMO_GEBRUIKT_JEUGD);
    const { gevolg } = (await lees(id, straks)).nieuwer ?? {};
    expect(gevolg).toMatchObject({ soort: "andere-vereisten", meer: 0 });
    const regels = gevolg !== undefined && "verschil" in gevolg ? gevolg.verschil : [];
    expect(regels.map(({ id: regel }) => regel)).toContain("wmo-intern-client-participatie");
    expect(JSON.stringify(regels)).toContain("wordt uitdrukkelijke toestemming van de betrokkene");
    // What changed elsewhere in the tables is no concern of this question.
    expect(JSON.stringify(regels)).not.toContain("Wgs");
  });

  test("zegt dat het antwoord verandert, met beide antwoorden in woorden", async () => {
    const id = await start();
    await bewaar(id, { ...WMO_GEBRUIKT_JEUGD, doel: "behoefte-zelfstandig-wonen" });
    expect((await lees(id, straks)).nieuwer?.gevolg).toMatchObject({
      soort: "andere-uitkomst",
      was: expect.stringMatching(/^Onbekend\. Er staat een regel in de bron/) as string,
      wordt: expect.stringMatching(/^Afwegen\. U mag /) as string,
    });
  });

  test("weet het nog niet zolang de vraag niet compleet is", async () => {
    const id = await start();
    await bewaar(id, { domein: "wmo" });
    expect((await lees(id, straks)).nieuwer?.gevolg).toEqual({ soort: "nog-niet-bekend" });
  });

  test("staat ook bij het nakijken en bij het opslaan", async () => {
    const id = await start();
    const { stand } = await bewaar(id, WMO_GEBRUIKT_JEUGD, {}, straks);
    expect(stand.nieuwer?.gevolg.soort).toBe("andere-vereisten");
    const controle = waardeUit(await controleerAfweging(straks, { id }));
    expect(controle.stand.nieuwer).toEqual(stand.nieuwer);
  });
});

describe("een nieuwere tabelversie overnemen", () => {
  test("houdt elk antwoord, merkt wat op de regels steunt, en staat in het logboek", async () => {
    const id = await start();
    await bewaar(id, WMO_GEBRUIKT_JEUGD, BEWAREN);
    const voor = await lees(id);
    expect(voor.status).toBe("klaar");
    const { hash } = await nieuwste();
    const { soort, stand } = waardeUit(await neemOver(id, hash));
    expect(soort).toBe("bewaard");
    expect(stand).toMatchObject({ tabelversieHash: hash, nieuwer: null, status: "concept" });
    expect(stand.inhoud.antwoorden).toEqual(voor.inhoud.antwoorden);
    expect(stand.inhoud.opnieuwBekijken).toContain("vereisten");
    expect(stand.inhoud.opnieuwBekijken).not.toContain("taak-uitleg");
    expect(await rij(id)).toMatchObject({ tabelversieHash: hash, status: "concept" });
    const audit = await withTenant(services.db, gemeente.id, (tx) =>
      listAudit(tx, { onderwerp: { soort: "afweging", id } }),
    );
    expect(audit.find(({ handeling }) => handeling === "neem-tabelversie-over")).toMatchObject({
      gegevens: { tabelversie: hash, opnieuwBekijken: stand.inhoud.opnieuwBekijken },
    });
    // Looked at again and confirmed, the dossier can be sealed under the newer tables.
    await bewaar(id, {}, { bevestigd: stand.inhoud.opnieuwBekijken }, straks);
    expect(waardeUit(await controleerAfweging(straks, { id })).redenen).toEqual([]);
  });

  test("merkt niets als er voor deze vraag niets verandert", async () => {
    const id = await start();
    await bewaar(id, { ...SCHULDHULP_GEBRUIKT_WENI, partner: "domein-wmo" });
    expect((await lees(id, straks)).nieuwer?.gevolg).toMatchObject({ soort: "zelfde" });
    const { stand } = waardeUit(await neemOver(id, (await nieuwste()).hash));
    expect(stand.inhoud.opnieuwBekijken).toEqual([]);
  });

  test("kan alleen naar de nieuwste: niet naar een oudere, niet naar een geplande", async () => {
    const id = await start();
    const twee = waardeUit(await leesKennis(straks, { tabelversie: "2" })).tabelversies[0]?.hash ?? "";
    const laatste = (await nieuwste()).hash;
    const weigering = { fout: { soort: "geblokkeerd", redenen: [{ code: "niet-de-nieuwste" }] } };
    expect(await neemOver(id, twee)).toMatchObject(weigering);
    expect(await neemOver(id, laatste, als())).toMatchObject(weigering);
    expect((await lees(id)).tabelversieHash).not.toBe(laatste);
  });

  test("schrijft niets als een ander venster intussen opsloeg, en kan alleen door de eigenaar", async () => {
    const id = await start();
    const { hash } = await nieuwste();
    const { versie } = await lees(id);
    await bewaar(id, { domein: "wmo" });
    const te = { id, expectedVersion: versie, naarHash: hash };
    expect(waardeUit(await neemTabelversieOver(straks, te))).toMatchObject({
      soort: "conflict",
      stand: { versie: versie + 1, inhoud: { antwoorden: { domein: "wmo" } } },
    });
    const collega = { ...als({ gebruikerId: randomUUID() }), klok: straks.klok };
    expect(await neemTabelversieOver(collega, { ...te, expectedVersion: versie + 1 })).toMatchObject({
      fout: { reden: "niet-van-u" },
    });
    expect((await lees(id)).tabelversieHash).not.toBe(hash);
  });

  test("een keuze die niet meer bestaat, wordt niet bevestigd maar opnieuw gemaakt", async () => {
    const id = await start();
    await bewaar(id, WMO_GEBRUIKT_JEUGD);
    const ingang = middernacht(datum("2028-01-01"));
    const zonder = await publiceerNa(wereld, ingang, ({ woordenlijst, regels, uitspraken, leidraden }) => ({
      leidraden: leidraden?.filter(({ partners = [] }) => !partners.includes("domein-jeugd")),
      woordenlijst: {
        ...woordenlijst,
        partners: woordenlijst.partners
          .filter((partner) => partner.id !== "domein-jeugd")
          .map((p) => ({ ...p, verwant: p.verwant.filter((verwant) => verwant !== "domein-jeugd") })),
      },
      // A rule for that domain alone keeps its id, on another partner: leidraden name rules.
      regels: regels.map((regel) => {
        const partners = regel.partners.filter((partner) => partner !== "domein-jeugd");
        return { ...regel, partners: partners.length > 0 ? partners : ["domein-wmo"] };
      }),
      uitspraken: uitspraken.map((uitspraak) => ({
        ...uitspraak,
        partners:
          uitspraak.partners === "alle"
            ? uitspraak.partners
            : uitspraak.partners.filter((partner) => partner !== "domein-jeugd"),
      })),
    }));
    const later = op("2028-01-01T10:00:00Z");
    expect((await lees(id, later)).nieuwer?.gevolg).toMatchObject({ soort: "woord-weg" });
    const { stand } = waardeUit(await neemOver(id, zonder.hash, later));
    expect(stand.inhoud.antwoorden["partner"]).toBe("domein-jeugd");
    expect(stand.inhoud.opnieuwBekijken).toContain("partner");
    const bevestigd = await bewaar(id, {}, { bevestigd: ["partner", "vereisten"] }, later);
    expect(bevestigd.stand.inhoud.opnieuwBekijken).toContain("partner");
    const gekozen = await bewaar(id, { partner: "domein-schuldhulpverlening" }, {}, later);
    expect(gekozen.stand.inhoud.opnieuwBekijken).not.toContain("partner");
  });

  test("hoeft niet: blijven mag, en het besluit noemt beide tabelversies", async () => {
    const id = await start();
    await bewaar(id, WENI_VRAAGT_WMO, BEWAREN);
    const { besluitId } = waardeUit(await vast(id, "niet-delen", straks));
    const besluit = await withTenant(services.db, gemeente.id, async (tx) => {
      const gevonden = await findBesluit(tx, besluitId);
      return gevonden === null ? null : readOpenbaar(gevonden);
    });
    expect(besluit).toMatchObject({
      tabelversie: { nummer: 1 },
      beslisbewijs: { tabelversie: { nummer: 1 }, nieuwsteTabelversie: { nummer: NIEUWSTE } },
    });
  });
});

describe("de lijst", () => {
  test("noemt wat opnieuw bekeken moet worden, zonder een dossier te openen", async () => {
    const [anders, zelfde, vastgesteld] = [await start(), await start(), await start()];
    await bewaar(anders, WMO_GEBRUIKT_JEUGD);
    await bewaar(zelfde, { ...SCHULDHULP_GEBRUIKT_WENI, partner: "domein-wmo" });
    await bewaar(vastgesteld, WENI_VRAAGT_WMO, BEWAREN);
    waardeUit(await vast(vastgesteld, "niet-delen"));
    // With another master key no dossier can be opened.
    const zonderSleutel = createSleutelkast([Buffer.alloc(32, 9).toString("base64")]);
    const { afwegingen: eigen } = waardeUit(
      await zoekAfwegingen({ ...straks, sleutelkast: zonderSleutel }, { perPagina: 100 }),
    );
    const van = (id: string) => eigen.find((regel) => regel.id === id)?.regelGewijzigd;
    expect(van(anders)).toEqual({ nummer: NIEUWSTE, soort: "andere-vereisten" });
    expect(van(zelfde)).toBeNull();
    expect(van(vastgesteld)).toBeNull();
    const eerder = waardeUit(await zoekAfwegingen(vooravond, { perPagina: 100 })).afwegingen;
    expect(eerder.every(({ regelGewijzigd }) => regelGewijzigd === null)).toBe(true);
    expect(
      await bewaarAntwoorden({ ...straks, sleutelkast: zonderSleutel }, { id: anders, expectedVersion: 3 }),
    ).toMatchObject({ fout: { soort: "storing" } });
  });
});
