import { describe, expect, it } from "vitest";
import { maakRegel, proefTabelversie } from "../../testing/index.ts";
import { canoniek } from "../model/canoniek.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { wetsvoorstelSchema, type Wetsvoorstel } from "../model/wetsvoorstel.ts";
import { isZekerGeenWet, standOp } from "../model/voorstelstand.ts";
import { compileer } from "../decision/gecompileerd/regelindex.ts";
import { selecteer } from "../decision/gecompileerd/selecteer.ts";
import { leesVraag } from "../decision/vraag.ts";
import { datum } from "../time/datum.ts";
import { controleerWetsvoorstel } from "./controleer-wetsvoorstel.ts";
import { metWetsvoorstel } from "./met-wetsvoorstel.ts";
import { maakTabelversie } from "./publiceer.ts";
import { metVolleRijen } from "./volle-rijen.ts";

/** Stands for a hash: every length gives its own 64 digits, which is enough to tell these versions apart. */
const hashVan = (tekst: string) => String(tekst.length).padStart(64, "0");
const versieVan = (inhoud: TabelversieInhoud) => maakTabelversie(inhoud, hashVan);

const BEKEND = maakRegel({ id: "wmo.svb" });
const NIEUW = maakRegel({ id: "wmo.nieuw", partners: ["uwv"] });
const V1 = versieVan(proefTabelversie([BEKEND]).inhoud);
/** What the law became: the rule of the bill with the words and the day of the law, and the other one ended. */
const V2 = versieVan({
  ...V1.inhoud,
  nummer: 2,
  regels: [
    { ...BEKEND, geldig: { van: null, tot: datum("2021-01-01") } },
    { ...NIEUW, voorwaarden: ["Zo staat het in de wet."], geldig: { van: datum("2021-01-01"), tot: null } },
  ],
});
const DAG = datum("2019-08-11");

function voorstel(anders: object = {}): Wetsvoorstel {
  return wetsvoorstelSchema.parse({
    dossiernummer: "35316",
    titel: "Proefvoorstel",
    stand: "in-werking",
    tekst: "Een voorstel.",
    bron: "Kamerstukken 35316",
    basis: V1.hash,
    operaties: [
      { op: "toevoegen", soort: "regel", waarde: NIEUW },
      { op: "beeindigen", soort: "regel", id: "wmo.svb" },
    ],
    ...anders,
  });
}
function geslaagd(versie = V1, van = voorstel(), vanaf = DAG, fasen?: string[]) {
  const uitkomst = metWetsvoorstel(versie, van, vanaf, fasen);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.problemen));
  return uitkomst.hypothetisch;
}
const looptijd = (inhoud: TabelversieInhoud) =>
  Object.fromEntries(inhoud.regels.map(({ id, geldig: { van, tot } }) => [id, [van, tot]]));

describe("metWetsvoorstel", () => {
  it("lets what the bill adds begin and what it ends end on the day it is taken to be law", () => {
    expect(looptijd(geslaagd().inhoud)).toEqual({ "wmo.svb": [null, DAG], "wmo.nieuw": [DAG, null] });
  });

  it("answers a question of that day by the bill, and of the day before by the law", () => {
    const { inhoud } = geslaagd();
    const dragend = (partner: string, peildatum: string) => {
      const ruw = { id: "x", domein: "wmo", richting: "opvragen", partner, gegevens: ["gewoon"] };
      const rest = {
        betrokkene: "client",
        doel: "heronderzoek",
        herkomst: null,
        peildatum,
        tabelversie: null,
      };
      const gelezen = leesVraag({ ...ruw, ...rest }, inhoud.woordenlijst);
      if (!gelezen.ok) throw new Error(gelezen.fout.melding);
      return selecteer(compileer(inhoud), gelezen.vraag).elementen[0]?.dragend.length;
    };
    expect([dragend("uwv", "2019-08-10"), dragend("uwv", "2019-08-11")]).toEqual([0, 1]);
    expect([dragend("svb", "2019-08-10"), dragend("svb", "2019-08-11")]).toEqual([1, 0]);
  });

  it("is never a published version: no number or hash of its own, and the version is not touched", () => {
    const voor = canoniek(V1.inhoud);
    const hypothetisch = geslaagd();
    expect(hypothetisch).toMatchObject({
      hypothetisch: true,
      dossiernummer: "35316",
      op: { nummer: 1, hash: V1.hash },
    });
    expect(Object.keys(hypothetisch)).not.toContain("hash");
    expect(Object.keys(hypothetisch)).not.toContain("nummer");
    expect(canoniek(V1.inhoud)).toBe(voor);
  });

  it("on a version that took the law in, keeps the words of the law and moves only its days", () => {
    const { inhoud, stondErAl } = geslaagd(V2);
    expect(stondErAl).toEqual(["wmo.nieuw"]);
    expect(looptijd(inhoud)).toEqual({ "wmo.svb": [null, DAG], "wmo.nieuw": [DAG, null] });
    expect(inhoud.regels[1]?.voorwaarden).toEqual(["Zo staat het in de wet."]);
  });

  it("on a day after the law began changes nothing in a version that has it", () => {
    expect(geslaagd(V2, voorstel(), datum("2024-01-01")).inhoud).toEqual(V2.inhoud);
  });

  it("changes a field, and leaves it where the version says so already or the thing is gone", () => {
    const velden = [{ veld: "binding", oud: "niet-vermeld", nieuw: "verplichting" }];
    const wijziging = voorstel({ operaties: [{ op: "wijzigen", soort: "regel", id: "wmo.svb", velden }] });
    expect(geslaagd(V1, wijziging).inhoud.regels[0]?.binding).toBe("verplichting");
    const alZo = versieVan({ ...V1.inhoud, regels: [{ ...BEKEND, binding: "verplichting" }] });
    expect(geslaagd(alZo, wijziging).inhoud).toEqual(alZo.inhoud);
    const weg = versieVan({ ...V1.inhoud, regels: [] });
    expect(geslaagd(weg, wijziging).inhoud).toEqual(weg.inhoud);
    const anders = versieVan({ ...V1.inhoud, regels: [{ ...BEKEND, binding: "bevoegdheid" }] });
    expect(metWetsvoorstel(anders, wijziging, DAG)).toMatchObject({
      ok: false,
      reden: "past-niet",
      problemen: [{ code: "oude-waarde-verschilt", operatie: 0, id: "wmo.svb" }],
    });
  });

  it("takes only the phases that are asked for", () => {
    const fase = (id: string, dag: string) => ({ id, datum: dag, tekst: "Een deel.", zekerheid: "hoog" });
    const inFasen = voorstel({
      fasen: [fase("eerste", "2026-01-01"), fase("tweede", "2027-01-01")],
      operaties: [
        { op: "toevoegen", soort: "regel", waarde: NIEUW, fase: "eerste" },
        { op: "schrappen", soort: "regel", id: "wmo.svb", reden: "Vervalt.", fase: "tweede" },
      ],
    });
    const ids = (fasen?: string[]) => geslaagd(V1, inFasen, DAG, fasen).inhoud.regels.map(({ id }) => id);
    expect(ids(["eerste"])).toEqual(["wmo.svb", "wmo.nieuw"]);
    expect(ids(["tweede"])).toEqual([]);
    expect(ids()).toEqual(["wmo.nieuw"]);
    expect(metWetsvoorstel(V1, inFasen, DAG, [])).toMatchObject({ reden: "geen-rijen" });
  });

  it("says so when the text of the bill is not in hand", () => {
    expect(metWetsvoorstel(V1, voorstel({ operaties: undefined, basis: undefined }), DAG)).toEqual({
      ok: false,
      reden: "geen-rijen",
      problemen: [],
    });
  });
});

describe("metVolleRijen", () => {
  const { opmerkingen: _opmerkingen, voorwaarden: _voorwaarden, ...KORT } = NIEUW;
  const metKort = (waarde: object) => voorstel({ operaties: [{ op: "toevoegen", soort: "regel", waarde }] });

  it("writes out what the form of a row fills in, so that the same comes of it as of the whole row", () => {
    const kort = metKort(KORT);
    expect(geslaagd(V1, kort).inhoud.regels.at(-1)).not.toHaveProperty("opmerkingen");
    expect(geslaagd(V1, metVolleRijen(kort)).inhoud).toEqual(geslaagd(V1, metKort(NIEUW)).inhoud);
    expect(metVolleRijen(kort)).toBe(metVolleRijen(kort));
    expect(controleerWetsvoorstel(kort, [V1], [])).toEqual([]);
  });

  it("leaves nothing to apply where a row has no right form", () => {
    const fout = metKort({ ...NIEUW, binding: "misschien" });
    expect(metWetsvoorstel(V1, metVolleRijen(fout), DAG)).toMatchObject({ ok: false, reden: "geen-rijen" });
    expect(controleerWetsvoorstel(fout, [V1], [])[0]?.melding).toContain('het veld "binding" klopt niet');
  });

  it("refuses a changed field that leaves something to the form: that would be applied as it stands", () => {
    const vereisten = { status: "vermeld", lijst: [{ vereiste: "toestemming" }] };
    const velden = [{ veld: "vereisten", oud: BEKEND.vereisten, nieuw: vereisten }];
    const half = voorstel({ operaties: [{ op: "wijzigen", soort: "regel", id: "wmo.svb", velden }] });
    expect(controleerWetsvoorstel(half, [V1], [])[0]?.melding).toContain("niet elk veld staat er voluit");
  });
});

describe("controleerWetsvoorstel", () => {
  const meldingen = (anders: object) =>
    controleerWetsvoorstel(voorstel(anders), [V1, V2], [{ id: "wgs-2021" }]).map(
      ({ pad, melding }) => `${pad}: ${melding}`,
    );

  it("finds nothing wrong with rows that fit their base", () => {
    expect(meldingen({ aankondigingen: ["wgs-2021"] })).toEqual([]);
  });

  it.each([
    ["an unknown base", { basis: `sha256:${"f".repeat(64)}` }, /basis: dit is niet de hash/],
    ["a base without rows", { operaties: undefined }, /basis: er zijn geen rijen/],
    ["rows that stand in the base already", { basis: V2.hash }, /"wmo.nieuw" staat al in de basis/],
    [
      "an end of what is not there",
      { operaties: [{ op: "beeindigen", soort: "regel", id: "wmo.weg" }] },
      /operaties\.0: "wmo.weg" bestaat niet in de basis/,
    ],
    [
      "a rule that names an unknown partner",
      {
        operaties: [{ op: "toevoegen", soort: "regel", waarde: { ...NIEUW, partners: ["onbekend"] } }],
      },
      /regels\.wmo\.nieuw\.partners: "onbekend" staat niet/,
    ],
    [
      "an unknown phase",
      { operaties: [{ op: "schrappen", soort: "regel", id: "wmo.svb", reden: "Weg.", fase: "derde" }] },
      /operaties\.0\.fase/,
    ],
    ["an unknown announcement", { aankondigingen: ["wgs-2012"] }, /"wgs-2012" is geen aankondiging/],
    [
      "a course that ends elsewhere",
      { verloop: [{ stand: "ingediend", sinds: "2019-10-02", bron: "Kamerstuk" }] },
      /verloop: de laatste stap/,
    ],
    [
      "a course that goes back in time",
      {
        verloop: [
          { stand: "ingediend", sinds: "2022-01-01", bron: "Kamerstuk" },
          { stand: "in-werking", sinds: "2021-01-01", bron: "Staatsblad" },
        ],
      },
      /verloop: de stappen staan niet op volgorde/,
    ],
  ])("names %s", (_wat, anders, verwacht) => {
    expect(meldingen(anders).join("\n")).toMatch(verwacht);
  });
});

describe("standOp", () => {
  const gevolgd = voorstel({
    verloop: [
      { stand: "consultatie", sinds: "2019-08-01", bron: "Onderzoeksrapport" },
      { stand: "tweede-kamer", sinds: null, bron: "Kamerstuk" },
      { stand: "in-werking", sinds: "2021-01-01", bron: "Staatsblad" },
    ],
  });
  it("is the last step with a known day on or before the date", () => {
    const op = (dag: string) => standOp(gevolgd, datum(dag));
    expect(["2019-07-31", "2019-08-01", "2020-12-31", "2021-01-01"].map(op)).toEqual([
      "onbekend",
      "consultatie",
      "consultatie",
      "in-werking",
    ]);
  });
  it("is not known any more once the bill went on without a known day", () => {
    const gegaan = voorstel({
      stand: "onbekend",
      verloop: [
        { stand: "ingediend", sinds: "2023-01-30", bron: "Kamerstuk" },
        { stand: "onbekend", sinds: null, bron: "Wettekst" },
      ],
    });
    const op = (dag: string) => [standOp(gegaan, datum(dag)), isZekerGeenWet(gegaan, datum(dag))];
    expect(["2023-01-29", "2023-01-30", "2023-01-31"].map(op)).toEqual([
      ["onbekend", true],
      ["ingediend", true],
      ["onbekend", false],
    ]);
    const wet = voorstel({ stand: "in-werking", standSinds: "2015-01-01" });
    expect(["2014-12-31", "2015-01-01"].map((dag) => isZekerGeenWet(wet, datum(dag)))).toEqual([true, false]);
  });
  it("without steps is only known from the day of its state on", () => {
    expect(standOp(voorstel(), DAG)).toBe("onbekend");
    const sinds = voorstel({ stand: "ingediend", standSinds: "2023-01-30" });
    expect([standOp(sinds, datum("2023-01-29")), standOp(sinds, datum("2023-01-30"))]).toEqual([
      "onbekend",
      "ingediend",
    ]);
  });
});
