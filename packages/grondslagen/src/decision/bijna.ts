import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { BijnaInAntwoord, Dimensie } from "./antwoord.ts";
import { inZin, momentVan, naam, opsomming } from "./benoem.ts";
import { nietVoldaan } from "./verwoord-feiten.ts";
import { verschilnummer } from "./nabijheid.ts";
import { kaartVan } from "./regelkaart.ts";
import type { NabijeRegel } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";
import { wijzigingVan, wijzignood, type Wijzignood } from "./wijziging.ts";

/** Beside the numbers of what differs. */
const AFGELOPEN = 256;

/**
 * A near miss as an answer shows it: what differs, and in words what the rule is for. Most of them are the same for every
 * question, and so are kept with the rule.
 */
export function bijnaInAntwoord(nabij: NabijeRegel, vraag: Vraag, versie: Tabelversie): BijnaInAntwoord {
  const { regel, ontbreekt, verwant } = nabij;
  const nood = wijzignood(nabij, vraag, versie.inhoud.woordenlijst);
  const opDatum = ontbreekt.includes("peildatum");
  const afgelopen = opDatum && isAfgelopen(regel, vraag);
  // A related partner, a day before the rule and the facts are told in the words of the question.
  if (verwant || (opDatum && !afgelopen) || ontbreekt.includes("feiten"))
    return maakBijna(nabij, nood, vraag, versie);
  const { bijna } = kaartVan(regel, versie.inhoud, vraag.peildatum);
  const nummer = nood * 512 + (verschilnummer(ontbreekt) | (afgelopen ? AFGELOPEN : 0));
  let bekend = bijna.get(nummer);
  if (bekend === undefined) bijna.set(nummer, (bekend = maakBijna(nabij, nood, vraag, versie)));
  return bekend;
}

function isAfgelopen({ geldig }: Regel, { peildatum }: Vraag): boolean {
  return geldig.tot !== null && geldig.tot <= peildatum;
}

function maakBijna(nabij: NabijeRegel, nood: Wijzignood, vraag: Vraag, versie: Tabelversie): BijnaInAntwoord {
  const { regel, ontbreekt, verwant } = nabij;
  return {
    regel: regel.id,
    ontbreekt,
    uitleg: ontbreekt.map((dimensie) => verwoord(dimensie, regel, vraag, versie, verwant)).join(" "),
    wijzig: wijzigingVan(regel, nood, versie.inhoud.woordenlijst),
  };
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
        : `Deze regel geldt voor een ander doel: ${opsomming(regel.doelen.map((d) => naam(w, "doelen", d, moment).toLowerCase()))}.`;
    case "herkomst":
      return `Deze regel geldt alleen voor gegevens ${opsomming(waarden(regel.herkomst).map((h) => inZin(w, "herkomst", h, moment)))}.`;
    case "peildatum":
      return regel.geldig.tot !== null && isAfgelopen(regel, vraag)
        ? `Deze regel gold tot ${datumInWoorden(regel.geldig.tot)}. De datum is niet te veranderen.`
        : `Deze regel gold nog niet op ${datumInWoorden(vraag.peildatum)}. De datum is niet te veranderen.`;
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
