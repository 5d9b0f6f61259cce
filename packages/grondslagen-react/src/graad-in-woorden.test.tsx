import { beantwoord, leesVraag, type Antwoord, type Regel } from "@core/grondslagen";
import { maakRegel, proefKennis, proefTabelversie } from "@core/grondslagen/testing";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AntwoordWeergave } from "./antwoord-weergave.tsx";
import { adviesInWoorden, graadInWoorden } from "./graad-in-woorden.ts";

const RUW = {
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  peildatum: "2019-08-11",
};

function gevraagd(regels: readonly Regel[], anders: object = {}) {
  const versie = proefTabelversie([...regels]);
  const kennis = proefKennis([...regels]);
  const gelezen = leesVraag({ ...RUW, ...anders }, versie.inhoud.woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return { versie, kennis, vraag: gelezen.vraag, antwoord: beantwoord(gelezen.vraag, versie, kennis) };
}

describe("hoe bindend", () => {
  const zin = (binding: Regel["binding"], richting = "opvragen") => {
    const { antwoord, vraag } = gevraagd([maakRegel({ binding, richtingen: [richting] })], { richting });
    return graadInWoorden(antwoord, vraag);
  };

  it.each([
    ["verplichting", "verstrekken", "De wet verplicht dit."],
    ["verplichting", "opvragen", "De wet verplicht dit: de ander moet de gegevens geven als u erom vraagt."],
    ["bevoegdheid", "verstrekken", "De wet staat dit toe, u hoeft niet."],
    ["niet-vermeld", "opvragen", "De bron zegt niet of de wet dit verplicht of alleen toestaat."],
    ["betwist", "opvragen", "Het is niet zeker of de wet dit verplicht of alleen toestaat."],
  ] as const)("%s, %s", (binding, richting, verwacht) => {
    expect(zin(binding, richting)).toBe(verwacht);
  });

  it("klinkt niet zeker over wat nog te controleren is, en zwijgt waar het antwoord onbekend is", () => {
    const regel = { binding: "verplichting", controle: "te-controleren" } as const;
    const { antwoord, vraag } = gevraagd([maakRegel(regel)]);
    expect(graadInWoorden(antwoord, vraag)).toBe(
      "De wet lijkt dit te verplichten. Dat is nog niet helemaal gecontroleerd.",
    );
    const ander = gevraagd([maakRegel({ binding: "verplichting", betrokkenen: "zwijgt" })], {
      betrokkene: "uitwonend-kind",
    });
    expect(ander.antwoord.graad).toBe("verplicht");
    expect(graadInWoorden(ander.antwoord, ander.vraag)).toBeNull();
  });

  it("zwijgt zonder grondslag, over een wetsvoorstel en bij een antwoord van vroeger", () => {
    const { antwoord, vraag } = gevraagd([maakRegel({ binding: "verplichting" })]);
    expect(graadInWoorden({ ...antwoord, hypothetisch: true }, vraag)).toBeNull();
    expect(graadInWoorden({ ...antwoord, uitkomst: "geen-grondslag" }, vraag)).toBeNull();
    const { graad: _, ...oud } = antwoord;
    expect(graadInWoorden(oud, vraag)).toBeNull();
  });
});

describe("op het scherm", () => {
  const html = (deel: ReturnType<typeof gevraagd>, antwoord: Antwoord = deel.antwoord) =>
    renderToStaticMarkup(<AntwoordWeergave {...deel} antwoord={antwoord} />);

  it("staat de graad bij de uitkomst, en geen advies", () => {
    const tekst = html(gevraagd([maakRegel({ binding: "bevoegdheid" })]));
    expect(tekst).toContain("De wet staat dit toe, u hoeft niet.");
    expect(tekst).not.toContain("Ligt het anders?");
  });

  it("staat zonder grondslag de kleinste wijziging als advies", () => {
    const deel = gevraagd([maakRegel()], { gegevens: ["gezondheid"] });
    expect(html(deel)).toContain(
      "<strong>Ligt het anders?</strong> Er is wel een regel als het alleen gaat om gewone persoonsgegevens. Verander uw vraag alleen als dat echt zo is.",
    );
    const { kleinsteWijziging: _, ...oud } = deel.antwoord;
    expect(html(deel, oud as Antwoord)).not.toContain("Ligt het anders?");
  });

  it("leidt niet naar wat de gemeente verbiedt", () => {
    const { antwoord } = gevraagd([maakRegel()], { gegevens: ["gezondheid"] });
    const verbod = { soort: "gemeente-verbod", tekst: "Mag niet." } as const;
    expect(adviesInWoorden({ ...antwoord, waarschuwingen: [verbod] })).toBeNull();
  });
});
