import { describe, expect, it } from "vitest";
import { maakRegel, proefHash, proefTabelversie } from "../../testing/index.ts";
import { wijzigingenregisterSchema } from "../model/aankondiging.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { datum } from "../time/datum.ts";
import { voorbeeldSchema, type Voorbeeld } from "../voorbeeld/voorbeeld.ts";
import { controleerSet } from "./checklijst.ts";
import { maakTabelversie, publiceer } from "./publiceer.ts";
import { operatiesTussen } from "./verschil.ts";
import { wijzigingssetSchema } from "./wijzigingsset.ts";

const register = wijzigingenregisterSchema.parse({
  bijgewerktOp: "2026-11-22",
  aankondigingen: [],
  wetsvoorstellen: [],
});
const voorbeeld = (anders: object = {}): Voorbeeld =>
  voorbeeldSchema.parse({
    id: "svb",
    groep: "Wmo 2015",
    titel: "De SVB opvragen",
    vraag: {
      domein: "wmo",
      richting: "opvragen",
      partner: "svb",
      gegevens: ["gewoon"],
      betrokkene: "client",
      doel: "heronderzoek",
      herkomst: null,
      peildatum: "2019-08-11",
    },
    verwacht: { uitkomst: "grondslag", regels: ["een"], vereisten: ["noodzakelijkheid"] },
    ...anders,
  });
const regel = maakRegel({ id: "een" });
const beeindigd = maakRegel({ id: "een", geldig: { van: null, tot: datum("2019-08-01") } });
const kaal = proefTabelversie([regel]).inhoud;
const nieuwste = maakTabelversie({ ...kaal, voorbeelden: [voorbeeld()] }, proefHash);

function setNaar(regels: readonly Regel[], voorbeelden: readonly Voorbeeld[]) {
  const na: TabelversieInhoud = { ...nieuwste.inhoud, regels: [...regels], voorbeelden: [...voorbeelden] };
  const set = wijzigingssetSchema.parse({
    id: "proef",
    titel: "Proef",
    toelichting: "Proef",
    aanleiding: { tekst: "Proef" },
    basis: nieuwste.hash,
    ingangsdatum: "2026-12-01",
    auteurs: ["a"],
    operaties: operatiesTussen(nieuwste.inhoud, na, "Proef"),
  });
  return { set, basis: nieuwste, nieuwste, register };
}
function punten(regels: readonly Regel[], voorbeelden: readonly Voorbeeld[]) {
  return controleerSet(setNaar(regels, voorbeelden)).punten.filter(({ code }) => code === "voorbeeld");
}
const GEEN = { uitkomst: "geen-grondslag", regels: [], vereisten: [] } as const;

describe("the example cases of a set", () => {
  it("stands in the way with what was expected and what came", () => {
    expect(punten([beeindigd], [voorbeeld()])).toEqual([
      {
        code: "voorbeeld",
        blokkeert: "beoordeling",
        plaats: "voorbeeld svb",
        melding:
          "Het voorbeeld “De SVB opvragen” krijgt een ander antwoord. Verwacht: er is een grondslag, met vereiste: noodzakelijkheidsvereiste, door regel een. Gekregen: er is geen grondslag.",
        herstel: expect.stringMatching(/aanvaard het verschil met een reden/),
      },
    ]);
    expect(publiceer(setNaar([beeindigd], [voorbeeld()]), proefHash)).toMatchObject({
      ok: false,
      punten: [{ code: "voorbeeld" }],
    });
  });

  it("is not in the way when what it expects changes with it", () => {
    expect(punten([beeindigd], [voorbeeld({ verwacht: { uitkomst: "geen-grondslag" } })])).toEqual([]);
  });

  it("lets another answer stand with a reason, which the version then holds", () => {
    const aanvaard = voorbeeld({ aanvaard: { reden: "De wet regelt dit niet meer.", kreeg: GEEN } });
    expect(punten([beeindigd], [aanvaard])).toMatchObject([
      { blokkeert: null, melding: expect.stringContaining("De wet regelt dit niet meer.") },
    ]);
    const gepubliceerd = publiceer(setNaar([beeindigd], [aanvaard]), proefHash);
    if (!gepubliceerd.ok) throw new Error("refused");
    expect(gepubliceerd.versie.inhoud.voorbeelden?.[0]?.aanvaard?.reden).toBe("De wet regelt dit niet meer.");
  });

  it("accepts that one answer only: with another the example differs again", () => {
    const ander = { ...GEEN, uitkomst: "onvolledig" };
    const aanvaard = voorbeeld({ aanvaard: { reden: "Zo is het.", kreeg: ander } });
    expect(punten([beeindigd], [aanvaard])).toMatchObject([{ blokkeert: "beoordeling" }]);
  });

  it("says that an accepted answer is no longer needed", () => {
    const aanvaard = voorbeeld({ aanvaard: { reden: "Zo is het.", kreeg: GEEN } });
    expect(punten([regel], [aanvaard])).toMatchObject([
      { blokkeert: null, melding: expect.stringContaining("krijgt het verwachte antwoord weer") },
    ]);
  });

  it("names ten of many and counts the rest, which stand in the way too", () => {
    const veel = Array.from({ length: 14 }, (_, i) => voorbeeld({ id: `nr-${i}` }));
    const gevonden = punten([beeindigd], veel);
    expect(gevonden).toHaveLength(11);
    expect(gevonden.at(-1)).toMatchObject({
      blokkeert: "beoordeling",
      melding: "Nog 4 andere voorbeelden krijgen een ander antwoord.",
    });
  });

  it("a version without examples keeps the form, and so the hash, it had before there were any", () => {
    expect(maakTabelversie(kaal, proefHash).hash).toBe(
      maakTabelversie(proefTabelversie([regel]).inhoud, proefHash).hash,
    );
    const weg = setNaar([regel], []);
    const zonder = controleerSet(weg).inhoud;
    expect(zonder !== null && "voorbeelden" in zonder).toBe(false);
  });
});
