import { expect, it } from "vitest";
import { proefKennis, proefTabelversie } from "../../testing/index.ts";
import { beantwoordRuw } from "./beantwoord.ts";

it("names the partner that was asked for beside a related one, whoever asked before", () => {
  const proef = proefTabelversie();
  const { woordenlijst } = proef.inhoud;
  // The UWV and the GP are both said to look like the SVB.
  const partners = woordenlijst.partners.map((partner) =>
    ["uwv", "huisarts"].includes(partner.id) ? { ...partner, verwant: ["svb"] } : partner,
  );
  const versie = { ...proef, inhoud: { ...proef.inhoud, woordenlijst: { ...woordenlijst, partners } } };
  const uitleg = (partner: string) => {
    const antwoord = beantwoordRuw(
      {
        domein: "wmo",
        richting: "opvragen",
        partner,
        gegevens: ["gewoon"],
        betrokkene: "client",
        doel: "heronderzoek",
        peildatum: "2019-08-11",
      },
      { ...proefKennis(), tabelversies: [versie] },
    );
    if ("fout" in antwoord) throw new Error(antwoord.fout.melding);
    return antwoord.bijna.find(({ regel }) => regel === "wmo.opvragen.svb")?.uitleg;
  };
  const zin = (gevraagd: string) =>
    `Deze regel geldt voor de SVB. Dat lijkt op ${gevraagd}, maar is niet dezelfde.`;
  expect([uitleg("uwv"), uitleg("huisarts"), uitleg("uwv")]).toEqual([
    zin("het UWV"),
    zin("de huisarts"),
    zin("het UWV"),
  ]);
});
