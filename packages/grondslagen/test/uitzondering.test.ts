import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beoordeelBesluit,
  bepaalRuimte,
  datum,
  stelVerantwoordingOp,
  type Antwoorden,
  type BesluitContext,
  type Uitzonderingsbeleid,
} from "../src/index.ts";
import { proefWoordenlijst } from "../testing/index.ts";
import {
  echtStappenplan,
  leesAntwoorden,
  leesGevallen,
  PROEFBELEID,
  vraagMotor,
} from "./besluit-gevallen.ts";

const UITZONDERING = "delen-gemotiveerde-uitzondering";
const PEILDATUM = "2019-08-11";
const goed = leesGevallen().find(({ naam }) => naam.startsWith("3-"));
if (goed === undefined) throw new Error("geen geval");

interface Geval {
  readonly antwoorden: Readonly<Record<string, unknown>>;
  readonly context: Partial<BesluitContext>;
}

const VOLLEDIG: Geval = {
  antwoorden: goed.antwoorden,
  context: { beleid: PROEFBELEID, vandaag: datum("2019-08-12"), fgBekend: true },
};

const zonder =
  (...vragen: string[]) =>
  (geval: Geval): Geval => ({
    ...geval,
    antwoorden: Object.fromEntries(Object.entries(geval.antwoorden).filter(([id]) => !vragen.includes(id))),
  });
const met =
  (anders: Readonly<Record<string, unknown>>) =>
  (geval: Geval): Geval => ({ ...geval, antwoorden: { ...geval.antwoorden, ...anders } });
const onder =
  (context: Partial<BesluitContext>) =>
  (geval: Geval): Geval => ({ ...geval, context: { ...geval.context, ...context } });
const beleid = (anders: Partial<Uitzonderingsbeleid>): Uitzonderingsbeleid => ({ ...PROEFBELEID, ...anders });
const [overleg] = goed.antwoorden["overleg"] as readonly Record<string, unknown>[];
const [gegeven] = goed.antwoorden["gegevens"] as readonly Record<string, unknown>[];

/** Every condition of an exception, taken away by itself, and what is then said. */
const VOORWAARDEN: readonly (readonly [string, (geval: Geval) => Geval, string])[] = [
  ["er is beleid", onder({ beleid: null }), "geen-beleid"],
  [
    "het beleid gaat over dit domein",
    onder({ beleid: beleid({ omvat: { ...PROEFBELEID.omvat, domeinen: ["wmo"] } }) }),
    "geen-beleid",
  ],
  [
    "het beleid gaat over deze partner",
    onder({ beleid: beleid({ omvat: { ...PROEFBELEID.omvat, partners: ["huisarts"] } }) }),
    "geen-beleid",
  ],
  [
    "het beleid geldt op de dag van delen",
    onder({ beleid: beleid({ geldig: { van: datum("2019-08-12"), tot: null } }) }),
    "geen-beleid",
  ],
  [
    "het beleid geldt op de dag van het besluit",
    onder({ beleid: beleid({ geldig: { van: null, tot: datum("2019-08-12") } }) }),
    "geen-beleid",
  ],
  [
    "het bestuur staat achter het beleid",
    onder({ beleid: beleid({ vastgesteldDoor: "teammanager" }) }),
    "geen-bestuurlijke-dekking",
  ],
  ["de FG kan bericht krijgen", onder({ fgBekend: false }), "geen-fg"],
  ["doelmatigheid is gewogen", zonder("doelmatig"), "afweging-ontbreekt"],
  ["noodzaak is gewogen", zonder("noodzakelijk"), "afweging-ontbreekt"],
  ["minst ingrijpend is gewogen", zonder("minst-ingrijpend"), "afweging-ontbreekt"],
  ["minst ingrijpend is uitgelegd", met({ "minst-ingrijpend": { keuze: "ja" } }), "afweging-ontbreekt"],
  [
    "het kan niet met minder",
    met({ "minst-ingrijpend": { keuze: "nee", toelichting: "Minder." } }),
    "minder-kan",
  ],
  ["integriteit is gewogen", zonder("integer"), "afweging-ontbreekt"],
  ["integriteit is uitgelegd", met({ integer: { keuze: "ja", toelichting: " " } }), "afweging-ontbreekt"],
  ["andere wegen zijn bekeken", met({ alternatieven: [] }), "alternatieven-ontbreken"],
  ["het belang van het kind is gewogen", zonder("belang-kind"), "belang-kind-ontbreekt"],
  ["het belang van het kind is een feit", met({ "belang-kind": { feiten: "\n" } }), "belang-kind-ontbreekt"],
  ["genoemd is wie het raakt", zonder("personen"), "belang-kind-ontbreekt"],
  ["er is overleg geweest", zonder("overleg"), "overleg-ontbreekt"],
  [
    "van het overleg staat er wat eruit kwam",
    met({ overleg: [{ ...overleg, uitkomst: "" }] }),
    "overleg-ontbreekt",
  ],
  [
    "het overleg is al gevoerd",
    met({ overleg: [{ ...overleg, wanneer: "2019-08-13" }] }),
    "overleg-ontbreekt",
  ],
  ["het gezin weet ervan, of niet", zonder("gezin-geinformeerd"), "transparantie-ontbreekt"],
  [
    "wie het gezin nog niets vertelde, zegt waarom",
    met({ "gezin-geinformeerd": "uitgesteld", "gezin-toelichting": { feiten: "" } }),
    "transparantie-ontbreekt",
  ],
  ["de toets aan het eerste doel is af", zonder("verband"), "nog-open"],
  [
    "het past niet toch bij het eerste doel",
    met({ verenigbaar: { keuze: "ja", toelichting: "Past." } }),
    "wel-verenigbaar",
  ],
  [
    "per gegeven staat er waarvoor het nodig is",
    met({ gegevens: [{ ...gegeven, waarvoor: "" }] }),
    "nog-open",
  ],
  ["een geheim blijft een geheim", met({ beroepsgeheim: "geheim-niet-opgeheven" }), "beroepsgeheim"],
  ["de reden staat erbij", zonder("besluit-reden"), "reden-ontbreekt"],
];

describe.each([1, 2] as const)("een uitzondering, stappenplan %i", (versie) => {
  const plan = echtStappenplan(versie);

  function speel({ antwoorden: ruw, context: deel }: Geval) {
    const antwoorden: Antwoorden = leesAntwoorden(plan, ruw);
    const context: BesluitContext = {
      beleid: null,
      ...deel,
      peildatum: datum(PEILDATUM),
      woordenlijst: proefWoordenlijst(),
    };
    const antwoord = vraagMotor(plan, antwoorden, PEILDATUM);
    return {
      antwoorden,
      antwoord,
      context,
      oordeel: beoordeelBesluit(plan, antwoorden, antwoord, context),
      ruimte: bepaalRuimte(plan, antwoorden, antwoord, context),
    };
  }

  it("kan als aan alles is voldaan", () => {
    const { oordeel, ruimte } = speel(VOLLEDIG);
    expect(oordeel).toMatchObject({ ok: true });
    expect(ruimte.mogelijk).toContain(UITZONDERING);
  });

  it.each(VOORWAARDEN)("kan niet zonder dat %s, en zegt dat", (_naam, neemWeg, code) => {
    const { oordeel } = speel(neemWeg(VOLLEDIG));
    if (oordeel.ok) throw new Error("verzegeld zonder deze voorwaarde");
    const gevonden = oordeel.redenen.filter((reden) => reden.code === code);
    expect(gevonden.length).toBeGreaterThan(0);
    for (const { tekst } of gevonden) expect(tekst).toMatch(/^[A-Z“].{15,}[.?]$/s);
  });

  it("kan bij geen enkele combinatie van wat ontbreekt", () => {
    fc.assert(
      fc.property(fc.subarray([...VOORWAARDEN], { minLength: 1, maxLength: 4 }), (weg) => {
        const geval = weg.reduce((tot, [, neemWeg]) => neemWeg(tot), VOLLEDIG);
        expect(speel(geval).oordeel.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hoe een uitzondering heet", () => {
  const plan = echtStappenplan(2);
  const regels = (vooraf: string, geval: Geval, peildatum = PEILDATUM) => {
    const antwoorden = leesAntwoorden(plan, geval.antwoorden);
    const context: BesluitContext = {
      beleid: PROEFBELEID,
      ...geval.context,
      peildatum: datum(peildatum),
      woordenlijst: proefWoordenlijst(),
    };
    const antwoord = vraagMotor(plan, antwoorden, peildatum);
    const besluit = { uitkomst: UITZONDERING, reden: "De reden." } as const;
    const v = stelVerantwoordingOp(plan, antwoorden, antwoord, besluit, context);
    const toestand = bepaalRuimte(plan, antwoorden, antwoord, context).toestand;
    return [
      `# ${vooraf} (${toestand})`,
      v.uitkomstZin,
      v.waarschuwing ?? "",
      ...(v.punten[2]?.feiten ?? []),
      "",
    ];
  };
  const eersteGeval = leesGevallen().find(({ naam }) => naam.startsWith("1-"))?.antwoorden ?? {};
  const geweigerd = {
    ...eersteGeval,
    vereisten: { "uitdrukkelijke-toestemming": { status: "niet-voldaan", toelichting: "Nee." } },
    koers: "verder-wegen",
  };

  it("staat er per toestand, met dekking en zonder, met beide bronnen", async () => {
    const tekst = [
      ...regels("Geen grondslag, onder beleid van het college", VOLLEDIG),
      ...regels(
        "Geen grondslag, zonder het bestuur",
        onder({ beleid: beleid({ vastgesteldDoor: "teammanager" }) })(VOLLEDIG),
      ),
      ...regels("Geen grondslag, zonder beleid", onder({ beleid: null })(VOLLEDIG)),
      ...regels("De toestemming is geweigerd", { ...VOLLEDIG, antwoorden: geweigerd }),
      ...regels("De wet is veranderd", VOLLEDIG, "2026-11-21"),
    ].join("\n");
    await expect(tekst).toMatchFileSnapshot("./verantwoording/uitzondering.txt");
  });

  it("zegt in woorden waarom beleid niet telt op deze dag", async () => {
    const ruimte = (context: Partial<BesluitContext>) => {
      const antwoorden = leesAntwoorden(plan, VOLLEDIG.antwoorden);
      const antwoord = vraagMotor(plan, antwoorden, PEILDATUM);
      const heel: BesluitContext = {
        beleid: null,
        vandaag: datum("2019-08-12"),
        ...context,
        peildatum: datum(PEILDATUM),
        woordenlijst: proefWoordenlijst(),
      };
      const dicht = bepaalRuimte(plan, antwoorden, antwoord, heel).geblokkeerd.find(
        ({ uitkomst }) => uitkomst === UITZONDERING,
      );
      return (dicht?.redenen ?? []).map(({ tekst }) => tekst);
    };
    const buiten = (van: string | null, tot: string | null) => [
      beleid({ geldig: { van: van === null ? null : datum(van), tot: tot === null ? null : datum(tot) } }),
    ];
    const tekst = [
      ...ruimte({}),
      ...ruimte({ beleidBuitenTijd: buiten("2019-08-20", null) }),
      ...ruimte({ beleidBuitenTijd: buiten(null, "2019-08-01") }),
      ...ruimte({ beleidBuitenTijd: buiten(null, "2019-08-12") }),
      ...ruimte({ beleid: beleid({ vastgesteldDoor: "teammanager" }) }),
      ...ruimte({ beleid: PROEFBELEID, fgBekend: false }),
    ].join("\n");
    await expect(`${tekst}\n`).toMatchFileSnapshot("./verantwoording/uitzondering-belet.txt");
  });
});
