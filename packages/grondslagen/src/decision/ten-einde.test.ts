import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis, proefTabelversie } from "../../testing/index.ts";
import type { Regel } from "../model/regel.ts";
import { datum } from "../time/datum.ts";
import { beantwoord } from "./beantwoord.ts";
import { regelsTenEinde } from "./ten-einde.ts";
import { leesVraag, type Vraag } from "./vraag.ts";

const ID = "wmo.opvragen.svb";
const ZWAAR = maakRegel({
  id: "wmo.opvragen.svb-zwaar",
  vereisten: {
    status: "vermeld",
    lijst: [{ vereiste: "noodzakelijkheid" }, { vereiste: "uitdrukkelijke-toestemming", door: "client" }],
  },
});
const OUD = proefTabelversie([maakRegel({ id: ID }), ZWAAR]);
const { woordenlijst } = OUD.inhoud;

function vraag(anders: object = {}): Vraag {
  const ruw = { id: "x", domein: "wmo", richting: "opvragen", partner: "svb", gegevens: ["gewoon"] };
  const rest = { betrokkene: "client", doel: "heronderzoek", herkomst: null, peildatum: "2020-06-01" };
  const gelezen = leesVraag({ ...ruw, ...rest, tabelversie: null, ...anders }, woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

function tenEinde(nieuw: readonly Regel[], v: Vraag = vraag(), vandaag = "2026-11-21") {
  const antwoord = beantwoord(v, OUD, proefKennis());
  const moment = { peildatum: v.peildatum, vandaag: datum(vandaag), vraag: v };
  return regelsTenEinde(antwoord, proefTabelversie([...nieuw]), moment);
}
const met = (van: string | null, tot: string | null) => [
  maakRegel({ id: ID, geldig: { van: van as never, tot: tot as never } }),
  ZWAAR,
];
const artikel = "Wmo 2015, artikel 5.2.4, lid 2";

describe("regelsTenEinde", () => {
  it("a rule that goes on has no end", () => {
    expect(tenEinde(met(null, null))).toEqual([]);
    expect(tenEinde(met(null, "2026-11-22"))).toEqual([]);
  });

  it.each([
    ["was struck", [ZWAAR], "geschrapt", null],
    ["holds only later by the newest tables", met("2021-01-01", null), "geschrapt", null],
    ["had ended by the date of sharing", met(null, "2020-06-01"), "geeindigd-voor-peildatum", "2020-06-01"],
    ["ended since", met(null, "2020-06-02"), "geeindigd-sinds-peildatum", "2020-06-02"],
    ["ends today", met(null, "2026-11-21"), "geeindigd-sinds-peildatum", "2026-11-21"],
  ] as const)("one that %s", (_wat, regels, aard, tot) => {
    expect(tenEinde(regels)).toEqual([{ regel: ID, naam: artikel, aard, tot }]);
  });

  it("counts only the rule the answer leans on, not a heavier one beside it", () => {
    const zonderZware = [maakRegel({ id: ID })];
    expect(tenEinde(zonderZware)).toEqual([]);
    const antwoord = beantwoord(vraag(), OUD, proefKennis());
    const moment = { peildatum: datum("2020-06-01"), vandaag: datum("2026-11-21") };
    expect(regelsTenEinde(antwoord, proefTabelversie(zonderZware), moment)).toMatchObject([
      { regel: ZWAAR.id },
    ]);
  });

  it("an answer without a basis leans on no rule", () => {
    expect(tenEinde([], vraag({ doel: "anders" }))).toEqual([]);
    expect(tenEinde([], vraag({ doel: null }))).toEqual([]);
  });
});
