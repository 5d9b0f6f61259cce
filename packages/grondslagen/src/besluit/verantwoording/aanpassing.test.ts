import { expect, it } from "vitest";
import { metAanpassingen, verouderdeAanpassingen } from "./aanpassing.ts";
import type { Aanpassing } from "./puntaanpassing.ts";
import { PUNTEN_VAN_VERANTWOORDING } from "./punten.ts";
import type { Verantwoording } from "./verantwoording.ts";

const verantwoording: Verantwoording = {
  uitkomst: "delen-gemotiveerde-uitzondering",
  uitkomstZin: "Ik geef gegevens, als uitzondering.",
  metWieEnWaarom: "Met de SVB.",
  punten: PUNTEN_VAN_VERANTWOORDING.map(({ nummer, titel }) => ({
    nummer,
    titel,
    beginsel: [],
    feiten: nummer === 3 ? ["Er is geen grondslag gevonden."] : [`Feit ${nummer}.`],
    indrukken: [],
    leegReden: null,
    bronnen: [1],
  })),
  bronnen: [{ nummer: 1, tekst: "Bron.", url: null }],
  vereisten: [],
};

const aanpassing = (punt: number, rest: Partial<Aanpassing> = {}): Aanpassing => ({
  punt,
  feiten: ["Anders geschreven."],
  indrukken: [],
  leegReden: null,
  samengesteld: { feiten: [`Feit ${punt}.`], indrukken: [], leegReden: null },
  door: { naam: "Een medewerker", functie: "Wmo-consulent" },
  op: "2019-08-11T12:00:00.000Z",
  ...rest,
});

it("puts what a person wrote in the place of what was composed, and keeps both", () => {
  const punt = metAanpassingen(verantwoording, [aanpassing(6)]).punten[5];
  expect(punt).toMatchObject({
    feiten: ["Anders geschreven."],
    bronnen: [1],
    aangepast: { samengesteld: { feiten: ["Feit 6."] }, door: { naam: "Een medewerker" } },
  });
});

it("leaves the other points, and an account nobody wrote in, as they are", () => {
  expect(metAanpassingen(verantwoording, [])).toBe(verantwoording);
  const punten = metAanpassingen(verantwoording, [aanpassing(6)]).punten;
  expect(punten.filter((_, i) => i !== 5)).toEqual(verantwoording.punten.filter((_, i) => i !== 5));
});

it("adds to the point about the basis, and never rewrites what the engine found there", () => {
  const punt = metAanpassingen(verantwoording, [aanpassing(3, { feiten: ["Het is rechtmatig."] })]).punten[2];
  expect(punt?.feiten).toEqual(["Er is geen grondslag gevonden.", "Het is rechtmatig."]);
});

it("notices that the answers changed after a point was written", () => {
  expect(verouderdeAanpassingen(verantwoording, [aanpassing(6), aanpassing(3)])).toEqual([]);
  const anders = { feiten: ["Feit van gisteren."], indrukken: [], leegReden: null };
  expect(verouderdeAanpassingen(verantwoording, [aanpassing(6, { samengesteld: anders })])).toEqual([6]);
});
