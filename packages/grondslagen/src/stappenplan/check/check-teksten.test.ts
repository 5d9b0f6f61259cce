import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan } from "../../../testing/index.ts";
import type { Stappenplan } from "../definitie.ts";
import { checkBron } from "./check-bron.ts";
import { checkHulp } from "./check-hulp.ts";
import { checkTaal } from "./check-taal.ts";
import type { Stappenplanpunt } from "./stappenplanpunt.ts";

type Vraag = ReturnType<typeof maakVraag>;

function plan(vragen: Vraag[], bron = "Proefbron"): Stappenplan {
  return proefStappenplan([maakStap("een", vragen, { bron })]);
}

const kort = (punten: readonly Stappenplanpunt[]) => punten.map(({ ernst, pad }) => `${ernst} ${pad}`);

describe("checkBron", () => {
  it("wil een bron bij de stap of bij elke vraag", () => {
    const met = maakVraag("a", "tekst", { bron: "Eigen bron" });
    const zonder = maakVraag("b", "tekst");
    expect(kort(checkBron(plan([met, zonder])))).toEqual([]);
    expect(kort(checkBron(plan([met], "")))).toEqual([]);
    expect(kort(checkBron(plan([met, zonder], "")))).toEqual(["fout stappen.een.bron", "fout vragen.b.bron"]);
  });

  it("wil dat de bron noemt wat de vraag noemt", () => {
    const waarom = "Dat staat in artikel 9 van de Jeugdwet.";
    expect(kort(checkBron(plan([maakVraag("a", "tekst", { waarom })])))).toEqual([
      "waarschuwing vragen.a.bron",
      "waarschuwing vragen.a.bron",
    ]);
    const bron = "Jeugdwet, artikel 9";
    expect(checkBron(plan([maakVraag("a", "tekst", { waarom, bron })]))).toEqual([]);
    expect(checkBron(plan([maakVraag("a", "tekst", { waarom })], bron))).toEqual([]);
  });
});

describe("checkHulp", () => {
  it("wil een goed en een zwak voorbeeld waar iemand zelf moet wegen", () => {
    const sterkVoorbeeld = "Zo wel.";
    expect(checkHulp(plan([maakVraag("a", "tekst", { sterkVoorbeeld })]))[0]?.melding).toBe(
      "deze vraag vraagt om een eigen uitleg, maar een zwak voorbeeld ontbreekt",
    );
    expect(kort(checkHulp(plan([maakVraag("a", "ja-nee-twijfel", { toelichtingBij: ["nee"] })])))).toEqual([
      "waarschuwing vragen.a",
    ]);
    expect(checkHulp(plan([maakVraag("a", "tekst", { sterkVoorbeeld, zwakVoorbeeld: "Zo niet." })]))).toEqual(
      [],
    );
    expect(checkHulp(plan([maakVraag("a", "ja-nee-twijfel"), maakVraag("b", "datum")]))).toEqual([]);
  });
});

describe("checkTaal", () => {
  const metWaarom = (waarom: string) =>
    checkTaal(plan([maakVraag("a", "tekst", { waarom })])).map((p) => p.melding);
  const woorden = (aantal: number) => `${Array.from({ length: aantal }, () => "woord").join(" ")}.`;

  it("wijst een zin van meer dan 25 woorden aan, en niet twee zinnen van samen meer", () => {
    expect(metWaarom(woorden(26))).toEqual([
      "deze zin heeft meer dan 25 woorden: “woord woord woord woord woord woord woord woord …”",
    ]);
    expect(metWaarom(woorden(25))).toEqual([]);
    expect(metWaarom(`${woorden(20)} ${woorden(20)}`)).toEqual([]);
  });

  it("wijst een zin aan waarin niemand iets doet", () => {
    expect(metWaarom("De gegevens worden door ons bewaard.")).toEqual([
      "in deze zin doet niemand iets: “De gegevens worden door ons bewaard.”",
    ]);
    expect(metWaarom("Wij bewaren de gegevens. Het wordt later.")).toEqual([]);
  });
});
