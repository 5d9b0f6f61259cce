import { canoniek, regelSchema, type Entiteit } from "@core/grondslagen";
import { laadTabellen } from "@deelwijzer/tabellen";
import { describe, expect, test } from "vitest";
import { controleerRegel } from "./controleer.ts";
import { LEEG_REGELFORMULIER, type RegelFormulier } from "./formulier.ts";
import { regelVanFormulier } from "./naar-regel.ts";
import { leesBereiken, schrijfBereiken } from "./regelbereik.ts";
import { formulierVanRegel, kopieVanRegel } from "./van-regel.ts";
import { voorstelRegelId, voorstelTermId } from "./voorstel-id.ts";

const { tabelversies } = await laadTabellen();
const { inhoud } = tabelversies.at(-1)!;
const regels = inhoud.regels as unknown as readonly Entiteit[];
const regel = (id: string): Entiteit => regels.find((kandidaat) => kandidaat.id === id)!;
const svb = regel("wmo-opvragen-svb");

describe("a rule through the form", () => {
  test("there is something to go through it", () => {
    expect(regels.length).toBeGreaterThan(80);
  });

  test.each(regels.map((een) => [een.id, een] as const))("%s comes back as it was", (_id, een) => {
    const formulier = formulierVanRegel(een);
    expect(canoniek(regelVanFormulier(formulier, een))).toBe(canoniek(een));
    // Even when the form writes everything itself, as for a copy; facts have no field, their sentence has.
    const kaal = regelVanFormulier(formulier, null);
    const { feiten: _zonderVeld, ...metVeld } = een;
    expect(regelSchema.parse(kaal)).toEqual(metVeld);
    expect(formulierVanRegel(kaal)).toEqual(formulier);
  });

  test.each(regels.map((een) => [een.id, een] as const))("%s has nothing to mend", (_id, een) => {
    expect(controleerRegel(formulierVanRegel(een), een, inhoud, false)).toEqual([]);
  });

  test("fields the form does not know stay, also inside the parts it does", () => {
    const later = {
      ...svb,
      gewicht: 3,
      gegevens: { ...(svb["gegevens"] as object), bijzonderheid: "x" },
      artikelen: (svb["artikelen"] as object[]).map((artikel) => ({ ...artikel, punt: "1°" })),
    } as Entiteit;
    const formulier = formulierVanRegel(later);
    expect(regelVanFormulier(formulier, later)).toEqual(later);
    const [rij] = formulier.artikelen;
    const na = regelVanFormulier(
      { ...formulier, artikelen: [{ ...rij!, lid: "9" }], gegevens: { zwijgt: true, waarden: ["gewoon"] } },
      later,
    );
    expect(na).toMatchObject({
      gewicht: 3,
      gegevens: { draagt: ["gewoon"], zwijgt: true, bijzonderheid: "x" },
      artikelen: [{ lid: "9", punt: "1°" }],
    });
  });

  test("only what was changed differs", () => {
    const formulier: RegelFormulier = { ...formulierVanRegel(svb), binding: "verplichting" };
    expect(regelVanFormulier(formulier, svb)).toEqual({ ...svb, binding: "verplichting" });
  });

  test("a value that went and came back is no change", () => {
    const formulier = formulierVanRegel(svb);
    const { waarden } = formulier.doelen;
    expect(waarden.length).toBeGreaterThan(1);
    const doelen = { zwijgt: false, waarden: waarden.toReversed() };
    expect(regelVanFormulier({ ...formulier, doelen }, svb)).toEqual(svb);
  });

  test("the last day on the screen is one day before the half-open end", () => {
    const formulier = formulierVanRegel(svb);
    const na = regelVanFormulier({ ...formulier, totEnMet: { iso: "2027-12-31", mis: null } }, svb);
    expect(na).toMatchObject({ geldig: { tot: "2028-01-01" } });
    expect(formulierVanRegel(na).totEnMet.iso).toBe("2027-12-31");
  });

  test("requirements of another status are kept on the screen, not in the rule", () => {
    const formulier = formulierVanRegel(regel("wmo-intern-client-participatie"));
    const zonder = { ...formulier, vereistenStatus: "geen-extra" as const };
    expect(zonder.vereisten).toHaveLength(2);
    expect(regelVanFormulier(zonder, null)["vereisten"]).toEqual({ status: "geen-extra", lijst: [] });
  });
});

describe("what keeps a rule from being saved", () => {
  const fouten = (formulier: RegelFormulier, oud: Entiteit | null = null) =>
    controleerRegel(formulier, regelVanFormulier(formulier, oud), inhoud, oud === null);
  const velden = (formulier: RegelFormulier, oud: Entiteit | null = null) =>
    fouten(formulier, oud).map(({ veld }) => veld);

  test("everything that is open in a new one, in the order of the form", () => {
    expect(velden(LEEG_REGELFORMULIER)).toEqual([
      "domein",
      "richtingen",
      "partners",
      "doelen",
      "betrokkenen",
      "herkomst",
      "artikel-r0-wet",
      "vindplaats-bron",
      "vindplaats-tabel",
      "laatstGecontroleerd",
    ]);
  });

  test("a copy needs a name, a source and a day of its own", () => {
    const kopie = kopieVanRegel(svb);
    expect(kopie.controle).toBe("te-controleren");
    expect(velden(kopie)).toEqual(["regel-id", "vindplaats-bron", "laatstGecontroleerd"]);
    const { vindplaats, laatstGecontroleerd } = formulierVanRegel(svb);
    const nagekeken = { ...kopie, vindplaats, laatstGecontroleerd };
    expect(fouten({ ...nagekeken, id: svb.id })).toEqual([
      { veld: "regel-id", tekst: expect.stringContaining("al van een andere regel") },
    ]);
    expect(velden({ ...nagekeken, id: "wmo-opvragen-svb-2" })).toEqual([]);
  });

  const anders = (deel: Partial<RegelFormulier>) => velden({ ...formulierVanRegel(svb), ...deel }, svb);
  test.each<[string, Partial<RegelFormulier>, string]>([
    ["a half date", { van: { iso: null, mis: "onvolledig" } }, "van"],
    [
      "an end before the begin",
      { van: { iso: "2020-01-02", mis: null }, totEnMet: { iso: "2020-01-01", mis: null } },
      "van",
    ],
    ["no data", { gegevens: { zwijgt: false, waarden: [] }, art9: { keuze: "geen", tekst: "" } }, "gegevens"],
    [
      "special data without art. 9",
      { gegevens: { zwijgt: false, waarden: ["gezondheid"] }, art9: { keuze: "geen", tekst: "" } },
      "art9",
    ],
    [
      "art. 9 without words",
      { gegevens: { zwijgt: false, waarden: ["gezondheid"] }, art9: { keuze: "genoemd", tekst: " " } },
      "art9-tekst",
    ],
    ["required, but nothing", { vereistenStatus: "vermeld", vereisten: [] }, "vereisten"],
    [
      "an open requirement",
      { vereistenStatus: "vermeld", vereisten: [{ sleutel: "r4", oud: null, vereiste: null, door: "" }] },
      "vereiste-r4",
    ],
    ["an empty condition", { voorwaarden: [{ sleutel: "r1", tekst: " " }] }, "voorwaarde-r1"],
    ["disputed without a word", { controle: "betwist", opmerkingen: [] }, "opmerkingen-toevoegen"],
    ["no articles", { artikelen: [] }, "artikelen-toevoegen"],
    [
      "an article without hold",
      {
        artikelen: [{ sleutel: "r7", oud: null, wet: "wgs", artikel: "", lid: "", onderdeel: "", tekst: "" }],
      },
      "artikel-r7-tekst",
    ],
    [
      "lines that cannot be read",
      { vindplaats: { ...formulierVanRegel(svb).vindplaats, wettekst: false, regels: "boven" } },
      "vindplaats-regels",
    ],
    ["a partner nobody knows", { partners: ["bestaat-niet"] }, "partners"],
  ])("%s", (_wat, deel, veld) => {
    expect(anders(deel)).toEqual([veld]);
  });
});

describe("lines of a source", () => {
  test("are read as they are written", () => {
    const bereiken: [number, number][] = [
      [12, 14],
      [20, 20],
    ];
    expect(schrijfBereiken(bereiken)).toBe("12-14, 20");
    expect(leesBereiken("12-14, 20")).toEqual(bereiken);
    expect(leesBereiken(" 12 – 14;20 ")).toEqual(bereiken);
    expect(leesBereiken("")).toEqual([]);
  });

  test.each(["14-12", "0", "twaalf", "1-2-3", "-3"])("%s cannot be read", (tekst) => {
    expect(leesBereiken(tekst)).toBeNull();
  });
});

describe("a name for what is new", () => {
  test("comes from domain, direction and partner, and is free", () => {
    const over = { domein: "wmo", richtingen: ["opvragen"], partners: ["svb", "cak"] };
    expect(voorstelRegelId(over, new Set())).toBe("wmo-opvragen-svb");
    expect(voorstelRegelId(over, new Set(["wmo-opvragen-svb", "wmo-opvragen-svb-2"]))).toBe(
      "wmo-opvragen-svb-3",
    );
    expect(voorstelRegelId({ ...over, richtingen: ["verstrekken", "opvragen"] }, new Set())).toBe(
      "wmo-uitwisselen-svb",
    );
    expect(voorstelRegelId({ ...over, partners: [] }, new Set())).toBe("");
  });

  test("comes from the name of a term", () => {
    expect(voorstelTermId("Zorgkantoor Zuid-West (Coöperatie)", new Set())).toBe(
      "zorgkantoor-zuid-west-cooperatie",
    );
    expect(voorstelTermId("…", new Set())).toBe("");
  });
});
