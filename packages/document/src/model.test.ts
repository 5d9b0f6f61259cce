import { MAX_LIJST, MAX_TEKST } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { kortVoorbeeld, langVoorbeeld } from "../testing/voorbeelden.ts";
import { verantwoordingSchema, type Verantwoording } from "./model.ts";

function fouten(v: unknown): string[] {
  return verantwoordingSchema.safeParse(v).error?.issues.map((issue) => issue.path.join(".")) ?? [];
}

function metPunt(nummer: number, wijziging: Partial<Verantwoording["punten"][number]>): Verantwoording {
  const v = langVoorbeeld();
  return {
    ...v,
    punten: v.punten.map((punt) => (punt.nummer === nummer ? { ...punt, ...wijziging } : punt)),
  };
}

describe("the model", () => {
  it("accepts the examples", () => {
    expect(fouten(kortVoorbeeld())).toEqual([]);
    expect(fouten(langVoorbeeld())).toEqual([]);
  });

  it("accepts every length that an answer may have: what was sealed must print", () => {
    const tekst = "x".repeat(MAX_TEKST);
    expect(fouten(metPunt(6, { feiten: [tekst, tekst], indrukken: [tekst] }))).toEqual([]);
    const regels = Array.from({ length: 2 * MAX_LIJST }, (_, i) => `regel ${i}`);
    expect(fouten(metPunt(6, { feiten: regels }))).toEqual([]);
    const vereisten = [{ naam: "noodzaak", status: "voldaan" as const, bewijs: tekst }];
    expect(fouten({ ...kortVoorbeeld(), vereisten, metWieEnWaarom: tekst })).toEqual([]);
  });

  it("wants a reason for an empty point, and none for a filled one", () => {
    expect(fouten(metPunt(1, { feiten: [], indrukken: [] }))).toEqual(["punten.0.leegReden"]);
    expect(fouten(metPunt(1, { leegReden: "geen" }))).toEqual(["punten.0.leegReden"]);
  });

  it("wants all eleven points, in order", () => {
    const v = langVoorbeeld();
    expect(fouten({ ...v, punten: v.punten.slice(1) })).toContain("punten");
    expect(fouten({ ...v, punten: v.punten.toReversed() })).toContain("punten.0.nummer");
  });

  it("refuses an unknown source, a double one, and an address that is not a web page", () => {
    expect(fouten(metPunt(2, { bronnen: [99] }))).toEqual(["punten.1.bronnen"]);
    const v = langVoorbeeld();
    expect(fouten({ ...v, bronnen: [...v.bronnen, v.bronnen[0]] })).toEqual(["bronnen"]);
    const url = "javascript:alert(1)";
    expect(
      fouten({ ...v, bronnen: v.bronnen.map((bron, i) => (i === 0 ? { ...bron, url } : bron)) }),
    ).toEqual(["bronnen.0.url"]);
  });

  it("refuses text in which nothing can be seen", () => {
    for (const titel of ["", "  ", "\u200b\u200d", "\u0301"])
      expect(fouten({ ...kortVoorbeeld(), titel })).toEqual(["titel"]);
  });

  it("refuses a moment without offset, an impossible date and an unknown field", () => {
    const v = kortVoorbeeld();
    expect(fouten({ ...v, moment: "2019-08-11T14:02:00" })).toEqual(["moment"]);
    expect(fouten({ ...v, peildatum: "2019-02-30" })).toEqual(["peildatum"]);
    expect(fouten({ ...v, naamClient: "x" })).toEqual([""]);
  });
});
