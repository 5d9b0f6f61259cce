import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proefKennis, proefTabelversie } from "../../testing/index.ts";
import { arbitraireRegels, arbitraireVraag } from "../../testing/arbitraire-tabellen.ts";
import { beantwoord } from "../decision/beantwoord.ts";
import type { Kennis } from "../decision/kennis.ts";
import type { Vraag } from "../decision/vraag.ts";
import type { Aankondiging } from "../model/aankondiging.ts";
import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { uitspraakSchema, type Uitspraak } from "../model/uitspraak.ts";
import { impact } from "./impact.ts";
import { vraagkolommen, vraagOp } from "./vraagkolommen.ts";

/** Every question asked of both versions, and the answers laid side by side. */
function naief(vragen: readonly Vraag[], oud: Tabelversie, nieuw: Tabelversie, kennis: Kennis): number[] {
  const kern = (vraag: Vraag, versie: Tabelversie) => {
    const { uitkomst, grondslagen } = beantwoord(vraag, versie, kennis);
    return JSON.stringify([uitkomst, grondslagen.toSorted((a, b) => (a.regel < b.regel ? -1 : 1))]);
  };
  return vragen.flatMap((vraag, plaats) => (kern(vraag, oud) === kern(vraag, nieuw) ? [] : [plaats]));
}

function volgende(versie: Tabelversie, anders: Partial<Tabelversie["inhoud"]>): Tabelversie {
  return { ...versie, nummer: 2, inhoud: { ...versie.inhoud, nummer: 2, ...anders } };
}

const vragen = fc.array(arbitraireVraag, { minLength: 20, maxLength: 60 });

describe("impact", () => {
  it("finds what asking every question of both versions finds", () => {
    fc.assert(
      fc.property(arbitraireRegels, arbitraireRegels, fc.nat(), vragen, (regels, andere, waar, gevraagd) => {
        const oud = proefTabelversie(regels);
        const plaats = regels.length === 0 ? 0 : waar % regels.length;
        const erbij: Regel[] = andere
          .slice(0, 3)
          .map((regel, nummer) => ({ ...regel, id: `erbij-${nummer}` }));
        const nieuw = volgende(oud, { regels: [...regels.toSpliced(plaats, 1), ...erbij] });
        const uitslag = impact(vraagkolommen(gevraagd), oud, nieuw, proefKennis());
        expect(uitslag.gewijzigd).toEqual(naief(gevraagd, oud, nieuw, proefKennis()));
        expect(uitslag.geraakt).toBeGreaterThanOrEqual(uitslag.gewijzigd.length);
      }),
    );
  });

  it("asks no question that no changed rule is about", () => {
    const oud = proefTabelversie();
    const nieuw = volgende(oud, { regels: oud.inhoud.regels.filter(({ domein }) => domein !== "jeugd") });
    const gevraagd = fc.sample(arbitraireVraag, { numRuns: 300, seed: 1 });
    const elders = gevraagd.filter(({ domein }) => domein !== "jeugd");
    expect(impact(vraagkolommen(elders), oud, nieuw, proefKennis())).toEqual({ geraakt: 0, gewijzigd: [] });
    expect(impact(vraagkolommen(gevraagd), oud, oud, proefKennis())).toEqual({ geraakt: 0, gewijzigd: [] });
  });

  it("sees a statement about some data that goes before another route", () => {
    const gebied = {
      domeinen: ["wmo"],
      richtingen: ["verstrekken"],
      partners: "alle",
      vindplaats: null,
    } as const;
    const route = uitspraakSchema.parse({ ...gebied, id: "route", soort: "andere-route", tekst: "Volg." });
    const geen = uitspraakSchema.parse({
      ...gebied,
      id: "geen",
      soort: "geen-grondslag",
      gegevens: ["gezondheid"],
      tekst: "Niet.",
    });
    const oud = volgende(proefTabelversie([]), { uitspraken: [route] });
    const nieuw = volgende(oud, { uitspraken: [route, geen] });
    const gevraagd = fc
      .sample(arbitraireVraag, { numRuns: 40, seed: 1 })
      .map((vraag) => ({ ...vraag, domein: "wmo", richting: "verstrekken", gegevens: ["gezondheid"] }));
    const { gewijzigd } = impact(vraagkolommen(gevraagd), oud, nieuw, proefKennis());
    expect(gewijzigd.length).toBeGreaterThan(0);
    expect(gewijzigd).toEqual(naief(gevraagd, oud, nieuw, proefKennis()));
  });

  it("sees an announcement that was worked in, and another route that was opened", () => {
    const oud = proefTabelversie();
    const kennis = proefKennis();
    const [aankondiging] = kennis.register.aankondigingen;
    const verwerkt: Kennis = {
      ...kennis,
      register: {
        ...kennis.register,
        aankondigingen: [{ ...(aankondiging as Aankondiging), verwerktIn: 2 }],
      },
    };
    const [uitspraak] = oud.inhoud.uitspraken;
    const nieuw = volgende(oud, { uitspraken: [{ ...(uitspraak as Uitspraak), soort: "andere-route" }] });
    const gevraagd = fc.sample(arbitraireVraag, { numRuns: 400, seed: 2 }).map((vraag, nummer): Vraag => ({
      ...vraag,
      richting: nummer % 2 === 0 ? "intern" : vraag.richting,
      domein: nummer % 3 === 0 ? "schuldhulpverlening" : "jeugd",
    }));
    const verwacht = naief(gevraagd, oud, nieuw, verwerkt);
    expect(verwacht.length).toBeGreaterThan(10);
    expect(impact(vraagkolommen(gevraagd), oud, nieuw, verwerkt).gewijzigd).toEqual(verwacht);
  });

  it("asks everything where a word changed its meaning", () => {
    const oud = proefTabelversie();
    const w = oud.inhoud.woordenlijst;
    const gegevens = w.gegevens.map((soort) => ({ ...soort, categorie: "gewoon" as const }));
    const nieuw = volgende(oud, { woordenlijst: { ...w, gegevens } });
    const gevraagd = fc.sample(arbitraireVraag, { numRuns: 200, seed: 3 });
    const uitslag = impact(vraagkolommen(gevraagd), oud, nieuw, proefKennis());
    expect(uitslag.geraakt).toBe(200);
    expect(uitslag.gewijzigd).toEqual(naief(gevraagd, oud, nieuw, proefKennis()));
  });
});

describe("vraagkolommen", () => {
  it("give every question back", () => {
    const gevraagd = fc.sample(arbitraireVraag, { numRuns: 100, seed: 4 });
    const kolommen = vraagkolommen(gevraagd);
    expect(gevraagd.map((_, plaats) => vraagOp(kolommen, plaats))).toEqual(gevraagd);
    expect(kolommen.domein.waarden.length).toBe(2);
  });
});
