import { describe, expect, it } from "vitest";
import { proefKennis, proefTabelversie } from "../../testing/index.ts";
import { beantwoordRuw } from "../decision/beantwoord.ts";
import { heropendDoorTerugdraaien, registerBijVersies, type Verwerking } from "./register-bij-versies.ts";

const { register } = proefKennis();
const WGS = ["wgs-2021"];
const versie = (nummer: number, verwerkt: string[], heropent: string[] = []): Verwerking => ({
  nummer,
  verwerkt,
  heropent,
});
const looptijd = (...versies: Verwerking[]) =>
  registerBijVersies(register, versies).aankondigingen.map((a) => [a.verwerktIn, a.heropendIn]);

describe("registerBijVersies", () => {
  it("names the first version whose set settles the announcement, in whatever order they come", () => {
    expect(looptijd()).toEqual([[null, null]]);
    expect(looptijd(versie(2, ["iets-anders"]))).toEqual([[null, null]]);
    expect(looptijd(versie(7, WGS), versie(5, WGS), versie(3, []))).toEqual([[5, null]]);
  });

  it("and the version that takes its rows out again; of coming back, the last time", () => {
    expect(looptijd(versie(3, WGS), versie(4, [], WGS))).toEqual([[3, 4]]);
    expect(looptijd(versie(3, WGS), versie(4, [], WGS), versie(6, WGS))).toEqual([[6, null]]);
    expect(looptijd(versie(3, [], WGS), versie(4, WGS))).toEqual([[4, null]]);
  });

  it("believes the versions, not what the register said before", () => {
    const eerder = registerBijVersies(register, [versie(3, WGS), versie(4, [], WGS)]);
    expect(registerBijVersies(eerder, [])).toEqual(register);
  });

  it("so that a version without the rows warns, and one with them does not", () => {
    const tabelversies = [1, 3, 4].map((nummer) => ({
      ...proefTabelversie(),
      nummer,
      hash: `sha256:${String(nummer).repeat(64)}`,
    }));
    const kennis = {
      tabelversies,
      register: registerBijVersies(register, [versie(3, WGS), versie(4, [], WGS)]),
    };
    const vraag = { id: "x", domein: "schuldhulpverlening", richting: "intern", partner: "domein-wmo" };
    const rest = {
      gegevens: ["gewoon"],
      betrokkene: null,
      doel: null,
      herkomst: null,
      peildatum: "2021-01-01",
    };
    const uitkomst = (tabelversie: number) => {
      const antwoord = beantwoordRuw({ ...vraag, ...rest, tabelversie }, kennis);
      return "fout" in antwoord ? antwoord.fout : antwoord.uitkomst;
    };
    expect([1, 3, 4].map(uitkomst)).toEqual(["onvolledig", "geen-grondslag", "onvolledig"]);
  });
});

describe("heropendDoorTerugdraaien", () => {
  const versies = [versie(2, ["een"]), versie(3, ["twee"]), versie(4, ["drie"], ["twee"])];

  it("names what the newest version holds and the one gone back to does not", () => {
    expect(heropendDoorTerugdraaien(versies, 4)).toEqual([]);
    expect(heropendDoorTerugdraaien(versies, 3)).toEqual(["drie"]);
    expect(heropendDoorTerugdraaien(versies, 1)).toEqual(["een", "drie"]);
  });
});
