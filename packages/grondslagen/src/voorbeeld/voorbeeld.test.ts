import { describe, expect, it } from "vitest";
import { maakRegel, proefKennis } from "../../testing/index.ts";
import type { Verwachting } from "./voorbeeld.ts";
import { voorbeeldenSchema, voorbeeldSchema } from "./voorbeeld.ts";
import { voerVoorbeeldenUit } from "./voer-voorbeelden-uit.ts";

const kennis = proefKennis();
const versie = kennis.tabelversies[0]!;
const SVB = {
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  peildatum: "2019-08-11",
};

function voer(verwacht: Verwachting, vraag: Record<string, unknown> = SVB) {
  const voorbeeld = voorbeeldSchema.parse({
    id: "proef",
    groep: "Wmo",
    titel: "De SVB opvragen",
    vraag,
    verwacht,
  });
  return voerVoorbeeldenUit(versie, kennis, [voorbeeld])[0]!;
}
const zinnen = (...deel: Parameters<typeof voer>) => voer(...deel).afwijkingen.map(({ zin }) => zin);

describe("voerVoorbeeldenUit", () => {
  it("is gelukt when every named point holds, in whatever order", () => {
    const uitslag = voer({
      uitkomst: "grondslag",
      regels: ["wmo.opvragen.svb"],
      artikelen: ["wmo-2015 5.2.4 lid 2"],
      avg: ["6-1-e"],
      vereisten: ["noodzakelijkheid"],
      vereistenStatus: "vermeld",
      controle: ["uit-bron"],
      open: [],
      nietWaarschuwingen: ["betwist"],
      bronBevat: "Proefbron 2019",
      motiveringBevat: ["Er is een grondslag.", "Partner: SVB."],
    });
    expect(uitslag).toMatchObject({ soort: "gelukt", afwijkingen: [], regels: ["wmo.opvragen.svb"] });
  });

  it("says on every point what is different", () => {
    const uitslag = voer({
      uitkomst: "geen-grondslag",
      regels: [],
      vereisten: ["noodzakelijkheid", "uitdrukkelijke-toestemming"],
      vereistenStatus: "geen-extra",
      avg: [null],
      waarschuwingen: ["betwist"],
      bijna: [["doel"]],
      bronBevat: "artikel 1",
      tekstBevat: "6b.1-6b",
    });
    expect(uitslag.soort).toBe("anders");
    expect(uitslag.afwijkingen.map(({ zin }) => zin)).toEqual([
      'De uitkomst is "grondslag". Verwacht was "geen-grondslag".',
      'De lijst met regels is "wmo.opvragen.svb". Verwacht was "niets".',
      'De grondslag in de AVG is "6-1-e". Verwacht was "niet vermeld".',
      'De lijst met vereisten is "noodzakelijkheid". Verwacht was "noodzakelijkheid, uitdrukkelijke-toestemming".',
      'Wat de bron over vereisten zegt is "vermeld". Verwacht was "geen-extra".',
      'De lijst met waarschuwingen bevat "betwist" niet.',
      'Wat er bijna past bevat "doel" niet.',
      'De bron bevat "artikel 1" niet.',
      'De letterlijke tekst bevat "6b.1-6b" niet.',
    ]);
  });

  it("a warning that must not be there is named", () => {
    const betwist = maakRegel({
      controle: "betwist",
      opmerkingen: [{ soort: "toelichting", tekst: "Twijfel." }],
    });
    const eigen = proefKennis([betwist]);
    const gevallen = [
      voorbeeldSchema.parse({
        id: "a",
        groep: "Wmo",
        titel: "Zonder twijfel",
        vraag: SVB,
        verwacht: { uitkomst: "grondslag", nietWaarschuwingen: ["betwist"] },
      }),
    ];
    expect(voerVoorbeeldenUit(eigen.tabelversies[0]!, eigen, gevallen)[0]?.afwijkingen).toMatchObject([
      { veld: "nietWaarschuwingen", zin: 'De waarschuwing "betwist" hoort hier niet.' },
    ]);
  });

  it("compares a refusal with the field that was expected", () => {
    const vreemd = { ...SVB, doel: "vakantie" };
    expect(voer({ fout: "doel" }, vreemd).soort).toBe("gelukt");
    expect(zinnen({ fout: "partner" }, vreemd)).toEqual([
      'Het veld waarom de vraag wordt geweigerd is "doel". Verwacht was "partner".',
    ]);
    expect(zinnen({ uitkomst: "grondslag" }, vreemd)[0]).toMatch(
      /^De vraag wordt geweigerd: "vakantie" is geen/,
    );
    expect(zinnen({ fout: "doel" })).toEqual(["De vraag wordt niet geweigerd."]);
  });

  it("asks the version it is given, also one that is not published", () => {
    const ontwerp = { ...versie, nummer: 9, hash: `sha256:${"9".repeat(64)}` };
    const voorbeeld = voorbeeldSchema.parse({
      id: "a",
      groep: "Wmo",
      titel: "De SVB",
      vraag: { ...SVB, tabelversie: 1 },
      verwacht: { uitkomst: "grondslag", motiveringBevat: ["tabelversie 9"] },
    });
    expect(voerVoorbeeldenUit(ontwerp, kennis, [voorbeeld])[0]?.afwijkingen).toEqual([]);
  });
});

describe("voorbeeldenSchema", () => {
  const geval = { id: "a", groep: "Wmo", titel: "Titel", vraag: SVB, verwacht: { uitkomst: "grondslag" } };
  const leest = (gevallen: unknown[], tabelversie: unknown = versie.hash) =>
    voorbeeldenSchema.safeParse({ tabelversie, gevallen }).success;

  it("binds examples with ids of their own to one version", () => {
    expect(leest([geval, { ...geval, id: "b" }])).toBe(true);
    expect(leest([geval, geval])).toBe(false);
    expect(leest([geval], 3)).toBe(false);
  });

  it("wants an outcome or a refusal, one of the two, and no word it does not know", () => {
    expect(leest([{ ...geval, verwacht: {} }])).toBe(false);
    expect(leest([{ ...geval, verwacht: { uitkomst: "grondslag", fout: "doel" } }])).toBe(false);
    expect(leest([{ ...geval, verwacht: { uitkomst: "grondslag", uitkomts: "x" } }])).toBe(false);
  });
});
