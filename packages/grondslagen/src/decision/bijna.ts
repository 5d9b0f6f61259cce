import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import { totEnMet } from "../time/laatste-dag.ts";
import type { BijnaInAntwoord, Dimensie } from "./antwoord.ts";
import { verwantTafel, type Bijnabak, type Bijnakaart } from "./bijnabak.ts";
import { inZin, kleineBeginletter, momentVan, naam, opsomming } from "./benoem.ts";
import { nietVoldaan } from "./verwoord-feiten.ts";
import { verschilnummer } from "./nabijheid.ts";
import { opvolgingZin } from "./opvolging.ts";
import type { NabijeRegel } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";
import type { Motivering } from "./motivering.ts";
import {
  trekkenVan,
  vraagtrekkenVan,
  wijzigingVan,
  wijzignood,
  type Trekken,
  type Vraagtrekken,
} from "./wijziging.ts";

/** Beside the numbers of what differs. */
const AFGELOPEN = 256;
const NOG_NIET = 512;
const NUMMERS = 1024;
const FEITEN = verschilnummer(["feiten"]);
const PEILDATUM = verschilnummer(["peildatum"]);
/** A rule that was not a near miss yet. */
const ONBEKEND: Trekken = -1;

/** The near misses of an answer, and beside each its node in the why-tree. */
export interface Bijnalijst {
  readonly bijna: BijnaInAntwoord[];
  readonly knopen: Motivering[];
}

/**
 * Near misses: what differs, and in words what the rule is for. Most of them are the same for every question, and so are
 * kept.
 */
export function bijnalijstVan(
  nabij: readonly NabijeRegel[],
  vraag: Vraag,
  versie: Tabelversie,
  bak: Bijnabak,
): Bijnalijst {
  const lijst: Bijnalijst = { bijna: [], knopen: [] };
  const trekken = vraagtrekkenVan(vraag, versie.inhoud.woordenlijst);
  for (const een of nabij) neemOp(een, vraag, versie, bak, trekken, lijst);
  return lijst;
}

function neemOp(
  nabij: NabijeRegel,
  vraag: Vraag,
  versie: Tabelversie,
  bak: Bijnabak,
  vraagtrekken: Vraagtrekken,
  lijst: Bijnalijst,
): void {
  const { regel, ontbreekt, verwant, volgorde } = nabij;
  const w = versie.inhoud.woordenlijst;
  const nood = wijzignood(nabij, vraag, w, trekkenUit(bak.trekken, volgorde, regel, w), vraagtrekken);
  const verschil = verschilnummer(ontbreekt);
  // The facts are told in the words of the question.
  if ((verschil & FEITEN) !== 0) {
    voegToe(
      lijst,
      inKaart(regel.id, ontbreekt, zinnen(nabij, ontbreekt, vraag, versie), wijzigingVan(regel, nood, w)),
    );
    return;
  }
  const opDatum = (verschil & PEILDATUM) !== 0;
  const afgelopen = opDatum && isAfgelopen(regel, vraag);
  const nogNiet = opDatum && !afgelopen;
  const nummer = nood * NUMMERS + (verschil | (afgelopen ? AFGELOPEN : 0) | (nogNiet ? NOG_NIET : 0));
  const tafel = verwant ? verwantTafel(bak, vraag.partner) : bak.tafel;
  let plek = tafel.zoek(nummer, volgorde);
  if (plek < 0) {
    // Before the rule holds the date asked for is told too: only what goes before that sentence is kept.
    const vast = nogNiet ? ontbreekt.filter((dimensie) => dimensie !== "peildatum") : ontbreekt;
    const kaart = inKaart(
      regel.id,
      ontbreekt,
      zinnen(nabij, vast, vraag, versie),
      wijzigingVan(regel, nood, w),
    );
    plek = tafel.zet(nummer, volgorde, kaart);
  }
  if (nogNiet) {
    voegToe(lijst, metDatum(tafel.bijna(plek), vraag));
    return;
  }
  lijst.bijna.push(tafel.bijna(plek));
  lijst.knopen.push(tafel.knoop(plek));
}

function voegToe({ bijna, knopen }: Bijnalijst, kaart: Bijnakaart): void {
  bijna.push(kaart.bijna);
  knopen.push(kaart.knoop);
}

function trekkenUit(lijst: Trekken[], volgorde: number, regel: Regel, w: Woordenlijst): Trekken {
  while (lijst.length <= volgorde) lijst.push(ONBEKEND);
  let trekken = lijst[volgorde] as Trekken;
  if (trekken === ONBEKEND) lijst[volgorde] = trekken = trekkenVan(regel, w);
  return trekken;
}

function inKaart(
  id: string,
  ontbreekt: readonly Dimensie[],
  uitleg: string,
  wijzig: BijnaInAntwoord["wijzig"],
): Bijnakaart {
  return {
    bijna: { regel: id, ontbreekt, uitleg, wijzig },
    knoop: { soort: "regel", oordeel: "nee", tekst: `Bijna: ${uitleg}`, onderwerp: id, kinderen: [] },
  };
}

function metDatum({ regel, ontbreekt, uitleg, wijzig }: BijnaInAntwoord, { peildatum }: Vraag): Bijnakaart {
  const zin = nogNietOp(peildatum);
  return inKaart(regel, ontbreekt, uitleg === "" ? zin : `${uitleg} ${zin}`, wijzig);
}

function nogNietOp(peildatum: Datum): string {
  return `Deze regel gold nog niet op ${datumInWoorden(peildatum)}. De datum is niet te veranderen.`;
}

function isAfgelopen({ geldig }: Regel, { peildatum }: Vraag): boolean {
  return geldig.tot !== null && geldig.tot <= peildatum;
}

function zinnen(
  { regel, verwant }: NabijeRegel,
  dimensies: readonly Dimensie[],
  vraag: Vraag,
  versie: Tabelversie,
): string {
  return dimensies.map((dimensie) => verwoord(dimensie, regel, vraag, versie, verwant)).join(" ");
}

function verwoord(
  dimensie: Dimensie,
  regel: Regel,
  vraag: Vraag,
  versie: Tabelversie,
  isVerwant: boolean,
): string {
  const w = versie.inhoud.woordenlijst;
  const moment = momentVan(vraag, w);
  switch (dimensie) {
    case "richting":
      return `Deze regel geldt alleen als ${opsomming(regel.richtingen.map((r) => RICHTING_ZIN[r] ?? r))}.`;
    case "partner": {
      const partners = opsomming(regel.partners.map((p) => inZin(w, "partners", p, moment)));
      return isVerwant
        ? `Deze regel geldt voor ${partners}. Dat lijkt op ${inZin(w, "partners", vraag.partner, moment)}, maar is niet dezelfde.`
        : `Deze regel geldt voor ${partners}.`;
    }
    case "gegevens":
      return `Deze regel geldt alleen voor ${opsomming(
        regel.gegevens.draagt.map((g) => inZin(w, "gegevens", g, moment)),
        "en",
      )}.`;
    case "betrokkene":
      return `Deze regel gaat alleen over ${opsomming(waarden(regel.betrokkenen).map((b) => inZin(w, "betrokkenen", b, moment)))}.`;
    case "doel":
      return regel.doelen === "zwijgt"
        ? "De bron noemt geen doel bij deze regel. Voor een ander doel dan in de lijst geldt hij niet."
        : `Deze regel geldt voor een ander doel: ${opsomming(regel.doelen.map((d) => kleineBeginletter(naam(w, "doelen", d, moment), w)))}.`;
    case "herkomst":
      return `Deze regel geldt alleen voor gegevens ${opsomming(waarden(regel.herkomst).map((h) => inZin(w, "herkomst", h, moment)))}.`;
    case "peildatum":
      return regel.geldig.tot !== null && isAfgelopen(regel, vraag)
        ? `Deze regel gold ${totEnMet(regel.geldig.tot)}. ${opvolgingZin(regel, versie)}De datum is niet te veranderen.`
        : nogNietOp(vraag.peildatum);
    case "feiten":
      return `Deze regel geldt alleen als ${opsomming(nietVoldaan(regel, vraag.feiten ?? {}, w), "en")}.`;
  }
}

const RICHTING_ZIN: Record<string, string> = {
  intern: "gegevens binnen de gemeente blijven",
  verstrekken: "u gegevens geeft",
  opvragen: "u gegevens vraagt",
};

function waarden(dimensie: "zwijgt" | readonly string[]): readonly string[] {
  return dimensie === "zwijgt" ? [] : dimensie;
}
