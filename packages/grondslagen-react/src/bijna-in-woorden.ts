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

/** How sure the advice is: the changed question has a basis, or only perhaps; and the present one may have one too. */
export interface Zekerheid {
  readonly zeker: boolean;
  readonly ookNu: boolean;
}

/** "Wel als het om gewone gegevens gaat en u vraagt in plaats van geeft." */
export function bijnaInWoorden(
  bijna: BijnaInAntwoord,
  anders: Vraag,
  { zeker, ookNu }: Zekerheid,
  w: Woordenlijst,
): string {
  const delen = bijna.ontbreekt.map((dimensie) => voorwaarde(dimensie, anders, w));
  const wel = ookNu ? "ook" : "wel";
  return `${zeker ? wel.charAt(0).toUpperCase() + wel.slice(1) : `Misschien ${wel}`} als ${opsomming(delen, "en")}.`;
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
      return anders.doel === null ? "u een ander doel hebt" : `u dit doet ${inZin(w, "doelen", anders.doel)}`;
    case "herkomst":
      return anders.herkomst === null
        ? "de gegevens ergens anders vandaan komen"
        : `het gaat om gegevens ${inZin(w, "herkomst", anders.herkomst)}`;
    case "peildatum":
      return `het gaat om ${datumInWoorden(anders.peildatum)}`;
    case "feiten":
      return "de situatie van de persoon anders is";
  }
}

/** What the question says now where the near rule says something else: "U vraagt nu: gegevens over gezondheid." */
export function nuInWoorden(bijna: BijnaInAntwoord, vraag: Vraag, w: Woordenlijst): string {
  const delen = bijna.ontbreekt.flatMap((dimensie) => huidig(dimensie, vraag, w) ?? []);
  return delen.length === 0 ? "" : `U koos nu: ${opsomming(delen, "en")}.`;
}

function huidig(dimensie: Dimensie, vraag: Vraag, w: Woordenlijst): string | null {
  switch (dimensie) {
    case "richting":
      return vraag.richting === "intern"
        ? "gebruiken binnen de gemeente"
        : vraag.richting === "verstrekken"
          ? "geven"
          : vraag.richting === "opvragen"
            ? "vragen"
            : "geven en vragen";
    case "partner":
      return inZin(w, "partners", vraag.partner);
    case "gegevens":
      return opsomming(
        vraag.gegevens.map((soort) => inZin(w, "gegevens", soort)),
        "en",
      );
    case "betrokkene":
      return vraag.betrokkene === null ? null : inZin(w, "betrokkenen", vraag.betrokkene);
    case "doel":
      // A purpose is a long phrase: naming it again would bury the advice.
      return null;
    case "herkomst":
      return vraag.herkomst === null ? null : `gegevens ${inZin(w, "herkomst", vraag.herkomst)}`;
    case "peildatum":
      return datumInWoorden(vraag.peildatum);
    case "feiten":
      // The explanation of the near miss itself says what does not fit.
      return null;
  }
}
