import { keurSvg } from "./keur-svg.ts";

/** Enough for a logo, and small enough for every page and letter. */
export const MAX_LOGO_BYTES = 200_000;
const MAX_ZIJDE = 4_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export type Logosoort = "image/png" | "image/svg+xml";

export type Gekeurd =
  | { readonly ok: true; readonly soort: Logosoort }
  /** In words, for who chose the file. */
  | { readonly ok: false; readonly waarom: string };

/** What the file is by what stands in it, never by its name; and whether it holds nothing but a picture. */
export function keurLogo(inhoud: Uint8Array): Gekeurd {
  if (inhoud.length === 0) return weiger("Dit bestand is leeg.");
  if (inhoud.length > MAX_LOGO_BYTES)
    return weiger("Dit bestand is te groot. Een logo is hooguit 200 kB. Maak het kleiner, of kies een SVG.");
  if (PNG.every((byte, at) => inhoud[at] === byte)) return keurPng(inhoud);
  let tekst: string;
  try {
    tekst = new TextDecoder("utf-8", { fatal: true }).decode(inhoud);
  } catch {
    return weiger("Dit is geen PNG en geen SVG. Kies een van die twee.");
  }
  if (!/^\s*<(\?xml|svg|!--)/.test(tekst))
    return weiger("Dit is geen PNG en geen SVG. Kies een van die twee.");
  const waarom = keurSvg(tekst);
  return waarom === null ? { ok: true, soort: "image/svg+xml" } : weiger(waarom);
}

function keurPng(inhoud: Uint8Array): Gekeurd {
  const kop = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  if (inhoud.length < 33 || kop.getUint32(12) !== 0x49484452) return weiger("Deze PNG is beschadigd.");
  const [breed, hoog] = [kop.getUint32(16), kop.getUint32(20)];
  if (breed === 0 || hoog === 0 || breed > MAX_ZIJDE || hoog > MAX_ZIJDE)
    return weiger(
      `Deze PNG is ${breed} bij ${hoog} beeldpunten. Kies er een van hooguit ${MAX_ZIJDE} bij ${MAX_ZIJDE}.`,
    );
  return { ok: true, soort: "image/png" };
}

function weiger(waarom: string): Gekeurd {
  return { ok: false, waarom };
}
