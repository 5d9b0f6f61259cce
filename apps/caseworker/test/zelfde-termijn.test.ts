import { afterAll, describe, expect, test } from "vitest";
import { controleerAfweging } from "../src/use-cases/controleer-afweging/controleer-afweging.ts";
import { startAfweging } from "../src/use-cases/start-afweging/start-afweging.ts";
import { collegaVan } from "../testing/collega.ts";
import { BEWAREN, dossiers, nieuweKop } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
afterAll(wereld.sluit);
const { lees, start, bewaar, vast } = dossiers(wereld);
/** On the page to check the answers: there the domain was chosen long ago. */
const termijn = async (id: string, wie = wereld.als()) =>
  waardeUit(await controleerAfweging(wie, { id })).zelfdeTermijn;
const inDomein = async (domein: string) => {
  const id = await start();
  await bewaar(id, { domein });
  return id;
};

describe("even lang bewaren als de vorige keer", () => {
  test("wordt voorgesteld in een volgend dossier voor hetzelfde domein, tot daar zelf een dag staat", async () => {
    const eerste = await start();
    expect(await termijn(eerste)).toBeNull();
    await bewaar(eerste, WMO_GEBRUIKT_JEUGD, BEWAREN);
    waardeUit(await vast(eerste, "delen-met-grondslag"));
    expect(await termijn(eerste)).toBeNull();

    const volgende = await inDomein("wmo");
    // From the same day, so as long is the same day.
    expect(await termijn(volgende)).toBe(BEWAREN.bewarenTot);
    await bewaar(volgende, {}, BEWAREN);
    expect(await termijn(volgende)).toBeNull();

    const elders = await inDomein("schuldhulpverlening");
    expect(await termijn(elders)).toBeNull();
  });

  test("ziet een collega die meeleest niet", async () => {
    const id = await inDomein("wmo");
    const { als } = await collegaVan(wereld);
    expect(await termijn(id, als())).toBeNull();
  });
});

test("een afweging zonder titel heet naar de dag", async () => {
  const { id } = waardeUit(await startAfweging(wereld.als(), nieuweKop("W-2042", "")));
  expect((await lees(id)).titel).toBe("Afweging van 11 augustus 2019");
});
