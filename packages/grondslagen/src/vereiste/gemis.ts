import type { Betekenis } from "../stappenplan/betekenis.ts";
import type { VereisteBewijs } from "../stappenplan/waarden.ts";

/** What exactly a requirement still lacks: a closed list, each with its sentence in `GEMIS_TEKST`. */
export type GemisCode = keyof typeof GEMIS_TEKST;

export interface Gemis {
  readonly code: GemisCode;
  /** B1, for the person who decides. */
  readonly tekst: string;
  /** Where it can be mended: the meaning of the question, and the field of the evidence there. */
  readonly waar: Betekenis;
  readonly veld?: keyof VereisteBewijs;
}

/** Something to know beside the requirement. It never stands in the way. */
export interface Aantekening {
  readonly code: keyof typeof AANTEKENINGEN;
  readonly tekst: string;
  readonly bron: string;
}

const GEMIS_TEKST = {
  "niet-beantwoord": "U hebt nog niet laten zien dat u voldoet aan: {eis}.",
  "niet-voldaan": "U voldoet niet aan: {eis}.",
  onmogelijk: "Aan deze eis kan niemand voldoen: {eis}. Dan deelt u niet, of u overlegt eerst.",
  "uitleg-ontbreekt": "Leg uit hoe u voldoet aan: {eis}.",
  "gegeven-zonder-reden": "Schrijf bij “{gegeven}” waarvoor het nodig is, of streep het weg.",
  "geschrapt-zonder-reden": "Schrijf bij “{gegeven}” waarom het niet nodig is.",
  "toestemming-geweigerd": "Er is geen toestemming. Dan deelt u niet, of u overlegt eerst.",
  "toestemming-ingetrokken":
    "De toestemming is ingetrokken voordat u deelt. Dan deelt u niet, of u overlegt eerst.",
  "wie-ontbreekt": "Schrijf op wie toestemming gaf.",
  "hoe-ontbreekt": "Schrijf op hoe deze persoon toestemming gaf.",
  "wanneer-ontbreekt": "Vul in wanneer de toestemming is gegeven.",
  "waarvoor-ontbreekt": "Schrijf op waarvoor de toestemming is gegeven.",
  "na-delen": "De toestemming moet er zijn voordat u deelt.",
  "niet-uitdrukkelijk":
    "De wet vraagt hier uitdrukkelijke toestemming. Dan zegt of schrijft iemand zelf ja. Gedrag is niet genoeg.",
  "past-niet":
    "De toestemming is niet gegeven voor dit doel, deze partner en deze gegevens. Vraag de toestemming opnieuw.",
  "past-twijfel": "U twijfelt of de toestemming voor dit delen is gegeven. Overleg eerst.",
  "overzien-ontbreekt": "Kies of de persoon die toestemming gaf dit kan overzien.",
  "overzien-nee": "Wie toestemming gaf, kan dit niet overzien. Schrijf op wie namens deze persoon spreekt.",
  "overzien-twijfel": "U twijfelt of deze persoon dit kan overzien. Overleg eerst.",
  "jonger-dan-16":
    "De persoon is jonger dan 16 jaar. Dan geeft de wettelijk vertegenwoordiger toestemming. Schrijf op wie dat is.",
  "jonger-dan-16-zelf":
    "De persoon is jonger dan 16 jaar en gaf zelf toestemming. Vraag toestemming aan de wettelijk vertegenwoordiger.",
  "vertegenwoordiger-kind":
    "Voor een kind jonger dan 16 jaar beslist een ouder met gezag of de voogd. Schrijf op wie dat is.",
  "vertegenwoordiger-onzeker":
    "Het is niet zeker of deze vertegenwoordiger hierover mag beslissen. Een curator, mentor of bewindvoerder mag dat soms, en bij een kind de ouder met gezag of de voogd. Schrijf de rol op, of overleg eerst.",
  "zelf-bevoegd": "Vanaf 16 jaar geeft de persoon zelf toestemming. Vraag die aan de persoon zelf.",
  "leeftijd-onbekend":
    "Vul in hoe oud het kind is, of schrijf op wie namens het kind spreekt. Tot 16 jaar beslist de vertegenwoordiger.",
  "intrekking-datum": "De toestemming is ingetrokken voordat zij werd gegeven. Kijk de datums na.",
  "intrekking-door-kind":
    "Een kind jonger dan 16 jaar trok de toestemming zelf in. Of dat dan al telt, is niet zeker. Deel niet op deze toestemming.",
  "belang-delen-ontbreekt": "Schrijf op waarom het delen nodig is en wat het oplevert.",
  "belang-betrokkene-ontbreekt":
    "Schrijf op wat het delen betekent voor de persoon over wie de gegevens gaan.",
  "weging-ontbreekt":
    "Leg uit waarom het belang van delen zwaarder weegt dan het privéleven van deze persoon.",
  "feiten-ontbreken": "Schrijf op op welke feiten het vermoeden rust. Een gevoel is niet genoeg.",
  "vermoeden-wie-ontbreekt": "Schrijf op wie dit vermoeden heeft. Noem een rol, geen naam.",
  "vermoeden-wanneer-ontbreekt": "Vul in vanaf wanneer dit vermoeden er is.",
  "vermoeden-na-delen": "Het vermoeden moet er zijn voordat u deelt.",
  "instemming-wie-ontbreekt": "Schrijf op wie heeft ingestemd. Noem een rol, geen naam.",
  "instemming-wanneer-ontbreekt": "Vul in wanneer deze persoon heeft ingestemd.",
  "instemming-na-delen": "De instemming moet er zijn voordat u deelt.",
  "instemming-ingetrokken": "De persoon stemt niet meer in. Dan deelt u niet, of u overlegt eerst.",
  "geheim-niet-gekozen": "Kies of de gegevens onder een beroepsgeheim vallen.",
  "geheim-niet-opgeheven":
    "De gegevens vallen onder een beroepsgeheim. Er is geen reden om dat te doorbreken.",
  "geheim-zonder-uitleg": "Schrijf op wie besliste om het geheim te doorbreken, en waarom.",
  "politie-niet-gekozen": "Kies of de gegevens van de politie komen.",
  "politie-ander-doel": "Gegevens van de politie mag u alleen gebruiken voor het doel waarvoor u ze kreeg.",
} as const;

const UAVG_5 = "UAVG, artikel 5";
const INFORMATIEBLAD = "Informatieblad samenwerkingsverbanden, Geheimhouding";

const AANTEKENINGEN = {
  "ingetrokken-na-delen": [
    "De toestemming is later ingetrokken. Wat u eerder deelde, wordt daarmee niet verkeerd.",
    "AVG, artikel 7, lid 3",
  ],
  "leeftijd-zorg": ["Voor zorg en behandeling gelden soms andere leeftijden.", UAVG_5],
  "kind-hoort-mee": ["Vraag ook wat het kind er zelf van vindt.", UAVG_5],
  "vertegenwoordiger-reikwijdte": [
    "Bij curatele, bewind of mentorschap beslist de vertegenwoordiger alleen over dingen waar de persoon zelf niet over mag gaan.",
    UAVG_5,
  ],
  "niet-gekend": [
    "Het programma kent deze eis niet. Het kijkt alleen of u uitlegt hoe u eraan voldoet.",
    "Dit programma",
  ],
  "geheim-in-nood": ["Zeg in nood zo weinig mogelijk. Vertel het de persoon daarna.", INFORMATIEBLAD],
  "geheim-binnen-behandeling": [
    "Dit geldt alleen voor hulpverleners, en alleen binnen die ene behandeling. Zegt de persoon nee, dan geldt dat.",
    INFORMATIEBLAD,
  ],
  "geheim-gaat-mee": [
    "Gegevens van de politie blijven geheim bij wie ze krijgt.",
    "Wet politiegegevens, artikelen 18 tot en met 20",
  ],
} as const;

/** One missing part; `naam` fills the place the sentence leaves open. */
export function gemis(
  code: GemisCode,
  naam = "",
  plek: { readonly waar?: Betekenis; readonly veld?: keyof VereisteBewijs } = {},
): Gemis {
  const { waar = "vereisten", veld } = plek;
  const tekst = GEMIS_TEKST[code].replace(/\{(?:eis|gegeven)\}/u, () => naam);
  return veld === undefined ? { code, tekst, waar } : { code, tekst, waar, veld };
}

export function aantekening(code: Aantekening["code"]): Aantekening {
  const [tekst, bron] = AANTEKENINGEN[code];
  return { code, tekst, bron };
}
