import type { Bevinding } from "../../model/bevinding.ts";
import { BETEKENISSEN, eisenVan, type Betekenis } from "../betekenis.ts";
import { checkCondities } from "./check-condities.ts";
import { vragenVan, type Stappenplan, type StapVraag } from "../definitie.ts";

/** Points of the written account, besides 0 (with whom and why). */
const PUNTEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** What keeps a definition from being used: holes, loops and questions that lead nowhere. Empty = sound. */
export function checkStappenplan(definitie: Stappenplan): Bevinding[] {
  return [
    ...dubbeleIds(definitie),
    ...definitie.stappen.flatMap((stap) => checkStap(stap)),
    ...paden(definitie).flatMap(({ pad, vraag }) => checkVraag(pad, vraag)),
    ...checkBetekenissen(definitie),
    ...checkBindingen(definitie),
    ...checkPunten(definitie),
    ...checkCondities(definitie),
  ];
}

function checkStap(stap: Stappenplan["stappen"][number]): Bevinding[] {
  const pad = `stappen.${stap.id}`;
  return [
    ...(stap.bron === "" ? [{ pad: `${pad}.bron`, melding: "de bron van deze stap ontbreekt" }] : []),
    ...(stap.vragen.length === 0
      ? [{ pad: `${pad}.vragen`, melding: "deze stap heeft geen vragen en loopt dood" }]
      : []),
  ];
}

function checkVraag(pad: string, vraag: StapVraag): Bevinding[] {
  const fouten: Bevinding[] = [];
  const fout = (veld: string, melding: string) => fouten.push({ pad: `${pad}.${veld}`, melding });
  const isKeuze = vraag.soort === "keuze" || vraag.soort === "meerkeuze";
  if (isKeuze && vraag.uit === undefined && vraag.opties.length === 0)
    fout("opties", "deze vraag heeft geen antwoorden om uit te kiezen");
  if (!isKeuze && (vraag.uit !== undefined || vraag.opties.length > 0))
    fout("opties", `een vraag van het soort "${vraag.soort}" heeft geen opties`);
  const opties = vraag.opties.map((optie) => optie.id);
  if (new Set(opties).size !== opties.length) fout("opties", "twee opties hebben dezelfde id");
  if (vraag.scheidFeiten && vraag.soort !== "tekst")
    fout("scheidFeiten", "dit kan alleen bij een tekstvraag");
  if (vraag.verplicht && vraag.verplichtAls !== undefined)
    fout(
      "verplichtAls",
      `de vraag is altijd verplicht: schrijf "verplicht: false" als dat alleen soms zo is`,
    );
  if (vraag.toelichtingBij.length > 0 && vraag.soort !== "ja-nee-twijfel")
    fout("toelichtingBij", "dit kan alleen bij een vraag met ja, nee of ik twijfel");
  const keuzes = vraag.soort === "ja-nee-twijfel" ? ["ja", "nee", "twijfel"] : opties;
  for (const id of [...vraag.toelichtingBij, ...Object.keys(vraag.inVerslag ?? {})]) {
    if (!keuzes.includes(id)) fout("inVerslag", `"${id}" is geen antwoord op deze vraag`);
  }
  if (vraag.verslagzin !== undefined && !vraag.verslagzin.includes("{antwoord}"))
    fout("verslagzin", "in deze zin ontbreekt de plek voor het antwoord: {antwoord}");
  if (vraag.soort === "uitleg" || vraag.soort === "grondslag") return fouten;
  if (vraag.punt === undefined) fout("punt", "de vraag hoort bij geen enkel punt van de verantwoording");
  if (vraag.beginsel === undefined) fout("beginsel", "de vraag noemt geen beginsel van artikel 5 AVG");
  return fouten;
}

function checkBetekenissen(definitie: Stappenplan): Bevinding[] {
  const vragen = vragenVan(definitie);
  return (Object.keys(BETEKENISSEN) as Betekenis[]).flatMap((betekenis) => {
    const eis = eisenVan(betekenis);
    const dragers = vragen.filter((vraag) => vraag.betekenis === betekenis);
    if (dragers.length > 1)
      return [{ pad: "stappen", melding: `de betekenis "${betekenis}" staat bij meer dan één vraag` }];
    const vraag = dragers[0];
    if (vraag === undefined)
      return eis.nodig
        ? [{ pad: "stappen", melding: `er is geen vraag met de betekenis "${betekenis}"` }]
        : [];
    const pad = `vragen.${vraag.id}.betekenis`;
    if (!eis.soort.includes(vraag.soort))
      return [{ pad, melding: `"${betekenis}" hoort bij een vraag van het soort ${eis.soort.join(" of ")}` }];
    const mist = (eis.opties ?? []).filter((id) => !vraag.opties.some((optie) => optie.id === id));
    return mist.length > 0
      ? [{ pad, melding: `bij "${betekenis}" ontbreken de antwoorden ${mist.join(", ")}` }]
      : [];
  });
}

const BINDT_SOORT: Record<string, string[]> = { gegevens: ["gegevens-per-doel", "meerkeuze"] };

/** The engine needs these four; the others may stay unanswered and then make it `onvolledig`. */
function checkBindingen(definitie: Stappenplan): Bevinding[] {
  const vragen = vragenVan(definitie).filter((vraag) => vraag.bindt !== undefined);
  const verkeerd = vragen
    .filter((vraag) => !(BINDT_SOORT[vraag.bindt ?? ""] ?? ["keuze"]).includes(vraag.soort))
    .map((vraag) => ({
      pad: `vragen.${vraag.id}.bindt`,
      melding: `een vraag van het soort "${vraag.soort}" kan "${vraag.bindt}" niet vullen`,
    }));
  const velden = vragen.map((vraag) => vraag.bindt);
  const dubbel = [...new Set(velden.filter((veld, i) => velden.indexOf(veld) !== i))];
  const nodig = ["domein", "richting", "partner", "gegevens"] as const;
  return [
    ...verkeerd,
    ...dubbel.map((veld) => ({ pad: "stappen", melding: `twee vragen vullen "${veld}"` })),
    ...nodig
      .filter((veld) => !velden.includes(veld))
      .map((veld) => ({
        pad: "stappen",
        melding: `geen vraag vult "${veld}", dus er kan geen grondslag worden gezocht`,
      })),
  ];
}

function checkPunten(definitie: Stappenplan): Bevinding[] {
  const vragen = vragenVan(definitie);
  const gedekt = new Set(vragen.map((vraag) => vraag.punt));
  // Point 3 is filled from the engine's answer.
  if (vragen.some((vraag) => vraag.soort === "grondslag")) gedekt.add(3);
  return PUNTEN.filter((punt) => !gedekt.has(punt)).map((punt) => ({
    pad: "stappen",
    melding: `geen vraag hoort bij punt ${punt} van de verantwoording`,
  }));
}

function dubbeleIds(definitie: Stappenplan): Bevinding[] {
  const dubbel = (ids: readonly string[], pad: string) =>
    [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
      pad,
      melding: `de id "${id}" komt meer dan één keer voor`,
    }));
  return [
    ...dubbel(
      definitie.stappen.map((stap) => stap.id),
      "stappen",
    ),
    ...dubbel(
      vragenVan(definitie).map((vraag) => vraag.id),
      "vragen",
    ),
  ];
}

function paden(definitie: Stappenplan): { pad: string; vraag: StapVraag }[] {
  return vragenVan(definitie).map((vraag) => ({ pad: `vragen.${vraag.id}`, vraag }));
}
