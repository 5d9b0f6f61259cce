import { randomUUID } from "node:crypto";
import type { Antwoorden } from "@core/grondslagen";
import {
  endUitzonderingsbeleid,
  findAfweging,
  findMeldingVanBesluit,
  insertUitzonderingsbeleid,
  listAudit,
  listBesluiten,
  listPost,
  updateLidmaatschap,
  withTenant,
} from "@deelwijzer/db";
import { NU } from "@deelwijzer/db/testing";
import { stelBerichtOp } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { beoordeelUitzondering } from "../src/use-cases/beoordeel-uitzondering/beoordeel-uitzondering.ts";
import { bewaarAntwoorden } from "../src/use-cases/bewaar-antwoorden/bewaar-antwoorden.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { leesUitzondering } from "../src/use-cases/lees-uitzondering/lees-uitzondering.ts";
import { lijstUitzonderingen } from "../src/use-cases/lijst-uitzonderingen/lijst-uitzonderingen.ts";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { stelVast } from "../src/use-cases/stel-vast/stel-vast.ts";
import { collegaVan } from "../testing/collega.ts";
import { nieuweKop } from "../testing/dossier.ts";
import { maakWereld, SCHULDHULP_GEBRUIKT_WENI, waardeUit, type Wereld } from "../testing/wereld.ts";

const UITZONDERING = "delen-gemotiveerde-uitzondering";
const wereld = await maakWereld();
afterAll(wereld.sluit);

const inTenant = <T>({ services, gemeente }: Wereld, fn: Parameters<typeof withTenant<T>>[2]) =>
  withTenant(services.db, gemeente.id, fn);

async function dossier({ als }: Wereld, antwoorden: Antwoorden = SCHULDHULP_GEBRUIKT_WENI): Promise<string> {
  const { id } = waardeUit(await startAfweging(als(), nieuweKop("W-2041", "Proef")));
  const { versie } = waardeUit(await leesAfweging(als(), { id }));
  const vraag = { id, expectedVersion: versie, antwoorden, bewarenTot: "2034-08-11" };
  waardeUit(await bewaarAntwoorden(als(), vraag));
  return id;
}
async function vast({ als }: Wereld, id: string) {
  const { versie, tabelversieHash } = waardeUit(await leesAfweging(als(), { id }));
  return stelVast(als(), {
    id,
    expectedVersion: versie,
    idempotentiesleutel: randomUUID(),
    uitkomst: UITZONDERING,
    nieuwsteTabelversie: tabelversieHash,
  });
}
const verzegel = async (w: Wereld, antwoorden?: Antwoorden) =>
  waardeUit(await vast(w, await dossier(w, antwoorden)));
const meldingVan = async (w: Wereld, besluitId: string) =>
  (await inTenant(w, (tx) => findMeldingVanBesluit(tx, besluitId)))?.id ?? "";

/** Each condition taken away by itself; the code of what is then said. */
const ZONDER: readonly (readonly [string, Antwoorden, string])[] = [
  ["een van de vier afwegingen", { noodzakelijk: { feiten: "" } }, "afweging-ontbreekt"],
  ["het belang van de kinderen", { "belang-kind": { feiten: "" } }, "belang-kind-ontbreekt"],
  ["overleg", { overleg: [] }, "overleg-ontbreekt"],
  ["openheid, of de reden waarom niet", { "gezin-toelichting": { feiten: " " } }, "transparantie-ontbreekt"],
  ["andere wegen", { alternatieven: [] }, "alternatieven-ontbreken"],
  ["een reden", { "besluit-reden": { feiten: "" } }, "reden-ontbreekt"],
  [
    "beleid voor dit domein",
    { domein: "werk-en-inkomen", partner: "domein-schuldhulpverlening" },
    "geen-beleid",
  ],
];

describe("een uitzondering vaststellen", () => {
  test.each(ZONDER)("kan niet zonder %s, en er gaat geen bericht uit", async (_naam, anders, code) => {
    const id = await dossier(wereld, { ...SCHULDHULP_GEBRUIKT_WENI, ...anders });
    const voor = await inTenant(wereld, (tx) => listPost(tx));
    const fout = await vast(wereld, id);
    expect(fout).toMatchObject({ ok: false, fout: { soort: "geblokkeerd" } });
    expect(JSON.stringify(fout)).toContain(`"${code}"`);
    const controle = waardeUit(await controleerAfweging(wereld.als(), { id }));
    expect(controle.redenen.map((reden) => reden.code)).toContain(code);
    expect(await inTenant(wereld, (tx) => findAfweging(tx, id))).toMatchObject({ status: "concept" });
    expect(await inTenant(wereld, (tx) => listPost(tx))).toEqual(voor);
  });

  test("meldt het de FG in dezelfde transactie: in het programma, en in een e-mail die niets zegt", async () => {
    const { besluitId } = await verzegel(wereld);
    const meldingId = await meldingVan(wereld, besluitId);
    expect(meldingId).not.toBe("");
    const post = (await inTenant(wereld, (tx) => listPost(tx))).filter(({ pad }) => pad.endsWith(meldingId));
    expect(post.map(({ soort, aan, pad }) => ({ soort, aan, pad }))).toEqual([
      { soort: "uitzondering-gemeld", aan: wereld.fg.userId, pad: `/toezicht/uitzonderingen/${meldingId}` },
    ]);
    const { onderwerp, tekst } = stelBerichtOp("uitzondering-gemeld", "https://voorbeeld.example/x");
    expect(`${onderwerp} ${tekst}`).not.toMatch(/W-2041|Proef|cliënt|gezin|schuld/i);
    const wacht = waardeUit(await lijstWachtOpMij(wereld.fg.als(), {}));
    const item = wacht.find(({ id }) => id === `uitzondering-gemeld:${meldingId}`);
    expect(item?.zin).toContain("in strijd met de AVG (W-2041)");
    expect(item?.href).toBe(`/toezicht/uitzonderingen/${meldingId}`);
    expect(waardeUit(await lijstWachtOpMij(wereld.als(), {})).map(({ soort }) => soort)).not.toContain(
      "uitzondering-gemeld",
    );
  });

  test("een dubbele klik meldt het een keer, en een ander besluit meldt niets", async () => {
    const id = await dossier(wereld);
    const { versie, tabelversieHash } = waardeUit(await leesAfweging(wereld.als(), { id }));
    const klik = {
      id,
      expectedVersion: versie,
      idempotentiesleutel: randomUUID(),
      uitkomst: UITZONDERING,
      nieuwsteTabelversie: tabelversieHash,
    } as const;
    const beide = await Promise.all([stelVast(wereld.als(), klik), stelVast(wereld.als(), klik)]);
    const [een, twee] = beide.map((uit) => waardeUit(uit).besluitId);
    expect(een).toBe(twee);
    const pad = `/toezicht/uitzonderingen/${await meldingVan(wereld, een ?? "")}`;
    const post = await inTenant(wereld, (tx) => listPost(tx, 1000));
    expect(post.filter((rij) => rij.pad === pad)).toHaveLength(1);
    const besluiten = await inTenant(wereld, (tx) => listBesluiten(tx));
    const uitzonderingen = besluiten.filter(({ uitkomst }) => uitkomst === UITZONDERING).length;
    expect(post.filter(({ soort }) => soort === "uitzondering-gemeld")).toHaveLength(uitzonderingen);
  });
});

describe("zonder FG, of onder beleid dat niet telt", () => {
  test("is er niemand om het te melden, dan kan het niet; wie zelf besluit, telt niet mee", async () => {
    const stil = await maakWereld();
    try {
      const id = await dossier(stil);
      const rollen = (userId: string, wat: string[]) =>
        inTenant(stil, (tx) => updateLidmaatschap(tx, userId, { rollen: wat }, NU));
      await rollen(stil.fg.userId, ["beleidsmedewerker"]);
      expect(JSON.stringify(await vast(stil, id))).toContain('"geen-fg"');
      await rollen(stil.gemeente.userId, ["medewerker", "fg"]);
      const fout = await vast(stil, id);
      expect(JSON.stringify(fout)).toContain("Vraag uw beheerder om de FG toe te voegen.");
      await rollen(stil.fg.userId, ["fg"]);
      expect((await vast(stil, id)).ok).toBe(true);
    } finally {
      await stil.sluit();
    }
  });

  test("beleid dat is beëindigd of dat het bestuur niet vaststelde, zegt dat in woorden", async () => {
    const anders = await maakWereld();
    try {
      const id = await dossier(anders);
      await inTenant(anders, (tx) => endUitzonderingsbeleid(tx, anders.gemeente.beleidId, "2019-08-11"));
      const fout = JSON.stringify(await vast(anders, id));
      expect(fout).toContain("“Proefbeleid” gold tot en met 10 augustus 2019");
      await inTenant(anders, (tx) =>
        insertUitzonderingsbeleid(tx, {
          id: randomUUID(),
          gemeenteId: anders.gemeente.id,
          titel: "Beleid van de manager",
          omvat: {
            domeinen: ["schuldhulpverlening"],
            partners: ["domein-werk-en-inkomen"],
            toelichting: "Proef",
          },
          vastgesteldDoor: "teammanager",
          vastgesteldOp: "2019-08-01",
          geldig: { van: "2019-08-01", tot: null },
          createdAt: NU,
        }),
      );
      expect(JSON.stringify(await vast(anders, id))).toContain('"geen-bestuurlijke-dekking"');
    } finally {
      await anders.sluit();
    }
  });
});

describe("wat de FG ziet", () => {
  test("is het besluit met alle redenen, het beleid en de dekking; openen staat in het logboek", async () => {
    const { besluitId } = await verzegel(wereld);
    const id = await meldingVan(wereld, besluitId);
    const gelezen = waardeUit(await leesUitzondering(wereld.fg.als(), { id }));
    expect(gelezen.uitzondering).toMatchObject({
      zaakkenmerk: "W-2041",
      domein: "Schuldhulpverlening",
      eigen: false,
      bevindingen: [],
    });
    expect(gelezen.beleid?.toelichting).toBe("Proef");
    const punt3 = gelezen.besluit.inhoud?.verantwoording.punten[2]?.feiten.join(" ");
    expect(punt3).toContain("Het bestuur van de gemeente heeft dit beleid vastgesteld.");
    expect(punt3).toContain("Onderzoeksrapport 2019, regels 3147-3153");
    expect(punt3).toContain("Handleiding gegevens delen 2019, stap 3");
    expect(gelezen.besluit.inhoud?.verantwoording.waarschuwing).toContain("niet rechtmatig volgens de AVG");
    const log = await inTenant(wereld, (tx) =>
      listAudit(tx, { onderwerp: { soort: "besluit", id: besluitId } }),
    );
    expect(log.filter(({ handeling }) => handeling === "lees-uitzondering").map(({ rol }) => rol)).toEqual([
      "fg",
    ]);
  });

  test("ziet niemand anders, en niet een andere gemeente", async () => {
    const { besluitId } = await verzegel(wereld);
    const id = await meldingVan(wereld, besluitId);
    for (const rol of ["medewerker", "privacyadviseur", "beleidsmedewerker", "beheerder"] as const) {
      const ander = (await collegaVan(wereld, { rollen: [rol] })).als();
      expect(await leesUitzondering(ander, { id })).toMatchObject({ fout: { reden: "rol" } });
      expect(await lijstUitzonderingen(ander, {})).toMatchObject({ fout: { reden: "rol" } });
      expect(await beoordeelUitzondering(ander, { id, oordeel: "in-orde" })).toMatchObject({
        fout: { reden: "rol" },
      });
    }
    const elders = wereld.als({ gemeenteId: randomUUID(), rollen: ["fg"] });
    expect(await leesUitzondering(elders, { id })).toMatchObject({ fout: { soort: "niet-gevonden" } });
  });

  test("wacht tot een FG een oordeel geeft; een later oordeel komt erbij, en het besluit verandert niet", async () => {
    const { besluitId } = await verzegel(wereld);
    const id = await meldingVan(wereld, besluitId);
    const fg = wereld.fg.als();
    const wacht = async () =>
      waardeUit(await lijstWachtOpMij(fg, {})).some((item) => item.id === `uitzondering-gemeld:${id}`);
    const besluit = () =>
      inTenant(wereld, async (tx) => (await listBesluiten(tx)).find((rij) => rij.id === besluitId));
    const voor = await besluit();
    expect(await beoordeelUitzondering(fg, { id, oordeel: "vraag" })).toMatchObject({
      fout: { soort: "ongeldig", velden: [{ pad: "toelichting", melding: "Schrijf wat u vond." }] },
    });
    expect(
      await beoordeelUitzondering(fg, { id, oordeel: "vraag", toelichting: "Bel 06-12345678." }),
    ).toMatchObject({ fout: { velden: [{ pad: "toelichting" }] } });
    expect(await wacht()).toBe(true);
    waardeUit(await beoordeelUitzondering(fg, { id, oordeel: "vraag", toelichting: "Waarom geen brief?" }));
    expect(await wacht()).toBe(false);
    waardeUit(await beoordeelUitzondering(fg, { id, oordeel: "in-orde" }));
    const { uitzondering } = waardeUit(await leesUitzondering(fg, { id }));
    expect(uitzondering.bevindingen).toMatchObject([
      { oordeel: "vraag", toelichting: "Waarom geen brief?" },
      { oordeel: "in-orde", toelichting: null },
    ]);
    expect(await besluit()).toEqual(voor);
    const lijst = waardeUit(await lijstUitzonderingen(fg, {}));
    expect(lijst.uitzonderingen.find((rij) => rij.id === id)?.bevindingen).toHaveLength(2);
  });

  test("wie zelf besloot, oordeelt niet", async () => {
    const { besluitId } = await verzegel(wereld);
    const id = await meldingVan(wereld, besluitId);
    const zelf = wereld.als({ rollen: ["medewerker", "fg"] });
    expect(await beoordeelUitzondering(zelf, { id, oordeel: "in-orde" })).toMatchObject({
      fout: { soort: "geblokkeerd", redenen: [{ code: "eigen-besluit" }] },
    });
  });
});
