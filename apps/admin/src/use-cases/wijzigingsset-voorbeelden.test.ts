import type { Entiteit } from "@core/grondslagen";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef } from "../../testing/proef-context.ts";
import {
  bewerk,
  entiteitIn,
  geweigerd,
  lees,
  REGEL,
  stap,
  start,
  VRAAG,
  waardeVan,
} from "../../testing/proef-set.ts";
import { bewerkEntiteit } from "./bewerk-entiteit/bewerk-entiteit.ts";
import { leesTabelversie } from "./lees-tabelversie/lees-tabelversie.ts";

const proef = await maakProef();
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Eerste adviseur", "privacyadviseur");
const beleid = await proef.lid("Eerste beleidsmedewerker", "beleidsmedewerker");

const REDEN = "De wet vraagt dit voortaan; het college is ingelicht.";
const eisen = (...lijst: string[]) => ({
  vereisten: { status: "vermeld", lijst: lijst.map((vereiste) => ({ vereiste, door: null })) },
});
const uitslagVan = async (id: string) =>
  (await lees(adviseur, id)).uitslagen.find(({ voorbeeld }) => voorbeeld.id === REGEL);

describe("example cases in a set", () => {
  let id = "";

  test("come with the tables, and are all asked", async () => {
    id = await start(adviseur);
    const { uitslagen, inhoud } = await lees(adviseur, id);
    expect(uitslagen.length).toBe(inhoud?.voorbeelden?.length);
    expect(uitslagen.length).toBeGreaterThan(150);
    expect(uitslagen.filter(({ soort }) => soort !== "gelukt")).toEqual([]);
  });

  test("are asked again with every change, and stand in the way with what was expected and what came", async () => {
    waardeVan(
      await bewerk(adviseur, id, "regel", REGEL, eisen("noodzakelijkheid", "geen-onevenredige-inbreuk")),
    );
    expect(await uitslagVan(id)).toMatchObject({
      soort: "anders",
      regels: [REGEL],
      kreeg: { uitkomst: "grondslag", vereisten: ["geen-onevenredige-inbreuk", "noodzakelijkheid"] },
    });
    const { punten } = await lees(adviseur, id);
    expect(punten.filter(({ code }) => code === "voorbeeld")).toMatchObject([
      {
        blokkeert: "beoordeling",
        plaats: `voorbeeld ${REGEL}`,
        melding: expect.stringMatching(/Verwacht: er is een grondslag.+Gekregen: er is een grondslag/),
      },
    ]);
    expect(await stap(adviseur, id, "indienen")).toMatchObject(
      geweigerd("klaar-voor-beoordeling", "voorbeeld"),
    );
  });

  test("an answer that is accepted needs a reason, and covers that one answer", async () => {
    const kreeg = (await uitslagVan(id))?.kreeg;
    expect(await bewerk(adviseur, id, "voorbeeld", REGEL, { aanvaard: { reden: "", kreeg } })).toMatchObject({
      ok: false,
      fout: { soort: "ongeldig", velden: [{ pad: "nieuw.aanvaard.reden" }] },
    });
    waardeVan(await bewerk(adviseur, id, "voorbeeld", REGEL, { aanvaard: { reden: REDEN, kreeg } }));
    expect(await uitslagVan(id)).toMatchObject({ soort: "aanvaard" });
    // Another change of the same rule: what was accepted is not this.
    waardeVan(await bewerk(adviseur, id, "regel", REGEL, eisen("geen-onevenredige-inbreuk")));
    expect(await uitslagVan(id)).toMatchObject({ soort: "anders" });
    waardeVan(
      await bewerk(adviseur, id, "regel", REGEL, eisen("noodzakelijkheid", "geen-onevenredige-inbreuk")),
    );
    expect(await uitslagVan(id)).toMatchObject({ soort: "aanvaard" });
  });

  test("the reviewer reads the reason, and it is published with the version", async () => {
    const { punten, gebeurtenissen } = await lees(beleid, id);
    expect(punten).toContainEqual(
      expect.objectContaining({
        code: "voorbeeld",
        blokkeert: null,
        melding: expect.stringContaining(REDEN),
      }),
    );
    expect(gebeurtenissen.filter(({ gegevens }) => gegevens.soort === "voorbeeld")).toMatchObject([
      { gegevens: { voor: { id: REGEL }, na: { id: REGEL, aanvaard: { reden: REDEN } } } },
    ]);
    waardeVan(await stap(adviseur, id, "indienen"));
    waardeVan(await stap(beleid, id, "goedkeuren"));
    waardeVan(await stap(beleid, id, "publiceren"));
    const { versie } = waardeVan(await leesTabelversie(beleid.op(), {}));
    expect(versie.inhoud.voorbeelden?.find((voorbeeld) => voorbeeld.id === REGEL)?.aanvaard?.reden).toBe(
      REDEN,
    );
  });

  test("a next set is not held up by what was accepted before", async () => {
    const volgende = await start(adviseur);
    waardeVan(await bewerk(adviseur, volgende, "partner", "cak", { naam: "Het CAK" }));
    expect((await lees(adviseur, volgende)).punten.filter(({ code }) => code === "voorbeeld")).toEqual([]);
  });
});

test("a new example with an expectation that does not hold stands in the way; the right one does not", async () => {
  const id = await start(adviseur);
  const nieuw = {
    id: "proef-cak-bijdrage",
    groep: "Wmo 2015",
    titel: "Het CAK krijgt wat het voor de bijdrage nodig heeft",
    toelichting: "Artikel 5.2.1 laat dit toe.",
    vraag: { ...VRAAG, peildatum: "2026-11-22" },
    verwacht: { uitkomst: "geen-grondslag" },
  };
  const bewaar = (gezien: Entiteit | null, waarde: Entiteit) =>
    bewerkEntiteit(adviseur.op(), {
      id,
      soort: "voorbeeld",
      entiteitId: nieuw.id,
      gezien,
      nieuw: waarde,
      reden: "Dit wil de gemeente blijven zien.",
    });
  waardeVan(await bewaar(null, nieuw));
  expect(await stap(adviseur, id, "indienen")).toMatchObject(geweigerd("voorbeeld"));
  const staat = await entiteitIn(adviseur, id, "voorbeeld", nieuw.id);
  waardeVan(await bewaar(staat, { ...staat, verwacht: { uitkomst: "grondslag" } }));
  waardeVan(await stap(adviseur, id, "indienen"));
});

test("a rule that is added without an example is asked for one, and held up by nothing", async () => {
  const id = await start(adviseur);
  const regel = await entiteitIn(adviseur, id, "regel", REGEL);
  waardeVan(
    await bewerkEntiteit(adviseur.op(), {
      id,
      soort: "regel",
      entiteitId: "wmo-verstrekken-proef",
      gezien: null,
      nieuw: { ...regel, id: "wmo-verstrekken-proef", partners: ["uwv"] },
      reden: "Nieuw in de wet.",
    }),
  );
  const { punten } = await lees(adviseur, id);
  expect(punten).toContainEqual(
    expect.objectContaining({
      code: "keuring",
      blokkeert: null,
      plaats: "regels.wmo-verstrekken-proef",
      melding: expect.stringContaining("Geen voorbeeld"),
    }),
  );
});
