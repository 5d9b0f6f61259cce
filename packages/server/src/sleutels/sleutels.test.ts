import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decryptBytes, encryptBytes, type Plaats, UnreadableEnvelope } from "./envelope.ts";
import { createSleutelkast, newDossiersleutel } from "./sleutelkast.ts";

const sleutel = newDossiersleutel();
const plaats: Plaats = { soort: "besluit", afwegingId: randomUUID(), id: randomUUID() };
const tekst = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the envelope", () => {
  test("gives back what went in, and shows nothing of it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (inhoud) => {
        const envelop = encryptBytes(sleutel, plaats, inhoud);
        expect(decryptBytes(sleutel, plaats, envelop)).toEqual(inhoud);
        expect(envelop.length).toBe(61 + inhoud.length);
      }),
    );
    expect(tekst(encryptBytes(sleutel, plaats, bytes("een geheim")))).not.toContain("een geheim");
  });

  test("is another one every time", () => {
    const [a, b] = [encryptBytes(sleutel, plaats, bytes("x")), encryptBytes(sleutel, plaats, bytes("x"))];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false);
  });

  test("with any one bit changed is refused", () => {
    const envelop = encryptBytes(sleutel, plaats, bytes("besluit"));
    for (let bit = 0; bit < envelop.length * 8; bit += 1) {
      const geknoei = new Uint8Array(envelop);
      geknoei[bit >> 3] = (geknoei[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => decryptBytes(sleutel, plaats, geknoei)).toThrow(UnreadableEnvelope);
    }
  });

  test.each<[string, Plaats]>([
    ["of another dossier", { ...plaats, afwegingId: randomUUID() }],
    ["of another besluit", { ...plaats, id: randomUUID() }],
    ["as a draft", { ...plaats, soort: "concept" }],
  ])("is refused in the place %s", (_naam, elders) => {
    expect(() => decryptBytes(sleutel, elders, encryptBytes(sleutel, plaats, bytes("x")))).toThrow(
      UnreadableEnvelope,
    );
  });

  test("is refused under another key, and when cut short", () => {
    const envelop = encryptBytes(sleutel, plaats, bytes("x"));
    expect(() => decryptBytes(newDossiersleutel(), plaats, envelop)).toThrow(/another key/);
    for (const lengte of [0, 1, 44, 60]) {
      expect(() => decryptBytes(sleutel, plaats, envelop.subarray(0, lengte))).toThrow(UnreadableEnvelope);
    }
  });
});

describe("the key cabinet", () => {
  const hoofd = (byte: number) => Buffer.alloc(32, byte).toString("base64");
  const dossier = { gemeenteId: randomUUID(), afwegingId: randomUUID() };

  test("gives a dossier key back, to its own dossier only", () => {
    const kast = createSleutelkast([hoofd(1)]);
    const verpakt = kast.verpak(sleutel, dossier);
    expect(kast.pakUit(verpakt, dossier)).toEqual(sleutel);
    expect(Buffer.from(verpakt).includes(Buffer.from(sleutel))).toBe(false);
    expect(() => kast.pakUit(verpakt, { ...dossier, afwegingId: randomUUID() })).toThrow(/authenticate/);
    expect(() => kast.pakUit(verpakt, { ...dossier, gemeenteId: randomUUID() })).toThrow(/authenticate/);
  });

  test("opens what an earlier master key wrapped, and says so when that one is missing", () => {
    const oud = createSleutelkast([hoofd(1)]).verpak(sleutel, dossier);
    expect(createSleutelkast([hoofd(2), hoofd(1)]).pakUit(oud, dossier)).toEqual(sleutel);
    expect(() => createSleutelkast([hoofd(2)]).pakUit(oud, dossier)).toThrow(/not configured/);
  });

  test("wants master keys of 32 bytes", () => {
    expect(() => createSleutelkast([Buffer.alloc(31).toString("base64")])).toThrow(RangeError);
  });
});
