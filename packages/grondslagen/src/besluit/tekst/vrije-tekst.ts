import { elfproef } from "./elfproef.ts";

export type PersoonsgegevenSoort = "bsn" | "e-mailadres" | "telefoonnummer";

/** A place in a text, in UTF-16 code units: `tekst.slice(van, tot)` is what was found. */
export interface GevondenPersoonsgegeven {
  readonly soort: PersoonsgegevenSoort;
  readonly van: number;
  readonly tot: number;
}

/**
 * What looks like a BSN, an e-mail address or a Dutch phone number. A false alarm is possible and can be
 * confirmed as such by a person; a miss is worse. Takes time linear in the length of the text.
 */
export function zoekPersoonsgegevens(tekst: string): GevondenPersoonsgegeven[] {
  const telefoons = zoekTelefoonnummers(tekst);
  const binnenTelefoon = (bsn: GevondenPersoonsgegeven) =>
    telefoons.some((telefoon) => telefoon.van < bsn.van && bsn.tot <= telefoon.tot);
  return [
    ...zoekBsns(tekst).filter((bsn) => !binnenTelefoon(bsn)),
    ...zoekMailadressen(tekst),
    ...telefoons,
  ].toSorted((a, b) => a.van - b.van || a.tot - b.tot);
}

/** Between the digits of one number: at most two of these, and never a new line. */
const TUSSEN = String.raw`[ .\-\u00a0\u2009\u2010-\u2013\u202f/]`;

const CIJFERREEKS = new RegExp(String.raw`\d+(?:${TUSSEN}{1,2}\d+)*`, "g");

/** A run of groups of digits: every stretch of whole groups with 8 or 9 digits that passes the elfproef. */
function zoekBsns(tekst: string): GevondenPersoonsgegeven[] {
  return [...tekst.matchAll(CIJFERREEKS)].flatMap((reeks) => {
    const groepen = [...reeks[0].matchAll(/\d+/g)].map((groep) => ({
      cijfers: groep[0],
      van: reeks.index + groep.index,
    }));
    const uit: GevondenPersoonsgegeven[] = [];
    for (let begin = 0; begin < groepen.length; begin++) {
      const stuk = bsnVanaf(groepen, begin);
      if (stuk === undefined) continue;
      uit.push(stuk.gevonden);
      begin = stuk.laatste;
    }
    return uit;
  });
}

interface Cijfergroep {
  readonly cijfers: string;
  readonly van: number;
}

function bsnVanaf(groepen: readonly Cijfergroep[], begin: number) {
  const eerste = groepen[begin];
  if (eerste === undefined) return undefined;
  let cijfers = "";
  for (let i = begin; i < groepen.length && cijfers.length < 9; i++) {
    const groep = groepen[i];
    if (groep === undefined) break;
    cijfers += groep.cijfers;
    if (cijfers.length > 9) break;
    if (cijfers.length >= 8 && elfproef(cijfers) && !isDatum(groepen.slice(begin, i + 1))) {
      const gevonden = { soort: "bsn" as const, van: eerste.van, tot: groep.van + groep.cijfers.length };
      return { gevonden, laatste: i };
    }
  }
  return undefined;
}

/** "11-08-2019" and "2019-08-11" have eight digits too; one in eleven of them would pass the elfproef. */
function isDatum(groepen: readonly Cijfergroep[]): boolean {
  if (groepen.length !== 3) return false;
  const [a = "", b = "", c = ""] = groepen.map((groep) => groep.cijfers);
  const [dag, maand, jaar] = a.length === 4 ? [c, b, a] : [a, b, c];
  return (
    jaar.length === 4 &&
    Number(jaar) >= 1900 &&
    Number(jaar) <= 2100 &&
    maand.length === 2 &&
    Number(maand) >= 1 &&
    Number(maand) <= 12 &&
    dag.length === 2 &&
    Number(dag) >= 1 &&
    Number(dag) <= 31
  );
}

/** 06-12345678, (020) 123 45 67, +31 6 1234 5678, 0031 20 1234567, +31 (0)6 12345678. */
const TELEFOON = new RegExp(
  String.raw`(?<![\d+])(?:(?:\+|00)31${TUSSEN}{0,2}(?:\(0\)${TUSSEN}{0,2})?|\(?0)[1-9](?:\)?${TUSSEN}{0,3}\d){8}(?!\d)`,
  "g",
);

function zoekTelefoonnummers(tekst: string): GevondenPersoonsgegeven[] {
  return [...tekst.matchAll(TELEFOON)].map((treffer) => ({
    soort: "telefoonnummer",
    van: treffer.index,
    tot: treffer.index + treffer[0].length,
  }));
}

const LOKAAL = /[\p{L}\p{N}._%+'-]/u;
const DOMEIN = /[\p{L}\p{N}.-]/u;

/** Outward from every @, so that a long text without one costs nothing. */
function zoekMailadressen(tekst: string): GevondenPersoonsgegeven[] {
  const uit: GevondenPersoonsgegeven[] = [];
  let vrijVanaf = 0;
  for (let at = tekst.indexOf("@"); at !== -1; at = tekst.indexOf("@", at + 1)) {
    let van = at;
    while (van > vrijVanaf && LOKAAL.test(tekst.charAt(van - 1))) van--;
    let tot = at + 1;
    while (tot < tekst.length && DOMEIN.test(tekst.charAt(tot))) tot++;
    while (tot > at + 1 && /[.-]/.test(tekst.charAt(tot - 1))) tot--;
    const domein = tekst.slice(at + 1, tot);
    if (van < at && /^[^.]+(?:\.[^.]+)+$/u.test(domein)) uit.push({ soort: "e-mailadres", van, tot });
    vrijVanaf = tot;
  }
  return uit;
}
