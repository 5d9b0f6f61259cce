import { opsomming } from "../../decision/benoem.ts";
import { BEGINSEL_NAAM, BEGINSELEN } from "../beginselen.ts";
import { BETEKENISSEN, eisenVan, type Betekenis } from "../betekenis.ts";
import type { Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { fout, type Stappenplanpunt } from "./stappenplanpunt.ts";

/** Points of the written account, besides 0 (with whom and why). */
const PUNTEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Questions tied to nothing, and what no question is tied to: points, principles, meanings, the engine's fields. */
export function checkVerband(definitie: Stappenplan): Stappenplanpunt[] {
  const vragen = vragenVan(definitie);
  return [
    ...vragen.flatMap((vraag) => checkKoppeling(vraag)),
    ...(Object.keys(BETEKENISSEN) as Betekenis[]).flatMap((betekenis) => checkBetekenis(betekenis, vragen)),
    ...checkBindingen(vragen),
    ...checkFeitenvragen(vragen),
    ...checkDekking(vragen),
  ];
}

function checkKoppeling({ id, soort, punt, beginsel }: StapVraag): Stappenplanpunt[] {
  if (soort === "uitleg" || soort === "grondslag") return [];
  const los = (veld: string, melding: string, remedie: string) =>
    fout("geen-punt", `vragen.${id}.${veld}`, melding, remedie);
  return [
    ...(punt === undefined
      ? [
          los(
            "punt",
            "de vraag hoort bij geen enkel punt van de verantwoording",
            "Kies een punt: 0 (met wie en waarom), of 1 tot en met 11.",
          ),
        ]
      : []),
    ...(beginsel === undefined
      ? [
          los(
            "beginsel",
            "de vraag noemt geen beginsel van artikel 5 AVG",
            `Kies uit: ${opsomming(Object.values(BEGINSEL_NAAM), "of")}.`,
          ),
        ]
      : []),
  ];
}

function checkBetekenis(betekenis: Betekenis, vragen: readonly StapVraag[]): Stappenplanpunt[] {
  const eis = eisenVan(betekenis);
  const [vraag, ander] = vragen.filter((kandidaat) => kandidaat.betekenis === betekenis);
  const meld = (pad: string, melding: string, remedie: string) => [fout("betekenis", pad, melding, remedie)];
  if (ander !== undefined)
    return meld(
      "stappen",
      `de betekenis "${betekenis}" staat bij meer dan één vraag`,
      `Haal haar weg bij een van deze vragen, bijvoorbeeld bij "${ander.id}".`,
    );
  if (vraag === undefined)
    return eis.nodig
      ? meld(
          "stappen",
          `er is geen vraag met de betekenis "${betekenis}"`,
          `Voeg een vraag toe van het soort ${eis.soort.join(" of ")}, met deze betekenis.`,
        )
      : [];
  const pad = `vragen.${vraag.id}.betekenis`;
  if (!eis.soort.includes(vraag.soort))
    return meld(
      pad,
      `"${betekenis}" hoort bij een vraag van het soort ${eis.soort.join(" of ")}`,
      "Verander het soort vraag, of haal de betekenis weg.",
    );
  const mist = (eis.opties ?? []).filter((id) => !vraag.opties.some((optie) => optie.id === id));
  return mist.length > 0
    ? meld(pad, `bij "${betekenis}" ontbreken de antwoorden ${mist.join(", ")}`, "Voeg deze antwoorden toe.")
    : [];
}

const BINDT_SOORT: Record<string, string[]> = { gegevens: ["gegevens-per-doel", "meerkeuze"] };

/** The engine needs these four; the others may stay unanswered and then make it `onvolledig`. */
function checkBindingen(alle: readonly StapVraag[]): Stappenplanpunt[] {
  const vragen = alle.filter((vraag) => vraag.bindt !== undefined);
  const velden = vragen.map((vraag) => vraag.bindt);
  const dubbel = [...new Set(velden.filter((veld, i) => velden.indexOf(veld) !== i))];
  const nodig = ["domein", "richting", "partner", "gegevens"] as const;
  const meld = (pad: string, melding: string, remedie: string) => fout("binding", pad, melding, remedie);
  return [
    ...vragen
      .filter((vraag) => !(BINDT_SOORT[vraag.bindt ?? ""] ?? ["keuze"]).includes(vraag.soort))
      .map((vraag) =>
        meld(
          `vragen.${vraag.id}.bindt`,
          `een vraag van het soort "${vraag.soort}" kan "${vraag.bindt}" niet vullen`,
          `Maak er een vraag van het soort ${(BINDT_SOORT[vraag.bindt ?? ""] ?? ["keuze"]).join(" of ")} van.`,
        ),
      ),
    ...dubbel.map((veld) =>
      meld("stappen", `twee vragen vullen "${veld}"`, "Laat maar één van deze vragen dit vullen."),
    ),
    ...nodig
      .filter((veld) => !velden.includes(veld))
      .map((veld) =>
        meld(
          "stappen",
          `geen vraag vult "${veld}", dus er kan geen grondslag worden gezocht`,
          `Voeg een vraag toe met "bindt: ${veld}".`,
        ),
      ),
  ];
}

/** The tables say which facts are asked, so one question asks them all. */
function checkFeitenvragen(vragen: readonly StapVraag[]): Stappenplanpunt[] {
  const [, tweede] = vragen.filter(({ soort }) => soort === "feiten");
  return tweede === undefined
    ? []
    : [
        fout(
          "binding",
          `vragen.${tweede.id}.soort`,
          "twee vragen vragen naar de feiten van de situatie",
          "Laat maar één van deze vragen staan.",
        ),
      ];
}

function checkDekking(vragen: readonly StapVraag[]): Stappenplanpunt[] {
  const punten = new Set(vragen.map((vraag) => vraag.punt));
  // Point 3 is filled from the engine's answer.
  if (vragen.some((vraag) => vraag.soort === "grondslag")) punten.add(3);
  const beginselen = new Set(vragen.map((vraag) => vraag.beginsel));
  const meld = (melding: string, remedie: string) => fout("geen-punt", "stappen", melding, remedie);
  return [
    ...PUNTEN.filter((punt) => !punten.has(punt)).map((punt) =>
      meld(
        `geen vraag hoort bij punt ${punt} van de verantwoording`,
        `Voeg een vraag toe met "punt: ${punt}".`,
      ),
    ),
    ...BEGINSELEN.filter((beginsel) => !beginselen.has(beginsel)).map((beginsel) =>
      meld(
        `geen vraag gaat over ${BEGINSEL_NAAM[beginsel]} (artikel 5 AVG)`,
        `Voeg een vraag toe met "beginsel: ${beginsel}".`,
      ),
    ),
  ];
}
