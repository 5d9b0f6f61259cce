import { isMinderjarig } from "../../stappenplan/personen.ts";
import { waardeVan } from "../../stappenplan/waarde-van.ts";
import { jaNeeIn, vraagIn, type Zaak } from "../ruimte/zaak.ts";
import type { Situatie } from "./overgangen.ts";
import { DEKKING_IN_BRONNEN } from "../uitzonderingsbeleid.ts";
import type { Wegpunt } from "./wegpunt.ts";

/** Plain guidance on the way. It asks nothing and keeps nothing shut. */
export interface Aanwijzing {
  readonly code: keyof typeof TEKSTEN;
  /** Where on the way it belongs. */
  readonly punt: Wegpunt;
  readonly tekst: string;
  /** Which source says so; where sources differ, both stand. */
  readonly bron: string;
}

const TEKSTEN = {
  meldcode: [
    "gevaar",
    "Vermoedt u geweld of mishandeling? Volg dan de meldcode. Veilig Thuis denkt mee, ook zonder dat u een naam noemt.",
    "Meldcode huiselijk geweld en kindermishandeling; Wmo 2015, artikel 5.2.6",
  ],
  "gevaar-achteraf": [
    "gevaar",
    "U legt deze keuze achteraf uit. Bespreek dit binnen een week met uw privacyadviseur, of eerder als uw gemeente dat vraagt.",
    "Dit programma; de wet noemt geen termijn",
  ],
  fraudesignaal: [
    "doel",
    "Een signaal van fraude melden is een nieuw doel, met een eigen grondslag. Maak daarvoor een eigen afweging. Wie u iets vertelt, mag daar zelf iets mee doen.",
    "Onderzoeksrapport 2019, regels 5217-5226; Informatieblad samenwerkingsverbanden, regels 109-120",
  ],
  "dossier-ander-team": [
    "gegevens",
    "Het dossier van een ander team openen is zelf al gebruik van gegevens. Zoek eerst op of het mag. Geef dan uw reden. De eigenaar krijgt bericht.",
    "AVG, artikel 4, onder 2",
  ],
  "bestuurlijke-dekking": [
    "beleid",
    "Het onderzoeksrapport vraagt dat het bestuur van de gemeente achter een uitzondering staat. De handleiding laat dat weg. Dit programma volgt het rapport.",
    `${DEKKING_IN_BRONNEN.rapport.bron}; ${DEKKING_IN_BRONNEN.handleiding.bron}, zegt dit niet`,
  ],
  "uitzondering-blijft-onrechtmatig": [
    "besluit",
    "Delen zonder grondslag blijft in strijd met de AVG, ook met beleid van de gemeente.",
    "Onderzoeksrapport 2019; AVG, artikel 5, lid 1, onder a",
  ],
} as const satisfies Record<string, readonly [Wegpunt, string, string]>;

/** Purposes for which a sign of fraud is looked for or comes along (woordenlijst van de doelen). */
const FRAUDEDOELEN: ReadonlySet<string> = new Set([
  "toezicht-handhaving",
  "bestrijding-dubbele-voorziening",
  "bestrijding-onterecht-pgb",
  "bestrijding-misbruik-wet",
  "onderzoek-declaraties",
  "vermoeden-misdrijf",
]);

export function aanwijzingenBij(zaak: Zaak, { naar, toestand }: Situatie): Aanwijzing[] {
  const { domein, richting, doel } = zaak.evaluatie.vraagVoorMotor;
  const gevaar = jaNeeIn(zaak, "acuut-gevaar");
  const kinderen = waardeVan(vraagIn(zaak, "personen"), "personen", zaak.antwoorden) ?? [];
  const fraude = domein === "werk-en-inkomen" || (doel != null && FRAUDEDOELEN.has(doel));
  const codes: readonly (readonly [Aanwijzing["code"], boolean])[] = [
    ["meldcode", gevaar === "ja" || gevaar === "twijfel" || kinderen.some(isMinderjarig)],
    ["gevaar-achteraf", toestand === "gevaar"],
    ["fraudesignaal", fraude],
    ["dossier-ander-team", richting === "intern"],
    ["bestuurlijke-dekking", naar === "delen-gemotiveerde-uitzondering"],
    ["uitzondering-blijft-onrechtmatig", naar === "delen-gemotiveerde-uitzondering"],
  ];
  return codes.flatMap(([code, geldt]) => {
    const [punt, tekst, bron] = TEKSTEN[code];
    return geldt ? [{ code, punt, tekst, bron }] : [];
  });
}
