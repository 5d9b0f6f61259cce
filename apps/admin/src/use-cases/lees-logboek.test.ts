import { afterAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import { bewerk, REGEL, stap, start, waardeVan } from "../../testing/proef-set.ts";
import { leesLogboek } from "./lees-logboek/lees-logboek.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const adviseur = await proef.lid("Adviseur", "privacyadviseur");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const fg = await proef.lid("Functionaris", "fg");

const MORGEN = "2026-11-22T10:00:00+01:00";
const een = await start(adviseur, { titel: "Een" });
waardeVan(await bewerk(adviseur, een, "regel", REGEL, { voorwaarden: ["Alleen het adres."] }));
const twee = await start(adviseur, { titel: "Twee" }, MORGEN);
waardeVan(await stap(beleid, twee, "verwerpen", { reden: "Het voorstel is ingetrokken." }, MORGEN));

const lees = async (filter: Parameters<typeof leesLogboek>[1] = {}) =>
  waardeVan(await leesLogboek(fg.op(), filter));
const kort = async (filter?: Parameters<typeof leesLogboek>[1]) =>
  (await lees(filter)).regels.map(({ actie, setTitel }) => `${setTitel}: ${actie}`);

describe("the log of what was done to the tables", () => {
  test("says of all sets who did what, when and why, the last first, with before and after", async () => {
    const { regels, meer } = await lees();
    expect(meer).toBe(false);
    expect(regels).toMatchObject([
      {
        setTitel: "Twee",
        actie: "verwerpen",
        naam: "Beleidsmedewerker",
        rol: "beleidsmedewerker",
        op: new Date(MORGEN),
        reden: "Het voorstel is ingetrokken.",
      },
      { setTitel: "Twee", actie: "aanmaken", naam: "Adviseur" },
      {
        setTitel: "Een",
        actie: "bewerken",
        op: new Date(VANDAAG),
        gegevens: { soort: "regel", voor: { id: REGEL }, na: { voorwaarden: ["Alleen het adres."] } },
      },
      { setTitel: "Een", actie: "aanmaken" },
    ]);
  });

  test("is filtered on what, who, which set and which days", async () => {
    expect(await kort({ actie: "bewerken" })).toEqual(["Een: bewerken"]);
    expect(await kort({ wie: beleid.id })).toEqual(["Twee: verwerpen"]);
    expect(await kort({ set: een })).toEqual(["Een: bewerken", "Een: aanmaken"]);
    expect(await kort({ van: "2026-11-22" })).toEqual(["Twee: verwerpen", "Twee: aanmaken"]);
    expect(await kort({ totEnMet: "2026-11-21" })).toEqual(["Een: bewerken", "Een: aanmaken"]);
    expect(await kort({ pagina: 2 })).toEqual([]);
  });

  test("is read by who works on the tables and by the FG, and by nobody else", async () => {
    expect((await leesLogboek(adviseur.op(), {})).ok).toBe(true);
    expect((await leesLogboek(beleid.op(), {})).ok).toBe(true);
    const medewerker = await proef.lid("Medewerker", "medewerker");
    expect(await leesLogboek(medewerker.op(), {})).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect(await leesLogboek(proef.elders("fg").op(), {})).toMatchObject({
      fout: { soort: "geen-toegang", reden: "tabellen-elders" },
    });
  });
});
