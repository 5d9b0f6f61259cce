import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { BEGINSEL_NAAM } from "../beginselen.ts";
import type { Conditie } from "../conditie/conditie.ts";
import { verwoordConditie } from "../conditie/verwoord-conditie.ts";
import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { opsomming } from "../../decision/benoem.ts";

/** One thing that can differ between two versions, in words; null = it is not there. */
export interface Veld {
  readonly veld: string;
  /** "de hulp", inside a sentence. */
  readonly naam: string;
  readonly waarde: string | null;
}

export function veldenVanPlan({ titel, toelichting, bron }: Stappenplan): Veld[] {
  return [
    { veld: "titel", naam: "de titel", waarde: titel },
    { veld: "toelichting", naam: "de toelichting", waarde: toelichting },
    { veld: "bron", naam: "de bron", waarde: bron },
  ];
}

export function veldenVanStap(stap: Stap, definitie: Stappenplan, w?: Woordenlijst): Veld[] {
  return [
    { veld: "titel", naam: "de titel", waarde: stap.titel },
    { veld: "waarom", naam: "de uitleg", waarde: stap.waarom },
    { veld: "bron", naam: "de bron", waarde: stap.bron === "" ? null : stap.bron },
    { veld: "conditie", naam: "de voorwaarde", waarde: alsZin(stap.conditie, definitie, w) },
  ];
}

export function veldenVanVraag(vraag: StapVraag, definitie: Stappenplan, w?: Woordenlijst): Veld[] {
  const tekst = (veld: keyof StapVraag, naam: string, waarde: string | undefined): Veld => ({
    veld,
    naam,
    waarde: waarde ?? null,
  });
  const titels = new Map(vragenVan(definitie).map(({ id, titel }) => [id, titel]));
  return [
    tekst("titel", "de vraag zelf", vraag.titel),
    tekst("soort", "het soort vraag", vraag.soort),
    tekst("waarom", "het antwoord op “Waarom vragen we dit?”", vraag.waarom),
    tekst("hulp", "de hulp", vraag.hulp),
    tekst("sterkVoorbeeld", "het goede voorbeeld", vraag.sterkVoorbeeld),
    tekst("zwakVoorbeeld", "het zwakke voorbeeld", vraag.zwakVoorbeeld),
    tekst("conditie", "de voorwaarde", alsZin(vraag.conditie, definitie, w)),
    tekst("verplicht", "of de vraag verplicht is", verplichtZin(vraag, definitie, w)),
    tekst("toelichtingBij", "wanneer uitleg nodig is", uitlegZin(vraag, definitie, w)),
    tekst("uit", "de lijst met antwoorden", vraag.uit),
    ...vraag.opties.map(({ id, tekst: woorden, hulp }) => ({
      veld: `opties.${id}`,
      naam: "een antwoord",
      waarde: hulp === undefined ? woorden : `${woorden} (${hulp})`,
    })),
    ...Object.entries(vraag.inVerslag ?? {}).map(([id, waarde]) => ({
      veld: `inVerslag.${id}`,
      naam: "een zin voor het verslag",
      waarde,
    })),
    tekst("verslagzin", "de zin voor het verslag", vraag.verslagzin),
    tekst("scheidFeiten", "of feiten en indrukken apart staan", vraag.scheidFeiten ? "Apart." : "Samen."),
    tekst(
      "hangtAfVan",
      "op welke antwoorden dit steunt",
      vraag.hangtAfVan.length === 0
        ? undefined
        : opsomming(
            vraag.hangtAfVan.map((id) => titels.get(id) ?? id),
            "en",
          ),
    ),
    tekst("bindt", "wat de vraag vult", vraag.bindt),
    tekst("feit", "het feit dat de vraag geeft", vraag.feit),
    tekst("betekenis", "de betekenis voor het besluit", vraag.betekenis),
    tekst(
      "punt",
      "het punt van de verantwoording",
      vraag.punt === undefined ? undefined : `punt ${vraag.punt}`,
    ),
    tekst(
      "beginsel",
      "het beginsel",
      vraag.beginsel === undefined ? undefined : BEGINSEL_NAAM[vraag.beginsel],
    ),
    tekst("bron", "de bron", vraag.bron),
  ];
}

function alsZin(conditie: Conditie | undefined, definitie: Stappenplan, w?: Woordenlijst): string {
  return conditie === undefined ? "Altijd." : verwoordConditie(conditie, definitie, w);
}

function verplichtZin(vraag: StapVraag, definitie: Stappenplan, w?: Woordenlijst): string {
  if (vraag.soort === "uitleg") return "Niet verplicht.";
  if (vraag.verplicht) return "Altijd verplicht.";
  if (vraag.verplichtAls === undefined) return "Niet verplicht.";
  return `Verplicht. ${verwoordConditie(vraag.verplichtAls, definitie, w)}`;
}

const KEUZE: Readonly<Record<string, string>> = { ja: "Ja", nee: "Nee", twijfel: "Ik twijfel" };

function uitlegZin(vraag: StapVraag, definitie: Stappenplan, w?: Woordenlijst): string | undefined {
  const delen = [
    ...(vraag.toelichtingBij.length === 0
      ? []
      : [`Bij ${opsomming(vraag.toelichtingBij.map((id) => `“${KEUZE[id] ?? id}”`))}.`]),
    ...(vraag.toelichtingAls === undefined ? [] : [verwoordConditie(vraag.toelichtingAls, definitie, w)]),
  ];
  return delen.length === 0 ? undefined : delen.join(" ");
}
