import { describe, expect, it } from "vitest";
import { maakRegel, proefHash, proefTabelversie } from "../../testing/index.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { belemmeringen, controleerSet } from "./checklijst.ts";
import { maakTabelversie, publiceer } from "./publiceer.ts";
import { verwoordVerschil } from "./verwoord-verschil.ts";
import {
  inhoudshashVan,
  wijzigingssetSchema,
  type OperatieInvoer,
  type Wijzigingsset,
} from "./wijzigingsset.ts";

const V1 = maakTabelversie(proefTabelversie().inhoud, proefHash);

const BEEINDIG: OperatieInvoer = {
  op: "beeindigen",
  soort: "regel",
  id: "wmo.opvragen.svb",
  tot: "2021-01-01" as never,
  reden: "Het artikel verviel.",
};
const TOEVOEGEN: OperatieInvoer = {
  op: "toevoegen",
  soort: "regel",
  reden: "Nieuw artikel.",
  waarde: maakRegel({
    id: "wmo.opvragen.uwv",
    partners: ["uwv"],
    geldig: { van: "2021-01-01" as never, tot: null },
  }),
};

const SVB = V1.inhoud.woordenlijst.partners.find(({ id }) => id === "svb");
const partner = (anders: object): OperatieInvoer => ({
  ...TOEVOEGEN,
  soort: "partner",
  waarde: { ...SVB, id: "nog-een", ...anders },
});

function set(operaties: OperatieInvoer[], anders: Partial<Wijzigingsset> = {}): Wijzigingsset {
  return wijzigingssetSchema.parse({
    id: "proefset",
    titel: "Proefwijziging",
    toelichting: "Alleen voor tests.",
    aanleiding: { tekst: "Een proef." },
    basis: V1.hash,
    ingangsdatum: "2026-11-21",
    auteurs: ["adviseur"],
    operaties,
    ...anders,
  });
}

function gepubliceerd(wijziging: Wijzigingsset, nieuwste: Tabelversie = V1): Tabelversie {
  const uitkomst = publiceer({ set: wijziging, basis: V1, nieuwste }, proefHash);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.punten));
  return uitkomst.versie;
}

const codes = (wijziging: Wijzigingsset, nieuwste: Tabelversie = V1, openOpmerkingen = 0) =>
  controleerSet({ set: wijziging, basis: V1, nieuwste, openOpmerkingen }).punten.map(
    ({ code, blokkeert }) => [code, blokkeert],
  );

describe("publiceer", () => {
  it("makes the next version, chained to the one before, and leaves that as it was", () => {
    const voor = JSON.stringify(V1);
    const v2 = gepubliceerd(set([BEEINDIG, TOEVOEGEN]));
    expect(v2).toMatchObject({ nummer: 2, inhoud: { nummer: 2, titel: "Proefwijziging", vorige: V1.hash } });
    expect(v2.hash).toBe(maakTabelversie(v2.inhoud, proefHash).hash);
    expect(v2.hash).not.toBe(V1.hash);
    expect(JSON.stringify(V1)).toBe(voor);
    expect(gepubliceerd(set([BEEINDIG, TOEVOEGEN]))).toEqual(v2);
  });

  it("takes the number it is given, never one that is not after the newest", () => {
    const invoer = { set: set([BEEINDIG]), basis: V1, nieuwste: V1 };
    expect(publiceer({ ...invoer, nummer: 7 }, proefHash)).toMatchObject({
      ok: true,
      versie: { nummer: 7, inhoud: { nummer: 7, vorige: V1.hash } },
    });
    for (const nummer of [1, 0, 1.5]) {
      expect(() => publiceer({ ...invoer, nummer }, proefHash)).toThrow(RangeError);
    }
  });

  it("merges with what was published in between, and refuses where both changed the same", () => {
    const v2 = gepubliceerd(set([BEEINDIG]));
    const erbij = publiceer({ set: set([TOEVOEGEN]), basis: V1, nieuwste: v2 }, proefHash);
    expect(erbij).toMatchObject({
      ok: true,
      samengevoegd: true,
      versie: { nummer: 3, inhoud: { vorige: v2.hash } },
    });
    const anders = { ...BEEINDIG, tot: "2022-01-01" as never };
    expect(publiceer({ set: set([anders]), basis: V1, nieuwste: v2 }, proefHash)).toMatchObject({
      ok: false,
      punten: [{ code: "conflict", plaats: "regel wmo.opvragen.svb, geldig.tot" }],
    });
  });
});

describe("the check list names what blocks, where, and the way out", () => {
  it("nothing stands in the way of a good set", () => {
    expect(codes(set([BEEINDIG, TOEVOEGEN]))).toEqual([]);
  });

  it.each([
    ["an effective date", set([BEEINDIG], { ingangsdatum: null }), ["zonder-ingangsdatum", "publicatie"]],
    ["a change", set([]), ["niets-gewijzigd", "beoordeling"]],
    ["a reason", set([{ ...BEEINDIG, reden: null }]), ["zonder-reden", null]],
    [
      "the right base",
      set([BEEINDIG], { basis: `sha256:${"f".repeat(64)}` }),
      ["basis-onbekend", "beoordeling"],
    ],
    ["an operation that can be applied", set([{ ...BEEINDIG, id: "weg" }]), ["operatie", "beoordeling"]],
    [
      "a source",
      set([
        {
          op: "wijzigen",
          soort: "regel",
          id: "wmo.opvragen.svb",
          reden: "x",
          velden: [
            {
              veld: "vindplaats",
              oud: {
                bron: "proefbron",
                tabel: "P",
                kolom: "K",
                rij: null,
                regels: [[1, 2]],
                rapportregels: [],
              },
              nieuw: { bron: "onbekend", tabel: "P", regels: [[1, 2]] },
            },
          ],
        },
      ]),
      ["tabelfout", "beoordeling"],
    ],
    [
      "the remark of a contested rule",
      set([{ ...TOEVOEGEN, waarde: maakRegel({ id: "nieuw", controle: "betwist" }) }]),
      ["tabelfout", "beoordeling"],
    ],
    [
      "the check of a rule",
      set([{ ...TOEVOEGEN, waarde: maakRegel({ id: "nieuw", controle: "te-controleren" }) }]),
      ["te-controleren", null],
    ],
    [
      "two partners of one name",
      set([partner({ naam: (SVB?.naam ?? "").toLowerCase() })]),
      ["dubbele-naam", "beoordeling"],
    ],
    [
      "the end of rules with an ended partner",
      set([{ ...BEEINDIG, soort: "partner", id: "uwv" }]),
      ["regel-na-einde", "beoordeling"],
    ],
    [
      "a change for a point that was settled",
      set([BEEINDIG], { punten: [{ punt: 3, uitkomst: "verwerkt", toelichting: "x" }] }),
      ["punt-niet-verwerkt", "beoordeling"],
    ],
  ])("%s is missing", (_wat, wijziging, verwacht) => {
    expect(codes(wijziging)).toEqual([verwacht]);
  });

  it("names that follow each other in time may be the same", () => {
    const SVB_TOT = { op: "beeindigen", soort: "partner", id: "svb", tot: "2021-01-01", reden: "Opgevolgd." };
    const opvolger = partner({ geldig: { van: "2021-01-01", tot: null } });
    const gevonden = codes(set([SVB_TOT as OperatieInvoer, opvolger]));
    expect(gevonden.filter(([code]) => code === "dubbele-naam")).toEqual([]);
  });

  it("open remarks block publishing", () => {
    expect(codes(set([BEEINDIG]), V1, 2)).toEqual([["open-opmerkingen", "publicatie"]]);
    expect(
      belemmeringen(
        controleerSet({ set: set([BEEINDIG]), basis: V1, nieuwste: V1, openOpmerkingen: 2 }).punten,
      ),
    ).toEqual({ beoordeling: 0, publicatie: 1 });
  });
});

describe("the hash a reviewer approves", () => {
  it("changes with the content, not with the number or the date of effect", () => {
    const hash = inhoudshashVan(set([BEEINDIG]), proefHash);
    expect(inhoudshashVan(set([BEEINDIG], { ingangsdatum: null, nummer: 7 }), proefHash)).toBe(hash);
    expect(inhoudshashVan(set([BEEINDIG, TOEVOEGEN]), proefHash)).not.toBe(hash);
    expect(inhoudshashVan(set([{ ...BEEINDIG, reden: "Anders." }]), proefHash)).not.toBe(hash);
    expect(inhoudshashVan(set([BEEINDIG], { verwerkt: ["wgs-2021"] }), proefHash)).not.toBe(hash);
  });
});

describe("the difference in words", () => {
  it("says per entity what happened and per field what it was and becomes", () => {
    const wijziging = set([
      TOEVOEGEN,
      BEEINDIG,
      { op: "schrappen", soort: "regel", id: "pw.verstrekken.uwv", reden: "Nooit recht." },
      {
        op: "wijzigen",
        soort: "regel",
        id: "jeugd.uitwisselen.svb",
        velden: [
          {
            veld: "vereisten",
            oud: { status: "geen-extra", lijst: [] },
            nieuw: {
              status: "vermeld",
              lijst: [{ vereiste: "uitdrukkelijke-toestemming", door: "betrokkene" }],
            },
          },
          { veld: "partners", oud: ["svb"], nieuw: ["svb", "uwv"] },
        ],
      },
    ]);
    const verschil = verwoordVerschil(V1.inhoud, gepubliceerd(wijziging).inhoud);
    expect(verschil.map(({ kop, soort, id, zinnen }) => ({ kop, soort, id, zinnen }))).toEqual([
      {
        kop: "Beëindigd",
        soort: "Regel",
        id: "wmo.opvragen.svb",
        zinnen: ["Geldt tot en met: was geen einddatum, wordt 31 december 2020."],
      },
      {
        kop: "Gewijzigd",
        soort: "Regel",
        id: "jeugd.uitwisselen.svb",
        zinnen: [
          "Partners: was SVB, wordt SVB en UWV.",
          "Vereisten: was geen extra vereiste, wordt uitdrukkelijke toestemming van de betrokkene.",
        ],
      },
      { kop: "Toegevoegd", soort: "Regel", id: "wmo.opvragen.uwv", zinnen: [] },
      { kop: "Verwijderd", soort: "Regel", id: "pw.verstrekken.uwv", zinnen: [] },
    ]);
    expect(verschil.at(-1)?.naam).toBe(
      "Werk & Inkomen, wij geven aan de partner: UWV (Participatiewet, artikel 67, lid 1, onder a)",
    );
  });

  it("is empty for the same content, whatever its order", () => {
    const omgekeerd = { ...V1.inhoud, regels: V1.inhoud.regels.toReversed() };
    expect(verwoordVerschil(V1.inhoud, omgekeerd)).toEqual([]);
  });
});
