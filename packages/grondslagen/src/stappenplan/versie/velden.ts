import type { Woordenlijst } from "../../model/woordenlijst.ts";
import { BEGINSEL_NAAM } from "../beginselen.ts";
import { BETEKENIS_NAAM } from "../betekenisnaam.ts";
import { BINDING_NAAM } from "../bindingnaam.ts";
import type { Conditie } from "../conditie/conditie.ts";
import { verwoordConditie } from "../conditie/verwoord-conditie.ts";
import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { optiesVan } from "../opties-van.ts";
import { vragenVan } from "../vragen-van.ts";
import { opsomming, term } from "../../decision/benoem.ts";
import { LIJST_NAAM } from "../lijstnaam.ts";
import { SOORT_NAAM } from "../soortnaam.ts";
import { vastAntwoord } from "../vast-antwoord.ts";
import { puntnaam } from "./puntnaam.ts";

/** One thing that can differ between two versions, in words; null = it is not there. */
export interface Veld {
  readonly veld: string;
  /** "de hulp", inside a sentence. */
  readonly naam: string;
  readonly waarde: string | null;
  /** The parts of which this is the order: it differs only where parts that both versions have changed places. */
  readonly volgorde?: readonly string[];
  /** It stands where the list has it: then what is put before it does not move it. */
  readonly vast?: boolean;
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
    tekst("soort", "het soort vraag", SOORT_NAAM[vraag.soort]),
    tekst("waarom", "het antwoord op “Waarom vragen we dit?”", vraag.waarom),
    tekst("hulp", "de hulp", vraag.hulp),
    tekst("sterkVoorbeeld", "het goede voorbeeld", vraag.sterkVoorbeeld),
    tekst("zwakVoorbeeld", "het zwakke voorbeeld", vraag.zwakVoorbeeld),
    tekst("conditie", "de voorwaarde", alsZin(vraag.conditie, definitie, w)),
    tekst("verplicht", "of de vraag verplicht is", verplichtZin(vraag, definitie, w)),
    tekst("toelichtingBij", "de plicht om uitleg te geven", uitlegZin(vraag, definitie, w)),
    tekst("uit", "de lijst met antwoorden", vraag.uit && `${LIJST_NAAM[vraag.uit]} uit de tabellen`),
    ...vraag.opties.map(({ id, tekst: woorden, hulp }) => ({
      veld: `opties.${id}`,
      naam: "een antwoord",
      waarde: hulp === undefined ? woorden : `${woorden} (${hulp})`,
    })),
    {
      veld: "volgorde",
      naam: "de volgorde van de antwoorden",
      waarde: vraag.opties.length < 2 ? null : vraag.opties.map(({ tekst: woorden }) => woorden).join(" – "),
      volgorde: vraag.opties.map(({ id }) => id),
    },
    ...Object.entries(vraag.inVerslag ?? {}).map(([id, waarde]) => ({
      veld: `inVerslag.${id}`,
      naam: `de zin voor het verslag bij “${antwoordtekst(vraag, id, w)}”`,
      waarde,
    })),
    tekst("verslagzin", "de zin voor het verslag", vraag.verslagzin),
    tekst("scheidFeiten", "het apart vragen van feiten en indrukken", vraag.scheidFeiten ? "Ja." : undefined),
    tekst("biedtVandaag", "de dag van vandaag als voorstel", vraag.biedtVandaag === true ? "Ja." : undefined),
    tekst(
      "hangtAfVan",
      "de antwoorden waarop dit steunt",
      vraag.hangtAfVan.length === 0
        ? undefined
        : opsomming(
            vraag.hangtAfVan.map((id) => titels.get(id) ?? id),
            "en",
          ),
    ),
    tekst("bindt", "de plek in de vraag aan de tabellen", vraag.bindt && BINDING_NAAM[vraag.bindt]),
    tekst(
      "feit",
      "het feit dat de vraag geeft",
      vraag.feit && (term(w?.feiten ?? [], vraag.feit)?.naam ?? vraag.feit),
    ),
    tekst("betekenis", "de betekenis voor het besluit", vraag.betekenis && BETEKENIS_NAAM[vraag.betekenis]),
    ...verantwoordvelden(vraag),
    tekst("bron", "de bron", vraag.bron),
  ];
}

/** Where it counts in the written account. */
export function verantwoordvelden({ punt, beginsel }: Pick<StapVraag, "punt" | "beginsel">): Veld[] {
  return [
    {
      veld: "punt",
      naam: "het punt van de verantwoording",
      waarde: punt === undefined ? null : puntnaam(punt),
    },
    {
      veld: "beginsel",
      naam: "het beginsel van de AVG",
      waarde: beginsel === undefined ? null : BEGINSEL_NAAM[beginsel],
    },
  ];
}

function antwoordtekst(vraag: StapVraag, id: string, w?: Woordenlijst): string {
  return optiesVan(vraag, w).find((optie) => optie.id === id)?.tekst ?? vastAntwoord(id);
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

function uitlegZin(vraag: StapVraag, definitie: Stappenplan, w?: Woordenlijst): string | undefined {
  const delen = [
    ...(vraag.toelichtingBij.length === 0
      ? []
      : [`Bij ${opsomming(vraag.toelichtingBij.map((id) => `“${antwoordtekst(vraag, id, w)}”`))}.`]),
    ...(vraag.toelichtingAls === undefined ? [] : [verwoordConditie(vraag.toelichtingAls, definitie, w)]),
  ];
  return delen.length === 0 ? undefined : delen.join(" ");
}
