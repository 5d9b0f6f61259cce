import { artikelenOp, canoniek, datum, omvat, type Datum, type Periode } from "@core/grondslagen";
import { describe, expect, it } from "vitest";
import { GOUDEN_GEVALLEN } from "./gouden-gevallen.ts";
import { GEVALLEN_VAN_NIEUWSTE, NIEUWSTE } from "./nieuwste.ts";

const { nummer, inhoud } = NIEUWSTE;

/** The golden cases of this version: the question without its day, the day, and the rules of the answer. */
const perVraag = new Map<string, Map<string, readonly string[]>>();
for (const { voorbeeld, regels } of GEVALLEN_VAN_NIEUWSTE) {
  const { peildatum, tabelversie: _, ...rest } = voorbeeld.vraag;
  const sleutel = canoniek(rest);
  const dagen = perVraag.get(sleutel) ?? new Map<string, readonly string[]>();
  perVraag.set(sleutel, dagen.set(String(peildatum), regels));
}

const dag = (grens: Datum, erbij: number) =>
  datum(new Date(Date.parse(grens) + erbij * 86_400_000).toISOString().slice(0, 10));
const dagen = (grens: Datum) => [dag(grens, -1), grens, dag(grens, 1)];
const grenzenVan = (geldig: Periode | undefined) =>
  [geldig?.van, geldig?.tot].filter((een) => een !== null && een !== undefined);

describe(`elke grens van tabelversie ${nummer}`, () => {
  const grenzen = inhoud.regels.flatMap((regel) =>
    [...new Set([regel.geldig, ...regel.artikelen.map(({ geldig }) => geldig)].flatMap(grenzenVan))].map(
      (grens) => ({ regel, grens }),
    ),
  );

  it("heeft een vraag die op de dag ervoor, op de dag zelf en op de dag erna is gesteld, en die de regel ziet", () => {
    const zonder = grenzen.filter(({ regel, grens }) => {
      const erin = dagen(grens).map((een) => omvat(regel.geldig, een));
      return ![...perVraag.values()].some((antwoorden) =>
        dagen(grens).every((een, i) => antwoorden.get(een)?.includes(regel.id) === erin[i]),
      );
    });
    expect(grenzen.length).toBeGreaterThan(60);
    expect(zonder.map(({ regel, grens }) => `${regel.id} ${grens}`)).toEqual([]);
  });

  it("is ook een grens van het artikel, als de regel alleen van plaats verandert", () => {
    const verplaatst = grenzen.filter(({ regel, grens }) =>
      dagen(grens).every((een) => omvat(regel.geldig, een)),
    );
    expect(verplaatst.length).toBeGreaterThanOrEqual(5);
    for (const { regel, grens } of verplaatst)
      expect(artikelenOp(regel.artikelen, dag(grens, -1))).not.toEqual(artikelenOp(regel.artikelen, grens));
  });

  it("ook die van wetten, woorden, namen en uitspraken", () => {
    const { wetten, ...lijsten } = inhoud.woordenlijst;
    const termen = Object.values(lijsten).flatMap((lijst) => lijst ?? []);
    const alle = [
      ...inhoud.uitspraken.flatMap(({ geldig }) => grenzenVan(geldig)),
      ...wetten.flatMap(({ begin, eind }) => grenzenVan({ van: begin, tot: eind ?? null })),
      ...termen.flatMap((term) => ("geldig" in term ? grenzenVan(term.geldig) : [])),
      ...termen.flatMap((term) =>
        ("namen" in term ? (term.namen ?? []) : []).flatMap(({ geldig }) => grenzenVan(geldig)),
      ),
    ];
    const gesteld = new Set(GEVALLEN_VAN_NIEUWSTE.map(({ voorbeeld }) => voorbeeld.vraag["peildatum"]));
    expect([...new Set(alle)].filter((grens) => !dagen(grens).every((een) => gesteld.has(een)))).toEqual([]);
  });
});

describe("de gouden gevallen samen", () => {
  const alle = GOUDEN_GEVALLEN.flatMap(({ gevallen: lijst }) => lijst);

  it("zijn er meer dan 150, en de helft zegt geen ja", () => {
    const ja = alle.filter(({ verwacht }) => verwacht.uitkomst === "grondslag");
    expect(alle.length).toBeGreaterThan(500);
    expect(ja.length / alle.length).toBeLessThanOrEqual(0.5);
  });

  it.each(["jeugdwet", "leerplicht", "participatiewet", "wgs", "wmo-2015"])(
    "bij %s staan ja en nee",
    (wet) => {
      const uitkomsten = alle.filter(({ groep }) => groep === wet).map(({ verwacht }) => verwacht.uitkomst);
      const keer = (uitkomst: string) => uitkomsten.filter((een) => een === uitkomst).length;
      expect(keer("grondslag")).toBeGreaterThan(15);
      expect(keer("geen-grondslag") + keer("onvolledig")).toBeGreaterThan(15);
    },
  );

  it("elke regel van de nieuwste versie heeft een geval dat er uitkomt", () => {
    const metGeval = new Set(GEVALLEN_VAN_NIEUWSTE.flatMap(({ regels }) => regels));
    expect(inhoud.regels.filter(({ id }) => !metGeval.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
