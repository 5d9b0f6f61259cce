import { expect, it } from "vitest";
import { datum } from "../time/datum.ts";
import { bewijsInZinnen } from "./bewijs-in-zinnen.ts";

it("zegt van een toestemming wie, hoe, wanneer, waarvoor, en of zij nog staat", () => {
  expect(
    bewijsInZinnen({
      status: "voldaan",
      door: "de moeder.",
      gegevenDoor: "vertegenwoordiger",
      wijze: "mondeling",
      wanneer: datum("2019-08-08"),
      waarvoor: "de uren",
      pastBijVraag: "ja",
      kanOverzien: "twijfel",
      vertegenwoordiger: "moeder",
      ingetrokkenOp: datum("2019-08-12"),
      ingetrokkenDoor: "persoon-zelf",
      toelichting: " Zij begreep het. ",
    }),
  ).toEqual([
    "Door: de moeder.",
    "Iemand die namens de persoon beslist gaf toestemming.",
    "De toestemming is uitgesproken.",
    "Wanneer: 8 augustus 2019.",
    "Waarvoor: de uren.",
    "De toestemming geldt voor dit doel, deze partner en deze gegevens.",
    "Ik twijfel of deze persoon dit kan overzien.",
    "Vertegenwoordigd door: moeder.",
    "De toestemming is op 12 augustus 2019 ingetrokken door de persoon zelf.",
    "Zij begreep het.",
  ]);
});

it("zegt niets over wat niet is ingevuld", () => {
  expect(
    bewijsInZinnen({ status: "voldaan", hoe: " ", wijze: null, ingetrokkenOp: "", toelichting: "" }),
  ).toEqual([]);
  expect(bewijsInZinnen({ status: "niet-voldaan", waaromNiet: "onmogelijk", toelichting: "" })).toEqual([
    "Niemand kan toestemming geven.",
  ]);
});

it("zegt van een weigering wie nee zei, en niet dat er iets is gegeven", () => {
  const nee = {
    status: "niet-voldaan",
    waaromNiet: "geweigerd",
    wijze: "digitaal",
    toelichting: "",
  } as const;
  expect(bewijsInZinnen({ ...nee, door: "ouder met gezag", gegevenDoor: "vertegenwoordiger" })).toEqual([
    "Iemand die namens de persoon beslist, zei nee.",
    "Door: ouder met gezag.",
  ]);
  expect(bewijsInZinnen({ ...nee, gegevenDoor: "persoon-zelf" })).toEqual(["De persoon zei zelf nee."]);
  expect(bewijsInZinnen(nee)).toEqual(["De persoon wil het niet."]);
});

it("says what a weighing, a suspicion and an agreement rest on", () => {
  const leeg = { status: "voldaan", toelichting: "" } as const;
  expect(
    bewijsInZinnen({ ...leeg, belangDelen: "Hulp", belangBetrokkene: "Privacy", toelichting: "Zo." }),
  ).toEqual(["Belang van delen: Hulp.", "Belang van de persoon: Privacy.", "Zo."]);
  expect(bewijsInZinnen({ ...leeg, feiten: "Blauwe plekken.", door: "de arts" })).toEqual([
    "Door: de arts.",
    "Feiten: Blauwe plekken.",
  ]);
  expect(bewijsInZinnen({ ...leeg, ingetrokkenOp: datum("2019-08-12") }, "instemming")).toEqual([
    "De instemming is op 12 augustus 2019 ingetrokken.",
  ]);
});
