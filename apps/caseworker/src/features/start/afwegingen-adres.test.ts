import { expect, it } from "vitest";
import { adresVan, leesLijstvraag } from "./afwegingen-adres.ts";
import { onthoudZoektekst, zoektekstBij } from "./zoeken/zoektekst.ts";

const NIETS = { gezocht: "", stand: "alle", van: "", pagina: 1 };

it("een adres zegt alleen wat anders is dan hoe de lijst opent, en leest terug als hetzelfde", () => {
  expect(adresVan("/afwegingen", {})).toBe("/afwegingen");
  const vraag = { gezocht: onthoudZoektekst("Z-1"), stand: "lopend", van: "u1", pagina: 2 } as const;
  const adres = adresVan("/team", vraag);
  expect(leesLijstvraag(Object.fromEntries(new URLSearchParams(adres.split("?")[1])))).toEqual(vraag);
});

it("wat gezocht is, staat onder een sleutel die er niets van zegt", () => {
  const gezocht = onthoudZoektekst("Kwijtschelding Zwaluw");
  expect(adresVan("/afwegingen", { gezocht })).not.toMatch(/kwijt|zwaluw/i);
  expect(zoektekstBij(gezocht)).toBe("Kwijtschelding Zwaluw");
  expect(onthoudZoektekst("Kwijtschelding Zwaluw")).not.toBe(gezocht);
});

it.each([
  { zoek: "Zwaluw" },
  { gezocht: "Zwaluw" },
  { gezocht: ["a", "b"], stand: "weg", pagina: "-1" },
  { pagina: "1.5" },
])("een oud of onleesbaar adres vraagt niets bijzonders: %j", (params) => {
  expect(leesLijstvraag(params)).toEqual(NIETS);
});

it("een sleutel die dit tabblad niet kent, is geen zoekvraag", () => {
  expect(zoektekstBij("00000000-0000-4000-8000-000000000000")).toBe("");
  expect(zoektekstBij("")).toBe("");
});
