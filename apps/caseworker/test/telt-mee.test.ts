import { listOverzichttellingen, withTenant } from "@deelwijzer/db";
import { afterAll, expect, test } from "vitest";
import { trekIn } from "../src/use-cases/trek-in/trek-in.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als, gemeente, services } = wereld;
afterAll(wereld.sluit);
const { start, bewaar, lees, vast } = dossiers(wereld);

const geteld = async () =>
  (
    await withTenant(services.db, gemeente.id, (tx) =>
      listOverzichttellingen(tx, { van: "2000-01-01", tot: "2100-01-01" }),
    )
  ).map(({ soort, domein, partner, aantal }) => [soort, domein, partner, aantal]);

test("a besluit and a withdrawal count by what the engine answered, and what failed does not", async () => {
  const metGrondslag = await start();
  await bewaar(metGrondslag, WMO_GEBRUIKT_JEUGD, BEWAREN);
  waardeUit(await vast(metGrondslag, "delen-met-grondslag"));
  const leeg = await start();
  waardeUit(await trekIn(als(), { id: leeg, expectedVersion: (await lees(leeg)).versie }));
  expect(await geteld()).toEqual([]);

  const zonder = await start();
  await bewaar(zonder, WENI_VRAAGT_WMO, BEWAREN);
  waardeUit(await vast(zonder, "niet-delen"));
  const vraag = ["werk-en-inkomen", "domein-wmo", 1];
  const besloten = [
    ["niet-delen", ...vraag],
    ["zonder-grondslag", ...vraag],
  ];
  expect(await geteld()).toEqual(besloten);

  const gestopt = await start();
  await bewaar(gestopt, WENI_VRAAGT_WMO, BEWAREN);
  const { versie } = await lees(gestopt);
  expect(await trekIn(als(), { id: gestopt, expectedVersion: versie + 5 })).toMatchObject({ ok: false });
  expect(await geteld()).toEqual(besloten);
  waardeUit(await trekIn(als(), { id: gestopt, expectedVersion: versie }));
  expect(await geteld()).toEqual([["gestopt-zonder-grondslag", ...vraag], ...besloten]);
});
