import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BESTAND_FORMAAT } from "./besluitbestand.ts";
import { computeZegel } from "./besluit-zegel.ts";
import { CHAIN_START, sha256 } from "./hash.ts";
import { BESLUIT_FORMAAT, type OpenbaarDeel } from "./openbaar.ts";
import { verifieerBesluit } from "./verify-besluit.ts";

const deel: Omit<OpenbaarDeel, "inhoudHash"> = {
  formaat: BESLUIT_FORMAAT,
  besluitId: randomUUID(),
  afwegingId: randomUUID(),
  gemeente: { id: randomUUID(), naam: "Voorbeeldgemeente" },
  volgnummer: 3,
  uitkomst: "niet-delen",
  vraag: {
    domein: "werk-en-inkomen",
    richting: "intern",
    partner: "domein-wmo",
    doel: null,
    gegevens: ["gezondheid"],
    betrokkene: "client",
    herkomst: null,
  },
  peildatum: "2019-08-11",
  tabelversie: { nummer: 1, hash: sha256("t") },
  stappenplan: { id: "bewust-delen", versie: 1, hash: sha256("s") },
  wijzigingenregister: { hash: sha256("w") },
  beslisbewijs: { uitkomst: "geen-grondslag", regels: [] },
  uitzonderingsbeleid: null,
  auteur: { id: "u1", rol: "medewerker" },
  vastgesteldOp: "2019-08-11T08:00:00.000Z",
  bewarenTot: "2024-08-11",
  vervangt: null,
};

function bestand() {
  const zegel = computeZegel(deel, new Uint8Array(randomBytes(200)), sha256("het vorige besluit"));
  return {
    formaat: BESTAND_FORMAAT,
    openbaar: structuredClone(zegel.openbaar) as Record<string, unknown>,
    versleuteld: Buffer.from(zegel.versleuteld).toString("base64"),
    inhoudHash: zegel.inhoudHash as string,
    hash: zegel.hash as string,
    vorigeHash: zegel.vorigeHash as string,
    ketenHash: zegel.ketenHash as string,
  };
}

const delen = (invoer: unknown) => {
  const oordeel = verifieerBesluit(invoer);
  return oordeel.heel ? [] : oordeel.afwijkingen.map((afwijking) => afwijking.onderdeel);
};

describe("verifieerBesluit", () => {
  test("finds an untouched file whole, in any order of keys and with any white space", () => {
    const heel = bestand();
    expect(delen(heel)).toEqual([]);
    const omgekeerd = Object.fromEntries(Object.entries(heel.openbaar).toReversed());
    expect(delen(JSON.parse(JSON.stringify({ ...heel, openbaar: omgekeerd }, null, 4)))).toEqual([]);
  });

  test.each<[string, (b: ReturnType<typeof bestand>) => void]>([
    ["openbaar", (b) => void (b.openbaar["uitkomst"] = "delen-met-grondslag")],
    ["openbaar", (b) => void (b.openbaar["volgnummer"] = 4)],
    ["openbaar", (b) => void (b.openbaar["extra"] = 1)],
    ["openbaar", (b) => void delete b.openbaar["vervangt"]],
    ["openbaar", (b) => void (b.openbaar["volgnummer"] = 3.5)],
    ["versleuteld", (b) => void (b.versleuteld = Buffer.from("iets anders").toString("base64"))],
    [
      "versleuteld",
      (b) => void (b.versleuteld = b.versleuteld.replace(/.=$/, (eind) => (eind === "B=" ? "C=" : "B="))),
    ],
    ["inhoudHash", (b) => void (b.inhoudHash = sha256("x"))],
    ["hash", (b) => void (b.hash = sha256("x"))],
    ["keten", (b) => void (b.vorigeHash = sha256("x"))],
    ["keten", (b) => void (b.ketenHash = sha256("x"))],
    ["formaat", (b) => void (b.openbaar["formaat"] = "deelwijzer-besluit/2")],
    ["bestand", (b) => void (b.hash = "abc")],
  ])("names %s as the part that differs", (onderdeel, knoei) => {
    const b = bestand();
    knoei(b);
    expect(delen(b)).toEqual([onderdeel]);
  });

  test("a first besluit that was given another number no longer fits the start of the chain", () => {
    const { openbaar, ...zegel } = computeZegel(deel, new Uint8Array([1]), CHAIN_START);
    const { inhoudHash, hash, vorigeHash, ketenHash } = zegel;
    expect(
      delen({
        formaat: BESTAND_FORMAAT,
        openbaar,
        versleuteld: "AQ==",
        inhoudHash,
        hash,
        vorigeHash,
        ketenHash,
      }),
    ).toEqual(["keten"]);
  });

  test("finds every change of one character anywhere in the file", () => {
    const text = JSON.stringify(bestand());
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "a", "Z", "/"), (plaats, teken) => {
        const anders = text.slice(0, plaats) + teken + text.slice(plaats + 1);
        if (anders === text) return;
        let invoer: unknown;
        try {
          invoer = JSON.parse(anders);
        } catch {
          return;
        }
        expect(verifieerBesluit(invoer).heel).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([null, 1, "tekst", [], {}, { formaat: BESTAND_FORMAAT }])("does not choke on %j", (invoer) => {
    expect(delen(invoer)).toEqual(["bestand"]);
  });
});
