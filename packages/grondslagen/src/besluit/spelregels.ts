export type SpelregelId =
  | "toestemming"
  | "overeenkomst"
  | "gerechtvaardigd-belang"
  | "vitaal-belang"
  | "convenant"
  | "reglement"
  | "beleidsplan"
  | "akkoord-wethouder";

/** Something that people take for a basis and that is none here: refused, with the reason and the source. */
export interface Spelregel {
  readonly id: SpelregelId;
  readonly naam: string;
  readonly reden: string;
  readonly bron: string;
  /** Another source that says it differently, and which one is followed. */
  readonly tegenspraak?: { readonly bron: string; readonly tekst: string };
}

const HANDLEIDING = "Handleiding gegevens delen 2019, hoofdstuk 2";
const RAPPORT = "Onderzoeksrapport 2019, paragraaf 3.2";
const AP = "Autoriteit Persoonsgegevens, Verstrekken van persoonsgegevens";

/** Rules of play (domein.md, traps 3 and 12). The wording is for the person who wanted to use it as a basis. */
export const SPELREGELS: readonly Spelregel[] = [
  {
    id: "toestemming",
    naam: "Toestemming",
    reden:
      "Toestemming is hier geen grondslag. Wie hulp van de gemeente nodig heeft, kan niet vrij nee zeggen. De wet kan toestemming wel vragen als extra eis naast een grondslag.",
    bron: HANDLEIDING,
    tegenspraak: {
      bron: AP,
      tekst:
        "De Autoriteit noemt toestemming als een van de zes grondslagen. Dit programma volgt de handleiding, die over het sociaal domein gaat.",
    },
  },
  {
    id: "overeenkomst",
    naam: "Een overeenkomst",
    reden: "U voert een taak uit die in de wet staat. Dat is geen overeenkomst met uw cliënt.",
    bron: HANDLEIDING,
  },
  {
    id: "gerechtvaardigd-belang",
    naam: "Een gerechtvaardigd belang",
    reden: "Deze grondslag is niet voor taken van de overheid (AVG, artikel 6, lid 1, laatste zin).",
    bron: HANDLEIDING,
  },
  {
    id: "vitaal-belang",
    naam: "Een vitaal belang",
    reden: "Deze grondslag is alleen voor gevaar dat nu is. Werk dat u kunt plannen, hoort daar niet bij.",
    bron: HANDLEIDING,
  },
  {
    id: "convenant",
    naam: "Een convenant",
    reden: "In een convenant maken partijen afspraken. Het geeft geen grondslag die de wet niet geeft.",
    bron: RAPPORT,
  },
  {
    id: "reglement",
    naam: "Een reglement",
    reden: "Een reglement zegt hoe de gemeente met gegevens omgaat. Het geeft geen grondslag.",
    bron: RAPPORT,
  },
  {
    id: "beleidsplan",
    naam: "Een beleidsplan",
    reden: "Een beleidsplan is een plan van de gemeente. Een grondslag staat in een wet.",
    bron: RAPPORT,
    tegenspraak: {
      bron: "Ingrado, Gegevensuitwisseling ketenpartners",
      tekst:
        "Ingrado zegt dat de gemeente delen zonder wettelijke verplichting in beleid moet beschrijven. Ook dan is er een grondslag uit de AVG nodig.",
    },
  },
  {
    id: "akkoord-wethouder",
    naam: "Een akkoord van de wethouder",
    reden:
      "Een akkoord maakt delen niet rechtmatig. Het kan wel nodig zijn voordat u een uitzondering maakt.",
    bron: RAPPORT,
  },
];

/** Why this cannot be the basis. */
export function waaromGeenGrondslagVoor(id: SpelregelId): Spelregel {
  const regel = SPELREGELS.find((kandidaat) => kandidaat.id === id);
  if (regel === undefined) throw new RangeError(`Onbekende spelregel: ${id}`);
  return regel;
}
