import { randomUUID } from "node:crypto";
import { destroyDossiersleutel, listAudit, withTenant } from "@deelwijzer/db";
import { fixedKlok, type RequestContext } from "@deelwijzer/server";
import { afterAll, describe, expect, test } from "vitest";
import { besluitbestandSchema, verifieerBesluit } from "@deelwijzer/db/zegel";
import { beantwoordOverlegvraag } from "../src/use-cases/beantwoord-overlegvraag/beantwoord-overlegvraag.ts";
import { bekijkOverlegvraag } from "../src/use-cases/bekijk-overlegvraag/bekijk-overlegvraag.ts";
import { exporteerInzageverzoek } from "../src/use-cases/exporteer-inzageverzoek/exporteer-inzageverzoek.ts";
import { leesAfweging } from "../src/use-cases/lees-afweging/lees-afweging.ts";
import { leesDossiertoegang } from "../src/use-cases/lees-dossiertoegang/lees-dossiertoegang.ts";
import { leesInzageverzoek } from "../src/use-cases/lees-inzageverzoek/lees-inzageverzoek.ts";
import { lijstInzageverzoeken } from "../src/use-cases/lijst-inzageverzoeken/lijst-inzageverzoeken.ts";
import { openInzageverzoek } from "../src/use-cases/open-inzageverzoek/open-inzageverzoek.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { stelOverlegvraag } from "../src/use-cases/stel-overlegvraag/stel-overlegvraag.ts";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { vraagInzage } from "../src/use-cases/vraag-inzage/vraag-inzage.ts";
import { vulBesluitAan } from "../src/use-cases/vul-besluit-aan/vul-besluit-aan.ts";
import { collegaVan } from "../testing/collega.ts";
import { dossiers, nieuweKop } from "../testing/dossier.ts";
import { inwoners } from "../testing/toestemming.ts";
import { maakWereld, SCHULDHULP_GEBRUIKT_WENI, waardeUit } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, database, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { lees, bewaar, vastgesteld } = dossiers(wereld);
const lid = (naam: string, ...rollen: ("privacyadviseur" | "fg" | "medewerker" | "beheerder")[]) =>
  collegaVan(wereld, { naam, rollen, domeinen: rollen.includes("medewerker") ? ["wmo"] : [], teamId: null });
const adviseur = await lid("Adviseur", "privacyadviseur");
const tweede = await lid("Tweede adviseur", "privacyadviseur");
const fg = await lid("Toezicht", "fg");
const kijker = await lid("Kijker van elders", "medewerker");

/** One besluit with what came after it, and one running dossier with a consent, a question and a look; and one of somebody else. */
const besluitId = await vastgesteld(SCHULDHULP_GEBRUIKT_WENI);
waardeUit(
  await vulBesluitAan(als(), {
    id: besluitId,
    tekst: "Nagekomen: <b>de termijn</b> is verlengd.",
    punt: null,
    idempotentiesleutel: randomUUID(),
  }),
);
const inwoner = inwoners(wereld);
const lopend = await inwoner.dossier();
await inwoner.gegeven(lopend);
const { merk } = waardeUit(
  await bekijkOverlegvraag(als(), { id: lopend, vraag: "Mag de zoon erbij?", stukken: [] }),
);
const { id: vraagId } = waardeUit(
  await stelOverlegvraag(als(), {
    id: lopend,
    expectedVersion: (await lees(lopend)).versie,
    aan: { rol: "privacyadviseur" },
    vraag: "Mag de zoon erbij?",
    stukken: [],
    uiterlijk: "2019-08-14",
    overVraag: null,
    vervolgOp: null,
    merk,
  }),
);
waardeUit(
  await beantwoordOverlegvraag(tweede.als(), {
    id: vraagId,
    oordeel: "oneens",
    tekst: "Liever niet, vraag het hem.",
  }),
);
waardeUit(
  await vraagInzage(kijker.als(), {
    zaakkenmerk: "W-2041",
    afwegingId: lopend,
    domein: "wmo",
    doel: null,
    soort: "nood",
    reden: "acuut-gevaar",
    toelichting: "Er was nu geweld in huis.",
    eisen: [],
  }),
);
waardeUit(await leesAfweging(kijker.als(), { id: lopend }));
const { id: vreemd } = waardeUit(await startAfweging(als(), nieuweKop("W-9", "Van een ander")));
await bewaar(vreemd, { domein: "wmo", "taak-uitleg": { feiten: "Niet van deze zaak." } });

const open = (wie: RequestContext = adviseur.als(), zaakkenmerk = " w-2041 ") =>
  openInzageverzoek(wie, { zaakkenmerk, verzoekkenmerk: "AVG-2019-7" });
const gevonden = async () => {
  const { id, afwegingen } = waardeUit(await open());
  if (id === null) throw new Error("nothing was found");
  return { id, afwegingen };
};
const uitvoer = async (id: string, vorm: "html" | "json", wie = adviseur.als()) =>
  waardeUit(await exporteerInzageverzoek(wie, { id, vorm })).inhoud;
const morgen = (wie: RequestContext): RequestContext => ({ ...wie, klok: fixedKlok("2019-08-11T22:00:00Z") });
const log = () => withTenant(services.db, gemeente.id, (tx) => listAudit(tx));

describe("wat de gemeente onder een zaakkenmerk heeft", () => {
  /** What somebody wrote, chose, asked, answered or did; each in another table. */
  const GESCHREVEN = [
    "Ik onderzoek of mijn cliënt begeleiding nodig heeft.",
    "Ik maak een plan voor de schulden van mijn cliënt.",
    "Zonder deze datum verliest het gezin zijn huis.",
    "Om te weten hoeveel hulp u al krijgt.",
    "Mag de zoon erbij?",
    "Liever niet, vraag het hem.",
    "Er was nu geweld in huis.",
    "Kijker van elders",
    "AVG-2019-7",
  ];

  test("staat er helemaal in, in beide vormen, en niets van een andere zaak", async () => {
    const { id, afwegingen } = await gevonden();
    expect(afwegingen).toHaveLength(2);
    const html = await uitvoer(id, "html");
    const json = await uitvoer(id, "json");
    for (const tekst of GESCHREVEN) {
      expect(html).toContain(tekst);
      expect(json).toContain(tekst);
    }
    expect(html).toContain("Nagekomen: &lt;b&gt;de termijn&lt;/b&gt; is verlengd.");
    for (const inhoud of [html, json]) {
      expect(inhoud).not.toContain("Van een ander");
      expect(inhoud).not.toContain("Niet van deze zaak.");
      expect(inhoud).not.toContain(vreemd);
    }
  });

  test("heeft besluiten met hun zegel, die een ander kan nakijken, en wat er daarna mee gebeurde", async () => {
    const { id } = await gevonden();
    const { dossiers: lijst } = JSON.parse(await uitvoer(id, "json")) as {
      dossiers: {
        besluit: { bestand: unknown; uitzondering: { gemeldOp: string } } | null;
        inhoud: unknown;
        logboek: { handeling: string; wie: string }[];
      }[];
    };
    const [besluit] = lijst.flatMap((een) => een.besluit ?? []);
    expect(verifieerBesluit(besluitbestandSchema.parse(besluit?.bestand))).toMatchObject({ heel: true });
    expect(besluit?.uitzondering.gemeldOp).toBe("2019-08-11T08:00:00.000Z");
    const handelingen = lijst.flatMap(({ logboek }) => logboek.map((regel) => regel.handeling));
    for (const wat of [
      "stel-vast",
      "vul-besluit-aan",
      "vraag-inzage",
      "beantwoord-overlegvraag",
      "lees-afweging",
    ])
      expect(handelingen).toContain(wat);
    const inwonerregels = lijst.flatMap(({ logboek }) => logboek.filter(({ wie }) => wie === "de inwoner"));
    expect(inwonerregels.length).toBeGreaterThan(0);
  });

  test("zegt bij elk deel wat de gemeente eerst beoordeelt, en wat er niet in staat", async () => {
    const html = await uitvoer((await gevonden()).id, "html");
    expect(html).toContain("AVG artikel 15, lid 4");
    expect(html).toContain("Eerst beoordelen: Andere mensen; Indrukken en notities");
    expect(html).toContain("Eerst beoordelen: Wat collega’s en adviseurs zeiden; Andere mensen");
    expect(html).toContain("Dossiers die vernietigd zijn.");
    expect(html).not.toMatch(/<script|https?:\/\//);
  });
});

describe("wie het mag", () => {
  test("de privacyadviseur die het verzoek opende, tot het einde van de dag", async () => {
    const { id } = await gevonden();
    const scherm = waardeUit(await leesInzageverzoek(adviseur.als(), { id }));
    expect(scherm).toMatchObject({ zaakkenmerk: "W-2041", verzoekkenmerk: "AVG-2019-7", vernietigd: 0 });
    expect(scherm.dossiers.map(({ status }) => status).toSorted()).toEqual(["Concept", "Vastgesteld"]);
    for (const wie of [tweede.als(), morgen(adviseur.als())]) {
      expect(await leesInzageverzoek(wie, { id })).toMatchObject({ fout: { soort: "niet-gevonden" } });
      expect(await exporteerInzageverzoek(wie, { id, vorm: "json" })).toMatchObject({
        fout: { soort: "niet-gevonden" },
      });
    }
  });

  test("niet de FG, een medewerker of een beheerder; de FG ziet wel dat het gebeurde", async () => {
    const beheerder = await lid("Beheer", "beheerder");
    for (const wie of [fg.als(), als(), beheerder.als()])
      expect(await open(wie)).toMatchObject({ fout: { soort: "geen-toegang", reden: "rol" } });
    const lijst = waardeUit(await lijstInzageverzoeken(fg.als(), {}));
    expect(lijst).toMatchObject({ magBehandelen: false });
    expect(lijst.verzoeken[0]).toMatchObject({
      kenmerk: "AVG-2019-7",
      door: "Adviseur",
      dossiers: 2,
      open: false,
    });
    expect(JSON.stringify(lijst)).not.toContain("W-2041");
    expect(await lijstInzageverzoeken(als(), {})).toMatchObject({ fout: { soort: "geen-toegang" } });
  });

  test("alles laat een regel na, ook wie niets vond; en de eigenaar van het dossier ziet wie het las", async () => {
    const { id, afwegingen } = await gevonden();
    await uitvoer(id, "json");
    expect((await log()).slice(0, 2)).toMatchObject([
      { handeling: "exporteer-inzageverzoek", gegevens: { verzoek: id, afwegingen, vorm: "json" } },
      { handeling: "open-inzageverzoek", actorId: adviseur.userId, gegevens: { verzoek: id, afwegingen } },
    ]);
    expect(waardeUit(await open(adviseur.als(), "W-404"))).toEqual({ id: null, afwegingen: [] });
    expect((await log())[0]).toMatchObject({ handeling: "open-inzageverzoek", gegevens: { afwegingen: [] } });
    const { verzoeken } = waardeUit(await leesDossiertoegang(als(), { id: lopend }));
    expect(verzoeken[0]).toMatchObject({ id, wie: "Adviseur", kenmerk: "AVG-2019-7" });
  });

  test("een kenmerk van het verzoek noemt niemand", async () => {
    const vraag = { zaakkenmerk: "W-2041", verzoekkenmerk: "mail van kind@voorbeeld.example" };
    expect(await openInzageverzoek(adviseur.als(), vraag)).toMatchObject({
      fout: { velden: [{ pad: "verzoekkenmerk" }] },
    });
  });
});

test("wat intussen vernietigd is, leest niemand meer, en dat staat er", async () => {
  const { id: weg } = waardeUit(await startAfweging(als(), nieuweKop("W-7", "Gaat weg")));
  const { id } = waardeUit(await open(adviseur.als(), "W-7"));
  waardeUit(await trekIn(als(), { id: weg, expectedVersion: 2 }));
  await withTenant(database.open("owner", 1).db, gemeente.id, (tx) =>
    destroyDossiersleutel(tx, weg, services.klok.nu()),
  );
  expect(waardeUit(await leesInzageverzoek(adviseur.als(), { id: id ?? "" }))).toMatchObject({
    dossiers: [],
    vernietigd: 1,
  });
  expect(await exporteerInzageverzoek(adviseur.als(), { id: id ?? "", vorm: "html" })).toMatchObject({
    fout: { soort: "niet-gevonden" },
  });
});

/** Tables that hang on a dossier, and why some are not in the file. A new one has to be put on one side or the other. */
test("elke tabel die aan een dossier hangt, staat erin of heeft een reden", async () => {
  const rijen = await database.open("owner", 1).db.execute<{ tabel: string }>(`
    with recursive hangt(oid) as (
      select 'public.afweging'::regclass::oid
      union select c.conrelid from pg_constraint c join hangt h on c.confrelid = h.oid where c.contype = 'f'
    ) select relname as tabel from pg_class join hangt using (oid) order by 1`);
  const ERIN = [
    "addendum",
    "afweging",
    "besluit",
    "besluitstuk",
    "dossierinzage",
    "herbeoordeling",
    "inzagebevinding",
    "inzageverzoek",
    "overdracht",
    "overleg",
    "overlegbericht",
    "overlegvraag",
    "toestemming",
    "toestemming_gebeurtenis",
    "uitzonderingsbevinding",
    "uitzonderingsmelding",
    "vernietigingsstop",
    "waarneming",
  ];
  const NIET = {
    dossiersleutel: "the key that everything else is read with",
    overlegdoorgave: "who is asked now: stands in the overleg itself",
    toestemmingsleutel: "the hash of a link, and what was asked once more",
  };
  expect(rijen.map(({ tabel }) => tabel)).toEqual([...ERIN, ...Object.keys(NIET)].toSorted());
});
