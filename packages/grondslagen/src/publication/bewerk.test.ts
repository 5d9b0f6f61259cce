import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { willekeurigeBewerking } from "../../testing/arbitraire-bewerking.ts";
import { operatiesOp } from "../../testing/arbitraire-operaties.ts";
import { maakRegel, proefTabelversie } from "../../testing/index.ts";
import { canoniek } from "../model/canoniek.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { bewerk, neemTerug, type Bewerking, type Bewerkt } from "./bewerk.ts";
import { gelijk, lijstVan, type Entiteit, type Entiteitsoort } from "./entiteit.ts";
import { pasToe } from "./pas-toe.ts";
import { leesVeld } from "./veld.ts";
import type { Operatie } from "./wijzigingsset.ts";
import { idVan } from "./id-van.ts";

const BASIS = proefTabelversie().inhoud;
const SVB = "wmo.opvragen.svb";

function na(operaties: readonly Operatie[]): TabelversieInhoud {
  const toegepast = pasToe(BASIS, operaties);
  if (!toegepast.ok) throw new Error(JSON.stringify(toegepast.problemen));
  return toegepast.inhoud;
}
const van = (operaties: readonly Operatie[], soort: Entiteitsoort, id: string): Entiteit | null =>
  lijstVan(na(operaties), soort).find((e) => e.id === id) ?? null;
function gelukt(uitkomst: Bewerkt): Operatie[] {
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst));
  return uitkomst.operaties;
}
/** An edit by someone who sees the rule as it is now. */
const regel = (operaties: readonly Operatie[], anders: object, reden = "Omdat."): Bewerking => {
  const gezien = van(operaties, "regel", SVB)!;
  return { soort: "regel", id: SVB, gezien, nieuw: { ...gezien, ...anders }, reden };
};
const codes = (uitkomst: Bewerkt) =>
  !uitkomst.ok && uitkomst.soort === "problemen" ? uitkomst.problemen.map(({ code }) => code) : uitkomst;

/** Random edits, one after the other, each by someone who sees the state of that moment. */
const reeks = fc.array(willekeurigeBewerking(BASIS), { maxLength: 10 }).map((stappen) => {
  let operaties: Operatie[] = [];
  for (const stap of stappen) {
    const uitkomst = bewerk(BASIS, operaties, stap(na(operaties)));
    if (uitkomst.ok) operaties = uitkomst.operaties;
  }
  return operaties;
});

describe("properties", () => {
  it("applying the operations gives exactly what was entered", () => {
    let gedaan = 0;
    fc.assert(
      fc.property(operatiesOp(BASIS), willekeurigeBewerking(BASIS), (operaties, stap) => {
        const bewerking = stap(na(operaties));
        const uitkomst = bewerk(BASIS, operaties, bewerking);
        if (!uitkomst.ok) return;
        gedaan += 1;
        const staat = van(uitkomst.operaties, bewerking.soort, bewerking.id);
        expect(staat === null ? null : canoniek(staat)).toBe(
          bewerking.nieuw === null ? null : canoniek(bewerking.nieuw),
        );
        expect(uitkomst.samengevoegd).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(gedaan).toBeGreaterThan(150);
  });

  it("leaves at most one operation per entity, and replaying it is deterministic", () => {
    let lang = 0;
    fc.assert(
      fc.property(reeks, (operaties) => {
        if (operaties.length > 2) lang += 1;
        const over = operaties.map((operatie) => `${operatie.soort} ${idVan(operatie)}`);
        expect(new Set(over).size).toBe(over.length);
        expect(operaties.map(({ op }) => op)).not.toContain("verwijderen");
        const opnieuw = JSON.parse(JSON.stringify(operaties)) as Operatie[];
        expect(canoniek(na(operaties))).toBe(canoniek(na(opnieuw)));
        // The order of net operations has no meaning.
        expect(canoniek(na(operaties.toReversed()))).toBe(canoniek(na(operaties)));
      }),
    );
    expect(lang).toBeGreaterThan(10);
  });

  it("editing back to the base leaves nothing of the entity", () => {
    fc.assert(
      fc.property(reeks, (operaties) => {
        for (const operatie of operaties) {
          const [soort, id] = [operatie.soort, idVan(operatie)];
          const was = lijstVan(BASIS, soort).find((e) => e.id === id) ?? null;
          const terug = neemTerug(operaties, soort, id);
          expect(gelijk(van(terug, soort, id), was)).toBe(true);
          // Something struck comes back by taking that back, not by adding its id anew.
          if (operatie.op === "schrappen") continue;
          const gezien = van(operaties, soort, id);
          const bewerking = { soort, id, gezien, nieuw: was, reden: "" };
          expect(gelukt(bewerk(BASIS, operaties, bewerking))).toEqual(terug);
        }
      }),
    );
  });

  it("two edits of different entities or fields commute; of one field they conflict and nothing is lost", () => {
    const geteld = { samen: 0, conflict: 0 };
    const paar = fc.tuple(willekeurigeBewerking(BASIS), willekeurigeBewerking(BASIS));
    fc.assert(
      fc.property(operatiesOp(BASIS), paar, (operaties, [stapEen, stapTwee]) => {
        const stand = na(operaties);
        const [een, twee] = [stapEen(stand), stapTwee(stand)];
        const [eerst, anders] = [bewerk(BASIS, operaties, een), bewerk(BASIS, operaties, twee)];
        if (!eerst.ok || !anders.ok) return;
        const [links, rechts] = [bewerk(BASIS, eerst.operaties, twee), bewerk(BASIS, anders.operaties, een)];
        expect(links.ok).toBe(rechts.ok);
        if (links.ok && rechts.ok) {
          geteld.samen += 1;
          expect(canoniek(na(links.operaties))).toBe(canoniek(na(rechts.operaties)));
        } else if (!links.ok && links.soort === "conflict") {
          geteld.conflict += 1;
          expect([een.soort, een.id]).toEqual([twee.soort, twee.id]);
          // Whoever came second sees what stands, and can still choose either.
          expect(gelijk(links.huidig, van(eerst.operaties, een.soort, een.id))).toBe(true);
          for (const kies of ["onze", "hunne"] as const) {
            const keuzes = links.conflicten.map(({ soort, id, veld }) => ({ soort, id, veld, kies }));
            const besloten = bewerk(BASIS, eerst.operaties, { ...twee, keuzes });
            if (!besloten.ok) continue;
            const staat = van(besloten.operaties, een.soort, een.id);
            const bron = kies === "onze" ? twee.nieuw : een.nieuw;
            const deel = (e: Entiteit | null | undefined, veld: string | null) =>
              veld === null || e == null ? e : leesVeld(e, veld);
            for (const { veld } of links.conflicten) {
              expect(gelijk(deel(staat, veld), deel(bron, veld))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(geteld.samen).toBeGreaterThan(100);
    expect(geteld.conflict).toBeGreaterThan(5);
  });
});

describe("what is left after edits", () => {
  it("an end date alone is an ending, with more it is a change", () => {
    const geldig = { van: null, tot: "2027-01-01" };
    const eind = gelukt(bewerk(BASIS, [], regel([], { geldig })));
    expect(eind).toEqual([
      {
        op: "beeindigen",
        soort: "regel",
        id: SVB,
        tot: "2027-01-01",
        reden: "Omdat.",
        bron: null,
        punten: [],
      },
    ]);
    const meer = gelukt(bewerk(BASIS, eind, regel(eind, { avg: "6-1-c" }, "")));
    expect(meer).toMatchObject([
      { op: "wijzigen", reden: "Omdat.", velden: [{ veld: "avg" }, { veld: "geldig.tot", oud: null }] },
    ]);
  });

  it("reason, source and points stay when the entity is edited again, unless others are given", () => {
    const eerste: Operatie[] = gelukt(
      bewerk(BASIS, [], { ...regel([], { avg: null }), bron: "proefbron" }),
    ).map((operatie) => ({ ...operatie, punten: [4, 9] }));
    const tweede = gelukt(bewerk(BASIS, eerste, regel(eerste, { avg: "6-1-c" }, " ")));
    expect(tweede).toMatchObject([{ reden: "Omdat.", bron: "proefbron", punten: [4, 9] }]);
    const derde = gelukt(bewerk(BASIS, tweede, { ...regel(tweede, { avg: "6-1-a" }, "Beter."), bron: null }));
    expect(derde).toMatchObject([{ reden: "Beter.", bron: null, punten: [4, 9] }]);
  });

  it("what the set added is taken back; what was published is struck, with a reason", () => {
    const waarde = maakRegel({ id: "nieuw" });
    const erbij = gelukt(
      bewerk(BASIS, [], { soort: "regel", id: "nieuw", gezien: null, nieuw: waarde, reden: "Nieuw." }),
    );
    expect(erbij).toMatchObject([{ op: "toevoegen", waarde: { id: "nieuw" } }]);
    const weg: Bewerking = { soort: "regel", id: "nieuw", gezien: waarde, nieuw: null, reden: "" };
    expect(gelukt(bewerk(BASIS, erbij, weg))).toEqual([]);

    const schrap: Bewerking = { ...regel([], {}), nieuw: null };
    expect(gelukt(bewerk(BASIS, [], schrap))).toMatchObject([{ op: "schrappen", reden: "Omdat." }]);
    expect(bewerk(BASIS, [], { ...schrap, reden: " " })).toMatchObject({
      soort: "problemen",
      problemen: [
        { operatie: 0, soort: "regel", id: SVB, veld: "reden", herstel: expect.stringContaining("waarom") },
      ],
    });
  });

  it("keeps its place in the list when it is edited again", () => {
    const een = gelukt(bewerk(BASIS, [], regel([], { avg: null })));
    const uwv = lijstVan(BASIS, "partner").find(({ id }) => id === "uwv")!;
    const twee = gelukt(
      bewerk(BASIS, een, {
        soort: "partner",
        id: "uwv",
        gezien: uwv,
        nieuw: { ...uwv, naam: "Anders" },
        reden: "x",
      }),
    );
    expect(gelukt(bewerk(BASIS, twee, regel(twee, { avg: "6-1-c" }))).map(idVan)).toEqual([SVB, "uwv"]);
  });
});

describe("two people, one row", () => {
  const mijn = regel([], { avg: "6-1-c" });

  it("what the other changed in another field stays", () => {
    const hunne = gelukt(bewerk(BASIS, [], regel([], { partners: ["svb", "uwv"] })));
    const samen = bewerk(BASIS, hunne, mijn);
    expect(samen).toMatchObject({ ok: true, samengevoegd: true });
    expect(van(gelukt(samen), "regel", SVB)).toMatchObject({ avg: "6-1-c", partners: ["svb", "uwv"] });
  });

  it("the same field is a conflict with the value that stands; sending it again on that value decides", () => {
    const hunne = gelukt(bewerk(BASIS, [], regel([], { avg: null })));
    const conflict = bewerk(BASIS, hunne, mijn);
    expect(conflict).toMatchObject({
      ok: false,
      soort: "conflict",
      huidig: { id: SVB, avg: null },
      conflicten: [{ veld: "avg", basis: "6-1-e", onze: "6-1-c", hunne: null }],
    });
    const gezien = van(hunne, "regel", SVB);
    expect(van(gelukt(bewerk(BASIS, hunne, { ...mijn, gezien })), "regel", SVB)).toMatchObject({
      avg: "6-1-c",
    });
  });

  it("striking what another changed is a conflict of the whole; so is changing what another struck", () => {
    const gewijzigd = gelukt(bewerk(BASIS, [], regel([], { avg: null })));
    const geschrapt = gelukt(bewerk(BASIS, [], { ...mijn, nieuw: null }));
    expect(bewerk(BASIS, gewijzigd, { ...mijn, nieuw: null })).toMatchObject({
      conflicten: [{ veld: null }],
    });
    const uitkomst = bewerk(BASIS, geschrapt, mijn);
    expect(uitkomst).toMatchObject({ soort: "conflict", huidig: null, conflicten: [{ veld: null }] });
    const keuzes = [{ soort: "regel", id: SVB, veld: null, kies: "onze" }] as const;
    expect(gelukt(bewerk(BASIS, geschrapt, { ...mijn, keuzes }))).toMatchObject([{ op: "wijzigen" }]);
  });
});

describe("what cannot be is named, with the way out", () => {
  const nieuw = maakRegel({ id: SVB, avg: null });

  it("an id that is taken, struck before, or another than the one edited", () => {
    const toevoegen: Bewerking = { soort: "regel", id: SVB, gezien: null, nieuw, reden: "x" };
    expect(codes(bewerk(BASIS, [], toevoegen))).toEqual(["bestaat-al"]);
    const geschrapt = gelukt(bewerk(BASIS, [], { ...regel([], {}), nieuw: null }));
    expect(codes(bewerk(BASIS, geschrapt, toevoegen))).toEqual(["id-hergebruikt"]);
    expect(codes(bewerk(BASIS, [], { ...regel([], {}), nieuw: { ...nieuw, id: "anders" } }))).toEqual([
      "id-vast",
    ]);
  });

  it("a value that does not fit, by its field", () => {
    const uitkomst = bewerk(BASIS, [], regel([], { avg: "6-1-z", partners: [] }));
    expect(uitkomst).toMatchObject({
      soort: "problemen",
      problemen: [
        { code: "ongeldige-waarde", veld: "partners" },
        { code: "ongeldige-waarde", veld: "avg" },
      ],
    });
  });

  it("an end before the beginning, and operations that do not fit the base", () => {
    const begonnen = gelukt(bewerk(BASIS, [], regel([], { geldig: { van: "2020-01-01", tot: null } })));
    const basis = na(begonnen);
    const gezien = lijstVan(basis, "regel").find(({ id }) => id === SVB)!;
    const eind = { ...gezien, geldig: { van: "2020-01-01", tot: "2019-01-01" } };
    expect(codes(bewerk(basis, [], { soort: "regel", id: SVB, gezien, nieuw: eind, reden: "x" }))).toEqual([
      "einde-voor-begin",
    ]);
    expect(codes(bewerk(basis, begonnen, regel([], {})))).toEqual(["oude-waarde-verschilt"]);
  });
});
