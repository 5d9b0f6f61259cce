import { datum, type Antwoorden } from "@core/grondslagen";
import type { Sleutelkast } from "@deelwijzer/server";
import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { lijstWachtOpMij } from "../src/use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";
import { vulBesluitAan } from "../src/use-cases/vul-besluit-aan/vul-besluit-aan.ts";
import { BEWAREN, dossiers } from "../testing/dossier.ts";
import { maakWereld, waardeUit, WMO_GEBRUIKT_JEUGD } from "../testing/wereld.ts";

const wereld = await maakWereld();
const { als } = wereld;
afterAll(wereld.sluit);
const { op, start, bewaar, vast } = dossiers(wereld);
const afspraken = async (id: string, moment: string) =>
  waardeUit(await lijstWachtOpMij(op(moment), {})).filter(
    (item) => item.soort === "afspraak" && item.id.endsWith(id),
  );

/** The dossiers of which the home page took the key out of the safe. */
async function geopend(moment: string): Promise<string[]> {
  const ctx = op(moment);
  const uit = new Set<string>();
  const pakUit: Sleutelkast["pakUit"] = (verpakt, plaats) => {
    uit.add(plaats.afwegingId);
    return ctx.sleutelkast.pakUit(verpakt, plaats);
  };
  waardeUit(await lijstWachtOpMij({ ...ctx, sleutelkast: { ...ctx.sleutelkast, pakUit } }, {}));
  return [...uit];
}

const GEVAAR: Antwoorden = {
  ...WMO_GEBRUIKT_JEUGD,
  "acuut-gevaar": { keuze: "ja" },
  "gevaar-meldcode-vermoeden": { keuze: "nee" },
  "gevaar-wie-en-waarom-nu": { feiten: "Het jongste kind is alleen en het vriest." },
  "gevaar-waarom-geen-toestemming": { feiten: "De ouder neemt de telefoon niet op." },
  "gevaar-verantwoorden-voor": datum("2019-08-16"),
  "gevaar-verzending": "gesprek",
};

describe("wat in een besluit is afgesproken", () => {
  test("wacht op wie in gevaar deelde, tot de dag van bespreken en daarna", async () => {
    const id = await start();
    await bewaar(id, GEVAAR, BEWAREN);
    expect(await afspraken(id, "2019-08-12T10:00:00Z")).toEqual([]);
    waardeUit(await vast(id, "delen-met-grondslag"));
    const [item, nog] = await afspraken(id, "2019-08-12T10:00:00Z");
    expect(nog).toBeUndefined();
    expect(item).toMatchObject({ uiterlijk: "2019-08-16" });
    expect(item?.zin).toContain("U bespreekt dit uiterlijk 16 augustus 2019 met de privacyadviseur.");
    expect(item?.href).toMatch(/^\/besluiten\//);
    expect(await afspraken(id, "2019-09-10T10:00:00Z")).toHaveLength(1);
    expect(await afspraken(id, "2019-10-16T10:00:00Z")).toEqual([]);
    const ander = als({ gebruikerId: "iemand-anders" });
    expect(waardeUit(await lijstWachtOpMij(ander, {})).filter((een) => een.id.endsWith(id))).toEqual([]);
  });

  test("wacht op wie het gezin later informeert, een week vooraf, tot een aanvulling zegt hoe dat ging", async () => {
    const id = await start();
    const later = { "gezin-geinformeerd": "uitgesteld", "gezin-later-op": datum("2019-10-01") };
    await bewaar(id, { ...WMO_GEBRUIKT_JEUGD, ...later }, BEWAREN);
    waardeUit(await vast(id, "delen-met-grondslag"));
    expect(await afspraken(id, "2019-09-20T10:00:00Z")).toEqual([]);
    const [item] = await afspraken(id, "2019-09-25T10:00:00Z");
    expect(item?.zin).toContain("U vertelt het gezin");
    const besluit = item?.href?.split("/").at(-1) ?? "";
    const tekst = "Het gezin is op 30 september verteld wat er is besloten.";
    waardeUit(
      await vulBesluitAan(op("2019-09-30T10:00:00Z"), {
        id: besluit,
        tekst,
        punt: 10,
        idempotentiesleutel: randomUUID(),
      }),
    );
    expect(await afspraken(id, "2019-09-30T11:00:00Z")).toEqual([]);
  });

  test("laat een zegel dicht als er niets van getoond wordt", async () => {
    const zonder = await start();
    await bewaar(zonder, WMO_GEBRUIKT_JEUGD, BEWAREN);
    waardeUit(await vast(zonder, "delen-met-grondslag"));
    const later = await start();
    const dag = { "gezin-geinformeerd": "uitgesteld", "gezin-later-op": datum("2019-10-01") };
    await bewaar(later, { ...WMO_GEBRUIKT_JEUGD, ...dag }, BEWAREN);
    waardeUit(await vast(later, "delen-met-grondslag"));
    expect(await geopend("2019-09-20T10:00:00Z")).toEqual([]);
    expect(await geopend("2019-09-25T10:00:00Z")).toEqual([later]);
  });

  test("is er niet bij wie het gezin al informeerde", async () => {
    const id = await start();
    await bewaar(id, WMO_GEBRUIKT_JEUGD, BEWAREN);
    waardeUit(await vast(id, "delen-met-grondslag"));
    expect(await afspraken(id, "2019-08-12T10:00:00Z")).toEqual([]);
  });
});
