import { stelPlanSamen, type Planvraag, type Stappenplan } from "@core/grondslagen";
import { findStappenplanversie, publishStappenplanversie, withoutTenant, withTenant } from "@deelwijzer/db";
import { NU } from "@deelwijzer/db/testing";
import { geldendStappenplan, leesKennis } from "@deelwijzer/server";
import { laadStappenplannen } from "@deelwijzer/tabellen";
import { afterAll, expect, test } from "vitest";
import { maakProef, VANDAAG, type Persoon } from "../../testing/proef-context.ts";
import { geweigerd, lees, stap, start, waardeVan } from "../../testing/proef-set.ts";
import { bewerkStappenplan } from "./bewerk-stappenplan/bewerk-stappenplan.ts";
import type { PlanhandelingInvoer } from "./bewerk-stappenplan/typen.ts";
import { herstelStappenplan } from "./herstel-stappenplan/herstel-stappenplan.ts";
import { leesStappenplan } from "./lees-stappenplan/lees-stappenplan.ts";

const proef = await maakProef();
afterAll(() => proef.database.drop());
const plannen = (await laadStappenplannen()).filter(({ id }) => id === "bewust-delen");
const meegekomen = plannen.at(-1);
if (meegekomen === undefined) throw new Error("no stappenplan in the repository");
await withoutTenant(proef.database.open("owner", 1).db, async (tx) => {
  for (const { id, versie, hash, inhoud } of plannen)
    await publishStappenplanversie(tx, { stappenplanId: id, versie, hash, inhoud, gepubliceerdOp: NU });
});
const een = await proef.lid("Eerste adviseur", "privacyadviseur", "beleidsmedewerker");
const twee = await proef.lid("Tweede adviseur", "privacyadviseur", "beleidsmedewerker");

const doe = (wie: Persoon, id: string, handeling: PlanhandelingInvoer) =>
  bewerkStappenplan(wie.op(), { id, handeling });
const stand = async (id: string) => waardeVan(await leesStappenplan(een.op(), { id })).stand;
const plan = async (id: string): Promise<Stappenplan> => {
  const samen = stelPlanSamen((await stand(id)).delen);
  if (samen?.ok !== true) throw new Error("the stappenplan does not hold together");
  return samen.definitie;
};
const vragenIn = async (id: string, stapId: string) =>
  (await plan(id)).stappen.find((deel) => deel.id === stapId)?.vragen.map((vraag) => vraag.id) ?? [];
const vraagIn = async (id: string, vraagId: string) =>
  (await stand(id)).delen.stapvragen?.find((deel) => deel.id === vraagId) as Planvraag;
const geldend = (moment: string | Date) =>
  withTenant(proef.db, proef.gemeenteId, async (tx) => {
    const { tabelversies } = await leesKennis(tx, new Date(moment));
    const nieuwste = tabelversies.toSorted((a, b) => a.nummer - b.nummer).at(-1);
    if (nieuwste === undefined) throw new Error("no tabelversie");
    const gevolgd = await geldendStappenplan(tx, nieuwste);
    return { ...gevolgd, rij: await findStappenplanversie(tx, gevolgd.hash) };
  });

const NIEUW = {
  doe: "vraag-toevoegen",
  titel: "Weet de cliënt dit al?",
  waarom: "Wie het al weet, schrikt niet.",
  soort: "ja-nee-twijfel",
  in: { stap: "taak" },
  na: "acuut-gevaar",
} as const;

test("a set starts from the stappenplan that is followed, and changes nothing by looking", async () => {
  const id = await start(een);
  expect(await plan(id)).toEqual(meegekomen.inhoud);
  expect((await lees(een, id)).set.operaties).toEqual([]);
});

test("two people build at once: what each added, moved and wrote stays", async () => {
  const id = await start(een);
  const erbij = waardeVan(await doe(een, id, NIEUW));
  const ander = waardeVan(await doe(twee, id, { ...NIEUW, titel: "Is er haast?" }));
  if (erbij.soort !== "bewaard" || ander.soort !== "bewaard") throw new Error("not saved");
  const [mijn, hun] = [erbij.nieuw ?? "", ander.nieuw ?? ""];
  expect((await vragenIn(id, "taak")).slice(0, 3)).toEqual(["acuut-gevaar", hun, mijn]);

  const gezien = await vraagIn(id, mijn);
  waardeVan(await doe(een, id, { doe: "vraag-verplaatsen", id: mijn, in: { stap: "doel" }, na: null }));
  const samen = await doe(twee, id, {
    doe: "wijzigen",
    soort: "stapvraag",
    gezien,
    nieuw: { ...gezien, hulp: "Vraag het bij twijfel na." },
  });
  expect(samen).toMatchObject({ ok: true, waarde: { soort: "bewaard", samengevoegd: true } });
  expect((await vragenIn(id, "doel"))[0]).toBe(mijn);
  expect((await vraagIn(id, mijn)).hulp).toBe("Vraag het bij twijfel na.");
});

test("the same field in two ways is a conflict and changes nothing", async () => {
  const id = await start(een);
  const gezien = await vraagIn(id, "acuut-gevaar");
  const wijzig = (wie: Persoon, titel: string) =>
    doe(wie, id, { doe: "wijzigen", soort: "stapvraag", gezien, nieuw: { ...gezien, titel } });
  waardeVan(await wijzig(een, "Is er nu gevaar?"));
  expect(waardeVan(await wijzig(twee, "Loopt iemand gevaar?"))).toMatchObject({
    soort: "conflict",
    conflicten: [{ veld: "titel", onze: "Loopt iemand gevaar?", hunne: "Is er nu gevaar?" }],
  });
  expect((await vraagIn(id, "acuut-gevaar")).titel).toBe("Is er nu gevaar?");
});

test("what was done last can be undone, step by step, unless somebody went on with it", async () => {
  const id = await start(een);
  waardeVan(await doe(een, id, { doe: "weghalen", wat: "stap", id: "spoed" }));
  waardeVan(await doe(een, id, { doe: "stap-verplaatsen", id: "doel", na: null }));
  expect((await stand(id)).herstel).toBe("Stap verplaatst");
  waardeVan(await herstelStappenplan(een.op(), { id }));
  expect(waardeVan(await herstelStappenplan(een.op(), { id })).herstel).toBeNull();
  expect(await plan(id)).toEqual(meegekomen.inhoud);
  expect(await herstelStappenplan(een.op(), { id })).toMatchObject(geweigerd("niets-te-herstellen"));

  const gezien = await vraagIn(id, "domein");
  const nieuw = { ...gezien, hulp: "Andere hulp." };
  waardeVan(await doe(een, id, { doe: "wijzigen", soort: "stapvraag", gezien, nieuw }));
  const verder = { ...nieuw, titel: "Voor welk domein?" };
  waardeVan(await doe(twee, id, { doe: "wijzigen", soort: "stapvraag", gezien: nieuw, nieuw: verder }));
  expect(await herstelStappenplan(een.op(), { id })).toMatchObject(geweigerd("intussen-gewijzigd"));
  expect((await vraagIn(id, "domein")).titel).toBe("Voor welk domein?");
});

test("questions become a block, and the block is used again with its logic", async () => {
  const id = await start(een);
  const voor = await plan(id);
  const vragen = ["gevaar-wie-en-waarom-nu", "gevaar-waarom-geen-toestemming"];
  const gemaakt = waardeVan(await doe(een, id, { doe: "blok-maken", titel: "Wie en waarom", vragen }));
  if (gemaakt.soort !== "bewaard") throw new Error("not saved");
  const zonder = ({ stappen }: Stappenplan) => stappen.map((deel) => deel.vragen.map((vraag) => vraag.id));
  expect(zonder(await plan(id))).toEqual(zonder(voor));
  const blok = gemaakt.nieuw ?? "";
  waardeVan(await doe(een, id, { doe: "blok-gebruiken", blok, koppel: {}, in: { stap: "doel" }, na: null }));
  expect((await vragenIn(id, "doel")).slice(0, 2)).toEqual(vragen.map((vraag) => `${blok}-2-${vraag}`));
  expect(await doe(een, id, { doe: "weghalen", wat: "blok", id: blok })).toMatchObject(geweigerd("kan-niet"));
});

test("a stappenplan that does not hold together does not go to review", async () => {
  const id = await start(een);
  const { nieuw } = waardeVan(await doe(een, id, { ...NIEUW, soort: "keuze" })) as { nieuw: string };
  const { punten } = await lees(een, id);
  expect(punten).toContainEqual(
    expect.objectContaining({
      code: "stappenplan",
      blokkeert: "beoordeling",
      plaats: `stappenplan, vragen.${nieuw}.opties`,
    }),
  );
  expect(await stap(een, id, "indienen")).toMatchObject(geweigerd("klaar-voor-beoordeling"));
});

test("who may not edit does not, and what is no question is refused by field", async () => {
  const id = await start(een);
  const beleid = await proef.lid("Beleid", "beleidsmedewerker");
  expect(await doe(beleid, id, NIEUW)).toMatchObject({ ok: false, fout: { soort: "geen-toegang" } });
  const gezien = await vraagIn(id, "domein");
  const leeg = await doe(een, id, {
    doe: "wijzigen",
    soort: "stapvraag",
    gezien,
    nieuw: { ...gezien, titel: " " },
  });
  expect(leeg).toMatchObject({ ok: false, fout: { soort: "ongeldig", velden: [{ pad: "nieuw.titel" }] } });
  expect(await doe(een, id, { ...NIEUW, titel: "" })).toMatchObject({
    ok: false,
    fout: { soort: "ongeldig" },
  });
});

test("published with a second person, it is what a new afweging follows from its day on", async () => {
  const id = await start(een);
  const { nieuw } = waardeVan(
    await doe(een, id, { ...NIEUW, soort: "tekst", in: { stap: "taak" }, na: "taak-uitleg" }),
  ) as { nieuw: string };
  const gezien = await vraagIn(id, nieuw);
  waardeVan(
    await doe(een, id, {
      doe: "wijzigen",
      soort: "stapvraag",
      gezien,
      nieuw: { ...gezien, verplicht: false, punt: 1, beginsel: "transparantie" },
    }),
  );
  waardeVan(await stap(een, id, "indienen"));
  waardeVan(await stap(twee, id, "goedkeuren"));
  waardeVan(await stap(twee, id, "inplannen", { ingangsdatum: "2026-12-01" }));
  expect((await geldend(VANDAAG)).hash).toBe(meegekomen.hash);

  const straks = await geldend("2026-12-01T08:00:00+01:00");
  expect(straks.definitie.stappen.flatMap(({ vragen }) => vragen.map((vraag) => vraag.id))).toContain(nieuw);
  expect(straks.rij).toMatchObject({ stappenplanId: "bewust-delen", versie: straks.definitie.versie });
  expect(straks.definitie.versie).toBeGreaterThan(meegekomen.versie);
});
