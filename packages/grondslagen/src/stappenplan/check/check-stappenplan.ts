import type { Stap, Stappenplan, StapVraag } from "../definitie.ts";
import { vragenVan } from "../vragen-van.ts";
import { checkBereik } from "./bereik/check-bereik.ts";
import { checkBron } from "./check-bron.ts";
import { checkCondities } from "./check-condities.ts";
import { checkHulp } from "./check-hulp.ts";
import { checkTaal } from "./check-taal.ts";
import { checkVerband } from "./check-verband.ts";
import { fout, type Stappenplanpunt } from "./stappenplanpunt.ts";

/** What is wrong with a definition, and what somebody should look at. No `fout` among it = it can be used. */
export function checkStappenplan(definitie: Stappenplan): Stappenplanpunt[] {
  const vorm = [
    ...dubbeleIds(definitie),
    ...definitie.stappen.flatMap((stap) => checkStap(stap)),
    ...vragenVan(definitie).flatMap((vraag) => checkVraag(vraag)),
    ...checkVerband(definitie),
    ...checkBron(definitie),
    ...checkCondities(definitie),
  ];
  // Where names are wrong or go round, nothing can be said about what is reached.
  const onleesbaar = vorm.some(
    ({ soort }) => soort === "dubbele-id" || soort === "conditie" || soort === "kring",
  );
  return [
    ...vorm,
    ...(onleesbaar ? [] : checkBereik(definitie)),
    ...checkHulp(definitie),
    ...checkTaal(definitie),
  ];
}

function checkStap(stap: Stap): Stappenplanpunt[] {
  return stap.vragen.length > 0
    ? []
    : [
        fout(
          "loopt-dood",
          `stappen.${stap.id}.vragen`,
          "deze stap heeft geen vragen en loopt dood",
          "Zet een vraag in deze stap, of haal de stap weg.",
        ),
      ];
}

function checkVraag(vraag: StapVraag): Stappenplanpunt[] {
  const punten: Stappenplanpunt[] = [];
  const meld = (veld: string, melding: string, remedie: string) =>
    punten.push(fout("keuzes", `vragen.${vraag.id}.${veld}`, melding, remedie));
  const isKeuze = vraag.soort === "keuze" || vraag.soort === "meerkeuze";
  if (isKeuze && vraag.uit === undefined && vraag.opties.length === 0)
    meld("opties", "deze vraag heeft geen antwoorden om uit te kiezen", "Schrijf de antwoorden bij opties.");
  if (!isKeuze && (vraag.uit !== undefined || vraag.opties.length > 0))
    meld("opties", `een vraag van het soort "${vraag.soort}" heeft geen opties`, "Haal de opties weg.");
  const opties = vraag.opties.map((optie) => optie.id);
  if (new Set(opties).size !== opties.length)
    meld("opties", "twee opties hebben dezelfde id", "Geef elke optie een eigen id.");
  if (vraag.scheidFeiten && vraag.soort !== "tekst")
    meld("scheidFeiten", "dit kan alleen bij een tekstvraag", "Haal dit weg, of maak er een tekstvraag van.");
  if (vraag.verplicht && vraag.verplichtAls !== undefined)
    meld(
      "verplichtAls",
      `de vraag is altijd verplicht: schrijf "verplicht: false" als dat alleen soms zo is`,
      `Schrijf "verplicht: false", of haal deze conditie weg.`,
    );
  if (vraag.toelichtingBij.length > 0 && vraag.soort !== "ja-nee-twijfel")
    meld("toelichtingBij", "dit kan alleen bij een vraag met ja, nee of ik twijfel", "Haal dit weg.");
  if (vraag.feit !== undefined && vraag.soort !== "ja-nee-twijfel" && vraag.soort !== "personen")
    meld(
      "feit",
      "dit kan alleen bij een vraag met ja, nee of ik twijfel, of bij een vraag naar personen",
      "Haal dit weg, of verander het soort vraag.",
    );
  const keuzes = vraag.soort === "ja-nee-twijfel" ? ["ja", "nee", "twijfel"] : opties;
  for (const id of [...vraag.toelichtingBij, ...Object.keys(vraag.inVerslag ?? {})]) {
    if (!keuzes.includes(id))
      meld("inVerslag", `"${id}" is geen antwoord op deze vraag`, `Kies uit: ${keuzes.join(", ")}.`);
  }
  if (vraag.verslagzin !== undefined && !vraag.verslagzin.includes("{antwoord}"))
    meld(
      "verslagzin",
      "in deze zin ontbreekt de plek voor het antwoord: {antwoord}",
      "Zet {antwoord} in de zin waar het antwoord moet staan.",
    );
  return punten;
}

function dubbeleIds(definitie: Stappenplan): Stappenplanpunt[] {
  const dubbel = (ids: readonly string[], pad: string) => {
    const gezien = new Set<string>();
    const tweede = new Set(ids.filter((id) => gezien.size === gezien.add(id).size));
    return [...tweede].map((id) =>
      fout(
        "dubbele-id",
        pad,
        `de id "${id}" komt meer dan één keer voor`,
        `Geef een van beide een andere id. Komt een blok twee keer voor? Geef het dan elke keer een ander “als”.`,
      ),
    );
  };
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
