import { randomUUID } from "node:crypto";
import { beoordeel, datum, type Gemeentebepaling } from "@core/grondslagen";
import {
  endGemeentebepaling,
  findBesluit,
  insertGemeentebepaling,
  readOpenbaar,
  withTenant,
} from "@deelwijzer/db";
import { createProefgemeente, NU } from "@deelwijzer/db/testing";
import { afterEach, afterAll, describe, expect, test } from "vitest";
import { beantwoordVragen } from "../src/use-cases/beantwoord-vragen/beantwoord-vragen.ts";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { leesBesluit } from "../src/use-cases/lees-besluit/lees-besluit.ts";
import { leesGemeentelaag } from "../src/use-cases/lees-gemeentelaag/lees-gemeentelaag.ts";
import { keuzesVan, versieMetPartners } from "@deelwijzer/grondslagen-react";
import { beoordeelbaar } from "../src/features/afweging/beoordeelbaar.ts";
import { beantwoordZoekVraag } from "../src/features/opzoeken/beantwoord-zoek-vraag.ts";
import { leesKennis } from "../src/use-cases/lees-kennis/lees-kennis.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { lees, start, bewaar, vast } = dossiers(wereld);

type Invoer = Omit<
  Gemeentebepaling,
  "id" | "geldig" | "bereik" | "vastgesteldDoor" | "vastgesteldOp" | "vindplaats"
>;
const EIS = {
  soort: "eis",
  vereiste: { id: "tweede-paar-ogen", naam: "een collega keek mee", aliassen: [] },
  tekst: "In onze gemeente kijkt altijd een collega mee.",
} as const;
const VERBOD = { soort: "verbod", tekst: "Gebruik geen gegevens van Jeugd." } as const;

/** Each test ends what it recorded after one day: nothing of it holds on the peildatum of the next. */
const vastgelegd: { id: string; van: string }[] = [];
async function leg(bepaling: Invoer, geldig = { van: "2019-01-01", tot: null as string | null }) {
  const id = randomUUID();
  await withTenant(services.db, gemeente.id, (tx) =>
    insertGemeentebepaling(tx, {
      id,
      gemeenteId: gemeente.id,
      inhoud: {
        ...bepaling,
        bereik: { domeinen: ["wmo"], richtingen: ["intern"], partners: ["domein-jeugd"], gegevens: "alle" },
        vastgesteldDoor: "het college",
        vastgesteldOp: "2019-01-15",
        vindplaats: null,
      } as never,
      geldig,
      createdAt: NU,
      createdBy: gemeente.userId,
    }),
  );
  vastgelegd.push({ id, van: geldig.van });
  return id;
}
afterEach(async () => {
  for (const { id, van } of vastgelegd.splice(0)) {
    const tot = `${van.slice(0, 8)}${String(Number(van.slice(8)) + 1).padStart(2, "0")}`;
    await withTenant(services.db, gemeente.id, (tx) => endGemeentebepaling(tx, id, tot));
  }
});

const klaarDossier = async () => {
  const id = await start();
  await bewaar(id, WMO_GEBRUIKT_JEUGD, BEWAREN);
  return id;
};
const VRAAG = {
  domein: "wmo",
  richting: "intern",
  partner: "domein-jeugd",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "behoefte-participatie-zelfredzaamheid",
  herkomst: null,
  peildatum: "2019-08-11",
} as const;

describe("een eis van de gemeente", () => {
  test("komt naast die van de wet, ook in een afweging die al liep, en staat in verantwoording en bewijs", async () => {
    const id = await klaarDossier();
    const bepalingId = await leg(EIS);
    const controle = waardeUit(await controleerAfweging(als(), { id }));
    expect(controle.redenen.map(({ code }) => code)).toContain("vereiste-open");
    expect(controle.stand.laag.bepalingen.map((bepaling) => bepaling.id)).toContain(bepalingId);
    expect(await vast(id, "delen-met-grondslag")).toMatchObject({ fout: { soort: "geblokkeerd" } });

    const bewijs = { status: "voldaan", toelichting: "Een collega van het wijkteam keek mee." };
    const vereisten = { ...(WMO_GEBRUIKT_JEUGD["vereisten"] as object), "tweede-paar-ogen": bewijs };
    await bewaar(id, { vereisten: vereisten as never });
    const { besluitId } = waardeUit(await vast(id, "delen-met-grondslag"));
    const besluit = waardeUit(await leesBesluit(als(), { id: besluitId }));
    expect(besluit.verantwoording?.vereisten).toContainEqual(
      expect.objectContaining({ naam: "Een collega keek mee", status: "voldaan" }),
    );
    const regel = {
      id: bepalingId,
      soort: "eis",
      vastgesteldDoor: "het college",
      vastgesteldOp: "2019-01-15",
    };
    expect(besluit.gemeentebepalingen).toEqual([regel]);
    const gevonden = await withTenant(services.db, gemeente.id, (tx) => findBesluit(tx, besluitId));
    expect(gevonden && readOpenbaar(gevonden).beslisbewijs).toMatchObject({ gemeentebepalingen: [regel] });
  });

  test("heet in de vraag naar de eisen zoals de gemeente haar noemt", async () => {
    await leg(EIS);
    const afweging = await lees(await klaarDossier());
    const kennis = waardeUit(await leesKennis(als(), {}));
    const { nu, context } = beoordeel(
      beoordeelbaar(afweging, kennis.tabelversies[0]!, kennis, datum("2019-08-11")),
    );
    expect(nu.vereisten).toContain("tweede-paar-ogen");
    expect(context.woordenlijst.vereisten.find(({ id }) => id === "tweede-paar-ogen")?.naam).toBe(
      "een collega keek mee",
    );
  });

  test("geldt alleen op de dagen waarvoor zij is vastgesteld", async () => {
    await leg(EIS, { van: "2019-08-12", tot: null });
    await leg(EIS, { van: "2019-01-01", tot: "2019-08-11" });
    const { redenen, bepalingen } = waardeUit(await controleerAfweging(als(), { id: await klaarDossier() }));
    expect({ redenen, bepalingen }).toEqual({ redenen: [], bepalingen: [] });
  });
});

describe("een verbod van de gemeente", () => {
  test("houdt delen tegen in een dossier dat al klaar was; niet delen blijft mogelijk", async () => {
    const id = await klaarDossier();
    expect((await lees(id)).status).toBe("klaar");
    const bepalingId = await leg(VERBOD);
    const { ruimte, bepalingen } = waardeUit(await controleerAfweging(als(), { id }));
    expect(ruimte.mogelijk).toEqual(["niet-delen"]);
    expect(JSON.stringify(await vast(id, "delen-met-grondslag"))).toContain("gemeente-verbod");
    expect(bepalingen.map((bepaling) => bepaling.id)).toEqual([bepalingId]);
    await bewaar(id, { besluit: "niet-delen", "besluit-reden": WENI_VRAAGT_WMO["besluit-reden"]! });
    expect((await vast(id, "niet-delen")).ok).toBe(true);
  });
});

describe("een partner van de gemeente", () => {
  const NOORD = "lokaal.jeugdteam-noord";
  const legPartner = async (partner = "domein-jeugd") => {
    const id = randomUUID();
    await withTenant(services.db, gemeente.id, (tx) =>
      insertGemeentebepaling(tx, {
        id,
        gemeenteId: gemeente.id,
        inhoud: {
          soort: "lokale-partner",
          partnerId: NOORD,
          naam: "Jeugdteam Noord",
          inZin: "het jeugdteam Noord",
          aliassen: ["noord"],
          partner,
          reden: "Dit team voert de Jeugdwet uit.",
          vastgesteldDoor: "het college",
          vastgesteldOp: "2019-01-15",
          vindplaats: null,
        } as never,
        geldig: { van: "2019-01-01", tot: null },
        createdAt: NU,
        createdBy: gemeente.userId,
      }),
    );
    vastgelegd.push({ id, van: "2019-01-01" });
    return id;
  };

  test("staat bij snel opzoeken in de lijst, en krijgt het antwoord van de partner uit de tabellen", async () => {
    await legPartner();
    const laag = waardeUit(await leesGemeentelaag(als(), {}));
    const kennis = waardeUit(await leesKennis(als(), {}));
    const versie = kennis.tabelversies[0]!;
    const zoekVraag = { ...VRAAG, partner: NOORD, peildatum: datum(VRAAG.peildatum) };
    const kiesbaar = versieMetPartners(versie, laag, zoekVraag.peildatum);
    const { partner } = keuzesVan(zoekVraag, kiesbaar);
    expect(partner.find(({ id }) => id === NOORD)).toMatchObject({ label: "Jeugdteam Noord" });
    // Outside its days it cannot be chosen, and an old link says so.
    const later = datum("2018-12-31");
    expect(versieMetPartners(versie, laag, later)).toBe(versie);
    expect(beantwoordZoekVraag({ ...zoekVraag, peildatum: later }, versie, kennis, laag)).toMatchObject({
      fout: { veld: "partner", melding: expect.stringContaining("niet vastgelegd") as string },
    });
    const gevonden = beantwoordZoekVraag(zoekVraag, versie, kennis, laag);
    const landelijk = beantwoordZoekVraag({ ...zoekVraag, partner: "domein-jeugd" }, versie, kennis, laag);
    if ("fout" in gevonden || "fout" in landelijk) throw new Error("refused");
    expect(gevonden.vraag).toMatchObject({ partner: "domein-jeugd", lokalePartner: NOORD });
    expect(gevonden.antwoord.grondslagen).toEqual(landelijk.antwoord.grondslagen);
  });

  test("kan in een afweging, heet daar zoals hier, en staat in het bewijs", async () => {
    const bepalingId = await legPartner();
    const id = await start();
    await bewaar(id, { ...WMO_GEBRUIKT_JEUGD, partner: NOORD }, BEWAREN);
    const { redenen, bepalingen, verantwoording } = waardeUit(await controleerAfweging(als(), { id }));
    expect(redenen).toEqual([]);
    expect(bepalingen.map((bepaling) => bepaling.id)).toEqual([bepalingId]);
    expect(JSON.stringify(verantwoording)).toContain("het jeugdteam Noord");
    const { besluitId } = waardeUit(await vast(id, "delen-met-grondslag"));
    const gevonden = await withTenant(services.db, gemeente.id, (tx) => findBesluit(tx, besluitId));
    expect(gevonden && readOpenbaar(gevonden).beslisbewijs).toMatchObject({
      vraag: { partner: "domein-jeugd", lokalePartner: NOORD },
      gemeentebepalingen: [{ id: bepalingId, soort: "lokale-partner" }],
    });
  });

  test("die niet in de tabellen staat, krijgt geen grondslag van een ander", async () => {
    await legPartner("anders");
    const laag = waardeUit(await leesGemeentelaag(als(), {}));
    const kennis = waardeUit(await leesKennis(als(), {}));
    const vraag = { ...VRAAG, partner: NOORD, richting: "verstrekken", peildatum: datum(VRAAG.peildatum) };
    expect(beantwoordZoekVraag(vraag, kennis.tabelversies[0]!, kennis, laag)).toMatchObject({
      vraag: { partner: "anders" },
      antwoord: { grondslagen: [] },
    });
  });
});

describe("een convenant van de gemeente", () => {
  const CONVENANT = {
    soort: "convenant",
    titel: "Convenant Jeugd en Wmo",
    partijen: ["domein-jeugd"],
    tekst: "Bespreek het eerst in het teamoverleg.",
    vereisten: [EIS.vereiste],
    werkwijze: { contact: null, procedure: null, kanaal: "de beveiligde mail", bewaren: null, wie: null },
  } as const;

  test("vraagt wat erin staat, ook in een afweging, en blijft bij het besluit", async () => {
    const id = await klaarDossier();
    const bepalingId = await leg(CONVENANT);
    const { redenen, bepalingen, antwoord } = waardeUit(await controleerAfweging(als(), { id }));
    expect(redenen.map(({ code }) => code)).toContain("vereiste-open");
    expect(bepalingen.map((bepaling) => bepaling.id)).toEqual([bepalingId]);
    expect(JSON.stringify(antwoord)).toContain("Of het mag, zegt de wet.");
  });
});

describe("wie de laag ziet", () => {
  test("de eigen gemeente, ook bij snel opzoeken", async () => {
    await leg(VERBOD);
    const laag = waardeUit(await leesGemeentelaag(als(), {}));
    const kennis = waardeUit(await leesKennis(als(), {}));
    const gevonden = beantwoordZoekVraag({ ...VRAAG } as never, kennis.tabelversies[0]!, kennis, laag);
    expect(gevonden).toMatchObject({
      landelijk: { uitkomst: "grondslag" },
      antwoord: { uitkomst: "geen-grondslag", waarschuwingen: [{ soort: "gemeente-verbod" }] },
    });
  });

  test("een andere gemeente niet, en de openbare API niet", async () => {
    await leg(VERBOD);
    const ander = await createProefgemeente(wereld.database, "Andere gemeente");
    const daar = als({ gemeenteId: ander.id, gebruikerId: ander.userId, teamId: ander.teamId });
    expect(waardeUit(await leesGemeentelaag(daar, {})).bepalingen).toEqual([]);
    const antwoord = waardeUit(await beantwoordVragen({ ...services, actor: null }, { ...VRAAG }));
    expect(antwoord).toMatchObject({ uitkomst: "grondslag" });
    expect(JSON.stringify(antwoord)).not.toContain("gemeente-");
  });
});
