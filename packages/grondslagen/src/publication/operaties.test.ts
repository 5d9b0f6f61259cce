import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { operatiesOp } from "../../testing/arbitraire-operaties.ts";
import { maakRegel, proefTabelversie } from "../../testing/index.ts";
import { canoniek } from "../model/canoniek.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { pasToe } from "./pas-toe.ts";
import { samenvoegen } from "./samenvoegen.ts";
import { operatiesTussen, verschilTussen } from "./verschil.ts";
import { operatieSchema, type Operatie, type OperatieInvoer } from "./wijzigingsset.ts";

const BASIS = proefTabelversie().inhoud;
const op = (invoer: OperatieInvoer): Operatie => operatieSchema.parse(invoer);

function na(operaties: readonly Operatie[], basis: TabelversieInhoud = BASIS): TabelversieInhoud {
  const toegepast = pasToe(basis, operaties);
  if (!toegepast.ok) throw new Error(JSON.stringify(toegepast.problemen));
  return toegepast.inhoud;
}

const problemen = (...operaties: OperatieInvoer[]) => {
  const toegepast = pasToe(BASIS, operaties.map(op));
  return toegepast.ok ? [] : toegepast.problemen;
};

const avg = (id: string, oud: string, nieuw: string | null): OperatieInvoer => ({
  op: "wijzigen",
  soort: "regel",
  id,
  velden: [{ veld: "avg", oud, nieuw }],
});

describe("properties", () => {
  it("replaying is deterministic and leaves the base as it was", () => {
    const eerst = canoniek(BASIS);
    fc.assert(
      fc.property(operatiesOp(BASIS), (operaties) => {
        expect(canoniek(na(operaties))).toBe(
          canoniek(na(JSON.parse(JSON.stringify(operaties)) as Operatie[])),
        );
        expect(canoniek(BASIS)).toBe(eerst);
      }),
    );
  });

  it("applying the difference gives the same content, byte for byte", () => {
    fc.assert(
      fc.property(operatiesOp(BASIS), (operaties) => {
        const doel = na(operaties);
        const verschil = operatiesTussen(BASIS, doel, "Opnieuw.");
        expect(canoniek(na(verschil))).toBe(canoniek(doel));
        expect(verschilTussen(doel, na(verschil))).toEqual([]);
      }),
    );
  });

  it("the difference back undoes every set: a rollback is a new set", () => {
    fc.assert(
      fc.property(operatiesOp(BASIS), (operaties) => {
        const gewijzigd = na(operaties);
        const terug = na(operatiesTussen(gewijzigd, BASIS, "Terug naar de vorige versie."), gewijzigd);
        expect(verschilTussen(BASIS, terug)).toEqual([]);
      }),
    );
  });

  it("a merge without conflict commutes, and a conflict is one from both sides", () => {
    let zonder = 0;
    fc.assert(
      fc.property(operatiesOp(BASIS), operatiesOp(BASIS), (een, twee) => {
        const [links, rechts] = [
          samenvoegen(BASIS, na(een), na(twee)),
          samenvoegen(BASIS, na(twee), na(een)),
        ];
        expect(links.ok).toBe(rechts.ok);
        if (links.ok && rechts.ok) {
          zonder += 1;
          expect(canoniek(links.inhoud)).toBe(canoniek(rechts.inhoud));
        } else if (!links.ok && !rechts.ok) {
          const gespiegeld = rechts.conflicten.map((c) => canoniek({ ...c, onze: c.hunne, hunne: c.onze }));
          expect(gespiegeld).toEqual(links.conflicten.map(canoniek));
        }
      }),
      { numRuns: 200 },
    );
    expect(zonder).toBeGreaterThan(20);
  });

  it("a merge with an unchanged side is the other side; nothing of either is lost", () => {
    fc.assert(
      fc.property(operatiesOp(BASIS), operatiesOp(BASIS), (een, twee) => {
        expect(samenvoegen(BASIS, na(een), BASIS)).toEqual({ ok: true, inhoud: na(een) });
        const samen = samenvoegen(BASIS, na(een), na(twee));
        if (!samen.ok) return;
        const bewaard = (deel: TabelversieInhoud) => {
          const rest = new Map(
            verschilTussen(BASIS, samen.inhoud).map((v) => [`${v.soort} ${v.id}`, v.aard]),
          );
          return verschilTussen(BASIS, deel).every((v) => rest.has(`${v.soort} ${v.id}`));
        };
        expect([bewaard(na(een)), bewaard(na(twee))]).toEqual([true, true]);
      }),
    );
  });
});

describe("pasToe names what is wrong and what to do", () => {
  it("an old value that is no longer there", () => {
    expect(problemen(avg("wmo.opvragen.svb", "6-1-c", null))).toEqual([
      expect.objectContaining({
        code: "oude-waarde-verschilt",
        operatie: 0,
        id: "wmo.opvragen.svb",
        veld: "avg",
      }),
    ]);
  });

  it("an id that does not exist, with what is near", () => {
    const [probleem] = problemen(avg("wmo.opvragen.sbv", "6-1-e", null));
    expect(probleem).toMatchObject({
      code: "bestaat-niet",
      herstel: expect.stringContaining("wmo.opvragen.svb"),
    });
  });

  it("an id that exists, or that was struck in the same set", () => {
    const waarde = maakRegel({ id: "wmo.opvragen.svb" });
    const toevoegen: OperatieInvoer = { op: "toevoegen", soort: "regel", waarde };
    const schrappen: OperatieInvoer = {
      op: "schrappen",
      soort: "regel",
      id: waarde.id,
      reden: "Nooit recht.",
    };
    expect(problemen(toevoegen).map(({ code }) => code)).toEqual(["bestaat-al"]);
    expect(problemen(schrappen, toevoegen).map(({ code }) => code)).toEqual(["id-hergebruikt"]);
  });

  it("removing what was published, and striking what the set itself added", () => {
    const waarde = maakRegel({ id: "nieuw.a" });
    const toevoegen: OperatieInvoer = { op: "toevoegen", soort: "regel", waarde };
    const schrappen: OperatieInvoer = { op: "schrappen", soort: "regel", id: "nieuw.a", reden: "Toch niet." };
    expect(problemen({ op: "verwijderen", soort: "regel", id: "wmo.opvragen.svb" })).toMatchObject([
      { code: "niet-zelf-toegevoegd" },
    ]);
    expect(problemen(toevoegen, schrappen)).toMatchObject([{ code: "zelf-toegevoegd" }]);
    expect(problemen(toevoegen, { op: "verwijderen", soort: "regel", id: "nieuw.a" })).toEqual([]);
  });

  it("an end before the start, a second end, an end of what has no validity", () => {
    const eind = (tot: string): OperatieInvoer =>
      ({ op: "beeindigen", soort: "regel", id: "wmo.opvragen.svb", tot }) as OperatieInvoer;
    const begin: OperatieInvoer = {
      op: "wijzigen",
      soort: "regel",
      id: "wmo.opvragen.svb",
      velden: [{ veld: "geldig.van", oud: null, nieuw: "2021-01-01" }],
    };
    const code = (...lijst: OperatieInvoer[]) => problemen(...lijst).map((p) => p.code);
    expect(code(begin, eind("2021-01-01"))).toEqual(["einde-voor-begin"]);
    expect(code(eind("2021-01-01"), eind("2022-01-01"))).toEqual(["al-beeindigd"]);
    expect(code({ ...eind("2021-01-01"), soort: "bron", id: "proefbron" } as OperatieInvoer)).toEqual([
      "geen-looptijd",
    ]);
  });

  it("a value the schema does not know, a field that does not exist, another id", () => {
    expect(problemen(avg("wmo.opvragen.svb", "6-1-e", "6-1-g"))).toMatchObject([
      { code: "ongeldige-waarde", veld: "avg" },
    ]);
    const veld = (naam: string): OperatieInvoer => ({
      op: "wijzigen",
      soort: "regel",
      id: "wmo.opvragen.svb",
      velden: [{ veld: naam, nieuw: "x" }],
    });
    expect(problemen(veld("kleur"))).toMatchObject([{ code: "ongeldige-waarde" }]);
    expect(problemen(veld("id"))).toMatchObject([{ code: "id-vast" }]);
  });

  it("all problems at once, and nothing applied", () => {
    const fouten = problemen(avg("wmo.opvragen.svb", "6-1-c", null), avg("bestaat.niet", "6-1-e", null));
    expect(fouten.map(({ operatie, code }) => [operatie, code])).toEqual([
      [0, "oude-waarde-verschilt"],
      [1, "bestaat-niet"],
    ]);
  });
});

describe("two people, one row", () => {
  const vereisten = { status: "geen-extra", lijst: [] };
  const eis: OperatieInvoer = {
    op: "wijzigen",
    soort: "regel",
    id: "wmo.opvragen.svb",
    velden: [
      {
        veld: "vereisten",
        oud: { status: "vermeld", lijst: [{ vereiste: "noodzakelijkheid", door: null }] },
        nieuw: vereisten,
      },
    ],
  };

  it("different fields go together", () => {
    const samen = samenvoegen(BASIS, na([op(eis)]), na([op(avg("wmo.opvragen.svb", "6-1-e", "6-1-c"))]));
    expect(samen.ok && samen.inhoud.regels.find(({ id }) => id === "wmo.opvragen.svb")).toMatchObject({
      avg: "6-1-c",
      vereisten,
    });
  });

  it("the same field is a conflict of that field, and a person decides", () => {
    const [een, twee] = [
      na([op(eis), op(avg("wmo.opvragen.svb", "6-1-e", "6-1-c"))]),
      na([op(avg("wmo.opvragen.svb", "6-1-e", null))]),
    ];
    const plaats = { soort: "regel", id: "wmo.opvragen.svb", veld: "avg" } as const;
    expect(samenvoegen(BASIS, een, twee)).toEqual({
      ok: false,
      conflicten: [{ ...plaats, basis: "6-1-e", onze: "6-1-c", hunne: null }],
    });
    const besloten = samenvoegen(BASIS, een, twee, [{ ...plaats, kies: "hunne" }]);
    expect(besloten.ok && besloten.inhoud.regels.find(({ id }) => id === "wmo.opvragen.svb")).toMatchObject({
      avg: null,
      vereisten,
    });
  });

  it("striking what another changed is a conflict of the whole", () => {
    const weg = op({ op: "schrappen", soort: "regel", id: "wmo.opvragen.svb", reden: "Nooit recht." });
    const samen = samenvoegen(BASIS, na([weg]), na([op(eis)]));
    expect(samen).toMatchObject({ ok: false, conflicten: [{ id: "wmo.opvragen.svb", veld: null }] });
    expect(samen.ok ? null : "onze" in (samen.conflicten[0] ?? {})).toBe(false);
  });
});
