import type { Actor } from "@core/grondslagen";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { dossiers, publiceerNa } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als } = wereld;
afterAll(wereld.sluit);
const { op, start, bewaar, lees } = dossiers(wereld);
const wacht = async (wie = als()) => waardeUit(await lijstWachtOpMij(wie, {}));
const van = async (id: string, wie = als()) => (await wacht(wie)).filter((item) => item.id.endsWith(id));

/** The rule that carries the example; it is struck in 2034, long after the last release this world knows. */
const REGEL = "wmo-intern-client-participatie";
const GESCHRAPT = new Date("2034-01-01T00:00:00+01:00");
await publiceerNa(wereld, GESCHRAPT, ({ regels, leidraden }) => ({
  regels: regels.filter(({ id }) => id !== REGEL),
  leidraden: leidraden?.filter((leidraad) => !JSON.stringify(leidraad).includes(REGEL)),
}));
const vooravond = op(new Date(GESCHRAPT.getTime() - 1).toISOString());
const straks = op(GESCHRAPT.toISOString());
const als2034 = (deel: Partial<Actor>) => ({ ...als(deel), klok: straks.klok });

describe("een regel is gewijzigd", () => {
  let id = "";
  beforeEach(async () => {
    id = await start({}, vooravond);
    await bewaar(id, WMO_GEBRUIKT_JEUGD, {}, vooravond);
  });

  test("wacht op de eigenaar vanaf het moment dat de nieuwe tabellen gelden, en op niemand anders", async () => {
    expect(await van(id, vooravond)).toEqual([]);
    expect(await van(id, straks)).toEqual([
      {
        id: `regel-gewijzigd:${id}`,
        soort: "regel-gewijzigd",
        zin: "De regels onder W-2041 (Proef) zijn gewijzigd. Het antwoord op uw vraag is nu anders. Bekijk het dossier opnieuw.",
        href: `/afwegingen/${id}`,
        sinds: GESCHRAPT.toISOString(),
        uiterlijk: null,
      },
    ]);
    expect(await van(id, als2034({ gebruikerId: "iemand-anders" }))).toEqual([]);
    expect(await van(id, als2034({ domeinen: ["jeugd"] }))).toEqual([]);
  });

  test("niet op een dossier dat is ingetrokken", async () => {
    const { versie } = await lees(id, straks);
    waardeUit(await trekIn(straks, { id, expectedVersion: versie }));
    expect(await van(id, straks)).toEqual([]);
  });
});

describe("de bewaartermijn", () => {
  test("wacht vanaf dertig dagen vooraf, met de dag erbij, en zegt als hij voorbij is", async () => {
    const id = await start();
    await bewaar(id, {}, { bewarenTot: "2019-10-01" });
    expect(await van(id, op("2019-08-31T10:00:00Z"))).toEqual([]);
    expect(await van(id, op("2019-09-01T10:00:00Z"))).toMatchObject([
      {
        soort: "bewaartermijn-nadert",
        uiterlijk: "2019-10-01",
        zin: "U bewaart W-2041 (Proef) tot 1 oktober 2019. Rond het dossier af, of kies een latere datum.",
      },
    ]);
    const [voorbij] = await van(id, op("2019-10-01T10:00:00Z"));
    expect(voorbij?.zin).toContain("is voorbij sinds 1 oktober 2019");
  });

  test("gaat voor wat geen dag heeft; en wie eerder moet, staat eerder", async () => {
    const later = await start();
    await bewaar(later, WMO_GEBRUIKT_JEUGD, { bewarenTot: "2035-02-02" });
    const eerder = await start();
    await bewaar(eerder, {}, { bewarenTot: "2035-02-01" });
    const items = await wacht(op("2035-01-20T10:00:00Z"));
    const dagen = items.map(({ uiterlijk }) => uiterlijk ?? "zonder dag");
    expect(dagen).toEqual(dagen.toSorted());
    expect(items.findIndex(({ id }) => id === `bewaartermijn-nadert:${eerder}`)).toBeLessThan(
      items.findIndex(({ id }) => id === `bewaartermijn-nadert:${later}`),
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

test("iedere rol mag vragen wat er wacht; wie geen medewerker is, krijgt geen dossiers", async () => {
  for (const rol of ["privacyadviseur", "beleidsmedewerker", "fg", "beheerder"] as const) {
    const items = await wacht(als2034({ rollen: [rol] }));
    expect(items.filter(({ href }) => href?.startsWith("/afwegingen/"))).toEqual([]);
  }
  expect(await lijstWachtOpMij({ ...als(), actor: null }, {})).toMatchObject({
    fout: { soort: "niet-ingelogd" },
  });
});
