import { describe, expect, it } from "vitest";
import { maakRegel, proefHash, proefTabelversie } from "../../testing/index.ts";
import { wijzigingenregisterSchema } from "../model/aankondiging.ts";
import type { Regel } from "../model/regel.ts";
import { datum } from "../time/datum.ts";
import { voorbeeldSchema, type Verwachting } from "../voorbeeld/voorbeeld.ts";
import { keurSet, type TeKeuren } from "./keur-set.ts";
import { maakTabelversie } from "./publiceer.ts";

const nieuwste = maakTabelversie(proefTabelversie([maakRegel({ id: "een" })]).inhoud, proefHash);
const register = wijzigingenregisterSchema.parse({
  bijgewerktOp: "2026-11-22",
  aankondigingen: [],
  wetsvoorstellen: [],
});
function keur(regels: Regel[], anders: Partial<TeKeuren> = {}) {
  const inhoud = { ...nieuwste.inhoud, regels };
  return keurSet({ inhoud, nieuwste, punten: [], op: datum("2026-11-22"), register, ...anders });
}
const voorbeeld = (id: string, verwacht: Verwachting, vraag: object = {}) =>
  voorbeeldSchema.parse({
    id,
    groep: "proef",
    titel: `Voorbeeld ${id}`,
    vraag: {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      herkomst: null,
      peildatum: "2019-08-11",
      ...vraag,
    },
    verwacht,
  });
const beeindigd = maakRegel({ id: "een", geldig: { van: null, tot: datum("2019-08-01") } });
const opvolger = maakRegel({
  id: "twee",
  geldig: { van: datum("2019-09-01"), tot: null },
  laatstGecontroleerd: datum("2026-11-01"),
});

describe("keurSet", () => {
  it("says what the set brings, as warnings that do not block", () => {
    expect(keur([beeindigd, opvolger])).toEqual([
      {
        code: "keuring",
        blokkeert: null,
        plaats: "regels.een.geldig",
        melding: expect.stringContaining("Van 1 augustus 2019 tot en met 31 augustus 2019 geldt er niets"),
        herstel: expect.stringMatching(/\.$/),
      },
    ]);
  });

  it("keeps silent about what was there before", () => {
    const oud = { ...nieuwste, inhoud: { ...nieuwste.inhoud, regels: [beeindigd, opvolger] } };
    expect(keur([beeindigd, opvolger], { nieuwste: oud })).toEqual([]);
    expect(keur([maakRegel({ id: "een" })])).toEqual([]);
  });

  it("does not repeat what the check list already blocks on", () => {
    const { woordenlijst } = nieuwste.inhoud;
    const partners = woordenlijst.partners.map((term) =>
      term.id === "svb" ? { ...term, geldig: { van: null, tot: datum("2021-01-01") } } : term,
    );
    const inhoud = { ...nieuwste.inhoud, woordenlijst: { ...woordenlijst, partners } };
    const punt = {
      code: "regel-na-einde",
      blokkeert: "beoordeling",
      plaats: "regel een, geldig.tot",
    } as const;
    expect(keur([], { inhoud }).map(({ plaats }) => plaats)).toEqual(["regels.een.geldig"]);
    expect(keur([], { inhoud, punten: [{ ...punt, melding: "…", herstel: "…" }] })).toEqual([]);
  });

  it("an example that gets another answer, with what differs; one that already differed is none of the set", () => {
    const voorbeelden = [
      voorbeeld("goed", { uitkomst: "grondslag", regels: ["een"] }),
      voorbeeld("was-al-anders", { uitkomst: "onvolledig" }),
      voorbeeld("elders", { uitkomst: "geen-grondslag" }, { partner: "uwv" }),
    ];
    expect(keur([beeindigd], { voorbeelden })).toEqual([
      {
        code: "voorbeeld",
        blokkeert: null,
        plaats: "voorbeeld goed",
        melding: expect.stringMatching(
          /^Het voorbeeld “Voorbeeld goed” krijgt een ander antwoord: De uitkomst is "geen-grondslag"\./,
        ),
        herstel: expect.stringMatching(/\.$/),
      },
    ]);
    expect(keur([maakRegel({ id: "een" })], { voorbeelden })).toEqual([]);
  });

  it("counts what is more than ten examples", () => {
    const voorbeelden = Array.from({ length: 14 }, (_, i) => voorbeeld(`nr${i}`, { uitkomst: "grondslag" }));
    const punten = keur([beeindigd], { voorbeelden });
    expect(punten).toHaveLength(11);
    expect(punten.at(-1)?.melding).toBe("Nog 4 andere voorbeelden krijgen een ander antwoord.");
  });
});
