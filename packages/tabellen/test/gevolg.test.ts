import { gevolgVan, leesVraag, type Vraag } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { TABELLEN } from "./tabellen.ts";

const kennis = TABELLEN;
const [v1, v2, v3] = kennis.tabelversies;

function vraag(anders: object): Vraag {
  const ruw = { id: "x", domein: "wmo", richting: "opvragen", partner: "svb", gegevens: ["gewoon"] };
  const rest = { betrokkene: "client", doel: "heronderzoek", herkomst: null, peildatum: "2019-08-11" };
  const gelezen = leesVraag({ ...ruw, ...rest, tabelversie: null, ...anders }, v3!.inhoud.woordenlijst);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  return gelezen.vraag;
}

describe("wat een nieuwe tabelversie voor een lopende vraag betekent", () => {
  it("de Wmo en de SVB: versie 2 noemt de vereiste die de handleiding wegliet", () => {
    const gevolg = gevolgVan(vraag({}), v1!, v2!, kennis);
    expect(gevolg.soort).toBe("andere-vereisten");
    expect(gevolg.verschil.find(({ id }) => id === "wmo-opvragen-svb")?.zinnen).toContain(
      "Vereisten: was niet vermeld, wordt noodzakelijkheidsvereiste.",
    );
  });

  it("dezelfde vraag merkt niets van versie 3, die over de schuldhulpverlening gaat", () => {
    expect(gevolgVan(vraag({}), v2!, v3!, kennis)).toMatchObject({ soort: "zelfde", verschil: [] });
  });

  it("de Participatiewet en een nutsbedrijf: de regel is geschrapt, en de uitspraak zegt waarom", () => {
    const nuts = vraag({ domein: "werk-en-inkomen", partner: "nutsderde", doel: "uitvoering-pw" });
    const gevolg = gevolgVan(nuts, v1!, v2!, kennis);
    expect(gevolg.soort).toBe("andere-uitkomst");
    expect(gevolg.verschil.map(({ kop, soort }) => `${kop} ${soort}`)).toEqual(
      expect.arrayContaining(["Verwijderd Regel", "Toegevoegd Uitspraak"]),
    );
  });

  it("de schuldhulpverlening vandaag: met versie 2 onbekend, met versie 3 een grondslag", () => {
    const schuldhulp = { domein: "schuldhulpverlening", richting: "intern", partner: "domein-wmo" };
    const v = vraag({ ...schuldhulp, doel: "schuldhulp-inwoner", peildatum: "2026-11-21" });
    const gevolg = gevolgVan(v, v2!, v3!, kennis);
    expect([gevolg.soort, gevolg.oud.uitkomst, gevolg.nieuw.uitkomst]).toEqual([
      "andere-uitkomst",
      "onvolledig",
      "grondslag",
    ]);
  });
});
