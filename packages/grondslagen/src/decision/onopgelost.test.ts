import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import { beantwoord } from "./beantwoord.ts";
import { leesVraag } from "./vraag.ts";

type Regels = Parameters<typeof proefTabelversie>[0];

function onopgelostBij(regels: Regels, anders: Record<string, unknown>) {
  const gelezen = leesVraag(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      herkomst: "client",
      peildatum: "2019-08-11",
      ...anders,
    },
    proefWoordenlijst(),
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return beantwoord(gelezen.vraag, proefTabelversie(regels), proefKennis()).onopgelost;
}

const eigen = maakRegel({
  id: "eigen",
  betrokkenen: ["client", "inwonend-kind"],
  doelen: ["heronderzoek", "suwi"],
  herkomst: ["client", "jeugdwet"],
});

describe("wat nog niet is gekozen", () => {
  it.each([
    ["betrokkene", ["client", "inwonend-kind"]],
    ["doel", ["heronderzoek", "suwi"]],
    ["herkomst", ["client", "jeugdwet"]],
  ])("%s: de waarden die tot een regel leiden", (dimensie, waarden) => {
    expect(onopgelostBij([eigen], { [dimensie]: null })).toEqual([{ dimensie, waarden }]);
  });

  it("noemt van twee regels samen elke waarde één keer", () => {
    const ander = maakRegel({ id: "ander", doelen: ["suwi"], herkomst: ["client"] });
    expect(onopgelostBij([eigen, ander], { doel: null })).toEqual([
      { dimensie: "doel", waarden: ["heronderzoek", "suwi"] },
    ]);
  });

  it("staat in een vaste volgorde als er meer open is", () => {
    const dimensies = onopgelostBij([eigen], { herkomst: null, betrokkene: null, doel: null }).map(
      ({ dimensie }) => dimensie,
    );
    expect(dimensies).toEqual(["betrokkene", "doel", "herkomst"]);
  });

  it("vraagt niet waarover de regel zwijgt, en niet wat al gekozen is", () => {
    const zwijgt = maakRegel({ id: "zwijgt", betrokkenen: "zwijgt", herkomst: "zwijgt" });
    expect(onopgelostBij([zwijgt], { doel: null, betrokkene: null, herkomst: null })).toEqual([
      { dimensie: "doel", waarden: ["heronderzoek"] },
    ]);
  });

  it("vraagt niets over wat een regel al draagt", () => {
    const zeker = maakRegel({ id: "zeker", doelen: "zwijgt" });
    expect(onopgelostBij([zeker, eigen], { doel: null })).toEqual([]);
  });

  it("vraagt wel over het deel dat nog geen regel draagt", () => {
    const zeker = maakRegel({ id: "zeker", doelen: "zwijgt" });
    const bsn = maakRegel({ id: "bsn", gegevens: { draagt: ["bsn"] }, doelen: ["suwi"] });
    expect(onopgelostBij([zeker, eigen, bsn], { doel: null, gegevens: ["gewoon", "bsn"] })).toEqual([
      { dimensie: "doel", waarden: ["suwi"] },
    ]);
  });

  it("noemt bij bijzondere gegevens alleen soorten daarvan", () => {
    const regel = maakRegel({
      id: "soort",
      gegevens: { draagt: ["gewoon", "gezondheid"] },
      art9: "niet-vermeld",
    });
    expect(onopgelostBij([regel], { gegevens: ["bijzonder"] })).toEqual([
      { dimensie: "gegevens", waarden: ["gezondheid"] },
    ]);
  });

  it("noemt van de feiten alleen waarop de regel draait", () => {
    const regel = maakRegel({
      id: "feiten",
      voorwaarden: ["Alleen wie verzuimt, tot 23 jaar."],
      feiten: [
        { feit: "verzuim", is: true, beslissend: true, voorwaarde: 1 },
        { feit: "leeftijd", van: null, tot: 23, voorwaarde: 1 },
      ],
    });
    expect(onopgelostBij([regel], {})).toEqual([{ dimensie: "feiten", waarden: ["verzuim"] }]);
    expect(onopgelostBij([maakRegel()], { doel: null })).not.toContainEqual(
      expect.objectContaining({ dimensie: "feiten" }),
    );
  });
});
