import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { BijnaInAntwoord, Dimensie } from "./antwoord.ts";
import { inZin, naam, opsomming } from "./benoem.ts";
import { kaartVan } from "./regelkaart.ts";
import type { NabijeRegel } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

/** A near miss as an answer shows it: what differs, and in words what the rule is for. */
export function bijnaInAntwoord(nabij: NabijeRegel, vraag: Vraag, versie: Tabelversie): BijnaInAntwoord {
  const [eerste, tweede] = nabij.ontbreekt;
  const uitleg = eerste === undefined ? "" : uitlegVan(eerste, nabij, vraag, versie);
  return {
    regel: nabij.regel.id,
    ontbreekt: nabij.ontbreekt,
    uitleg: tweede === undefined ? uitleg : `${uitleg} ${uitlegVan(tweede, nabij, vraag, versie)}`,
  };
}

/** Most of it is the same for every question, and so is kept with the rule. */
function uitlegVan(
  dimensie: Dimensie,
  { regel, verwant }: NabijeRegel,
  vraag: Vraag,
  versie: Tabelversie,
): string {
  const hangtAfVanVraag = dimensie === "peildatum" || (dimensie === "partner" && verwant);
  if (hangtAfVanVraag) return verwoord(dimensie, regel, vraag, versie, verwant);
  const { uitleg } = kaartVan(regel, versie.inhoud);
  return (uitleg[dimensie] ??= verwoord(dimensie, regel, vraag, versie, verwant));
}

function verwoord(
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
