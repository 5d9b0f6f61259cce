import { expect, it } from "vitest";
import { proefKennis, proefTabelversie } from "../../testing/proef-tabelversie.ts";
import { checkTabelversie } from "../model/check-tabelversie.ts";
import { uitspraakSchema } from "../model/uitspraak.ts";
import { beantwoord } from "./beantwoord.ts";
import { leesVraag } from "./vraag.ts";

const gebied = { domeinen: ["wmo"], richtingen: ["verstrekken"], partners: "alle", vindplaats: null };
const voor = proefTabelversie([]);
const versie = {
  ...voor,
  inhoud: {
    ...voor.inhoud,
    uitspraken: [
      { ...gebied, id: "route", soort: "andere-route", tekst: "Volg de route." },
      { ...gebied, id: "geen", soort: "geen-grondslag", gegevens: ["gezondheid"], tekst: "Niet aan derden." },
    ].map((een) => uitspraakSchema.parse(een)),
  },
};

function antwoordOp(gegevens: readonly string[]) {
  const ruw = { domein: "wmo", richting: "verstrekken", partner: "uwv", gegevens, peildatum: "2019-08-11" };
  const gelezen = leesVraag(ruw, versie.inhoud.woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const { uitkomst, waarschuwingen } = beantwoord(gelezen.vraag, versie, proefKennis());
  return [uitkomst, waarschuwingen.map(({ tekst }) => tekst)];
}

it("a statement about some data is about them only, and goes before a general other route", () => {
  expect(antwoordOp(["gezondheid"])).toEqual(["geen-grondslag", ["Niet aan derden."]]);
  expect(antwoordOp(["gewoon", "gezondheid"])).toEqual(["geen-grondslag", ["Niet aan derden."]]);
  expect(antwoordOp(["gewoon"])).toEqual(["onvolledig", ["Volg de route."]]);
  expect(antwoordOp(["bijzonder"])).toEqual(["onvolledig", ["Volg de route."]]);
});

it("a kind of data that does not exist is found by the check", () => {
  const [route, geen] = versie.inhoud.uitspraken;
  const fout = { ...versie.inhoud, uitspraken: [route!, { ...geen!, gegevens: ["bestaat-niet"] }] };
  expect(checkTabelversie(versie.inhoud)).toEqual([]);
  expect(checkTabelversie(fout).map(({ pad }) => pad)).toEqual(["uitspraken.geen.gegevens"]);
});
