import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakStap, maakVraag, proefStappenplan, proefWoordenlijst } from "../../testing/index.ts";
import type { Antwoorden, Persoon, VereisteBewijs } from "../stappenplan/waarden.ts";
import { datum } from "../time/datum.ts";
import { bewijsUitToestemming, metToestemmingen } from "./bewijs-uit-toestemming.ts";
import { dekkingVan, verschilInDekking } from "./dekking.ts";
import { toestemmingStand, type Toestemmingsfeit } from "./stand.ts";
import { watInwonerLeest } from "./verwoord-vraag.ts";
import { wieGeeftToestemming } from "./wie-geeft-toestemming.ts";

const EIS = "uitdrukkelijke-toestemming";
const woordenlijst = proefWoordenlijst();
const definitie = proefStappenplan([
  maakStap("s", [
    ...(["domein", "richting", "partner", "doel", "betrokkene"] as const).map((id) =>
      maakVraag(id, "keuze", { bindt: id }),
    ),
    maakVraag("gegevens", "gegevens-per-doel", { bindt: "gegevens", betekenis: "gegevens" }),
    maakVraag("vereisten", "vereisten", { betekenis: "vereisten" }),
  ]),
]);
const grond = { definitie, woordenlijst, peildatum: datum("2019-08-11") };

const gegeven = (omschrijving: string, nodig: "ja" | "nee" = "ja", soort = "gewoon") => ({
  id: omschrijving,
  omschrijving,
  soort,
  nodig,
  waarvoor: "daarom",
});
const VRAAG: Antwoorden = {
  domein: "wmo",
  richting: "intern",
  partner: "domein-jeugd",
  doel: "heronderzoek",
  betrokkene: "client",
  gegevens: [gegeven("uren hulp"), gegeven("verslagen", "nee")],
};
const met = (bewijs: Partial<VereisteBewijs>, deel: Antwoorden = {}): Antwoorden => ({
  ...VRAAG,
  ...deel,
  vereisten: { [EIS]: { status: "voldaan", toelichting: "", ...bewijs } },
});

const dekking = dekkingVan(definitie, VRAAG);
if (dekking === null) throw new Error("a question that covers nothing");
const FEIT: Toestemmingsfeit = {
  id: "t1",
  vereiste: EIS,
  wijze: "link",
  stand: "gegeven",
  door: "persoon-zelf",
  beantwoordOp: datum("2019-08-10"),
  ingetrokkenOp: null,
  ingetrokkenDoor: null,
  verwerkt: false,
  dekking: { ...dekking, tot: datum("2019-12-31") },
  waarom: "Om te weten welke hulp past.",
  vastlegging: {
    aanWie: "de cliënt",
    gegevenDoor: "persoon-zelf",
    identiteit: "document",
    kanOverzien: "ja",
    vertegenwoordiger: "",
    kind: null,
    waar: "aan-tafel",
    gezegdOp: null,
    toelichting: "",
  },
};
const lees = (antwoorden: Antwoorden, feiten: readonly Toestemmingsfeit[]) =>
  (metToestemmingen(antwoorden, feiten, grond)["vereisten"] as Record<string, VereisteBewijs>)[EIS];
const verschil = (deel: Antwoorden, peildatum = grond.peildatum) =>
  verschilInDekking(FEIT.dekking, dekkingVan(definitie, { ...VRAAG, ...deel }), { woordenlijst, peildatum });

describe("wat een toestemming dekt", () => {
  it("is wat nu wordt gedeeld: wat is weggestreept, telt niet mee", () => {
    expect(dekking.gegevens).toEqual([{ soort: "gewoon", omschrijving: "uren hulp" }]);
    expect(dekkingVan(definitie, { ...VRAAG, gegevens: [] })).toBeNull();
  });

  it("is hetzelfde zolang de woorden hetzelfde zijn, en minder mag", () => {
    expect(verschil({})).toEqual([]);
    expect(verschil({ gegevens: [{ ...gegeven("  Uren   hulp "), id: "anders" }] })).toEqual([]);
  });

  it.each<[string, Antwoorden, RegExp]>([
    ["een ander gegeven", { gegevens: [gegeven("uren hulp"), gegeven("diagnose")] }, /“diagnose”/],
    ["een weggestreept gegeven", { gegevens: [gegeven("verslagen")] }, /“verslagen”/],
    ["een andere soort", { gegevens: [gegeven("uren hulp", "ja", "gezondheid")] }, /“uren hulp”/],
    [
      "een andere partner",
      { partner: "svb" },
      /De partner is veranderd\. Gevraagd was: .*Jeugd.*\. Nu is het: SVB/,
    ],
    ["een ander doel", { doel: "suwi" }, /Het doel is veranderd/],
    ["een andere richting", { richting: "verstrekken" }, /De manier waarop/],
    ["een ander domein", { domein: "jeugd" }, /Het domein is veranderd/],
    ["een ander mens", { betrokkene: "inwonend-kind" }, /Over wie de gegevens gaan/],
  ])("is niet %s", (_wat, deel, zin) => {
    expect(verschil(deel).join(" ")).toMatch(zin);
  });

  it("houdt op na de laatste dag", () => {
    expect(verschil({}, datum("2019-12-31"))).toEqual([]);
    expect(verschil({}, datum("2020-01-01")).join()).toContain("31 december 2019");
  });
});

describe("bewijs uit een toestemming", () => {
  it("zegt wie, hoe, wanneer, waarvoor, en hoe is vastgesteld wie dit was", () => {
    expect(bewijsUitToestemming(FEIT)).toMatchObject({
      toestemming: "t1",
      status: "voldaan",
      door: "de cliënt",
      gegevenDoor: "persoon-zelf",
      wijze: "digitaal",
      wanneer: "2019-08-10",
      waarvoor: FEIT.waarom,
      hoe: "Met een knop op een pagina van de gemeente, terwijl de medewerker erbij was. De medewerker zag een identiteitsbewijs.",
    });
  });

  it("houdt een nee vast als nee, en zonder antwoord is er geen bewijs", () => {
    expect(bewijsUitToestemming({ ...FEIT, stand: "geweigerd" })).toMatchObject({
      status: "niet-voldaan",
      waaromNiet: "geweigerd",
    });
    const zonder = { ...FEIT, stand: "geopend", door: null, beantwoordOp: null } as const;
    expect(bewijsUitToestemming(zonder)).toBeNull();
  });
});

describe("antwoorden die op een toestemming steunen", () => {
  it("zijn dezelfde waar niets op een toestemming steunt", () => {
    const los = met({ door: "de cliënt" });
    expect(metToestemmingen(los, [{ ...FEIT, stand: "ingetrokken" }], grond)).toBe(los);
  });

  it("nemen een intrekking over, ook als het formulier er niets van zegt", () => {
    const feit = {
      ...FEIT,
      stand: "ingetrokken",
      ingetrokkenOp: datum("2019-08-11"),
      ingetrokkenDoor: "persoon-zelf",
    } as const;
    expect(lees(met({ toestemming: "t1" }), [feit])).toMatchObject({
      status: "voldaan",
      ingetrokkenOp: "2019-08-11",
      ingetrokkenDoor: "persoon-zelf",
    });
  });

  it("dragen niets op wat nooit is gegeven, van een andere eis is, of niet bestaat", () => {
    const bewijs = met({ toestemming: "t1" });
    for (const feiten of [
      [],
      [{ ...FEIT, id: "t2" }],
      [{ ...FEIT, vereiste: "toestemming" }],
      [{ ...FEIT, stand: "verlopen" as const }],
      [{ ...FEIT, stand: "gevraagd" as const, beantwoordOp: null, door: null }],
    ])
      expect(lees(bewijs, feiten)?.status).toBe("onbekend");
    expect(lees(bewijs, [{ ...FEIT, stand: "geweigerd" }])).toMatchObject({ status: "niet-voldaan" });
  });

  it("zeggen nee op “past dit” als er nu iets anders wordt gedeeld", () => {
    const nieuw = met({ toestemming: "t1", pastBijVraag: "ja" }, { gegevens: [gegeven("diagnose")] });
    expect(lees(nieuw, [FEIT])?.pastBijVraag).toBe("nee");
    expect(lees(met({ toestemming: "t1", pastBijVraag: "ja" }), [FEIT])?.pastBijVraag).toBe("ja");
  });

  it("geloven wie en wanneer uit de vastlegging, niet uit het formulier", () => {
    const vals = met({ toestemming: "t1", gegevenDoor: "vertegenwoordiger", wanneer: datum("2019-01-01") });
    expect(lees(vals, [FEIT])).toMatchObject({ gegevenDoor: "persoon-zelf", wanneer: "2019-08-10" });
  });

  it("worden nooit ruimer: wat het formulier niet als voldaan noemt, wordt dat niet", () => {
    const standen = ["gevraagd", "geopend", "gegeven", "geweigerd", "verlopen", "ingetrokken"] as const;
    fc.assert(
      fc.property(
        fc.constantFrom("niet-voldaan" as const, "onbekend" as const),
        fc.constantFrom(...standen),
        (status, stand) => {
          const was = { toestemming: "t1", status };
          expect(lees(met(was), [{ ...FEIT, stand }])).toMatchObject(was);
        },
      ),
    );
  });
});

describe("waar een toestemming staat", () => {
  const bij = { nu: "2019-08-11T08:00:00.000Z", vervaltOp: "2019-08-11T08:30:00.000Z" };
  it.each([
    [["gevraagd"], "gevraagd"],
    [["gevraagd", "geopend"], "geopend"],
    [["gevraagd", "gegeven", "ingetrokken", "verwerkt"], "ingetrokken"],
    [["geregistreerd", "gegeven"], "gegeven"],
    [["gevraagd", "verlopen"], "verlopen"],
  ] as const)("na %j: %s", (soorten, stand) => {
    expect(toestemmingStand(soorten, bij)).toBe(stand);
  });

  it("verloopt op de minuut, en een antwoord verloopt niet", () => {
    const later = { ...bij, nu: bij.vervaltOp };
    expect(toestemmingStand(["gevraagd", "geopend"], later)).toBe("verlopen");
    expect(toestemmingStand(["gevraagd", "gegeven"], later)).toBe("gegeven");
  });
});

describe("wie toestemming geeft", () => {
  const wie = (leeftijd: number | null, rol = "inwonend-kind"): Persoon => ({
    id: `${leeftijd}`,
    rol,
    leeftijd,
    kanOverzien: null,
  });
  it.each([
    [11, "vertegenwoordiger", true],
    [12, "vertegenwoordiger", true],
    [15, "vertegenwoordiger", true],
    [16, "persoon-zelf", false],
    [41, "persoon-zelf", false],
    [null, "onbekend", true],
  ] as const)("bij %s jaar: %s", (leeftijd, verwacht, kind) => {
    expect(wieGeeftToestemming([wie(leeftijd)], "ja")).toMatchObject({ wie: verwacht, kindHoortMee: kind });
  });

  it("wie dit niet overziet, beslist niet zelf; bij twijfel of geen antwoord is het niet bekend", () => {
    const volwassen = [wie(41, "client")];
    expect(wieGeeftToestemming(volwassen, "nee").wie).toBe("vertegenwoordiger");
    expect(wieGeeftToestemming(volwassen, "twijfel").wie).toBe("onbekend");
    expect(wieGeeftToestemming(volwassen, null).wie).toBe("onbekend");
  });

  it("van meer kinderen telt het jongste, en een onbekende leeftijd gaat voor alles", () => {
    expect(wieGeeftToestemming([wie(17), wie(9)], "ja").wie).toBe("vertegenwoordiger");
    expect(wieGeeftToestemming([wie(9), wie(null)], "ja").wie).toBe("onbekend");
  });
});

describe("wat de inwoner leest", () => {
  const [wmo, jeugd, ...rest] = woordenlijst.domeinen;
  const uitgelegd = {
    ...woordenlijst,
    domeinen: [
      { ...wmo!, toelichting: "De taken uit de Wmo 2015: hulp om thuis te wonen." },
      { ...jeugd!, toelichting: "De taken rond jongeren, en rond hun ouders." },
      ...rest,
    ],
  };
  const vraag = { domein: "wmo", richting: "intern", partner: "domein-wmo" } as const;

  it("noemt de hulp van een domein, zoals de woordenlijst die uitlegt", () => {
    expect(watInwonerLeest("Proefdam", vraag, uitgelegd)).toBe(
      "Proefdam werkt aan een vraag over hulp om thuis te wonen (Wmo). Wij willen daarvoor gegevens gebruiken van onze collega's voor hulp om thuis te wonen (Wmo).",
    );
  });

  it("noemt het domein waar de uitleg geen hulp noemt, en een partner zoals die heet", () => {
    expect(
      watInwonerLeest("Proefdam", { domein: "jeugd", richting: "opvragen", partner: "svb" }, uitgelegd),
    ).toMatch(/een vraag binnen het domein Jeugd\. .* gegevens vragen aan de SVB\.$/);
    expect(watInwonerLeest("Proefdam", { ...vraag, partner: "domein-jeugd" }, uitgelegd)).toMatch(
      /gebruiken van het domein Jeugd\.$/,
    );
  });
});
