import { describe, expect, it } from "vitest";
import { checkStappenplan, leesStappenplan, type Conditie, type Stappenplan } from "../src/index.ts";
import { echtStappenplan } from "./besluit-gevallen.ts";

type Bewerkbaar = { -readonly [K in keyof Stappenplan]: Stappenplan[K] };

/** The published stappenplan with one thing broken. */
function kapot(breek: (plan: Bewerkbaar) => void): Stappenplan {
  const plan: Bewerkbaar = structuredClone(echtStappenplan());
  breek(plan);
  return plan;
}

function stap(plan: Stappenplan, id: string) {
  const gevonden = plan.stappen.find((kandidaat) => kandidaat.id === id);
  if (gevonden === undefined) throw new Error(id);
  return gevonden;
}

function vraag(plan: Stappenplan, id: string) {
  const gevonden = plan.stappen.flatMap((s) => s.vragen).find((kandidaat) => kandidaat.id === id);
  if (gevonden === undefined) throw new Error(id);
  return gevonden;
}

/** What keeps it from being used; warnings are another matter. */
function fouten(plan: Stappenplan) {
  return checkStappenplan(plan).filter(({ ernst }) => ernst === "fout");
}

describe("checkStappenplan", () => {
  it("vindt niets aan te merken op het stappenplan van 2019", () => {
    expect(fouten(echtStappenplan())).toEqual([]);
  });

  const FOUTEN: [string, (plan: Bewerkbaar) => void, string, string][] = [
    [
      "een onbereikbare stap",
      (plan) => {
        const nooit: Conditie = {
          alle: [
            { vraag: "acuut-gevaar", is: "ja" },
            { niet: { vraag: "acuut-gevaar", is: ["ja", "twijfel"] } },
          ],
        };
        stap(plan, "spoed").conditie = nooit;
      },
      "stappen.spoed.conditie",
      "deze stap is nooit te bereiken",
    ],
    [
      "een vraag die met de conditie van haar stap nooit kan verschijnen",
      (plan) => {
        vraag(plan, "gevaar-verantwoorden-voor").conditie = { vraag: "acuut-gevaar", is: "nee" };
      },
      "vragen.gevaar-verantwoorden-voor.conditie",
      "deze conditie kan nooit gelden",
    ],
    [
      "een stap die doodloopt",
      (plan) => {
        plan.stappen = [...plan.stappen, { ...stap(plan, "taak"), id: "leeg", vragen: [] }];
      },
      "stappen.leeg.vragen",
      "deze stap heeft geen vragen en loopt dood",
    ],
    [
      "een weg die niet bij een besluit komt",
      (plan) => {
        stap(plan, "besluit").conditie = { vraag: "acuut-gevaar", is: "nee" };
      },
      "vragen.besluit.conditie",
      "de vraag naar het besluit moet altijd te zien zijn, anders loopt een weg dood",
    ],
    [
      "een kring: een conditie op een latere vraag",
      (plan) => {
        vraag(plan, "domein").conditie = { vraag: "partner", beantwoord: true };
      },
      "vragen.domein.conditie",
      'de vraag "partner" komt pas later: een conditie kijkt alleen terug',
    ],
    [
      "een kring langs de motor",
      (plan) => {
        vraag(plan, "herkomst").conditie = { uitkomst: "onvolledig" };
      },
      "vragen.herkomst.conditie",
      'deze vraag vult "herkomst" en mag dus niet afhangen van het antwoord op de vraag naar een grondslag',
    ],
    [
      "een vraag die bij geen punt hoort",
      (plan) => {
        delete vraag(plan, "integer").punt;
      },
      "vragen.integer.punt",
      "de vraag hoort bij geen enkel punt van de verantwoording",
    ],
    [
      "een vraag zonder beginsel",
      (plan) => {
        delete vraag(plan, "integer").beginsel;
      },
      "vragen.integer.beginsel",
      "de vraag noemt geen beginsel van artikel 5 AVG",
    ],
    [
      "een beginsel waar geen vraag over gaat",
      (plan) => {
        vraag(plan, "opslag").beginsel = "juistheid";
      },
      "stappen",
      "geen vraag gaat over opslagbeperking (artikel 5 AVG)",
    ],
    [
      "twee vragen die op elkaar wachten",
      (plan) => {
        vraag(plan, "richting").conditie = { vraag: "partner", beantwoord: true };
        vraag(plan, "partner").conditie = { vraag: "richting", is: "intern" };
      },
      "vragen.richting",
      "deze vragen wachten op elkaar: richting → partner → richting",
    ],
    [
      "antwoorden die op elkaar steunen",
      (plan) => {
        vraag(plan, "doelmatig").hangtAfVan = ["noodzakelijk"];
        vraag(plan, "noodzakelijk").hangtAfVan = ["doelmatig"];
      },
      "vragen.doelmatig",
      "deze vragen wachten op elkaar: doelmatig → noodzakelijk → doelmatig",
    ],
    [
      "een kring langs de motor en een andere vraag",
      (plan) => {
        const stap2 = stap(plan, "gegevens");
        const los = vraag(plan, "politiegegevens");
        stap2.vragen = [los, ...stap2.vragen.filter((v) => v !== los)];
        los.conditie = { uitkomst: "onvolledig" };
        vraag(plan, "herkomst").conditie = { vraag: "politiegegevens", is: "geen" };
      },
      "vragen.herkomst.conditie",
      'deze vraag vult "herkomst" en mag dus niet afhangen van het antwoord',
    ],
    [
      "een veld dat de regels van een vraag niet hebben",
      (plan) => {
        vraag(plan, "beroepsgeheim").conditie = { bevat: { vraag: "personen", veld: "naam", waarde: "x" } };
      },
      "vragen.beroepsgeheim.conditie",
      'de vraag "personen" heeft geen veld "naam"',
    ],
    [
      "een waarde die in dat veld niet kan staan",
      (plan) => {
        vraag(plan, "beroepsgeheim").conditie = {
          bevat: { vraag: "personen", veld: "kanOverzien", waarde: "soms" },
        };
      },
      "vragen.beroepsgeheim.conditie",
      '"soms" kan niet in "kanOverzien" staan',
    ],
    [
      "een feit dat niemand vraagt",
      (plan) => {
        vraag(plan, "beroepsgeheim").conditie = { feit: "kwalificatieplichtig", is: true };
      },
      "vragen.beroepsgeheim.conditie",
      'geen eerdere vraag vult "kwalificatieplichtig"',
    ],
    [
      "een leeftijd bij een vraag zonder personen",
      (plan) => {
        vraag(plan, "beroepsgeheim").conditie = { vraag: "domein", leeftijd: { van: 12, tot: 16 } };
      },
      "vragen.beroepsgeheim.conditie",
      '"domein" is geen vraag naar personen',
    ],
    [
      "een stap zonder bron",
      (plan) => {
        stap(plan, "doel").bron = "";
      },
      "stappen.doel.bron",
      "de bron van deze stap ontbreekt",
    ],
    [
      "een punt zonder vraag",
      (plan) => {
        vraag(plan, "integer").punt = 7;
      },
      "stappen",
      "geen vraag hoort bij punt 8 van de verantwoording",
    ],
    [
      "een onbekende vraag",
      (plan) => {
        vraag(plan, "overleg").verplichtAls = { vraag: "bestaat-niet", is: "ja" };
      },
      "vragen.overleg.verplichtAls",
      'de vraag "bestaat-niet" bestaat niet',
    ],
    [
      "een antwoord dat de vraag niet kent",
      (plan) => {
        stap(plan, "spoed").conditie = { vraag: "acuut-gevaar", is: "misschien" };
      },
      "stappen.spoed.conditie",
      '"misschien" is geen antwoord op de vraag "acuut-gevaar"',
    ],
    [
      "een vraag naar personen die dat niet is",
      (plan) => {
        vraag(plan, "belang-kind").conditie = { vraag: "domein", minderjarig: true };
      },
      "vragen.belang-kind.conditie",
      '"domein" is geen vraag naar personen',
    ],
    [
      "een dubbele id",
      (plan) => {
        vraag(plan, "opslag").id = "domein";
      },
      "vragen",
      'de id "domein" komt meer dan één keer voor',
    ],
    [
      "een ontbrekende betekenis",
      (plan) => {
        delete vraag(plan, "overleg").betekenis;
      },
      "stappen",
      'er is geen vraag met de betekenis "overleg"',
    ],
    [
      "een keuze die het besluit nodig heeft en die ontbreekt",
      (plan) => {
        const v = vraag(plan, "koers");
        v.opties = v.opties.filter((optie) => optie.id !== "niet-delen");
        v.inVerslag = {};
      },
      "vragen.koers.betekenis",
      'bij "koers" ontbreken de antwoorden niet-delen',
    ],
    [
      "een betekenis bij het verkeerde soort vraag",
      (plan) => {
        vraag(plan, "belang-kind").soort = "datum";
      },
      "vragen.belang-kind.betekenis",
      '"belang-kind" hoort bij een vraag van het soort tekst',
    ],
    [
      "een binding die ontbreekt",
      (plan) => {
        delete vraag(plan, "partner").bindt;
      },
      "stappen",
      'geen vraag vult "partner", dus er kan geen grondslag worden gezocht',
    ],
    [
      "een antwoord dat op een latere vraag steunt",
      (plan) => {
        vraag(plan, "doelmatig").hangtAfVan = ["besluit"];
      },
      "vragen.doelmatig.hangtAfVan",
      'de vraag "besluit" komt pas later: een antwoord kan er niet op steunen',
    ],
    [
      "een keuzevraag zonder keuzes",
      (plan) => {
        vraag(plan, "verzending").opties = [];
      },
      "vragen.verzending.opties",
      "deze vraag heeft geen antwoorden om uit te kiezen",
    ],
  ];

  it.each(FOUTEN)("ziet %s", (_wat, breek, pad, melding) => {
    const gevonden = fouten(kapot(breek)).find(
      (punt) => punt.pad === pad && punt.melding.startsWith(melding),
    );
    expect(gevonden?.remedie).toMatch(/^[A-Z].+\.$/);
  });

  it("noemt geen stap onbereikbaar die via een van meer wegen te bereiken is", () => {
    const plan = kapot((p) => {
      stap(p, "spoed").conditie = {
        een: [
          {
            alle: [
              { vraag: "acuut-gevaar", is: "ja" },
              { vraag: "acuut-gevaar", is: "nee" },
            ],
          },
          { vraag: "acuut-gevaar", is: "twijfel" },
        ],
      };
    });
    expect(checkStappenplan(plan).filter(({ pad }) => pad === "stappen.spoed.conditie")).toEqual([]);
  });
});

describe("leesStappenplan", () => {
  it("zegt waar de vorm niet klopt en wat er mis is, in het Nederlands", () => {
    const ruw: unknown = JSON.parse(
      JSON.stringify(echtStappenplan(), (sleutel, waarde: unknown) =>
        sleutel === "versie" ? "een" : sleutel === "conditie" ? { soms: true } : waarde,
      ),
    );
    const gelezen = leesStappenplan(ruw);
    expect(gelezen.ok).toBe(false);
    if (gelezen.ok) return;
    expect(gelezen.bevindingen).toContainEqual(
      expect.objectContaining({ pad: "versie", melding: "hier hoort een getal" }),
    );
    expect(gelezen.bevindingen).toContainEqual(
      expect.objectContaining({ pad: "stappen.0.vragen.2.conditie", melding: "geen geldige conditie" }),
    );
  });

  it("leest terug wat is opgeslagen", () => {
    const plan = echtStappenplan();
    expect(leesStappenplan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, definitie: plan });
  });
});
