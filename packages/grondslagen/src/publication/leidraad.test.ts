import { describe, expect, it } from "vitest";
import { maakLeidraad, proefTabelversie } from "../../testing/index.ts";
import { canoniek } from "../model/canoniek.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { datum } from "../time/datum.ts";
import { controleerSet } from "./checklijst.ts";
import { leeswoordenVan } from "./leeswoorden.ts";
import { pasToe } from "./pas-toe.ts";
import { samenvoegen } from "./samenvoegen.ts";
import { verschilTussen } from "./verschil.ts";
import { veldwaarde } from "./verwoord-veld.ts";
import { verwoordVerschil } from "./verwoord-verschil.ts";
import { operatieSchema, wijzigingssetSchema, type OperatieInvoer } from "./wijzigingsset.ts";

const basis = proefTabelversie();
const ZONDER = basis.inhoud;

function na(stand: TabelversieInhoud, ...operaties: OperatieInvoer[]): TabelversieInhoud {
  const toegepast = pasToe(
    stand,
    operaties.map((op) => operatieSchema.parse(op)),
  );
  if (!toegepast.ok) throw new Error(JSON.stringify(toegepast.problemen));
  return toegepast.inhoud;
}

const voegToe = (leidraad = maakLeidraad()): OperatieInvoer => ({
  op: "toevoegen",
  soort: "leidraad",
  waarde: leidraad,
});
const wijzig = (veld: string, oud: unknown, nieuw: unknown): OperatieInvoer => ({
  op: "wijzigen",
  soort: "leidraad",
  id: "proefleidraad",
  velden: [{ veld, nieuw, ...(oud === undefined ? {} : { oud }) }],
});
const MET = na(ZONDER, voegToe());

describe("een leidraad in een wijzigingsset", () => {
  it("verandert niets aan een versie die er geen heeft, en laat geen lege lijst achter", () => {
    expect(canoniek(na(ZONDER))).toBe(canoniek(ZONDER));
    const weg = na(MET, { op: "schrappen", soort: "leidraad", id: "proefleidraad", reden: "Nooit waar." });
    expect(canoniek(weg)).toBe(canoniek(ZONDER));
    expect("leidraden" in weg).toBe(false);
  });

  it("laat zich toevoegen, wijzigen en beëindigen, met het verschil in woorden", () => {
    expect(verwoordVerschil(ZONDER, MET)).toEqual([
      {
        kop: "Toegevoegd",
        soort: "Leidraad",
        id: "proefleidraad",
        naam: "Een akkoord van de wethouder",
        zinnen: [],
      },
    ]);
    const anders = na(MET, wijzig("gegevens", undefined, ["gezondheid", "bsn"]));
    expect(verwoordVerschil(MET, anders)[0]?.zinnen).toEqual([
      "Gegevens: nu gegevens over gezondheid en het burgerservicenummer.",
    ]);
    const klaar = na(MET, {
      op: "beeindigen",
      soort: "leidraad",
      id: "proefleidraad",
      tot: datum("2026-01-01"),
    });
    expect(verwoordVerschil(MET, klaar)[0]).toMatchObject({
      kop: "Beëindigd",
      zinnen: ["Geldt tot en met: was geen einddatum, wordt 31 december 2025."],
    });
  });

  it("wordt per veld samengevoegd; oud en nieuw recht zijn samen één veld", () => {
    const onze = na(MET, wijzig("kort", "Een akkoord is geen grondslag.", "Nee."));
    const hunne = na(MET, wijzig("titel", "Een akkoord van de wethouder", "Akkoord"));
    const samen = samenvoegen(MET, onze, hunne);
    expect(samen.ok && samen.inhoud.leidraden).toEqual([
      { ...maakLeidraad(), kort: "Nee.", titel: "Akkoord" },
    ]);
    const was = { was: "Wbp", wasArtikelen: "artikel 8", werd: "AVG" };
    const botsing = samenvoegen(
      MET,
      na(MET, wijzig("vervangt", undefined, was)),
      na(MET, wijzig("vervangt", undefined, { ...was, werd: "UAVG" })),
    );
    expect(botsing.ok ? [] : botsing.conflicten.map(({ veld }) => veld)).toEqual(["vervangt"]);
  });

  it("waarschuwt wie een leidraad publiceert die nog niet is gecontroleerd", () => {
    const set = wijzigingssetSchema.parse({
      id: "proef",
      titel: "Proef",
      toelichting: "Alleen voor een test.",
      aanleiding: { tekst: "Een test." },
      basis: basis.hash,
      ingangsdatum: "2026-11-21",
      auteurs: ["redactie"],
      operaties: [
        { ...voegToe(maakLeidraad({ controle: "te-controleren" })), reden: "Nieuw." },
        { ...voegToe(maakLeidraad({ id: "tweede", regels: ["weg"] })), reden: "Nieuw." },
      ],
    });
    const { punten } = controleerSet({ set, basis, nieuwste: basis });
    expect(punten.map(({ code, blokkeert, plaats }) => [code, blokkeert, plaats])).toEqual([
      ["tabelfout", "beoordeling", "leidraden.tweede.regels"],
      ["te-controleren", null, "leidraad proefleidraad"],
    ]);
  });

  it("zegt elk eigen veld in woorden", () => {
    const zeg = (veld: string, waarde: unknown) => veldwaarde(veld, waarde, leeswoordenVan(ZONDER));
    const vindplaats = { bron: "proefbron", plaats: "bladzijde 2" };
    expect(zeg("vindplaatsen", [vindplaats, { ...vindplaats, bron: "weg" }])).toBe(
      "Proefbron 2019, bladzijde 2; weg, bladzijde 2",
    );
    expect(zeg("anders", [{ ...vindplaats, tekst: "Het mag." }])).toBe(
      "Proefbron 2019, bladzijde 2: “Het mag.”",
    );
    expect(zeg("vervangt", { was: "melden", wasArtikelen: "artikel 27 Wbp", werd: "een register" })).toBe(
      "was “melden” (artikel 27 Wbp), werd “een register”",
    );
    expect(zeg("soort", "vraag-antwoord")).toBe("vraag en antwoord");
    expect(zeg("domeinen", "alle")).toBe("alle");
  });

  it("heeft in elke versie dezelfde vorm: het verschil met zichzelf is leeg", () => {
    expect(verschilTussen(MET, na(ZONDER, voegToe()))).toEqual([]);
  });
});
