import { describe, expect, it } from "vitest";
import { maakRegel, proefWoordenlijst } from "../../testing/index.ts";
import { woordenlijstSchema } from "../model/woordenlijst.ts";
import type { Regel } from "../model/regel.ts";
import type { Dimensie } from "./antwoord.ts";
import { leesVraag, type Vraag } from "./vraag.ts";
import { gedragenSoorten, isTeMaken, vraagMetWijziging, wijzigingVan, wijzignood } from "./wijziging.ts";

const w = proefWoordenlijst();

function vraagOver(anders: object = {}): Vraag {
  const gelezen = leesVraag(
    {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      herkomst: "client",
      peildatum: "2019-08-11",
      ...anders,
    },
    w,
  );
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

/** What has to become otherwise, per dimension with the values that will do. */
function wijzig(regel: Regel, vraag: Vraag, ...ontbreekt: Dimensie[]): [Dimensie, readonly string[]][] {
  return wijzigingVan(regel, wijzignood({ regel, ontbreekt }, vraag, w), w).map(({ dimensie, naar }) => [
    dimensie,
    naar,
  ]);
}

const INTERN = {
  richting: "intern",
  partner: "domein-jeugd",
  doel: "behoefte-participatie-zelfredzaamheid",
  herkomst: null,
};
const BINNEN = maakRegel({
  richtingen: ["intern"],
  partners: ["domein-jeugd", "domein-werk-en-inkomen"],
  doelen: ["behoefte-participatie-zelfredzaamheid"],
  herkomst: ["participatiewet"],
});

describe("what a rule asks beside what differs", () => {
  it("is nothing where the question leaves nothing open", () => {
    expect(wijzig(maakRegel(), vraagOver())).toEqual([]);
  });

  it("is the person, the purpose and the origin that were not chosen", () => {
    const vraag = vraagOver({ betrokkene: null, doel: null, herkomst: null });
    expect(wijzig(maakRegel({ herkomst: ["client", "wgs"] }), vraag)).toEqual([
      ["betrokkene", ["client"]],
      ["doel", ["heronderzoek"]],
      ["herkomst", ["client", "wgs"]],
    ]);
  });

  it("is not what the rule is silent about", () => {
    const vraag = vraagOver({ betrokkene: null, doel: null, herkomst: null });
    expect(wijzig(maakRegel({ betrokkenen: "zwijgt", doelen: "zwijgt" }), vraag)).toEqual([]);
  });

  it("is a kind of data that the rule carries for certain, where it does not say enough of the one asked", () => {
    const zwijgt = maakRegel({ gegevens: { draagt: ["gewoon"], zwijgt: true } });
    expect(wijzig(zwijgt, vraagOver({ gegevens: ["gezondheid"] }))).toEqual([["gegevens", ["gewoon"]]]);
    expect(wijzig(zwijgt, vraagOver())).toEqual([]);
    const soort = maakRegel({ gegevens: { draagt: ["gezondheid"] }, art9: "niet-vermeld" });
    expect(wijzig(soort, vraagOver({ gegevens: ["bijzonder"] }))).toEqual([["gegevens", ["gezondheid"]]]);
  });

  it("is a fact that decides, which nobody chooses", () => {
    const regel = maakRegel({
      voorwaarden: ["Alleen wie verzuimt."],
      feiten: [{ feit: "verzuim", is: true, beslissend: true, voorwaarde: 1 }],
    });
    expect(wijzig(regel, vraagOver())).toEqual([["feiten", []]]);
    expect(wijzig(regel, vraagOver({ feiten: { verzuim: true } }))).toEqual([]);
  });
});

describe("what differs", () => {
  it("names a direction outside the gemeente before one within it", () => {
    const beide = maakRegel({ richtingen: ["intern", "verstrekken"] });
    expect(wijzig(beide, vraagOver(), "richting")).toEqual([["richting", ["verstrekken"]]]);
  });

  it("names every purpose where the source means one and does not say which", () => {
    const regel = maakRegel({ doelen: "zwijgt" });
    expect(wijzig(regel, vraagOver(), "doel")).toEqual([["doel", w.doelen.map(({ id }) => id)]]);
  });

  it("has no values where nobody can change it", () => {
    const regel = maakRegel({ betrokkenen: "zwijgt" });
    for (const dimensie of ["peildatum", "betrokkene", "herkomst", "feiten"] as const)
      expect(wijzig(regel, vraagOver(), dimensie)).toEqual([[dimensie, []]]);
    expect(isTeMaken([{ dimensie: "peildatum", naar: [] }])).toBe(false);
    expect(isTeMaken([{ dimensie: "doel", naar: ["suwi"] }])).toBe(true);
    expect(isTeMaken([])).toBe(true);
  });
});

describe("within the gemeente", () => {
  it("the partner brings the origin: only those whose origin the rule allows will do", () => {
    expect(wijzig(BINNEN, vraagOver(INTERN))).toEqual([["partner", ["domein-werk-en-inkomen"]]]);
    expect(wijzig(BINNEN, vraagOver({ ...INTERN, partner: "domein-werk-en-inkomen" }))).toEqual([]);
  });

  it("no origin is asked beside a partner that brings one", () => {
    const anders = maakRegel({ ...BINNEN, richtingen: ["intern"] });
    expect(wijzig(anders, vraagOver({ ...INTERN, partner: "domein-wmo" }), "partner", "herkomst")).toEqual([
      ["partner", ["domein-werk-en-inkomen"]],
    ]);
  });

  it("a rule whose partners bring none asks for the origin itself", () => {
    const regel = maakRegel({ ...BINNEN, richtingen: ["intern"], partners: ["svb"] });
    expect(wijzig(regel, vraagOver({ ...INTERN }), "partner")).toEqual([
      ["partner", ["svb"]],
      ["herkomst", ["participatiewet"]],
    ]);
    const zwijgt = maakRegel({ ...regel, richtingen: ["intern"], herkomst: "zwijgt" });
    expect(wijzig(zwijgt, vraagOver({ ...INTERN }), "partner")).toEqual([["partner", ["svb"]]]);
  });

  it("counts from the moment the direction has to become that of the gemeente", () => {
    const vraag = vraagOver({ ...INTERN, richting: "verstrekken" });
    expect(wijzig(BINNEN, vraag, "richting")).toEqual([
      ["richting", ["intern"]],
      ["partner", ["domein-werk-en-inkomen"]],
    ]);
  });
});

describe("the question after the change", () => {
  const na = (vraag: Vraag, dimensie: Dimensie, naar: string[], lijst = w) =>
    vraagMetWijziging(vraag, [{ dimensie, naar }], lijst);

  it("keeps the kinds of data that are carried, else takes the first", () => {
    const vraag = vraagOver({ gegevens: ["gezondheid", "gewoon"] });
    expect(na(vraag, "gegevens", ["gewoon", "bsn"]).gegevens).toEqual(["gewoon"]);
    expect(na(vraag, "gegevens", ["bsn", "strafrechtelijk"]).gegevens).toEqual(["bsn"]);
  });

  it("takes a related partner before the first, and the first where none is related", () => {
    const lijst = woordenlijstSchema.parse({
      ...w,
      partners: w.partners.map((partner) =>
        partner.id === "svb" ? { ...partner, verwant: ["uwv"] } : partner,
      ),
    });
    expect(na(vraagOver(), "partner", ["huisarts", "uwv"], lijst).partner).toBe("uwv");
    expect(na(vraagOver(), "partner", ["huisarts", "uwv"]).partner).toBe("huisarts");
    expect(na(vraagOver({ partner: "huisarts" }), "partner", ["svb", "uwv"], lijst).partner).toBe("svb");
  });

  it("takes the first of other values, and leaves what nobody can change", () => {
    expect(na(vraagOver(), "doel", ["suwi", "heronderzoek"]).doel).toBe("suwi");
    expect(na(vraagOver(), "peildatum", [])).toEqual(vraagOver());
  });

  it("lets the origin follow the partner within the gemeente, and only there", () => {
    const vraag = vraagOver(INTERN);
    expect(na(vraag, "partner", ["domein-werk-en-inkomen"]).herkomst).toBe("participatiewet");
    expect(na({ ...vraag, herkomst: "wgs" }, "partner", ["svb"]).herkomst).toBe("wgs");
    expect(na(vraagOver(), "partner", ["domein-jeugd"]).herkomst).toBe("client");
  });
});

describe("the kinds of data a rule carries", () => {
  it("are those it names, and every special kind where it says special data", () => {
    expect(gedragenSoorten(maakRegel({ gegevens: { draagt: ["gewoon", "bsn"] } }), w)).toEqual([
      "gewoon",
      "bsn",
    ]);
    const bijzonder = maakRegel({ gegevens: { draagt: ["bijzonder"] }, art9: "niet-vermeld" });
    expect(gedragenSoorten(bijzonder, w)).toEqual(["bijzonder", "gezondheid"]);
    // The same list again, and of another vocabulary another one.
    expect(gedragenSoorten(bijzonder, w)).toEqual(["bijzonder", "gezondheid"]);
    const zonder = { ...w, gegevens: w.gegevens.filter(({ id }) => id !== "gezondheid") };
    expect(gedragenSoorten(bijzonder, zonder)).toEqual(["bijzonder"]);
  });

  it("are only the ordinary ones where it is silent", () => {
    const zwijgt = maakRegel({ gegevens: { draagt: [], zwijgt: true } });
    expect(gedragenSoorten(zwijgt, w)).toEqual(["gewoon"]);
  });
});
