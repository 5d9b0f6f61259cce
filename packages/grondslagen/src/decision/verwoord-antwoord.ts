import type { Voorstelstand } from "../model/wetsvoorstel.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Antwoord } from "./antwoord.ts";
import { inZin, kleineBeginletter, momentVan, naam, opsomming } from "./benoem.ts";
import { lichtsteGrondslagen, vereistenVan } from "./lichtste-grondslagen.ts";
import { redenenVan } from "./redenen.ts";
import {
  oordeelZonderVoorbehoud,
  schermoordeel,
  verbodenDoorGemeente,
  verenigbaarheidOpen,
} from "./schermoordeel.ts";
import { gegevensInZin } from "./verwoord-vraag.ts";
import { onbekendZin } from "./verwoord-onbekend.ts";
import type { Vraag } from "./vraag.ts";
import type { Schermoordeel } from "./woorden-van-antwoord.ts";

export interface VerwoordAntwoord {
  readonly oordeel: Schermoordeel;
  readonly kop: "Ja, mits" | "Afwegen" | "Nee" | "Onbekend";
  /** The answer as one sentence, to be set large. */
  readonly zin: string;
  readonly redenen: readonly string[];
  readonly vereisten: readonly { readonly id: string; readonly naam: string; readonly uitleg: string }[];
  /** What to do now. */
  readonly vervolg: string;
}

const KOP = { "ja-mits": "Ja, mits", afwegen: "Afwegen", nee: "Nee", onbekend: "Onbekend" } as const;

/** The engine's answer in words for the person who asked, at B1. Advice: the professional decides. */
export function verwoordAntwoord(
  antwoord: Antwoord,
  vraag: Vraag,
  w: Woordenlijst,
  { beleid = false }: { readonly beleid?: boolean } = {},
): VerwoordAntwoord {
  const oordeel = schermoordeel(antwoord, vraag, w, { beleid });
  return {
    oordeel,
    kop: KOP[oordeel],
    zin: antwoord.hypothetisch
      ? hypothetischeZin(antwoord, vraag, w, beleid)
      : ZIN[oordeel](antwoord, vraag, w),
    redenen: redenenVan(antwoord, vraag, w),
    vereisten: vereistenVan(antwoord, vraag).map((id) => ({
      id,
      naam: naam(w, "vereisten", id, momentVan(vraag, w)),
      uitleg: w.vereisten.find((term) => term.id === id)?.toelichting ?? "",
    })),
    vervolg: vervolgVan(oordeel, antwoord, vraag, w),
  };
}

type MaakZin = (antwoord: Antwoord, vraag: Vraag, w: Woordenlijst) => string;

const ZIN: Record<Schermoordeel, MaakZin> = {
  "ja-mits": (antwoord, vraag, w) => {
    const eisen = vereistenVan(antwoord, vraag);
    if (eisen.length > 0) {
      const als = opsomming(
        eisen.map((eis) => eisInZin(eis, vraag, w)),
        "en",
      );
      return `U mag ${handeling(vraag, w)}, als ${als}.`;
    }
    const zwijgt = lichtsteGrondslagen(antwoord, vraag).some((g) => g.vereistenStatus === "niet-vermeld");
    return zwijgt
      ? `U mag ${handeling(vraag, w)}, maar de bron zegt niet of er nog extra eisen zijn.`
      : `U mag ${handeling(vraag, w)}, en de bron noemt geen extra eisen.`;
  },
  afwegen: (_antwoord, vraag, w) =>
    verenigbaarheidOpen(vraag, w)
      ? `U mag ${handeling(vraag, w, "alleen ")} als dat past bij het doel waarvoor de gegevens zijn verzameld, want er is geen grondslag.`
      : `U mag ${handeling(vraag, w, "niet ")}: er is geen grondslag, en delen kan alleen als uitzondering.`,
  nee: (antwoord, vraag, w) =>
    verbodenDoorGemeente(antwoord)
      ? `U mag ${handeling(vraag, w, "niet ")}: uw gemeente staat dit niet toe.`
      : `U mag ${handeling(vraag, w, "niet ")}: er is geen grondslag.`,
  onbekend: (antwoord, vraag, w) => onbekendZin(antwoord, vraag, w),
};

/** What the answer would be with the bill, behind the word that it is no law. */
function hypothetischeZin(antwoord: Antwoord, vraag: Vraag, w: Woordenlijst, beleid: boolean): string {
  const oordeel = oordeelZonderVoorbehoud(antwoord, vraag, w, { beleid });
  const zin = ZIN[oordeel](antwoord, vraag, w);
  if (verbodenDoorGemeente(antwoord)) return zin;
  const { stand, uitslag } = antwoord.wetsvoorstel ?? {};
  if (uitslag !== "toegepast" && uitslag !== "al-wet")
    return VOORAF[stand ?? "onbekend"] ?? "Dit gaat over een wetsvoorstel, en dat is nog geen wet.";
  if (stand === "in-werking") return `Dit voorstel is op deze dag al wet. ${zin}`;
  const vooraf = stand === "onbekend" ? "Niet zeker of dit wet is." : "Nog geen wet.";
  return `${vooraf} ${zin.startsWith("U mag ") ? `Met dit voorstel mag u ${zin.slice("U mag ".length)}` : `Met dit voorstel: ${kleineBeginletter(zin, w)}`}`;
}

const VOORAF: Partial<Record<Voorstelstand, string>> = {
  "in-werking": "U noemde een wetsvoorstel dat op deze dag al wet is.",
  onbekend: "Dit gaat over een wetsvoorstel. Ga er niet van uit dat het al wet is.",
};

/** "gewone persoonsgegevens van uw cliënt [niet|alleen] bij de SVB opvragen": the word stands where Dutch puts it. */
function handeling(vraag: Vraag, w: Woordenlijst, bepaling: "" | "niet " | "alleen " = ""): string {
  const wie =
    vraag.betrokkene === null ? "" : ` van ${inZin(w, "betrokkenen", vraag.betrokkene, momentVan(vraag, w))}`;
  const wat = `${gegevensInZin(vraag.gegevens, w, momentVan(vraag, w))}${wie}`;
  const partner = inZin(w, "partners", vraag.partner, momentVan(vraag, w));
  switch (vraag.richting) {
    case "intern":
      return bepaling === "alleen "
        ? `${wat} die ${partner} heeft ${bepaling}gebruiken`
        : `${wat} ${bepaling}gebruiken die ${partner} heeft`;
    case "verstrekken":
      return `${wat} ${bepaling}aan ${partner} geven`;
    case "opvragen":
      return `${wat} ${bepaling}bij ${partner} opvragen`;
    default:
      return `${wat} ${bepaling}met ${partner} uitwisselen`;
  }
}

function eisInZin(eis: string, vraag: Vraag, w: Woordenlijst): string {
  // Only where the data are about the client does the question itself say whose consent is meant.
  const client = vraag.betrokkene === null || vraag.betrokkene === "client";
  switch (eis) {
    case "noodzakelijkheid":
      return "u niet zonder kunt";
    case "uitdrukkelijke-toestemming":
      return client ? "uw cliënt er uitdrukkelijk mee instemt" : "er uitdrukkelijke toestemming is";
    case "ondubbelzinnige-toestemming":
      return client ? "uw cliënt er ondubbelzinnig mee instemt" : "er ondubbelzinnige toestemming is";
    default:
      return (
        w.vereisten.find((term) => term.id === eis)?.inZin ??
        `u voldoet aan “${naam(w, "vereisten", eis, momentVan(vraag, w))}”`
      );
  }
}

function vervolgVan(oordeel: Schermoordeel, antwoord: Antwoord, vraag: Vraag, w: Woordenlijst): string {
  switch (oordeel) {
    case "ja-mits":
      return "Start een afweging en schrijf op hoe u aan elke eis voldoet. Deel niet meer dan nodig is.";
    case "afwegen":
      return verenigbaarheidOpen(vraag, w)
        ? "Start een afweging. U kijkt dan eerst of het nieuwe doel past bij het eerste doel. Niet delen mag altijd."
        : "Start een afweging en overleg met uw privacyadviseur. Niet delen mag altijd.";
    case "nee":
      return "Deel niet. Kan het anders? Vraag het uw cliënt zelf, of bespreek de situatie zonder te zeggen om wie het gaat.";
    case "onbekend":
      return nogTeKiezen(antwoord)
        ? "Kies wat nog ontbreekt. Dan wordt het antwoord zekerder."
        : "Deel nog niet. Vraag het aan uw privacyadviseur.";
  }
}

/** Open because of the question, not because of the source. */
function nogTeKiezen(antwoord: Antwoord): boolean {
  return (
    antwoord.uitkomst === "onvolledig" &&
    !antwoord.waarschuwingen.some((w) =>
      ["latere-wijziging", "ingang-onzeker", "andere-route", "wetsvoorstel"].includes(w.soort),
    ) &&
    antwoord.grondslagen.some((grondslag) => grondslag.open.length > 0)
  );
}
