import {
  bronOnzeker,
  DOEL_ANDERS,
  inZin,
  opsomming,
  schermoordeel,
  type Antwoord,
  type Schermoordeel,
  type Vraag,
  type Woordenlijst,
} from "@core/grondslagen";

export interface VoorPartner {
  readonly oordeel: Schermoordeel;
  readonly woord: string;
  readonly zin: string;
  /** What the gemeente asks, as one sentence. */
  readonly verzoek: string;
}

/**
 * The answer to a question of the gemeente, for the partner that holds the data. It is said no more firmly than to the
 * gemeente: a duty only where the rule was read as one, a yes only where the answer is one.
 */
export function verwoordVoorPartner(antwoord: Antwoord, vraag: Vraag, w: Woordenlijst): VoorPartner {
  const partner = inZin(w, "partners", vraag.partner);
  const wat = watIn(vraag, w);
  const oordeel = schermoordeel(antwoord, vraag, w, { beleid: false });
  const doel = doelVan(vraag, w);
  const verzoek = `De gemeente vraagt ${wat} bij ${partner}${doel === "" ? "" : `, ${doel}`}.`;
  if (oordeel === "ja-mits") return { oordeel, verzoek, ...ja(antwoord, partner, wat) };
  if (oordeel === "onbekend") {
    const hangtAf = antwoord.uitkomst === "onvolledig" && antwoord.grondslagen.length > 0;
    return {
      oordeel,
      verzoek,
      woord: hangtAf ? "Het hangt ervan af" : "Onbekend",
      zin: hangtAf
        ? `Of ${partner} ${wat} aan de gemeente mag geven, hangt af van de situatie. De gemeente zoekt dat eerst uit.`
        : `Het staat niet vast of ${partner} ${wat} aan de gemeente mag geven.`,
    };
  }
  return {
    oordeel: "nee",
    verzoek,
    woord: "Geen grondslag gevonden",
    zin: `Er is geen grondslag gevonden waarmee de gemeente ${wat} bij ${partner} mag opvragen.`,
  };
}

function ja(antwoord: Antwoord, partner: string, wat: string): Pick<VoorPartner, "woord" | "zin"> {
  const nagelezen =
    !bronOnzeker(antwoord) && antwoord.waarschuwingen.every(({ soort }) => soort !== "te-controleren");
  if (antwoord.graad === "verplicht" && nagelezen)
    return {
      woord: "Ja, de wet verplicht dit",
      zin: `De wet verplicht ${partner} om ${wat} te geven als de gemeente erom vraagt.`,
    };
  if (antwoord.graad === "bevoegd" && nagelezen)
    return {
      woord: "Ja, de wet staat dit toe",
      zin: `De wet staat toe dat ${partner} ${wat} aan de gemeente geeft. Het hoeft niet.`,
    };
  return {
    woord: "Ja, er is een grondslag",
    zin: `Er is een grondslag waarmee ${partner} ${wat} aan de gemeente mag geven. Of het moet, is niet zeker.`,
  };
}

function watIn({ gegevens, betrokkene }: Vraag, w: Woordenlijst): string {
  const soorten = opsomming(
    gegevens.map((soort) => inZin(w, "gegevens", soort)),
    "en",
  );
  if (betrokkene === null) return soorten;
  return `${soorten} van ${vanGemeente(inZin(w, "betrokkenen", betrokkene))}`;
}

/** The words of the tables speak to the gemeente; a partner reads "uw cliënt" as its own. */
export function vanGemeente(tekst: string): string {
  return tekst.replaceAll(/\b[uU]w cliënt\b/g, "de cliënt van de gemeente");
}

function doelVan({ doel }: Vraag, w: Woordenlijst): string {
  if (doel === null) return "";
  return doel === DOEL_ANDERS ? "voor een ander doel" : inZin(w, "doelen", doel);
}
