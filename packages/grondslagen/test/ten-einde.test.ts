import { describe, expect, it } from "vitest";
import {
  beoordeelBesluit,
  bepaalRuimte,
  datum,
  stelVerantwoordingOp,
  type BesluitContext,
  type RegelTenEinde,
} from "../src/index.ts";
import { proefWoordenlijst } from "../testing/index.ts";
import { echtStappenplan, leesAntwoorden, leesGevallen, vraagMotor } from "./besluit-gevallen.ts";

const plan = echtStappenplan();
const [bestand] = leesGevallen();
const goed = bestand!.gevallen.find(({ verwacht }) => verwacht.vaststellen === "ok")!;
const DAG = "2019-08-11";

const SINDS: RegelTenEinde = {
  regel: "wmo.intern.situatie-1",
  naam: "Wmo 2015, artikel 5.1.1, lid 4",
  aard: "geeindigd-sinds-peildatum",
  tot: datum("2021-01-01"),
};
const VOOR: RegelTenEinde = { ...SINDS, aard: "geeindigd-voor-peildatum", tot: datum("2019-07-01") };
const GESCHRAPT: RegelTenEinde = { ...SINDS, aard: "geschrapt", tot: null };

function speel(anders: Partial<BesluitContext>, wijzig: Record<string, unknown> = {}) {
  const antwoorden = leesAntwoorden(plan, { ...bestand!.antwoorden, ...goed.wijzig, ...wijzig });
  const woordenlijst = proefWoordenlijst();
  const context: BesluitContext = { beleid: null, peildatum: datum(DAG), woordenlijst, ...anders };
  const antwoord = vraagMotor(plan, antwoorden, DAG);
  const oordeel = beoordeelBesluit(plan, antwoorden, antwoord, context);
  const besluit = { uitkomst: "delen-met-grondslag", reden: "" } as const;
  return {
    redenen: oordeel.ok ? [] : oordeel.redenen.map(({ code, tekst }) => ({ code, tekst })),
    mogelijk: bepaalRuimte(plan, antwoorden, antwoord, context).mogelijk,
    feiten: stelVerantwoordingOp(plan, antwoorden, antwoord, besluit, context).punten[2]!.feiten,
  };
}

describe("een regel die is geëindigd, houdt het vaststellen tegen", () => {
  it("en niet als er geen is", () => {
    expect(speel({}).redenen).toEqual([]);
    expect(speel({ tenEinde: [] }).mogelijk).toContain("delen-met-grondslag");
  });

  it.each([
    [
      "geschrapt",
      GESCHRAPT,
      "De regel waarop u deelt (Wmo 2015, artikel 5.1.1, lid 4) staat niet meer in de nieuwste tabellen. Neem de nieuwe tabelversie over.",
    ],
    [
      "geëindigd voor de datum van delen",
      VOOR,
      "De regel waarop u deelt (Wmo 2015, artikel 5.1.1, lid 4) gold tot en met 30 juni 2019. Op de datum van delen geldt hij niet meer. Neem de nieuwe tabelversie over.",
    ],
    [
      "geëindigd sindsdien",
      SINDS,
      "De regel waarop u deelt (Wmo 2015, artikel 5.1.1, lid 4) gold tot en met 31 december 2020. Kies vandaag als datum van delen. Of leg vast dat u al hebt gedeeld op 11 augustus 2019.",
    ],
  ])("%s: met wat u kunt doen", (_wat, einde, tekst) => {
    const { redenen, mogelijk } = speel({ tenEinde: [einde] });
    expect(redenen).toEqual([{ code: "regel-geeindigd", tekst }]);
    expect(mogelijk).not.toContain("delen-met-grondslag");
    expect(mogelijk).toContain("niet-delen");
  });

  it("maar niet delen kan altijd, en delen bij gevaar steunt op geen regel", () => {
    const niet = speel({ tenEinde: [GESCHRAPT] }, { besluit: "niet-delen" });
    expect(niet.redenen.map(({ code }) => code)).not.toContain("regel-geeindigd");
    const gevaar = speel({ tenEinde: [GESCHRAPT] }, { "acuut-gevaar": { keuze: "ja" } });
    expect(gevaar.redenen.map(({ code }) => code)).not.toContain("regel-geeindigd");
  });
});

describe("wat al was gedeeld toen de regel gold", () => {
  const gedeeldVoorEinde = { op: datum(DAG) };

  it("mag worden vastgesteld, en de verantwoording zegt het", () => {
    const { redenen, feiten } = speel({ tenEinde: [SINDS], gedeeldVoorEinde });
    expect(redenen).toEqual([]);
    expect(feiten).toContain(
      "De gegevens zijn al gedeeld op 11 augustus 2019, toen deze regel nog gold (tot en met 31 december 2020).",
    );
  });

  it("telt alleen voor de dag die erbij staat, en voor een regel die toen gold", () => {
    const andereDag = speel({ tenEinde: [SINDS], gedeeldVoorEinde: { op: datum("2019-08-10") } });
    expect(andereDag.redenen).toHaveLength(1);
    expect(speel({ tenEinde: [VOOR], gedeeldVoorEinde }).redenen).toHaveLength(1);
    expect(speel({ tenEinde: [SINDS, GESCHRAPT], gedeeldVoorEinde }).redenen).toHaveLength(1);
  });

  it("staat nergens als er geen regel is geëindigd", () => {
    const gewoon = speel({}).feiten;
    expect(speel({ gedeeldVoorEinde }).feiten).toEqual(gewoon);
    expect(speel({ tenEinde: [SINDS] }).feiten).toEqual(gewoon);
  });
});
