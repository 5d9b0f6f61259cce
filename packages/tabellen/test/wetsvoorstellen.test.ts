import {
  beantwoordRuw,
  datum,
  metWetsvoorstel,
  standOp,
  type Antwoord,
  type Tabelversie,
  type Wijzigingenregister,
} from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

const { tabelversies, register } = TABELLEN;
const [, v2, v3] = tabelversies;
const voorstel = (dossier: string, van: Wijzigingenregister = register) =>
  van.wetsvoorstellen.find(({ dossiernummer }) => dossiernummer === dossier)!;
const wgs = voorstel("35316");
const TOEN = datum("2019-08-11");

function antwoord(versie: Tabelversie, anders: object): Antwoord {
  const vraag = {
    id: "x",
    domein: "schuldhulpverlening",
    richting: "intern",
    partner: "domein-werk-en-inkomen",
  };
  const rest = { gegevens: ["gewoon"], betrokkene: "client", doel: "schuldhulp-inwoner", herkomst: null };
  // Without announcements: what the tables themselves say.
  const kennis = { tabelversies: [versie], register: { ...register, aankondigingen: [] } };
  const gegeven = beantwoordRuw({ ...vraag, ...rest, peildatum: TOEN, tabelversie: null, ...anders }, kennis);
  if ("fout" in gegeven) throw new Error(gegeven.fout.melding);
  return gegeven;
}
function naDeWet(versie: Tabelversie, vanaf = TOEN): Tabelversie {
  const uitkomst = metWetsvoorstel(versie, wgs, vanaf);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.problemen));
  return { ...versie, inhoud: uitkomst.hypothetisch.inhoud };
}
const regels = ({ grondslagen }: Antwoord) => grondslagen.map(({ regel }) => regel);

describe("de wijziging van de Wgs als het voorstel dat zij in 2019 was", () => {
  it("vandaag, op 11 augustus 2019, is er geen grondslag", () => {
    expect(antwoord(v2!, { doel: "anders" })).toMatchObject({ uitkomst: "geen-grondslag" });
    expect(antwoord(v3!, {}).uitkomst).toBe("geen-grondslag");
  });

  it("na de wet wel, met de noodzaak als eis en als nog te controleren", () => {
    const gegeven = antwoord(naDeWet(v2!), {});
    expect([gegeven.uitkomst, regels(gegeven)]).toEqual(["grondslag", ["wgs-intern-hergebruik-domeinen"]]);
    expect(gegeven.grondslagen[0]).toMatchObject({
      vereisten: ["noodzakelijkheid"],
      controle: "te-controleren",
    });
    expect(gegeven.waarschuwingen.map(({ tekst }) => tekst).join(" ")).toContain(
      "De tekst van het voorstel uit 2019 is niet gelezen.",
    );
  });

  it("op een versie die de wet al heeft, geeft zij hetzelfde, met de regel van de wet", () => {
    const gegeven = antwoord(naDeWet(v3!), {});
    expect([gegeven.uitkomst, regels(gegeven)]).toEqual(["grondslag", ["wgs-intern-hergebruik-domeinen"]]);
    expect(gegeven.grondslagen[0]?.controle).toBe("uit-bron");
    expect(antwoord(naDeWet(tabelversies.at(-1)!), {}).uitkomst).toBe("grondslag");
  });

  it("de dag voor het voorstel wet zou zijn, nog niet", () => {
    expect(antwoord(naDeWet(v2!), { peildatum: "2019-08-10" }).uitkomst).toBe("geen-grondslag");
    expect(antwoord(naDeWet(v3!), { peildatum: "2019-08-10" }).uitkomst).toBe("geen-grondslag");
  });

  it("andersom geeft het voorstel Werk & Inkomen niets van de schuldhulp", () => {
    const andersom = {
      domein: "werk-en-inkomen",
      partner: "domein-schuldhulpverlening",
      doel: "uitvoering-pw",
    };
    expect(antwoord(naDeWet(v2!), andersom).uitkomst).toBe("geen-grondslag");
  });

  it("wat het besluit van 2020 regelt, hoort niet bij het voorstel", () => {
    const geven = { richting: "verstrekken", partner: "uwv", doel: null };
    expect(antwoord(naDeWet(v2!), geven).uitkomst).toBe("geen-grondslag");
    const verhuurder = { richting: "opvragen", partner: "verhuurder-woonruimte", doel: "vroegsignalering" };
    expect(antwoord(naDeWet(v2!), verhuurder).uitkomst).toBe("geen-grondslag");
  });

  it("bij vroegsignalering spreken 8d en 8b elkaar ook in het voorstel tegen", () => {
    const gegeven = antwoord(naDeWet(v2!), { doel: "vroegsignalering" });
    expect(gegeven.grondslagen.map(({ controle }) => controle)).toEqual(["betwist"]);
  });

  it("was tot 1 augustus 2019 in consultatie gezien, daarna is het niet bekend, en werd wet op 1 januari 2021", () => {
    const op = (dag: string) => standOp(wgs, datum(dag));
    expect(["2019-07-31", "2019-08-01", "2019-08-02"].map(op)).toEqual([
      "onbekend",
      "consultatie",
      "onbekend",
    ]);
    expect(["2019-08-11", "2020-06-23", "2020-06-24", "2020-12-31", "2021-01-01"].map(op)).toEqual([
      "onbekend",
      "onbekend",
      "aangenomen-zonder-datum",
      "aangenomen-zonder-datum",
      "in-werking",
    ]);
  });
});

describe("de andere voorstellen", () => {
  it("hebben geen rijen, omdat hun tekst niet is gelezen: het antwoord kan dat zeggen", () => {
    const zonder = register.wetsvoorstellen.filter(({ operaties }) => operaties === undefined);
    expect(zonder.map(({ dossiernummer }) => dossiernummer)).toEqual([
      "36295",
      "36799",
      "36582",
      "35044",
      "33684",
      "33841",
    ]);
    for (const een of zonder)
      expect(metWetsvoorstel(v3!, een, TOEN)).toEqual({ ok: false, reden: "geen-rijen", problemen: [] });
  });

  it("de Wams: ingediend op 30 januari 2023, geen datum gevonden, met de artikelen die zij zou toevoegen", () => {
    const wams = voorstel("36295");
    expect([standOp(wams, datum("2023-01-29")), standOp(wams, datum("2023-01-30"))]).toEqual([
      "onbekend",
      "ingediend",
    ]);
    expect(wams.verwacht).toMatchObject({ datum: null, zekerheid: "laag" });
    expect(wams.artikelen?.map(({ artikel }) => artikel)).toEqual([
      "2.2.5",
      "2.3a.1",
      "2.3a.2",
      "2.3a.3",
      "2.3a.4",
    ]);
  });

  it("Participatiewet in balans gaat in twee fasen in, elk met een eigen dag", () => {
    expect(voorstel("36582").fasen?.map(({ datum: dag }) => dag)).toEqual(["2026-01-01", "2027-01-01"]);
  });

  it("de oude voorstellen houden wat de bron zegt, met de verbetering ernaast", () => {
    const metFout = register.wetsvoorstellen.filter(({ volgensBron }) => volgensBron !== undefined);
    expect(metFout.map(({ dossiernummer, volgensBron }) => [dossiernummer, volgensBron?.ingang])).toEqual([
      ["35044", null],
      ["33684", "2020-01-01"],
      ["33841", "2020-01-01"],
    ]);
  });
});
