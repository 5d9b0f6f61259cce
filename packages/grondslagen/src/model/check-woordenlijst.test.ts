import { describe, expect, it } from "vitest";
import { proefTabelversie } from "../../testing/index.ts";
import { checkTabelversie } from "./check-tabelversie.ts";
import type { Woordenlijst } from "./woordenlijst.ts";

const { inhoud } = proefTabelversie();
const { woordenlijst } = inhoud;

/** The proefwoordenlijst with the first word of a list changed. */
function met<L extends "domeinen" | "partners">(lijst: L, anders: Partial<Woordenlijst[L][number]>) {
  const [eerste, ...rest] = woordenlijst[lijst];
  return { ...woordenlijst, [lijst]: [{ ...eerste, ...anders }, ...rest] };
}
const fouten = (w: Woordenlijst) =>
  checkTabelversie({ ...inhoud, woordenlijst: w }).map(({ pad, melding }) => `${pad}: ${melding}`);
const herkomst = (ookAls: Readonly<Record<string, readonly string[]>>): Woordenlijst => ({
  ...woordenlijst,
  herkomst: woordenlijst.herkomst.map((term) => ({
    ...term,
    ookAls: (ookAls[term.id] ?? []).map((id) => ({ herkomst: id, betwist: false })),
  })),
});

describe("checkWoordenlijst", () => {
  it("laat de proefwoordenlijst door", () => {
    expect(fouten(woordenlijst)).toEqual([]);
  });

  it("een domein met een wet of een herkomst die er niet is", () => {
    const { id } = woordenlijst.domeinen[0]!;
    expect(fouten(met("domeinen", { wet: "wmo-2051" }))).toEqual([
      `domeinen.${id}.wet: "wmo-2051" staat niet in de woordenlijst. Bedoelt u "wmo-2015"?`,
    ]);
    expect(fouten(met("domeinen", { herkomst: "zzzzzzzzzz" }))).toEqual([
      `domeinen.${id}.herkomst: "zzzzzzzzzz" staat niet in de woordenlijst. Voeg het eerst toe, of noem een id die er wel staat.`,
    ]);
  });

  it("een partner van een domein dat er niet is", () => {
    const { id } = woordenlijst.partners[0]!;
    expect(fouten(met("partners", { domein: "jeugdd" }))).toEqual([
      `partners.${id}.domein: "jeugdd" staat niet in de woordenlijst. Bedoelt u "jeugd"?`,
    ]);
  });

  it("een toestemming met ander bewijs, en iets anders met een toestemming", () => {
    const vereisten = (id: string, bewijs: "uitleg" | "toestemming") =>
      fouten({
        ...woordenlijst,
        vereisten: [...woordenlijst.vereisten, { id, naam: id, aliassen: [], bewijs }],
      });
    expect(vereisten("eigen-toestemming", "uitleg")[0]).toContain("vereisten.eigen-toestemming.bewijs:");
    expect(vereisten("eigen-eis", "toestemming")[0]).toContain("vereisten.eigen-eis.bewijs:");
    expect(vereisten("eigen-toestemming", "toestemming")).toEqual([]);
  });

  it("een herkomst die telt als iets wat er niet is", () => {
    const gevonden = fouten(herkomst({ jeugdwet: ["domeinweten"] }));
    expect(gevonden[0]).toContain('herkomst.jeugdwet.ookAls: "domeinweten" staat niet in de woordenlijst.');
  });

  it("een kring van herkomsten, één keer, met de weg; een gewone weg is geen kring", () => {
    expect(fouten(herkomst({ jeugdwet: ["domeinwetten"], wgs: ["domeinwetten"] }))).toEqual([]);
    expect(
      fouten(herkomst({ jeugdwet: ["domeinwetten"], domeinwetten: ["wgs"], wgs: ["jeugdwet"] })),
    ).toEqual([
      expect.stringMatching(
        /^herkomst\.[a-z]+\.ookAls: deze herkomst telt via "[a-z]+", "[a-z]+", "[a-z]+" weer als zichzelf\. Haal/,
      ),
    ]);
    expect(fouten(herkomst({ wgs: ["wgs"] }))[0]).toContain('telt via "wgs" weer als zichzelf');
  });

  it("een partner met een onbekende verwant, en een naam in een onbekende wet", () => {
    expect(fouten(met("partners", { verwant: ["svbb"] }))[0]).toContain(".verwant:");
    const namen = [{ naam: "X", geldig: { van: null, tot: null }, wet: "weg" }];
    expect(fouten(met("domeinen", { namen }))[0]).toContain(".namen:");
  });
});
