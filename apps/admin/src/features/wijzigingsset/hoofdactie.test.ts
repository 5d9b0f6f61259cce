import { describe, expect, test } from "vitest";
import type { ActieInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { hoofdactieVan, overigeActies } from "./hoofdactie.ts";

const mag = (actie: ActieInSet["actie"]): ActieInSet => ({ actie, toegestaan: true, redenen: [] });
const magNiet = (actie: ActieInSet["actie"], ...redenen: string[]): ActieInSet => ({
  actie,
  toegestaan: false,
  redenen,
});

describe("the one thing a reader does now", () => {
  test("the adviser asks for review; the policy officer waits", () => {
    const acties = [mag("indienen"), mag("intrekken")];
    expect(hoofdactieVan("concept", acties, ["privacyadviseur"])).toEqual({
      soort: "handeling",
      actie: "indienen",
    });
    expect(hoofdactieVan("concept", acties, ["beleidsmedewerker"])).toEqual({ soort: "wacht" });
  });

  test("what stands in the way is said, not hidden", () => {
    const acties = [magNiet("indienen", "Los eerst de problemen op.")];
    expect(hoofdactieVan("concept", acties, ["privacyadviseur"])).toEqual({
      soort: "kan-niet",
      actie: "indienen",
      redenen: ["Los eerst de problemen op."],
    });
  });

  test("who worked on it with both roles hears why they cannot approve", () => {
    const acties = [magNiet("goedkeuren", "U hebt zelf aan deze wijzigingsset gewerkt.")];
    expect(hoofdactieVan("ter-beoordeling", acties, ["privacyadviseur", "beleidsmedewerker"]).soort).toBe(
      "kan-niet",
    );
  });

  test("an approved set can be scheduled also when today is not possible", () => {
    const acties = [magNiet("publiceren", "De ingangsdatum ontbreekt."), magNiet("inplannen", "…")];
    expect(hoofdactieVan("goedgekeurd", acties, ["beleidsmedewerker"])).toMatchObject({ pad: "publiceren" });
    expect(hoofdactieVan("goedgekeurd", acties, ["privacyadviseur"])).toEqual({ soort: "wacht" });
  });

  test("the quiet actions leave out the main one and what is refused", () => {
    const acties = [mag("heropenen"), magNiet("intrekken", "…"), mag("verwerpen")];
    const hoofd = hoofdactieVan("ingetrokken", acties, ["privacyadviseur"]);
    expect(hoofd).toEqual({ soort: "handeling", actie: "heropenen" });
    expect(overigeActies(acties, hoofd)).toEqual(["verwerpen"]);
  });
});
