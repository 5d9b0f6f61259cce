import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import { metGemeentelaag } from "../gemeentelaag/met-gemeentelaag.ts";
import { gemeentelaagSchema } from "../gemeentelaag/gemeentelaag.ts";
import type { Antwoord } from "./antwoord.ts";
import { beantwoord } from "./beantwoord.ts";
import { verwoordAntwoord, type VerwoordAntwoord } from "./verwoord-antwoord.ts";
import { leesVraag, type Vraag } from "./vraag.ts";

const w = proefWoordenlijst();
const versie = proefTabelversie();

function vraagOver(anders: object = {}): Vraag {
  const gelezen = leesVraag(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      peildatum: "2019-08-11",
      ...anders,
    },
    w,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

const JA = vraagOver();
const NEE = vraagOver({ doel: "suwi" });
const OPEN = vraagOver({ doel: null });
const MAG = "gewone persoonsgegevens van uw cliënt bij de SVB opvragen, als u niet zonder kunt.";
const MAG_NIET = "gewone persoonsgegevens van uw cliënt niet bij de SVB opvragen: er is geen grondslag.";

/** What the engine says to the question with a bill named, for each way a bill can turn out. */
function metVoorstel(
  vraag: Vraag,
  stand: NonNullable<Antwoord["wetsvoorstel"]>["stand"],
  uitslag: NonNullable<Antwoord["wetsvoorstel"]>["uitslag"],
): string {
  const antwoord = beantwoord(vraag, versie, proefKennis());
  const voorstel = { dossiernummer: "36295", titel: "Wams", stand, uitslag };
  const hypothetisch = { ...antwoord, hypothetisch: true, wetsvoorstel: voorstel };
  return verwoordAntwoord(hypothetisch, vraag, w).zin;
}

describe("an answer with a bill", () => {
  it.each([
    [JA, "ingediend", "toegepast", `Nog geen wet. Met dit voorstel mag u ${MAG}`],
    [NEE, "ingediend", "toegepast", `Nog geen wet. Met dit voorstel mag u ${MAG_NIET}`],
    [JA, "onbekend", "toegepast", `Niet zeker of dit wet is. Met dit voorstel mag u ${MAG}`],
    [JA, "in-werking", "toegepast", `Dit voorstel is op deze dag al wet. U mag ${MAG}`],
    [JA, "in-werking", "al-wet", `Dit voorstel is op deze dag al wet. U mag ${MAG}`],
    [
      OPEN,
      "ingediend",
      "toegepast",
      "Nog geen wet. Met dit voorstel: het antwoord hangt nog af van het doel.",
    ],
    [JA, "ingediend", "geen-rijen", "Dit gaat over een wetsvoorstel, en dat is nog geen wet."],
    [JA, "in-werking", "past-niet", "U noemde een wetsvoorstel dat op deze dag al wet is."],
    [JA, "onbekend", "geen-rijen", "Dit gaat over een wetsvoorstel. Ga er niet van uit dat het al wet is."],
  ] as const)("%#: says first that it is no law", (vraag, stand, uitslag, zin) => {
    expect(metVoorstel(vraag, stand, uitslag)).toBe(zin);
  });
});

const VERBOD = gemeentelaagSchema.parse({
  bepalingen: [
    {
      id: "verbod",
      soort: "verbod",
      bereik: { domeinen: "alle", richtingen: "alle", partners: "alle" },
      tekst: "Wij vragen dit niet op.",
      vastgesteldDoor: "college",
      vastgesteldOp: "2019-01-01",
      geldig: { van: null, tot: null },
    },
  ],
});

describe("a gemeente that forbids", () => {
  const zeg = (anders: Partial<Antwoord> = {}, beleid = false): VerwoordAntwoord =>
    verwoordAntwoord(
      { ...metGemeentelaag(beantwoord(JA, versie, proefKennis()), JA, VERBOD, versie), ...anders },
      JA,
      w,
      { beleid },
    );
  const nee =
    "U mag gewone persoonsgegevens van uw cliënt niet bij de SVB opvragen: uw gemeente staat dit niet toe.";

  it("says so in its own name, whatever the law says", () => {
    expect(zeg()).toMatchObject({ oordeel: "nee", kop: "Nee", zin: nee });
    expect(zeg({}, true).oordeel).toBe("nee");
  });

  it("says so with a bill as well: no bill takes a prohibition away", () => {
    const voorstel = {
      dossiernummer: "36295",
      titel: "Wams",
      stand: "ingediend",
      uitslag: "toegepast",
    } as const;
    expect(zeg({ hypothetisch: true, wetsvoorstel: voorstel })).toMatchObject({ oordeel: "nee", zin: nee });
  });
});

describe("what to do next", () => {
  const vervolg = (vraag: Vraag, beleid = false, kennis = proefKennis()) =>
    verwoordAntwoord(beantwoord(vraag, kennis.tabelversies[0] ?? versie, kennis), vraag, w, { beleid })
      .vervolg;

  it("with a basis: account for each requirement", () => {
    expect(vervolg(JA)).toBe(
      "Start een afweging en schrijf op hoe u aan elke eis voldoet. Deel niet meer dan nodig is.",
    );
  });

  it("without one: do not share, or weigh where the law leaves a way", () => {
    expect(vervolg(NEE)).toMatch(/^Deel niet\./u);
    expect(vervolg(vraagOver({ richting: "verstrekken" }))).toBe(
      "Start een afweging. U kijkt dan eerst of het nieuwe doel past bij het eerste doel. Niet delen mag altijd.",
    );
    expect(vervolg(NEE, true)).toBe(
      "Start een afweging en overleg met uw privacyadviseur. Niet delen mag altijd.",
    );
  });

  it("open by the question: choose; open by the source or a change of law: ask", () => {
    expect(vervolg(OPEN)).toBe("Kies wat nog ontbreekt. Dan wordt het antwoord zekerder.");
    const stop = "Deel nog niet. Vraag het aan uw privacyadviseur.";
    expect(vervolg(vraagOver({ partner: "huisarts" }))).toBe(stop);
    const schuld = {
      domein: "schuldhulpverlening",
      richting: "intern",
      partner: "domein-wmo",
      herkomst: null,
    };
    const later = vraagOver({ ...schuld, doel: null, peildatum: "2026-11-21" });
    const regel = maakRegel({
      domein: "schuldhulpverlening",
      richtingen: ["intern"],
      partners: ["domein-wmo"],
    });
    expect(vervolg({ ...later, peildatum: JA.peildatum }, false, proefKennis([regel]))).toMatch(/^Kies/u);
    expect(vervolg(later, false, proefKennis([regel]))).toBe(stop);
  });
});

describe("who and which requirement", () => {
  it("leaves the person out of the sentence as long as nobody was chosen", () => {
    const vraag = vraagOver({ betrokkene: null, doel: "suwi" });
    expect(verwoordAntwoord(beantwoord(vraag, versie, proefKennis()), vraag, w).zin).toBe(
      "U mag gewone persoonsgegevens niet bij de SVB opvragen: er is geen grondslag.",
    );
  });

  it("explains each requirement in the words of the vocabulary", () => {
    const { vereisten } = verwoordAntwoord(beantwoord(JA, versie, proefKennis()), JA, w);
    const term = w.vereisten.find(({ id }) => id === "noodzakelijkheid");
    expect(vereisten).toEqual([
      { id: "noodzakelijkheid", naam: term?.naam, uitleg: term?.toelichting ?? "" },
    ]);
  });
});
