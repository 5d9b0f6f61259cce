import {
  datumInWoorden,
  inZin,
  naam,
  opsomming,
  type BijnaInAntwoord,
  type Dimensie,
  type Vraag,
  type Woordenlijst,
} from "@core/grondslagen";

/** "Wel als het om gewone gegevens gaat en u vraagt in plaats van geeft." */
export function bijnaInWoorden(
  bijna: BijnaInAntwoord,
  anders: Vraag,
  zeker: boolean,
  w: Woordenlijst,
): string {
  const delen = bijna.ontbreekt.map((dimensie) => voorwaarde(dimensie, anders, w));
  return `${zeker ? "Wel" : "Misschien wel"} als ${opsomming(delen, "en")}.`;
}

const RICHTING: Record<string, string> = {
  intern: "de gegevens binnen de gemeente blijven",
  verstrekken: "u de gegevens geeft",
  opvragen: "u de gegevens vraagt",
};

function voorwaarde(dimensie: Dimensie, anders: Vraag, w: Woordenlijst): string {
  switch (dimensie) {
    case "richting":
      return RICHTING[anders.richting] ?? `de richting ${naam(w, "richtingen", anders.richting)} is`;
    case "partner":
      return `het gaat om ${inZin(w, "partners", anders.partner)}`;
    case "gegevens":
      return `het alleen gaat om ${opsomming(
        anders.gegevens.map((soort) => inZin(w, "gegevens", soort)),
        "en",
      )}`;
    case "betrokkene":
      return anders.betrokkene === null
        ? "het over iemand anders gaat"
        : `het gaat over ${inZin(w, "betrokkenen", anders.betrokkene)}`;
    case "doel":
      return anders.doel === null
        ? "u een ander doel hebt"
        : `uw doel dit is: ${kleineLetter(naam(w, "doelen", anders.doel))}`;
    case "herkomst":
      return anders.herkomst === null
        ? "de gegevens ergens anders vandaan komen"
        : `het gaat om gegevens ${inZin(w, "herkomst", anders.herkomst)}`;
    case "peildatum":
      return `het gaat om ${datumInWoorden(anders.peildatum)}`;
  }
}

/** Names that begin with a capital of their own (an abbreviation) keep it. */
function kleineLetter(tekst: string): string {
  return /^\p{Lu}\p{Lu}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
