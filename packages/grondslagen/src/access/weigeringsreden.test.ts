import { describe, expect, test } from "vitest";
import { proefActor } from "../../testing/proef-actor.ts";
import { may } from "./may.ts";

describe("the reason of a refusal", () => {
  const wmo = {
    soort: "afweging",
    gemeenteId: "g1",
    eigenaarId: "u1",
    teamId: "t1",
    domein: "wmo",
    status: "concept",
  } as const;
  const medewerker = proefActor("medewerker");

  const adviesvraag = {
    soort: "overlegvraag",
    gemeenteId: "g1",
    eigenaarId: "u1",
    gesteldDoor: "u1",
    aanRol: "privacyadviseur",
    aanGebruiker: null,
    beantwoordDoor: null,
    toestand: "open",
  } as const;

  test.each([
    ["niet-aan-u", may({ ...medewerker, gebruikerId: "u2" }, "overlegvraag-lezen", adviesvraag)],
    [
      "afgehandeld",
      may({ ...proefActor("privacyadviseur"), gebruikerId: "u3" }, "overlegvraag-beantwoorden", {
        ...adviesvraag,
        toestand: "beantwoord",
      }),
    ],
    ["andere-gemeente", may({ ...medewerker, gemeenteId: "g2" }, "afweging-bewerken", wmo)],
    [
      "tabellen-elders",
      may(proefActor("privacyadviseur"), "wijzigingsset-lezen", {
        soort: "wijzigingsset",
        gemeenteId: "g1",
        beheertTabellen: false,
      }),
    ],
    ["rol", may(proefActor("beheerder"), "afweging-bewerken", wmo)],
    ["domein", may({ ...medewerker, domeinen: ["jeugd"] }, "afweging-bewerken", wmo)],
    ["niet-van-u", may({ ...medewerker, gebruikerId: "u2" }, "afweging-bewerken", wmo)],
    ["niet-van-uw-team", may({ ...medewerker, gebruikerId: "u2", teamId: "t2" }, "afweging-lezen", wmo)],
    ["status", may(medewerker, "afweging-vaststellen", { ...wmo, status: "wacht-op-overleg" })],
    [
      "domein",
      may({ ...medewerker, domeinen: ["jeugd"] }, "afweging-starten", {
        soort: "nieuwe-afweging",
        gemeenteId: "g1",
        domein: "wmo",
      }),
    ],
  ] as const)("%s", (reden, toegang) => {
    expect(toegang).toEqual({ toegestaan: false, reden });
  });
});
