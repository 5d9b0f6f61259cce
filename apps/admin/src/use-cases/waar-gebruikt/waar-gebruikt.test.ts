import { laadStappenplannen } from "@deelwijzer/tabellen";
import { afterAll, expect, test } from "vitest";
import { maakProef } from "../../../testing/proef-context.ts";
import { waardeVan } from "../../../testing/proef-set.ts";
import { inStappenplan } from "../../gebruik/gebruik-elders.ts";
import { legVerbodVast } from "../gemeentelaag-verbod-vastleggen/leg-verbod-vast.ts";
import { waarGebruikt } from "./waar-gebruikt.ts";

const proef = await maakProef();
afterAll(() => proef.database.drop());
const vraag = async (soort: "partner", id: string) =>
  waardeVan(await waarGebruikt(proef.als("privacyadviseur"), { soort, id }));

test("nowhere else, until the gemeente names it", async () => {
  expect(await vraag("partner", "cak")).toEqual({ stappenplan: [], gemeente: [] });
  waardeVan(
    await legVerbodVast(proef.als("beleidsmedewerker"), {
      soort: "verbod",
      domeinen: "alle",
      richtingen: ["verstrekken"],
      partners: ["cak"],
      gegevens: ["gezondheid"],
      tekst: "Geef niets over gezondheid aan het CAK.",
      vastgesteldDoor: "college",
      vastgesteldOp: "2019-08-01",
      vindplaats: "",
      geldtVan: "2019-08-11",
      laatsteDag: "",
    }),
  );
  expect((await vraag("partner", "cak")).gemeente).toMatchObject([
    { naam: "Geef niets over gezondheid aan het CAK." },
  ]);
  expect((await vraag("partner", "uwv")).gemeente).toEqual([]);
});

test("who may not read wijzigingssets hears nothing", async () => {
  expect(await waarGebruikt(proef.als("medewerker"), { soort: "partner", id: "uwv" })).toMatchObject({
    fout: { soort: "geen-toegang" },
  });
});

test("a condition of a step or a question that looks at it, also through the question that fills the field", async () => {
  const plan = (await laadStappenplannen()).at(-1)!.inhoud;
  const [stap] = plan.stappen;
  const partnervraag = plan.stappen.flatMap(({ vragen }) => vragen).find(({ bindt }) => bindt === "partner")!;
  const met = (conditie: NonNullable<(typeof plan.stappen)[number]["conditie"]>) =>
    inStappenplan("partner", "uwv", {
      ...plan,
      stappen: [...plan.stappen, { ...stap!, id: "proef", vragen: [], conditie }],
    });
  expect(inStappenplan("partner", "uwv", plan)).toEqual([]);
  for (const conditie of [
    { gevraagd: "partner" as const, is: ["cak", "uwv"] },
    { alle: [{ twijfel: true as const }, { niet: { vraag: partnervraag.id, is: "uwv" } }] },
  ])
    expect(met(conditie)).toMatchObject([{ id: "proef" }]);
  expect(met({ gevraagd: "domein", is: "uwv" })).toEqual([]);
});
