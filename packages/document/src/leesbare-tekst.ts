import type { Dekking } from "./font-dekking.ts";

export type Richting = "ltr" | "rtl";

/** Turns any text into text that the document's fonts can print. */
export type LeesbareTekst = (tekst: string) => string;

const GEWOON = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff]*$/;
const EERSTE_LETTER = /\p{L}/u;
const VAN_RECHTS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
// Overrides and isolates can make a sentence read otherwise than it was written: shown, never obeyed.
const RICHTINGSTEKEN = /[\u202a-\u202e\u2066-\u2069]/;
const ZONDER_VORM = /\u00ad|[\u200b-\u200f]|\u061c|\u2060|[\ufe00-\ufe0f]|\ufeff/g;
const PRIVE = /\p{Co}/u;
// A word longer than a line (a pasted key, a URL) gets places to break.
const LANG_WOORD = /[^\s\u200b]{41,}/g;
const BREEKPUNT = "\u200b";

const clusters = new Intl.Segmenter("nl", { granularity: "grapheme" });

/**
 * Characters that no font of ours covers become their number, such as [U+4F60]: the reader sees that something
 * stands there, and the document is made. The sealed decision keeps the text itself.
 */
export function maakLeesbaar(fonts: readonly Dekking[]): LeesbareTekst {
  const gedekt = (tekst: string) =>
    !RICHTINGSTEKEN.test(tekst) &&
    !PRIVE.test(tekst) &&
    fonts.some((font) => Array.from(tekst).every((teken) => font(codepunt(teken))));

  /** A number stands for a character that cannot be printed. */
  function cluster(tekst: string): (string | number)[] {
    if (gedekt(tekst)) return [tekst];
    const kaal = tekst.replace(ZONDER_VORM, "");
    if (kaal === "" || gedekt(kaal)) return [kaal];
    return Array.from(kaal, (teken) => (gedekt(teken) && !/\p{M}/u.test(teken) ? teken : codepunt(teken)));
  }

  return (tekst) => {
    const schoon = tekst.toWellFormed().normalize("NFC").replaceAll("\t", " ");
    const stukken = GEWOON.test(schoon)
      ? [schoon]
      : Array.from(clusters.segment(schoon)).flatMap(({ segment }) => cluster(segment));
    return voegSamen(stukken).replace(LANG_WOORD, breekbaar);
  };
}

function codepunt(teken: string): number {
  return teken.codePointAt(0) ?? 0;
}

/** Neighbouring numbers share one pair of brackets: [U+4F60 U+597D]. */
function voegSamen(stukken: readonly (string | number)[]): string {
  let tekst = "";
  stukken.forEach((stuk, i) => {
    if (typeof stuk === "string") {
      tekst += stuk;
      return;
    }
    tekst += typeof stukken[i - 1] === "number" ? " " : "[";
    tekst += `U+${stuk.toString(16).toUpperCase().padStart(4, "0")}`;
    tekst += typeof stukken[i + 1] === "number" ? "" : "]";
  });
  return tekst;
}

function breekbaar(woord: string): string {
  const delen = Array.from(clusters.segment(woord), ({ segment }) => segment);
  return delen.map((deel, i) => (i > 0 && i % 20 === 0 ? BREEKPUNT + deel : deel)).join("");
}

/** Paragraphs of a text as typed: every line break starts a new one. */
export function alineas(tekst: string): string[] {
  return tekst
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== "");
}

/** The direction of the first letter decides (Unicode bidi rule P2). */
export function richting(tekst: string): Richting {
  const letter = EERSTE_LETTER.exec(tekst)?.[0];
  return letter !== undefined && VAN_RECHTS.test(letter) ? "rtl" : "ltr";
}
