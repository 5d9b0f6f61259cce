import { findBesluit, withTenant } from "@deelwijzer/db";
import { afterAll, describe, expect, test } from "vitest";
import { controleerBestand } from "../src/use-cases/controleer-bestand/controleer-bestand.ts";
import { controleerKenmerk } from "../src/use-cases/controleer-kenmerk/controleer-kenmerk.ts";
import { exporteerBesluit } from "../src/use-cases/exporteer-besluit/exporteer-besluit.ts";
import { dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
const { vastgesteld } = dossiers(wereld);
afterAll(wereld.sluit);
// The first reading of the tables takes longest: not in the time of a test.
await vastgesteld(WMO_GEBRUIKT_JEUGD);

const rijVan = async (id: string) => {
  const besluit = await withTenant(services.db, gemeente.id, (tx) => findBesluit(tx, id));
  if (besluit === null) throw new Error("no besluit");
  return besluit;
};

describe("controleren zonder account", () => {
  const buiten = { ...services, actor: null };

  test("zegt dat een code gelijk is, waar zij bij hoort, en niets van de inhoud", async () => {
    const id = await vastgesteld(WMO_GEBRUIKT_JEUGD);
    const { ketenHash, volgnummer } = await rijVan(id);
    const zonder = `${ketenHash.slice(7, 40)} ${ketenHash.slice(40).toUpperCase()}`;
    for (const kenmerk of [ketenHash, zonder]) {
      const uitslag = waardeUit(await controleerKenmerk(buiten, { kenmerk, nummer: volgnummer }));
      expect(uitslag).toEqual({
        gelijk: true,
        zinnen: [
          `Gelijk. Deze code hoort bij besluit ${volgnummer} van Voorbeeldgemeente, vastgesteld op 11 augustus 2019.`,
        ],
      });
    }
    expect(waardeUit(await controleerKenmerk(buiten, { kenmerk: ketenHash, nummer: 999 })).zinnen).toContain(
      `Let op: u vulde nummer 999 in. Deze code hoort bij nummer ${volgnummer}.`,
    );
  });

  test("zegt dat een code niet in het register staat, of geen code is", async () => {
    const { hash } = await rijVan(await vastgesteld(WMO_GEBRUIKT_JEUGD));
    expect(waardeUit(await controleerKenmerk(buiten, { kenmerk: hash, nummer: null }))).toMatchObject({
      gelijk: false,
    });
    expect(await controleerKenmerk(buiten, { kenmerk: "abc", nummer: null })).toMatchObject({
      fout: { velden: [{ pad: "kenmerk" }] },
    });
  });

  test("zegt van een bestand wat er verschilt, in woorden", async () => {
    const { bestand } = waardeUit(
      await exporteerBesluit(als(), { id: await vastgesteld(WMO_GEBRUIKT_JEUGD) }),
    );
    const tekst = JSON.stringify(bestand);
    expect(waardeUit(await controleerBestand(buiten, { bestand: tekst }))).toMatchObject({
      gelijk: true,
      verschillen: [],
    });
    const anders = tekst.replace("delen-met-grondslag", "niet-delen");
    const uitslag = waardeUit(await controleerBestand(buiten, { bestand: anders }));
    expect(uitslag).toMatchObject({ gelijk: false });
    expect(uitslag.verschillen.join(" ")).toContain("Het openbare deel is veranderd");
    expect(waardeUit(await controleerBestand(buiten, { bestand: "onzin" })).verschillen).toHaveLength(1);
    expect(JSON.stringify(uitslag)).not.toMatch(/wmo|jeugd|W-2041/i);
  });
});
