import { withTenant } from "@deelwijzer/db";
import { sql } from "drizzle-orm";
import { parseCsv } from "hucre/csv";
import { afterAll, describe, expect, test } from "vitest";
import { maakProef, ZONDER_VOORBEELDEN } from "../../testing/proef-context.ts";
import { waardeVan } from "../../testing/proef-set.ts";
import { noemMet } from "../features/overzicht/woorden.ts";
import { bladVanOverzicht } from "../overzicht/blad.ts";
import { getalInWoorden, getalVan } from "../overzicht/lees-getal.ts";
import { schrijfBlad } from "../regelblad/bestand/schrijf-blad.ts";
import { leesOverzicht } from "./lees-overzicht/lees-overzicht.ts";

const proef = await maakProef(ZONDER_VOORBEELDEN);
afterAll(() => proef.database.drop());
const fg = await proef.lid("Functionaris", "fg");
const owner = proef.database.open("owner", 1).db;

type Rij = [kwartaal: string, soort: string, domein: string | null, partner: string | null, aantal: number];

/** As if it happened: without the dossiers, which the overview never reads. */
async function tel(gemeenteId: string, ...rijen: Rij[]): Promise<void> {
  await withTenant(owner, gemeenteId, async (tx) => {
    for (const [kwartaal, soort, domein, partner, aantal] of rijen)
      await tx.execute(sql`insert into overzichttelling (gemeente_id, kwartaal, soort, domein, partner, aantal)
        values (${gemeenteId}, ${kwartaal}, ${soort}, ${domein}, ${partner}, ${aantal})`);
  });
}

const lees = async (vraag: Parameters<typeof leesOverzicht>[1] = {}) =>
  waardeVan(await leesOverzicht(fg.op(), vraag));
const kwartalen = async (vraag?: Parameters<typeof leesOverzicht>[1]) =>
  (await lees(vraag)).kwartalen.map(({ kwartaal }) => kwartaal);

describe("the overview", () => {
  test("is empty as long as no quarter with counts is over", async () => {
    expect(await lees()).toMatchObject({ kwartalen: [], keuzes: [] });
    // The quarter that runs on 21 November 2026.
    await tel(proef.gemeenteId, ["2026-10-01", "niet-delen", "wmo", "politie", 40]);
    expect(await lees()).toMatchObject({ kwartalen: [], keuzes: [] });
  });

  test("shows each quarter that is over, small counts and what would give them away left out", async () => {
    await tel(
      proef.gemeenteId,
      ["2026-07-01", "niet-delen", "wmo", "politie", 3],
      ["2026-07-01", "niet-delen", "wmo", "woningcorporatie", 12],
      ["2026-07-01", "niet-delen", "jeugd", "school", 2],
      ["2026-07-01", "zonder-grondslag", "wmo", "politie", 9],
      ["2026-07-01", "noodinzage", "wmo", null, 6],
      ["2026-07-01", "inzage", "wmo", null, 20],
      ["2026-07-01", "steekproef", null, null, 1],
    );
    const { kwartalen: gelezen, keuzes, namen } = await lees();
    expect(keuzes).toEqual(["2026-K3"]);
    const derde = gelezen[0]!;
    const van = (maat: keyof typeof derde.maten, ...pad: string[]) =>
      getalInWoorden(getalVan(derde.maten[maat], pad));
    expect([van("niet-delen", "wmo", "politie"), van("niet-delen", "wmo", "woningcorporatie")]).toEqual([
      "minder dan 5",
      "12",
    ]);
    expect([
      van("niet-delen", "wmo"),
      van("niet-delen", "jeugd"),
      van("niet-delen", "jeugd", "school"),
    ]).toEqual(["13 t/m 16", "minder dan 5", "minder dan 5"]);
    expect([
      van("zonder-grondslag"),
      van("inzage"),
      van("inzage", "noodinzage"),
      van("uitzondering"),
    ]).toEqual(["9", "26", "6", "0"]);
    expect(derde.steekproeven).toBe(1);
    expect(namen.domeinen["wmo"]).toBe("Wmo");
    // What is exact does not leave the use case, in no form.
    expect(JSON.stringify(gelezen)).not.toMatch(/"aantal"|:3[,}]|:2[,}]/);
  });

  test("shows the quarters that are asked for, never the one that runs", async () => {
    await tel(proef.gemeenteId, ["2025-04-01", "uitzondering", "wmo", "politie", 5]);
    expect((await lees()).keuzes).toEqual(["2025-K2", "2025-K3", "2025-K4", "2026-K1", "2026-K2", "2026-K3"]);
    expect(await kwartalen()).toEqual(["2025-K4", "2026-K1", "2026-K2", "2026-K3"]);
    expect(await kwartalen({ van: "2025-K2", totEnMet: "2025-K3" })).toEqual(["2025-K2", "2025-K3"]);
    expect(await kwartalen({ van: "2026-K2", totEnMet: "2026-K1" })).toEqual(["2026-K1", "2026-K2"]);
    expect(await kwartalen({ van: "2026-K3", totEnMet: "2026-K4" })).toEqual(["2026-K3"]);
    expect(await leesOverzicht(fg.op(), { van: "2026-K5" as never })).toMatchObject({
      fout: { soort: "ongeldig" },
    });
  });

  test("ends a quarter at midnight in the Netherlands", async () => {
    const tot = async (moment: string) => waardeVan(await leesOverzicht(fg.op(moment), {})).keuzes.at(-1);
    expect(await tot("2026-09-30T23:59:59+02:00")).toBe("2026-K2");
    expect(await tot("2026-10-01T00:00:00+02:00")).toBe("2026-K3");
  });

  test("is for the FG, policy and the privacyadviseur, and for each of their own gemeente", async () => {
    for (const rol of ["fg", "beleidsmedewerker", "privacyadviseur"] as const) {
      expect((await leesOverzicht((await proef.lid(rol, rol)).op(), {})).ok).toBe(true);
      expect(waardeVan(await leesOverzicht(proef.elders(rol).op(), {})).kwartalen).toEqual([]);
    }
    for (const rol of ["medewerker", "privacyambassadeur", "beheerder"] as const)
      expect(await leesOverzicht((await proef.lid(rol, rol)).op(), {})).toMatchObject({
        fout: { soort: "geen-toegang", reden: "rol" },
      });
    expect(await leesOverzicht(proef.als(), {})).toMatchObject({ fout: { soort: "niet-ingelogd" } });
  });

  test("leaves as a file no more precise than it is shown, and no cell works anything out", async () => {
    const { kwartalen: gelezen, namen } = await lees({ van: "2026-K3", totEnMet: "2026-K3" });
    const noem = noemMet({ ...namen, partners: { ...namen.partners, politie: "=1+1" } });
    const bytes = await schrijfBlad("csv", "Overzicht", bladVanOverzicht(gelezen, noem));
    const rijen = parseCsv(new TextDecoder().decode(bytes).replace("﻿", ""), { delimiter: ";" });
    expect(rijen[0]).toEqual([
      "Onderwerp",
      "Kwartaal",
      "Deel",
      "Onderdeel",
      "Aantal",
      "Ten minste",
      "Ten hoogste",
    ]);
    const nietDelen = rijen.filter(([onderwerp]) => onderwerp === "Besluiten om niet te delen");
    expect(nietDelen.map(([, , deel, onderdeel, aantal]) => [deel, onderdeel, aantal])).toEqual([
      ["alles samen", "alles samen", "17"],
      ["Jeugd", "alles samen", "minder dan 5"],
      ["Wmo", "alles samen", "13 t/m 16"],
      ["Wmo", "'=1+1", "minder dan 5"],
      ["Wmo", namen.partners["woningcorporatie"], "12"],
    ]);
  });
});
