import { besluitInhoudSchema, leesBeslisbewijs, MOTORVERSIE, speelBewijsNa } from "@core/grondslagen";
import { findBesluit, readOpenbaar, withTenant } from "@deelwijzer/db";
import { openBesluit } from "@deelwijzer/server";
import { inhoudshash, laadTabellen, sha256 } from "@deelwijzer/tabellen";
import { afterAll, expect, test } from "vitest";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WENI_VRAAGT_WMO, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { gemeente, services } = wereld;
afterAll(wereld.sluit);
const { start, bewaar, vast } = dossiers(wereld);

async function besluit(antwoorden: Parameters<typeof bewaar>[1], uitkomst: string) {
  const id = await start();
  await bewaar(id, antwoorden, BEWAREN);
  const { besluitId } = waardeUit(await vast(id, uitkomst));
  return withTenant(services.db, gemeente.id, async (tx) => {
    const rij = await findBesluit(tx, besluitId);
    if (rij === null) throw new Error("no besluit");
    const inhoud = besluitInhoudSchema.parse(await openBesluit(tx, services.sleutelkast, rij));
    return { openbaar: readOpenbaar(rij), inhoud };
  });
}

test.each([
  ["delen-met-grondslag", WMO_GEBRUIKT_JEUGD],
  ["niet-delen", WENI_VRAAGT_WMO],
] as const)(
  "what was sealed as %s is replayed from the repository and is equal",
  async (uitkomst, antwoorden) => {
    const { openbaar, inhoud } = await besluit(antwoorden, uitkomst);
    expect(openbaar.beslisbewijs).toMatchObject({
      formaat: 2,
      motor: MOTORVERSIE,
      tabelversie: openbaar.tabelversie,
      stappenplan: openbaar.stappenplan,
      register: openbaar.wijzigingenregister,
      vraag: { ...openbaar.vraag, herkomst: expect.anything() },
    });
    const bewijs = leesBeslisbewijs(openbaar.beslisbewijs, openbaar);
    const tabellen = await laadTabellen();
    const bron = { kennis: tabellen, registerHash: inhoudshash(tabellen.ruwRegister), sha256 };
    const verzegeld = { antwoorden: inhoud.antwoorden, zout: inhoud.zout ?? "" };
    expect(bewijs && speelBewijsNa(bewijs, { ...bron, inhoud: verzegeld })).toEqual({
      soort: "gelijk",
      opmerkingen: [],
    });
    expect(
      bewijs && speelBewijsNa(bewijs, { ...bron, inhoud: { ...verzegeld, antwoorden: {} } }),
    ).toMatchObject({
      soort: "anders",
      verschillen: [{ onderdeel: "antwoorden" }],
    });
    // The public part is kept for ever: no word of the person is in it.
    const publiek = JSON.stringify(openbaar);
    const zinnen = woorden(inhoud.antwoorden).filter((tekst) => tekst.includes(" "));
    expect(zinnen.length).toBeGreaterThan(3);
    for (const zin of zinnen) expect(publiek).not.toContain(zin);
  },
);

/** Every text in the answers, however deep. */
function woorden(waarde: unknown): string[] {
  if (typeof waarde === "string") return [waarde];
  return typeof waarde === "object" && waarde !== null ? Object.values(waarde).flatMap(woorden) : [];
}
