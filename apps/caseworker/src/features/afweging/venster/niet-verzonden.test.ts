import { randomBytes } from "node:crypto";
import { MAX_TEKST, type Stappenplan } from "@core/grondslagen";
import { maakStap, maakVraag, proefStappenplan } from "@core/grondslagen/testing";
import { describe, expect, it } from "vitest";
import type { Stand } from "../../../dossier/stand.ts";
import { keur } from "../keuring.ts";
import { nieuwConcept, pakketVan, type Concept } from "../opslag.ts";
import { bewaarbaar } from "./bewaarbaar.ts";
import { HOUDBAAR_MS, openBewaarplaats, type Opslagplaats } from "./bewaarplaats.ts";
import { leesNietVerzonden, nietVerzondenIn, zetTerug } from "./niet-verzonden.ts";

const definitie: Stappenplan = proefStappenplan([
  maakStap("een", [maakVraag("taak", "tekst"), maakVraag("doel", "tekst")]),
]);
const standMet = (antwoorden: Stand["inhoud"]["antwoorden"], versie = 4): Stand => ({
  versie,
  status: "concept",
  bijgewerktOp: "2026-11-22T09:00:00.000Z",
  inhoud: { formaat: 1, antwoorden, bevestigingen: [], opnieuwBekijken: [], gedeeldVoorEinde: null },
  bewarenTot: null,
  peildatum: "2026-11-22",
  tabelversieHash: "sha256:een",
  laag: { bepalingen: [], uitzonderingsbeleid: [] },
  nieuwer: null,
  tenEinde: [],
  toestemmingen: [],
});
const typ = (concept: Concept, id: string, feiten: string): Concept => ({
  ...concept,
  antwoorden: { ...concept.antwoorden, [id]: { feiten } },
  gewijzigd: new Set([...concept.gewijzigd, id]),
});

function apparaat(): Opslagplaats & { readonly inhoud: Map<string, string> } {
  const inhoud = new Map<string, string>();
  return {
    inhoud,
    get length() {
      return inhoud.size;
    },
    key: (i) => [...inhoud.keys()][i] ?? null,
    getItem: (naam) => inhoud.get(naam) ?? null,
    setItem: (naam, waarde) => void inhoud.set(naam, waarde),
    removeItem: (naam) => void inhoud.delete(naam),
  };
}
const SLEUTEL = randomBytes(32).toString("base64");
const NU = Date.parse("2026-11-22T10:00:00Z");
const open = async (plaats: Opslagplaats, sleutel = SLEUTEL, op = NU, id = "dossier-1") => {
  const geopend = await openBewaarplaats(id, sleutel, plaats, () => op);
  if (geopend === null) throw new Error("geen cryptografie");
  return geopend;
};

describe("wat niet kon worden verzonden", () => {
  it("staat er nog na opnieuw inloggen, en op het apparaat staat geen woord ervan leesbaar", async () => {
    const plaats = apparaat();
    const concept = typ(
      nieuwConcept(definitie, standMet({ taak: { feiten: "Oud." } })),
      "taak",
      "Het gezin wil rust.",
    );
    await (await open(plaats)).bewaar(nietVerzondenIn(concept));
    expect(JSON.stringify([...plaats.inhoud])).not.toMatch(/gezin|rust|taak/);

    const later = await (await open(plaats)).haal();
    const vers = nieuwConcept(definitie, concept.stand);
    const gelezen = leesNietVerzonden(later?.inhoud, definitie, vers.stand);
    if (gelezen === null) throw new Error("niets gevonden");
    const terug = zetTerug(vers, gelezen);
    expect(terug.antwoorden).toEqual({ taak: { feiten: "Het gezin wil rust." } });
    expect(pakketVan(terug).antwoorden).toEqual(terug.antwoorden);
    expect(terug.stand).toEqual(vers.stand);
    expect(terug.botsingen).toEqual([]);
  });

  it("is voor een ander op hetzelfde apparaat onleesbaar, en blijft staan voor wie het schreef", async () => {
    const plaats = apparaat();
    await (await open(plaats)).bewaar({ antwoorden: {}, basis: {} });
    expect(await (await open(plaats, randomBytes(32).toString("base64"))).haal()).toBeNull();
    expect(await (await open(plaats)).haal()).not.toBeNull();
  });

  it("past niet op een ander dossier", async () => {
    const plaats = apparaat();
    await (await open(plaats)).bewaar({ antwoorden: {}, basis: {} });
    const [, regel = ""] = [...plaats.inhoud][0] ?? [];
    const elders = await open(plaats, SLEUTEL, NU, "dossier-2");
    plaats.setItem("deelwijzer-niet-verzonden:dossier-2", regel);
    expect(await elders.haal()).toBeNull();
  });

  it("gaat na een dag weg, van wie het ook was, en rommel ook", async () => {
    const plaats = apparaat();
    await (await open(plaats)).bewaar({ antwoorden: {}, basis: {} });
    plaats.setItem("deelwijzer-niet-verzonden:kapot", "{");
    plaats.setItem("van-een-ander-programma", "blijft");
    await open(plaats, SLEUTEL, NU + HOUDBAAR_MS, "dossier-2");
    expect(plaats.length).toBe(2);
    await open(plaats, randomBytes(32).toString("base64"), NU + HOUDBAAR_MS + 1, "dossier-2");
    expect([...plaats.inhoud.keys()]).toEqual(["van-een-ander-programma"]);
  });

  it("gooit nooit stil weg wat een ander intussen opsloeg: dan kiest u", () => {
    const begin = nieuwConcept(definitie, standMet({ taak: { feiten: "Oud." }, doel: { feiten: "Doel." } }));
    const kwijt = nietVerzondenIn(typ(begin, "taak", "Van mij."));
    const vers = nieuwConcept(
      definitie,
      standMet({ taak: { feiten: "Van een ander." }, doel: { feiten: "Nieuw." } }, 6),
    );
    const terug = zetTerug(vers, kwijt);
    expect(terug.botsingen).toMatchObject([
      { vraagId: "taak", mijn: { feiten: "Van mij." }, ander: { feiten: "Van een ander." } },
    ]);
    expect(terug.antwoorden["doel"]).toEqual({ feiten: "Nieuw." });
  });

  it("noemt niet wat intussen wel op de server staat, of wat dit stappenplan niet kent", () => {
    const stand = standMet({ taak: { feiten: "Van mij." } });
    const lees = (antwoorden: object) => leesNietVerzonden({ antwoorden, basis: {} }, definitie, stand);
    expect(lees({ taak: { feiten: "Van mij." } })).toBeNull();
    expect(lees({ onbekend: { feiten: "x" }, doel: { naam: "geen antwoord" } })).toBeNull();
    expect(lees({ doel: { feiten: "Nieuw." } })?.antwoorden).toEqual({ doel: { feiten: "Nieuw." } });
    expect(leesNietVerzonden("rommel", definitie, stand)).toBeNull();
  });
});

describe("geplakte onzin", () => {
  it("wordt zichtbaar in plaats van een teken dat niemand kan vinden", () => {
    expect(bewaarbaar({ feiten: "a\u0000b\ud800c", indrukken: "heel 👪" })).toEqual({
      feiten: "a\uFFFDb\uFFFDc",
      indrukken: "heel 👪",
    });
    expect(bewaarbaar(null)).toBeNull();
    expect(bewaarbaar(["a"])).toEqual(["a"]);
  });

  it.each([
    ["100.001 tekens", MAX_TEKST + 1],
    ["een heel boek", 5_000_000],
  ])("%s blijft staan, wordt niet verzonden en houdt de rest niet op", async (_naam, lengte) => {
    const lang = typ(nieuwConcept(definitie, standMet({})), "taak", "x".repeat(lengte));
    const beide = typ(lang, "doel", "Kort.");
    const na = (await keur(beide))(beide);
    expect(na.antwoorden["taak"]).toEqual({ feiten: "x".repeat(lengte) });
    expect(na.afgewezen["taak"]).toContain("ten hoogste 100.000 tekens");
    expect(na.opslag).toMatchObject({ soort: "geweigerd", opnieuw: true });
    expect(pakketVan(na).antwoorden).toEqual({ doel: { feiten: "Kort." } });
  });

  it("100.000 tekens gaan gewoon mee", async () => {
    const concept = typ(nieuwConcept(definitie, standMet({})), "taak", "é".repeat(MAX_TEKST));
    expect((await keur(concept))(concept)).toBe(concept);
    expect(Object.keys(pakketVan(concept).antwoorden)).toEqual(["taak"]);
  });

  it("wat intussen korter werd, wordt niet meer te lang genoemd", async () => {
    const lang = typ(nieuwConcept(definitie, standMet({})), "taak", "x".repeat(MAX_TEKST + 1));
    const korter = typ(lang, "taak", "Kort.");
    expect((await keur(lang))(korter)).toBe(korter);
  });
});
