import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnreadableEnvelope } from "../sleutels/envelope.ts";
import {
  hashVanSleutel,
  leesSleutel,
  nieuweCode,
  nieuweLink,
  openVoorInwoner,
  versleutelVoorInwoner,
  type InwonerPlaats,
} from "./inwonersleutel.ts";

const PLAATS: InwonerPlaats = { gemeenteId: "g", toestemmingId: "t", soort: "antwoord" };
const INHOUD = { wat: "de uren" };

describe("the secret of a resident", () => {
  test("is never the same, and reads back as it was made", () => {
    const links = new Set(Array.from({ length: 200 }, nieuweLink));
    const codes = new Set(Array.from({ length: 200 }, nieuweCode));
    expect([links.size, codes.size]).toEqual([200, 200]);
    for (const link of links) expect(leesSleutel("antwoord", link)).toBe(link);
    for (const code of codes) expect(leesSleutel("intrekking", code)).toBe(code);
  });

  test("as a code may be typed in groups, in small letters, and with the letters that look like digits", () => {
    expect(leesSleutel("intrekking", "0123-4567 89ab.cdef")).toBe("0123456789ABCDEF");
    expect(leesSleutel("intrekking", "oil3 4567 89AB CDEF")).toBe("0113456789ABCDEF");
  });

  test("is not just any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (tekst) => {
        const link = leesSleutel("antwoord", tekst);
        if (link !== null) expect(tekst).toMatch(/^[\w-]{22}$/);
        const code = leesSleutel("intrekking", tekst);
        if (code !== null) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      }),
    );
  });

  test("has a hash that is not its key, and another one for another use", () => {
    const sleutel = nieuweLink();
    expect(hashVanSleutel("antwoord", sleutel)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(hashVanSleutel("antwoord", sleutel)).not.toBe(hashVanSleutel("intrekking", sleutel));
  });
});

describe("what a resident reads", () => {
  const sleutel = nieuweLink();
  const versleuteld = versleutelVoorInwoner(sleutel, PLAATS, INHOUD);

  test("opens with the secret and with nothing else", () => {
    expect(openVoorInwoner(sleutel, PLAATS, versleuteld)).toEqual(INHOUD);
    expect(() => openVoorInwoner(nieuweLink(), PLAATS, versleuteld)).toThrow(UnreadableEnvelope);
    expect(Buffer.from(versleuteld).toString("latin1")).not.toContain("de uren");
  });

  test.each<Partial<InwonerPlaats>>([{ gemeenteId: "h" }, { toestemmingId: "u" }, { soort: "intrekking" }])(
    "does not open in another place: %j",
    (deel) => {
      expect(() => openVoorInwoner(sleutel, { ...PLAATS, ...deel }, versleuteld)).toThrow(UnreadableEnvelope);
    },
  );

  test("does not open when one byte of it was altered", () => {
    for (let plek = 0; plek < versleuteld.length; plek += 7) {
      const anders = Uint8Array.from(versleuteld);
      anders[plek] = (anders[plek] ?? 0) ^ 1;
      expect(() => openVoorInwoner(sleutel, PLAATS, anders)).toThrow(UnreadableEnvelope);
    }
  });
});
