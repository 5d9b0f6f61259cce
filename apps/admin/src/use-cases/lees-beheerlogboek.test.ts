import { withTenant } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProef, VANDAAG, ZONDER_VOORBEELDEN, type Persoon } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { beheerInWoorden } from "../features/logboek/beheer-in-woorden.ts";
import { bladVanBeheerlogboek } from "../features/logboek/logboek-blad.ts";
import { bewaarInstellingen } from "./bewaar-instellingen/bewaar-instellingen.ts";
import { bewaarKoppeling } from "./bewaar-koppeling/bewaar-koppeling.ts";
import { beeindigBepaling } from "./gemeentelaag-bepaling-beeindigen/beeindig-bepaling.ts";
import { legVerbodVast } from "./gemeentelaag-verbod-vastleggen/leg-verbod-vast.ts";
import { leesBeheerlogboek } from "./lees-beheerlogboek/lees-beheerlogboek.ts";
import { leesInstellingen } from "./lees-instellingen/lees-instellingen.ts";
import { maakTeam } from "./maak-team/maak-team.ts";
import { wijzigMens } from "./wijzig-mens/wijzig-mens.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const fg = await proef.lid("Functionaris", "fg");
const beheerder = await proef.lid("Beheerder", "beheerder");
const beleid = await proef.lid("Beleidsmedewerker", "beleidsmedewerker");
const collega = await proef.lid("Collega", "medewerker");
const MORGEN = "2026-11-22T10:00:00+01:00";

beforeAll(async () => {
  const op = beheerder.op();
  waardeVan(await maakTeam(op, { naam: "Wijkteam", domeinen: ["wmo"] }));
  waardeVan(
    await wijzigMens(op, {
      userId: collega.id,
      naam: "Collega",
      functie: "",
      rollen: ["medewerker", "privacyambassadeur"],
      domeinen: ["wmo"],
      teamId: null,
      versie: await versieVan(collega),
    }),
  );
  const { versie } = waardeVan(await leesInstellingen(op, {}));
  waardeVan(await bewaarInstellingen(op, { fgContact: "fg@gemeente.example", klachtroute: "", versie }));
  const regel = {
    claim: "groepen",
    waarde: "sociaal",
    rollen: ["medewerker" as const],
    domeinen: ["wmo"],
    teamId: null,
  };
  waardeVan(await bewaarKoppeling(op, { regels: [regel], versie: 0 }));
  const verbod = waardeVan(
    await legVerbodVast(beleid.op(), {
      soort: "verbod",
      domeinen: ["wmo"],
      richtingen: ["opvragen"],
      partners: "alle",
      gegevens: "alle",
      tekst: "Dat doen wij niet.",
      vastgesteldDoor: "college",
      vastgesteldOp: "2026-11-01",
      vindplaats: "",
      geldtVan: "2026-12-01",
      laatsteDag: "",
    }),
  );
  waardeVan(await beeindigBepaling(beleid.op(MORGEN), { id: verbod.id, laatsteDag: "2027-01-31" }));
});

const versieVan = async ({ id }: Persoon) =>
  withTenant(proef.db, proef.redactie.id, async (tx) => {
    const [rij] = await tx.execute<{ versie: number }>(
      sql`select versie from lidmaatschap where user_id = ${id}`,
    );
    return Number(rij?.versie);
  });
const lees = async (filter: Parameters<typeof leesBeheerlogboek>[1] = {}) =>
  waardeVan(await leesBeheerlogboek(fg.op(), filter));
const inWoorden = async (filter?: Parameters<typeof leesBeheerlogboek>[1]) => {
  const { regels, namen } = await lees(filter);
  return regels.map((regel) => beheerInWoorden(regel, namen));
};

describe("the log of beheer", () => {
  test("says what was done to people, teams and settings, with before and after in words", async () => {
    expect(await inWoorden({ deel: "mensen" })).toEqual([
      {
        daad: "Rollen, domeinen of team gewijzigd",
        over: "Collega",
        velden: expect.arrayContaining([
          { naam: "Rollen", was: "Medewerker", wordt: "Medewerker, Privacy-ambassadeur" },
        ]),
      },
    ]);
    expect(await inWoorden({ deel: "teams" })).toMatchObject([{ daad: "Team gemaakt", over: "Wijkteam" }]);
    expect(await inWoorden({ deel: "instellingen" })).toMatchObject([
      {
        velden: [
          {
            naam: "Ingesteld",
            was: "Niets",
            wordt: expect.stringMatching(/^groepen = sociaal geeft Medewerker, in /),
          },
        ],
      },
      { velden: [{ naam: "Contact van de FG", was: "Niets", wordt: "fg@gemeente.example" }] },
    ]);
  });

  test("says what the gemeente recorded and ended, as it stands in its layer", async () => {
    const [einde, begin] = await inWoorden({ deel: "gemeente" });
    expect(begin).toMatchObject({
      daad: "Verbod vastgelegd",
      velden: expect.arrayContaining([{ naam: "Geldt", was: null, wordt: "Vanaf 1 december 2026" }]),
    });
    expect(einde).toMatchObject({
      daad: "Beëindigd",
      over: begin?.over,
      velden: [{ was: "Vanaf 1 december 2026", wordt: "1 december 2026 tot en met 31 januari 2027" }],
    });
  });

  test("is filtered on who and when, and goes to a file a field per row", async () => {
    expect((await lees({ wie: beleid.id })).regels).toHaveLength(2);
    expect((await lees({ van: "2026-11-22" })).regels).toMatchObject([{ op: new Date(MORGEN) }]);
    expect((await lees({ totEnMet: "2026-11-21" })).regels.every(({ op }) => op <= new Date(VANDAAG))).toBe(
      true,
    );
    const blad = bladVanBeheerlogboek(await lees({ deel: "instellingen", alles: true }));
    expect(blad[0]).toEqual(["Wanneer", "Wie", "Rol", "Over wie of wat", "Wat", "Veld", "Was", "Wordt"]);
    expect(blad.at(-1)?.slice(1)).toEqual([
      "Beheerder",
      "beheerder",
      "De gemeente",
      "Contact of klachtroute gewijzigd",
      "Contact van de FG",
      "Niets",
      "fg@gemeente.example",
    ]);
  });

  test("is read by the FG and the beheerder, of their own gemeente alone", async () => {
    expect((await leesBeheerlogboek(beheerder.op(), {})).ok).toBe(true);
    for (const wie of [beleid, collega])
      expect(await leesBeheerlogboek(wie.op(), {})).toMatchObject({ fout: { soort: "geen-toegang" } });
    expect(waardeVan(await leesBeheerlogboek(proef.elders("fg").op(), {})).regels).toEqual([]);
  });
});
