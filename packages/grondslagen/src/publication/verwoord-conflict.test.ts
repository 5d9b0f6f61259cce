import { describe, expect, it } from "vitest";
import { z } from "zod";
import { maakVraag, proefWoordenlijst } from "../../testing/index.ts";
import { blokgebruikSchema } from "../stappenplan/blok/blok.ts";
import { stapVraagSchema } from "../stappenplan/definitie.ts";
import { ENTITEITSCHEMAS } from "./entiteit-schema.ts";
import { leeswoordenBijVraag } from "./leeswoorden.ts";
import { verwoordConflict } from "./verwoord-conflict.ts";
import { veldnaam, veldwaarde } from "./verwoord-veld.ts";

const w = proefWoordenlijst();
const plan = {
  stappen: [{ id: "een", titel: "Stap een", bron: "", waarom: "Daarom." }],
  stapvragen: [
    {
      ...stapVraagSchema.parse(maakVraag("gevaar", "ja-nee-twijfel", { titel: "Is er gevaar?" })),
      stap: "een",
    },
  ],
};
const plek = { soort: "regel", id: "wmo.opvragen.svb" } as const;

describe("verwoordConflict", () => {
  it("names the field and the three values in words", () => {
    const conflict = { ...plek, veld: "partners", basis: ["svb"], onze: ["svb", "uwv"], hunne: ["uwv"] };
    expect(verwoordConflict(conflict, w)).toEqual({
      veldnaam: "Partners",
      was: "SVB",
      onze: "SVB en UWV",
      hunne: "UWV",
    });
  });

  it("keeps apart what is empty, not known and absent", () => {
    expect(verwoordConflict({ ...plek, veld: "geldig.tot", basis: null, onze: "2021-01-01" }, w)).toEqual({
      veldnaam: "Geldt tot en met",
      was: "geen einddatum",
      onze: "31 december 2020",
      hunne: "niet ingevuld",
    });
  });

  it("says of the whole what each did with it", () => {
    expect(verwoordConflict({ ...plek, veld: null, basis: {}, onze: {} }, w)).toMatchObject({
      onze: "gewijzigd",
      hunne: "weggehaald",
    });
    expect(verwoordConflict({ ...plek, veld: null, onze: {}, hunne: {} }, w)).toMatchObject({
      was: "stond er nog niet",
      onze: "toegevoegd",
    });
  });
});

describe("every field of every kind", () => {
  const velden = [...Object.values(ENTITEITSCHEMAS), stapVraagSchema, blokgebruikSchema].flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  );

  it.each([...new Set(velden)].filter((veld) => veld !== "id"))("%s has a name for readers", (veld) => {
    expect(veldnaam(veld)).not.toBe(veld);
  });

  it.each([
    ["avg", "6-1-e", "artikel 6 lid 1 onder e"],
    ["domein", "wmo", "Wmo"],
    ["wet", "wmo-2015", "Wmo 2015"],
    ["controle", "te-controleren", "nog te controleren"],
    ["soort", "zorg", "zorg"],
    ["verwant", [], "geen"],
    ["ookAls", [{ herkomst: "wgs", betwist: true }], "Wgs (betwist)"],
    ["naam", "Sociale Dienst", "“Sociale Dienst”"],
    ["peildatum", "2019-08-11", "11 augustus 2019"],
    ["conditie", { vraag: "gevaar", is: "ja" }, "Als u bij “Is er gevaar?” kiest voor “Ja”."],
    ["na", "gevaar", "na “Is er gevaar?”"],
    ["na", null, "vooraan"],
    ["hangtAfVan", ["gevaar"], "“Is er gevaar?”"],
    ["stap", "een", "“Stap een”"],
    ["verplicht", false, "nee"],
    ["soort", "ja-nee-twijfel", "“Ja, nee of ik twijfel”"],
    ["uit", "betrokkenen", "Betrokkenen"],
    ["betekenis", "acuut-gevaar", "Is er acuut gevaar?"],
    ["toelichtingBij", ["twijfel"], "“Ik twijfel”"],
    [
      "opties",
      [
        { id: "x", tekst: "Een" },
        { id: "y", tekst: "Twee", hulp: "Meer." },
      ],
      "“Een” en “Twee” (Meer.)",
    ],
    ["punt", 0, "Met wie en waarom"],
  ])("the value of %s is words too: %j", (veld, waarde, woorden) => {
    expect(veldwaarde(veld, waarde, { ...w, plan })).toBe(woorden);
  });

  it("names the answer that a sentence of the account is for", () => {
    expect(veldnaam("inVerslag.twijfel")).toBe("Zin in het verslag bij “Ik twijfel”");
  });
});

describe("a field for one answer", () => {
  const keuze = (id: string, opties: readonly { readonly id: string; readonly tekst: string }[]) => ({
    ...stapVraagSchema.parse(maakVraag(id, "keuze", { opties: [...opties] })),
    stap: "een",
  });
  const was = keuze("weg", [
    { id: "bellen", tekst: "Ik bel haar" },
    { id: "brief", tekst: "Ik schrijf haar" },
  ]);
  const wordt = keuze("weg", [{ id: "bellen", tekst: "Ik bel haar op" }]);
  const conflict = { soort: "stapvraag", id: "weg", veld: "inVerslag.brief" } as const;

  it("is told by the words of that answer, not by its id", () => {
    const hier = { ...w, plan: { ...plan, stapvragen: [was] } };
    expect(verwoordConflict(conflict, hier).veldnaam).toBe("Zin in het verslag bij “Ik schrijf haar”");
    expect(
      verwoordConflict({ ...conflict, veld: "toelichtingBij", basis: ["bellen"], onze: [], hunne: [] }, hier),
    ).toMatchObject({ was: "“Ik bel haar”", onze: "geen" });
  });

  it("keeps the words of an answer that went, and takes the newest of one that stayed", () => {
    const hier = leeswoordenBijVraag(w, wordt, was);
    expect(verwoordConflict(conflict, hier).veldnaam).toBe("Zin in het verslag bij “Ik schrijf haar”");
    expect(veldnaam("inVerslag.bellen", hier)).toBe("Zin in het verslag bij “Ik bel haar op”");
  });

  it("of a list of the tables says the name of the term", () => {
    const uit = stapVraagSchema.parse(maakVraag("met-wie", "keuze", { uit: "partners" }));
    const hier = leeswoordenBijVraag(w, { ...uit, stap: "een" });
    expect(veldnaam("inVerslag.svb", hier)).toBe("Zin in het verslag bij “SVB”");
  });
});
