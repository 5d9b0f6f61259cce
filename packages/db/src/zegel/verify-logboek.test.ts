import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditRegel, hashAuditRegel } from "./auditregel.ts";
import { codeVanSleutel, leesControlepunten, tekenControlepunt } from "./controlepunt.ts";
import { CHAIN_START } from "./hash.ts";
import { Logboekkeuring } from "./verify-logboek.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const GEMEENTE = { id: "gemeente-1", naam: "Proefgemeente" };
const OP = "2019-08-11T08:00:00.000Z";

const AANTALLEN = { dag: 500, nacht: 10_000 };
const keren = process.env["PROFIEL"] === "nacht" ? AANTALLEN.nacht : AANTALLEN.dag;

/** An exported log of as many lines, each about something else, and its checkpoint. */
function logboek(aantal: number, sleutel = privateKey, eerste = "bekijken"): string[] {
  let vorigeHash: string = CHAIN_START;
  const regels = Array.from({ length: aantal }, (_, i) => {
    const regel: AuditRegel = {
      id: `regel-${i}`,
      gemeenteId: GEMEENTE.id,
      volgnummer: i + 1,
      op: OP,
      actorId: i % 3 === 0 ? null : `mens-${i % 4}`,
      rol: i % 3 === 0 ? null : "medewerker",
      handeling: i === 0 ? eerste : "bekijken",
      onderwerp: { soort: "afweging", id: `dossier-${i % 2}` },
      gegevens: { versie: i, kenmerken: ["é", "\u2028"] },
      vorigeHash,
    };
    const { canoniek, hash } = hashAuditRegel(regel);
    vorigeHash = hash;
    return canoniek;
  });
  const punt = { gemeente: GEMEENTE, volgnummer: aantal, hash: vorigeHash, op: OP };
  return [...regels, tekenControlepunt(punt, sleutel)];
}

function keur(regels: readonly string[], sleutel?: string) {
  const keuring = new Logboekkeuring(sleutel);
  for (const regel of regels) keuring.neem(regel);
  return keuring.oordeel();
}

const heel = logboek(12);

describe("an exported log", () => {
  it("is whole as it was written, also without a line, and says how far it goes", () => {
    expect(keur(heel, codeVanSleutel(publicKey))).toMatchObject({
      heel: true,
      controlepunt: { volgnummer: 12, gemeente: GEMEENTE },
    });
    expect(keur(logboek(0))).toMatchObject({
      heel: true,
      controlepunt: { volgnummer: 0, hash: CHAIN_START },
    });
  });

  it("is not whole after any single change, and the line named is that of the change or the next", () => {
    const plek = fc.nat(heel.length - 1);
    const ingreep = fc.oneof(
      fc.record({
        soort: fc.constant("teken" as const),
        plek,
        waar: fc.double({ min: 0, max: 0.999, noNaN: true }),
        bij: fc.string({ minLength: 0, maxLength: 2 }),
        weg: fc.nat(2),
      }),
      fc.record({ soort: fc.constant("weg" as const), plek }),
      fc.record({ soort: fc.constant("dubbel" as const), plek, naar: plek }),
      fc.record({ soort: fc.constant("verplaatst" as const), plek, naar: plek }),
      fc.record({ soort: fc.constant("afgekapt" as const), plek }),
    );
    fc.assert(
      fc.property(ingreep, (een) => {
        const na = [...heel];
        const regel = heel[een.plek] ?? "";
        if (een.soort === "teken") {
          const waar = Math.floor(een.waar * regel.length);
          na[een.plek] = regel.slice(0, waar) + een.bij + regel.slice(waar + een.weg);
        } else if (een.soort === "weg") na.splice(een.plek, 1);
        else if (een.soort === "dubbel") na.splice(een.naar, 0, regel);
        else if (een.soort === "verplaatst") {
          na.splice(een.plek, 1);
          na.splice(een.naar, 0, regel);
        } else na.length = een.plek;
        const eerste = na.findIndex((tekst, i) => tekst !== heel[i]);
        fc.pre(eerste >= 0 || na.length !== heel.length);
        const oordeel = keur(na);
        expect(oordeel.heel).toBe(false);
        if (oordeel.heel) return;
        // A line that still reads as one is only given away by the hash in the next.
        const waar = (eerste < 0 ? na.length : eerste) + 1;
        expect([waar, waar + 1]).toContain(oordeel.regel);
      }),
      { numRuns: keren },
    );
  });

  it("made anew as a whole does not pass for that of the installation", () => {
    const eigen = generateKeyPairSync("ed25519").privateKey;
    const vervalst = logboek(12, eigen, "niets");
    expect(keur(vervalst)).toMatchObject({ heel: true });
    expect(keur(vervalst, codeVanSleutel(publicKey))).toMatchObject({
      heel: false,
      regel: 13,
      uitleg: expect.stringContaining("andere sleutel") as string,
    });
    // With the checkpoint that was signed it does not fit either.
    expect(keur([...vervalst.slice(0, -1), heel[12] ?? ""])).toMatchObject({ heel: false, regel: 13 });
    expect(keur([...heel, heel[12] ?? ""])).toMatchObject({ heel: false, regel: 14 });
  });
});

describe("checkpoints that were kept", () => {
  /** The checkpoint of the log when it had as many lines. */
  const punt = (aantal: number, sleutel = privateKey, eerste?: string) =>
    logboek(aantal, sleutel, eerste).at(-1) ?? "";
  const langs = (regels: readonly string[], bewaard: string) => {
    const keuring = new Logboekkeuring(undefined, leesControlepunten(bewaard));
    for (const regel of regels) keuring.neem(regel);
    return keuring.oordeel();
  };

  it("lie on the way of a log that only grew", () => {
    expect(langs(heel, [punt(3), punt(7), punt(12)].join("\n"))).toMatchObject({ heel: true });
  });

  it("find a log that was made anew from a line, with a chain and a checkpoint that fit", () => {
    const anders = logboek(12, privateKey, "wissen");
    expect(keur(anders)).toMatchObject({ heel: true });
    expect(langs(anders, punt(3))).toMatchObject({ heel: false, regel: 3 });
  });

  it("find a log that was cut back", () => {
    const kort = logboek(5);
    expect(keur(kort)).toMatchObject({ heel: true });
    expect(langs(kort, punt(9))).toMatchObject({ heel: false, uitleg: expect.stringContaining("regel 9") });
  });

  it("of another installation are not taken for those of this one", () => {
    const ander = generateKeyPairSync("ed25519").privateKey;
    expect(langs(heel, punt(3, ander))).toMatchObject({
      heel: false,
      uitleg: expect.stringContaining("andere sleutel"),
    });
  });

  it("are read from a mail and from the log of a server, and refused where one was changed", () => {
    const mail = `Beste FG,\r\n\r\nBewaar deze e-mail.\r\n\r\n${punt(3)}\r\n`;
    const log = `{"level":30,"msg":"ander"}\n${JSON.stringify({ level: 30, controlepunt: punt(7), msg: "controlepunt" })}\n`;
    expect(leesControlepunten(mail + log).map(({ volgnummer }) => volgnummer)).toEqual([3, 7]);
    expect(leesControlepunten("geen enkel\n")).toEqual([]);
    expect(() => leesControlepunten(mail.replace('"volgnummer":3', '"volgnummer":2'))).toThrow("line 5");
    expect(() => leesControlepunten(log.replace("controlepunt/1", "controlepunt/1x").slice(0, -9))).toThrow(
      "line 2",
    );
  });
});
