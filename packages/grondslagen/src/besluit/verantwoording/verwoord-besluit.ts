import { inZin, type Moment } from "../../decision/benoem.ts";
import { doelInZin, gegevensInZin } from "../../decision/verwoord-vraag.ts";
import { DOEL_ANDERS } from "../../decision/vraag.ts";
import type { Woordenlijst } from "../../model/woordenlijst.ts";
import type { VraagVoorMotor } from "../../stappenplan/vraag-voor-motor.ts";
import type { Toestand } from "../ruimte/toestand.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";
import { hoofdletter } from "./verwoord-waarde.ts";

/** The outcome as one sentence in the first person, by the names of the day of sharing. An exception is called what it is. */
export function verwoordUitkomst(
  uitkomst: UitkomstBesluit,
  toestand: Toestand,
  vraag: VraagVoorMotor,
  w: Woordenlijst,
  moment: Moment | undefined,
): string {
  if (uitkomst === "niet-delen") return `${handeling(vraag, w, moment, "niet")}.`;
  const doen = handeling(vraag, w, moment);
  if (toestand === "gevaar")
    return `${doen}, omdat er nu iemand in gevaar is (vitaal belang, AVG artikel 6 lid 1 onder d).`;
  switch (uitkomst) {
    case "delen-met-grondslag":
      return `${doen}, want daarvoor is een grondslag.`;
    case "delen-verenigbaar":
      return `${doen}, omdat dat past bij het doel waarvoor de gegevens zijn verzameld.`;
    case "delen-gemotiveerde-uitzondering":
      return `${doen}, als uitzondering met redenen, want ${waaromUitzondering(toestand)}.`;
  }
}

function waaromUitzondering(toestand: Toestand): string {
  switch (toestand) {
    case "vereiste-onhaalbaar":
      return "aan een eis van de grondslag is niet voldaan";
    case "grondslag-onzeker":
      return "over de grondslag bestaat twijfel";
    case "onvolledig":
      return "het is niet zeker of er een grondslag is";
    default:
      return "er is geen grondslag";
  }
}

/** "Ik geef gewone persoonsgegevens van mijn cliënt aan de SVB". */
function handeling(
  vraag: VraagVoorMotor,
  w: Woordenlijst,
  moment: Moment | undefined,
  ontkenning: "" | "niet" = "",
): string {
  const gegevens =
    vraag.gegevens === undefined ? "persoonsgegevens" : gegevensInZin(vraag.gegevens, w, moment);
  const wie = vraag.betrokkene == null ? "" : ` van ${inZin(w, "betrokkenen", vraag.betrokkene, moment)}`;
  const wat = inIkVorm(`${gegevens}${wie}`);
  const partner = vraag.partner === undefined ? "de partner" : inZin(w, "partners", vraag.partner, moment);
  const domein = vraag.domein === undefined ? "mijn domein" : inZin(w, "domeinen", vraag.domein, moment);
  const niet = ontkenning === "" ? "" : `${ontkenning} `;
  switch (vraag.richting) {
    case "intern":
      // Either side may write the account: the one who uses the data, or the one who was asked for them.
      return `${hoofdletter(domein)} gebruikt ${wat} die ${partner} heeft ${ontkenning}`.trimEnd();
    case "verstrekken":
      return `Ik geef ${wat} ${niet}aan ${partner}`;
    case "opvragen":
      return `Ik vraag ${wat} ${niet}op bij ${partner}`;
    case "uitwisselen":
      return `Ik wissel ${wat} ${niet}uit met ${partner}`;
    default:
      return `Ik deel ${wat} ${niet}met ${partner}`;
  }
}

/** The paragraph "with whom and why": between whom, for what, and what decided it. */
export function verwoordMetWieEnWaarom(
  vraag: VraagVoorMotor,
  toestand: Toestand,
  reden: string,
  w: Woordenlijst,
  moment: Moment | undefined,
): string {
  const domein = vraag.domein === undefined ? "een domein" : inZin(w, "domeinen", vraag.domein, moment);
  const partner = vraag.partner === undefined ? "een partner" : inZin(w, "partners", vraag.partner, moment);
  return [
    `Dit besluit gaat over delen tussen ${domein} en ${partner}.`,
    ...(vraag.doel == null ? [] : [doelZin(vraag.doel, w, moment)]),
    ...(toestand === "gevaar" ? ["Er is nu iemand in gevaar."] : []),
    ...(reden === "" ? [] : [reden]),
  ].join("\n");
}

export function doelZin(doel: string, w: Woordenlijst, moment: Moment | undefined): string {
  return doel === DOEL_ANDERS
    ? "Het doel staat niet in de tabellen."
    : inIkVorm(`Het doel is ${doelInZin(doel, w, moment)}.`);
}

/** The vocabulary speaks to the reader ("uw cliënt"); the account is the professional's own. */
function inIkVorm(tekst: string): string {
  return tekst.replaceAll("uw cliënt", "mijn cliënt");
}
