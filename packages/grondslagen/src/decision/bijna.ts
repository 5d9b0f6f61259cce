import type { Tabelversie } from "../model/tabelversie.ts";
import type { Regel } from "../model/regel.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { BijnaInAntwoord, Dimensie } from "./antwoord.ts";
import { inZin, naam, opsomming } from "./benoem.ts";
import type { Selectie } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

const MAX_VERSCHIL = 2;
const MAX_GETOOND = 10;

/** The order in which an answer names what differs: that of the contract. */
const VOLGORDE: readonly Dimensie[] = [
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "peildatum",
];

/** With equal distance: what is easiest to change comes first, another partner last. */
const MOEITE: Record<Dimensie, number> = {
  herkomst: 0,
  doel: 1,
  gegevens: 2,
  betrokkene: 3,
  richting: 4,
  peildatum: 5,
  partner: 6,
};

/** Rules of the same domain that differ in one or two dimensions: the nearest ten, and how many there are. */
export function zoekBijna(
  vraag: Vraag,
  selectie: Selectie,
  getroffen: ReadonlySet<string>,
  versie: Tabelversie,
): { bijna: BijnaInAntwoord[]; bijnaTotaal: number } {
  const verwant =
    versie.inhoud.woordenlijst.partners.find((partner) => partner.id === vraag.partner)?.verwant ?? [];
  const gevonden = [...selectie.perRegel].flatMap(([regel, vergelijkingen], volgorde) => {
    const ontbreekt = VOLGORDE.filter((d) => vergelijkingen.some((v) => v.mist.includes(d)));
    if (getroffen.has(regel.id) || ontbreekt.length === 0 || ontbreekt.length > MAX_VERSCHIL) return [];
    const isVerwant = regel.partners.some((partner) => verwant.includes(partner));
    const moeite = ontbreekt.reduce((som, d) => som + (d === "partner" && isVerwant ? 0.5 : MOEITE[d]), 0);
    return [{ regel, ontbreekt, moeite, volgorde, isVerwant }];
  });
  const gesorteerd = gevonden.toSorted(
    (a, b) => a.ontbreekt.length - b.ontbreekt.length || a.moeite - b.moeite || a.volgorde - b.volgorde,
  );
  return {
    bijna: gesorteerd.slice(0, MAX_GETOOND).map(({ regel, ontbreekt, isVerwant }) => ({
      regel: regel.id,
      ontbreekt,
      uitleg: ontbreekt.map((dimensie) => uitleg(dimensie, regel, vraag, versie, isVerwant)).join(" "),
    })),
    bijnaTotaal: gevonden.length,
  };
}

function uitleg(
  dimensie: Dimensie,
  regel: Regel,
  vraag: Vraag,
  versie: Tabelversie,
  isVerwant: boolean,
): string {
  const w = versie.inhoud.woordenlijst;
  switch (dimensie) {
    case "richting":
      return `Deze regel geldt alleen als ${opsomming(regel.richtingen.map((r) => RICHTING_ZIN[r] ?? r))}.`;
    case "partner": {
      const partners = opsomming(regel.partners.map((p) => inZin(w, "partners", p)));
      return isVerwant
        ? `Deze regel geldt voor ${partners}. Dat lijkt op ${inZin(w, "partners", vraag.partner)}, maar is niet dezelfde.`
        : `Deze regel geldt voor ${partners}.`;
    }
    case "gegevens":
      return `Deze regel geldt alleen voor ${opsomming(
        regel.gegevens.draagt.map((g) => inZin(w, "gegevens", g)),
        "en",
      )}.`;
    case "betrokkene":
      return `Deze regel gaat alleen over ${opsomming(waarden(regel.betrokkenen).map((b) => inZin(w, "betrokkenen", b)))}.`;
    case "doel":
      return regel.doelen === "zwijgt"
        ? "De bron noemt geen doel bij deze regel. Voor een ander doel dan in de lijst geldt hij niet."
        : `Deze regel geldt voor een ander doel: ${opsomming(regel.doelen.map((d) => naam(w, "doelen", d).toLowerCase()))}.`;
    case "herkomst":
      return `Deze regel geldt alleen voor gegevens ${opsomming(waarden(regel.herkomst).map((h) => inZin(w, "herkomst", h)))}.`;
    case "peildatum":
      return regel.geldig.tot !== null && regel.geldig.tot <= vraag.peildatum
        ? `Deze regel gold tot ${datumInWoorden(regel.geldig.tot)}.`
        : `Deze regel gold nog niet op ${datumInWoorden(vraag.peildatum)}.`;
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
