import { describe, expect, it } from "vitest";
import type { VereisteBewijs } from "../stappenplan/waarden.ts";
import { datum } from "../time/datum.ts";
import { eisVan, type Eis } from "./eis.ts";
import { toetsEis } from "./toets-eis.ts";
import type { Toetsgrond } from "./toetsgrond.ts";

const GROND: Toetsgrond = {
  peildatum: datum("2019-08-11"),
  gegevens: [],
  personen: [],
  overlegd: false,
  naam: "de eis",
};
const eis = (id: string) => eisVan(id, { vereisten: [] });
function toets(van: Eis, bewijs: Partial<VereisteBewijs>) {
  const { oordeel, ontbreekt, weet } = toetsEis(
    van,
    { status: "voldaan", toelichting: "", ...bewijs },
    GROND,
  );
  expect(weet).toEqual([]);
  return [oordeel, ontbreekt.map(({ code, veld }) => `${code} ${veld}`)];
}

describe("een afweging (Participatiewet 67 lid 3)", () => {
  const afweging = eis("geen-onevenredige-inbreuk");
  const HEEL = {
    belangDelen: "Fraude stoppen.",
    belangBetrokkene: "Zijn privéleven.",
    toelichting: "Dat weegt zwaarder.",
  };

  it("noemt beide belangen, en zegt waarom het ene zwaarder weegt", () => {
    expect(toets(afweging, HEEL)).toEqual(["voldaan", []]);
    expect(toets(afweging, {})).toEqual([
      "open",
      [
        "belang-delen-ontbreekt belangDelen",
        "belang-betrokkene-ontbreekt belangBetrokkene",
        "weging-ontbreekt toelichting",
      ],
    ]);
    expect(toets(afweging, { ...HEEL, belangBetrokkene: "  " })[1]).toEqual([
      "belang-betrokkene-ontbreekt belangBetrokkene",
    ]);
  });

  it("een uitleg van voor er delen waren, is nog te lezen en vraagt de rest", () => {
    expect(toets(afweging, { toelichting: "Besproken met een collega." })[0]).toBe("open");
  });
});

describe.each(["redelijk-vermoeden-bedreiging", "gegrond-vermoeden-misdrijf"])("een vermoeden: %s", (id) => {
  const HEEL = {
    feiten: "De school zag blauwe plekken.",
    door: "de jeugdarts",
    wanneer: datum("2019-08-01"),
  };

  it("heeft feiten, iemand die het heeft, en een dag voor het delen", () => {
    expect(toets(eis(id), HEEL)).toEqual(["voldaan", []]);
    expect(toets(eis(id), { ...HEEL, wanneer: GROND.peildatum })[0]).toBe("voldaan");
    expect(toets(eis(id), { toelichting: "Ik vertrouw het niet." })[1]).toEqual([
      "feiten-ontbreken feiten",
      "vermoeden-wie-ontbreekt door",
      "vermoeden-wanneer-ontbreekt wanneer",
    ]);
    expect(toets(eis(id), { ...HEEL, wanneer: datum("2019-08-12") })).toEqual([
      "open",
      ["vermoeden-na-delen wanneer"],
    ]);
  });
});

describe("een instemming (WEB 9.2.7)", () => {
  const instemming = eis("instemming-ondersteuning");
  const HEEL = { door: "de jongere", wanneer: datum("2019-08-01") };

  it("zegt wie instemde en wanneer, voor het delen", () => {
    expect(toets(instemming, HEEL)).toEqual(["voldaan", []]);
    expect(toets(instemming, {})[1]).toEqual([
      "instemming-wie-ontbreekt door",
      "instemming-wanneer-ontbreekt wanneer",
    ]);
    expect(toets(instemming, { ...HEEL, wanneer: datum("2019-08-12") })[1]).toEqual([
      "instemming-na-delen wanneer",
    ]);
  });

  it("is er niet meer als zij voor of op de dag van het delen is ingetrokken", () => {
    expect(toets(instemming, { ...HEEL, ingetrokkenOp: GROND.peildatum })).toEqual([
      "niet-voldaan",
      ["instemming-ingetrokken ingetrokkenOp"],
    ]);
    expect(toets(instemming, { ...HEEL, ingetrokkenOp: datum("2019-08-12") })[0]).toBe("voldaan");
  });
});

it("wie nee zegt, voldoet niet; wie niets zegt, is nog niet klaar", () => {
  for (const id of [
    "geen-onevenredige-inbreuk",
    "redelijk-vermoeden-bedreiging",
    "instemming-ondersteuning",
  ]) {
    expect(toets(eis(id), { status: "niet-voldaan" })).toEqual(["niet-voldaan", ["niet-voldaan undefined"]]);
    expect(toets(eis(id), { status: "onbekend" })[0]).toBe("open");
  }
});
