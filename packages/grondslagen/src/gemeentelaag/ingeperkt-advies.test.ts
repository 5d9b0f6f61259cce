import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraireGemeentelaag } from "../../testing/arbitraire-gemeentelaag.ts";
import { arbitraireRegels, arbitraireVraag } from "../../testing/arbitraire-tabellen.ts";
import { maakRegel, proefKennis, proefTabelversie, proefWoordenlijst } from "../../testing/index.ts";
import type { Antwoord, Dimensiewijziging } from "../decision/antwoord.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import { renderMotivering } from "../decision/motivering.ts";
import type { Vraag } from "../decision/vraag.ts";
import { isTeMaken, vraagMetWijziging } from "../decision/wijziging.ts";
import type { Regel } from "../model/regel.ts";
import { gemeentelaagSchema } from "./gemeentelaag.ts";
import { leesVraagInGemeente } from "./lokale-partner.ts";
import { lagenGebruikt, lagenOpVraag, metGemeentelaag } from "./met-gemeentelaag.ts";

const kennis = proefKennis();
const VRAAG = {
  domein: "wmo",
  richting: "opvragen",
  partner: "svb",
  gegevens: ["gewoon"],
  betrokkene: "client",
  doel: "heronderzoek",
  herkomst: null,
  peildatum: "2019-08-11",
};
const BEPALING = {
  id: "b",
  vastgesteldDoor: "het college",
  vastgesteldOp: "2019-01-01",
  geldig: { van: "2019-01-01", tot: null },
};
const OVERAL = { domeinen: "alle", richtingen: "alle", partners: "alle" };

function bij(regels: readonly Regel[], bepalingen: readonly object[], anders: object = {}) {
  const versie = proefTabelversie([...regels]);
  const laag = gemeentelaagSchema.parse({ bepalingen: bepalingen.map((een) => ({ ...BEPALING, ...een })) });
  const gelezen = leesVraagInGemeente({ ...VRAAG, ...anders }, versie.inhoud.woordenlijst, laag);
  if (!gelezen.ok) throw new Error(gelezen.fout.melding);
  const { vraag } = gelezen;
  const landelijk = beantwoord(vraag, versie, kennis);
  return {
    landelijk,
    na: metGemeentelaag(landelijk, vraag, laag, versie),
    gebruikt: lagenGebruikt(landelijk, vraag, laag, versie),
    opVraag: lagenOpVraag(landelijk, vraag, laag),
  };
}

const verbod = (bereik: object, id = "b") => ({
  id,
  soort: "verbod",
  bereik: { ...OVERAL, ...bereik },
  tekst: "Dat doen wij niet.",
});
const DOELEN = ["heronderzoek", "suwi", "verhaal-kosten"];

describe("a near miss that the gemeente forbids", () => {
  const regels = [
    maakRegel({ id: "gezondheid", gegevens: { draagt: ["gezondheid"], zwijgt: false } }),
    maakRegel({ id: "uwv", partners: ["uwv"], gegevens: { draagt: ["gewoon"], zwijgt: false } }),
  ];
  const anders = { gegevens: ["bsn"] };

  it("says so with its reason, offers no value, and is not the smallest change", () => {
    const vraag = { partner: "uwv", gegevens: ["gezondheid"] };
    const { landelijk, na, gebruikt, opVraag } = bij(regels, [verbod({ partners: ["svb"] })], vraag);
    expect(landelijk.kleinsteWijziging).toMatchObject({ wijzig: [{ naar: ["gewoon"] }] });
    expect(na.kleinsteWijziging).toEqual(landelijk.kleinsteWijziging);
    const eerder = landelijk.bijna.find(({ regel }) => regel === "gezondheid")!;
    expect(na.bijna.find(({ regel }) => regel === "gezondheid")).toEqual({
      ...eerder,
      uitleg: `${eerder.uitleg} Uw gemeente staat dit niet toe: Dat doen wij niet.`,
      wijzig: [{ dimensie: "partner", naar: [] }],
      gemeente: "verboden",
    });
    expect(renderMotivering(na.motivering)).toContain("Uw gemeente staat dit niet toe: Dat doen wij niet.");
    // On the receipt, because the answer is another with it; not among what is about the question itself.
    expect([gebruikt, opVraag, na.adviesIngeperktDoor]).toEqual([["b"], [], ["b"]]);
  });

  it("leaves the next one as the smallest change, and none where all are forbidden", () => {
    const [een, twee] = [verbod({ partners: ["uwv"] }, "een"), verbod({ gegevens: ["gewoon"] }, "twee")];
    const deze = [
      maakRegel({ id: "a" }),
      maakRegel({ id: "b", gegevens: { draagt: ["bsn"], zwijgt: false }, partners: ["uwv"] }),
    ];
    const { landelijk, na } = bij(deze, [verbod({ gegevens: ["gewoon"] })], anders);
    expect(landelijk.kleinsteWijziging?.regel).toBe("a");
    expect(na.kleinsteWijziging).toMatchObject({
      regel: "b",
      uitleg: "Er is wel een regel als het gaat om het UWV.",
    });
    expect(bij(deze, [een, twee], anders).na.kleinsteWijziging).toBeNull();
  });

  it("is looked for behind the ten that are shown", () => {
    const dichtbij = Array.from({ length: 12 }, (_, nummer) =>
      maakRegel({ id: `dicht.${nummer}`, doelen: ["suwi"] }),
    );
    const ver = maakRegel({ id: "ver", partners: ["uwv"] });
    const { landelijk, na } = bij([...dichtbij, ver], [verbod({ doelen: ["suwi"] })]);
    expect(landelijk.kleinsteWijziging?.regel).toBe("dicht.0");
    expect(na.bijna.map(({ regel }) => regel)).not.toContain("ver");
    expect(na.kleinsteWijziging?.regel).toBe("ver");
  });
});

describe("a near miss of which the gemeente leaves a part", () => {
  it("offers what is left, and says that there is less", () => {
    const regels = [maakRegel({ id: "a", partners: ["uwv"], doelen: DOELEN })];
    const inperking = {
      soort: "inperking",
      bereik: OVERAL,
      alleen: { doelen: ["suwi"] },
      tekst: "Alleen voor SUWI.",
    };
    const { na } = bij(regels, [inperking], { partner: "uwv", doel: "anders" });
    expect(na.bijna[0]).toMatchObject({
      wijzig: [{ dimensie: "doel", naar: ["suwi"] }],
      gemeente: "ingeperkt",
    });
    expect(na.bijna[0]?.uitleg).toContain("Uw gemeente staat hiervan niet alles toe: Alleen voor SUWI.");
  });

  it("asks also what the gemeente wants to know", () => {
    const regels = [maakRegel({ id: "a", partners: ["uwv"], doelen: "zwijgt" })];
    const { landelijk, na } = bij(regels, [verbod({ doelen: ["suwi"] })], { doel: null });
    expect(landelijk.bijna[0]?.wijzig.map(({ dimensie }) => dimensie)).toEqual(["partner"]);
    const [, doel] = na.bijna[0]!.wijzig;
    expect(doel?.dimensie).toBe("doel");
    expect(doel?.naar).not.toContain("suwi");
    expect(na.bijna[0]?.uitleg).toContain("Kies dan ook het doel.");
  });
});

it("leaves all advice as it is where nothing in it is closed", () => {
  const regels = [maakRegel({ id: "a", partners: ["uwv"] })];
  const { landelijk, na } = bij(regels, [verbod({ richtingen: ["verstrekken"] })]);
  expect(landelijk.bijna).toHaveLength(1);
  expect(na).toBe(landelijk);
});

const w = proefWoordenlijst();
const draagt = (antwoord: Antwoord, id: string) =>
  antwoord.grondslagen.some(({ regel, open }) => regel === id && open.length === 0);
/** One value of each list, whichever: all of them must do. */
const metKeuze = (wijzig: readonly Dimensiewijziging[], keuze: number): Dimensiewijziging[] =>
  wijzig.map(({ dimensie, naar }) => ({ dimensie, naar: [naar[keuze % naar.length] ?? ""] }));

it("for every table, question and layer: who makes the change gets the rule, in this gemeente", () => {
  const geteld = { gevolgd: 0, ingeperkt: 0, verboden: 0, onwaar: 0, kleinst: 0 };
  const gesteld = fc.record({ vraag: arbitraireVraag, lokaal: fc.constantFrom(null, null, "lokaal.noord") });
  fc.assert(
    fc.property(
      arbitraireRegels,
      gesteld,
      arbitraireGemeentelaag(w),
      fc.nat(20),
      (regels, een, laag, keuze) => {
        const versie = proefTabelversie(regels);
        const lees = (vraag: Vraag, partner: string | null) =>
          leesVraagInGemeente(
            {
              ...vraag,
              ...(partner === null ? {} : { partner }),
              herkomst: vraag.richting === "intern" ? null : vraag.herkomst,
            },
            w,
            laag,
          );
        const gelezen = lees(een.vraag, een.lokaal);
        if (!gelezen.ok) return;
        const { vraag } = gelezen;
        const landelijk = beantwoord(vraag, versie, kennis);
        const na = metGemeentelaag(landelijk, vraag, laag, versie);
        const opnieuw = (wijzig: readonly Dimensiewijziging[]) => {
          const anders = vraagMetWijziging(vraag, wijzig, w);
          return metGemeentelaag(beantwoord(anders, versie, kennis), anders, laag, versie);
        };
        const raad = [...na.bijna, ...(na.kleinsteWijziging === null ? [] : [na.kleinsteWijziging])];
        for (const { regel, wijzig } of raad.filter((raden) => isTeMaken(raden.wijzig)))
          for (const gemaakt of [wijzig, metKeuze(wijzig, keuze)]) {
            expect([JSON.stringify(gemaakt), draagt(opnieuw(gemaakt), regel)]).toEqual([
              JSON.stringify(gemaakt),
              true,
            ]);
            geteld.gevolgd += 1;
          }
        for (const [plaats, bijna] of na.bijna.entries()) {
          if (bijna.gemeente === undefined) continue;
          geteld[bijna.gemeente] += 1;
          const eerder = landelijk.bijna[plaats]!;
          if (!draagt(opnieuw(metKeuze(eerder.wijzig, keuze)), eerder.regel)) geteld.onwaar += 1;
          // Nothing is said to be forbidden that this gemeente allows.
          if (bijna.gemeente === "verboden")
            expect(draagt(opnieuw(metKeuze(eerder.wijzig, keuze)), eerder.regel)).toBe(false);
        }
        if (na.kleinsteWijziging?.regel !== landelijk.kleinsteWijziging?.regel) geteld.kleinst += 1;
      },
    ),
    { numRuns: 600 },
  );
  for (const [wat, aantal] of Object.entries(geteld)) expect([wat, aantal > 5]).toEqual([wat, true]);
});
