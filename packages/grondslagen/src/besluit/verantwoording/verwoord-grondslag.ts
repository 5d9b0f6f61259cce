import type { Antwoord } from "../../decision/antwoord.ts";
import { lichtsteGrondslagen } from "../../decision/lichtste-grondslagen.ts";
import { wettekstAdres } from "../../decision/jci.ts";
import { verwoordArtikel } from "../../decision/verwoord-artikel.ts";
import { datumInWoorden } from "../../time/datum.ts";
import { totEnMet } from "../../time/laatste-dag.ts";
import type { Bronnenlijst } from "./bronnenlijst.ts";
import type { UitkomstBesluit } from "../uitkomst-besluit.ts";
import { DEKKING_IN_BRONNEN, heeftBestuurlijkeDekking } from "../uitzonderingsbeleid.ts";
import { gebruiktVoorEinde } from "../ruimte/toets-einde.ts";
import { bepaalToestand } from "../ruimte/toestand.ts";
import type { Zaak } from "../ruimte/zaak.ts";

/** Point 3: the basis with its articles, or that there is none. The law of the peildatum, not of today. */
export function verwoordGrondslag(
  zaak: Zaak,
  uitkomst: UitkomstBesluit,
  bronnen: Bronnenlijst,
): { readonly feiten: string[]; readonly bronnen: number[] } {
  const { antwoord, vraag, context } = zaak;
  const gevaar = uitkomst !== "niet-delen" && bepaalToestand(zaak) === "gevaar";
  const vitaal = gevaar ? [VITAAL_BELANG] : [];
  if (antwoord === null || vraag === null)
    return {
      feiten: [
        ...vitaal,
        gevaar ? "De tabellen zijn niet geraadpleegd." : "Er is niet naar een grondslag gezocht.",
      ],
      bronnen: [],
    };
  const op = `Gezocht met tabelversie ${antwoord.tabelversie.nummer}, naar het recht op ${datumInWoorden(context.peildatum)}.`;
  const gebruikt = antwoord.uitkomst === "grondslag" ? lichtsteGrondslagen(antwoord, vraag) : [];
  const wetten = context.woordenlijst.wetten;
  const artikelen = gebruikt.flatMap((grondslag) =>
    grondslag.artikelen.map((artikel) => {
      const wet = wetten.find((kandidaat) => kandidaat.id === artikel.wet);
      const tekst = verwoordArtikel(wet?.naam ?? artikel.wet, artikel);
      return {
        tekst,
        nummer: bronnen.nummerVan(`${tekst}.`, wettekstAdres(artikel, wet, context.peildatum)),
      };
    }),
  );
  const tabellen = gebruikt.map((grondslag) => bronnen.nummerVan(`${grondslag.bron}.`));
  return {
    feiten: [
      ...vitaal,
      ...uitkomstZinnen(
        antwoord,
        artikelen.map(({ tekst }) => tekst),
        gevaar ? NAAST_GEVAAR : GEWOON,
      ),
      op,
      ...inTijdGedeeld(zaak, uitkomst),
      ...rechtmatigheid(zaak, uitkomst),
    ],
    bronnen: [...new Set([...artikelen.map(({ nummer }) => nummer), ...tabellen])],
  };
}

/** On the short path nobody shares on the tables: that they hold no rule is not that there is no basis. */
const VITAAL_BELANG =
  "De grondslag is een vitaal belang: er is nu iemand in gevaar (AVG, artikel 6, lid 1, onder d).";

const GEWOON = {
  grondslag: "Er is een grondslag",
  "geen-grondslag": "Er is geen grondslag gevonden.",
  onvolledig: "Het is niet zeker of er een grondslag is.",
} as const;

const NAAST_GEVAAR = {
  grondslag: "De tabellen hebben ook een regel voor delen zonder gevaar",
  "geen-grondslag": "De tabellen hebben geen regel voor delen zonder gevaar.",
  onvolledig: "De tabellen geven geen zeker antwoord over delen zonder gevaar.",
} as const;

function uitkomstZinnen(
  antwoord: Antwoord,
  artikelen: readonly string[],
  zinnen: Readonly<Record<Antwoord["uitkomst"], string>>,
): string[] {
  const toelichting = antwoord.waarschuwingen
    .filter(({ soort }) =>
      ["latere-wijziging", "betwist", "bron-zegt-geen-grondslag", "niet-onderzocht"].includes(soort),
    )
    .map(({ tekst }) => tekst);
  switch (antwoord.uitkomst) {
    case "grondslag":
      return [`${zinnen.grondslag}: ${[...new Set(artikelen)].join("; ")}.`, ...toelichting];
    default:
      return [zinnen[antwoord.uitkomst], ...toelichting];
  }
}

/** That a rule which has ended since was used while it held: by whom it was recorded, the log knows. */
function inTijdGedeeld(zaak: Zaak, uitkomst: UitkomstBesluit): string[] {
  if (uitkomst !== "delen-met-grondslag" || bepaalToestand(zaak) === "gevaar") return [];
  const [eerste] = gebruiktVoorEinde(zaak)
    .flatMap(({ tot }) => tot ?? [])
    .toSorted();
  if (eerste === undefined) return [];
  const op = datumInWoorden(zaak.context.peildatum);
  return [`De gegevens zijn al gedeeld op ${op}, toen deze regel nog gold (${totEnMet(eerste)}).`];
}

function rechtmatigheid(zaak: Zaak, uitkomst: UitkomstBesluit): string[] {
  switch (uitkomst) {
    case "delen-gemotiveerde-uitzondering":
      return [
        "Delen voldoet niet aan het beginsel van rechtmatigheid uit de AVG. Het is een uitzondering met redenen.",
        "Beleid van de gemeente maakt delen niet rechtmatig. De functionaris gegevensbescherming krijgt bericht van deze uitzondering.",
        ...onderBeleid(zaak),
      ];
    case "delen-verenigbaar":
      return [
        "De gegevens worden gedeeld op de grondslag waarop zij zijn verzameld. Het nieuwe doel past daarbij (AVG artikel 6 lid 4).",
      ];
    default:
      return [];
  }
}

/** Under which policy, what it says, and whether the board stands behind it: the sources differ on that. */
function onderBeleid({ context: { beleid }, nu }: Zaak): string[] {
  if (beleid === null || !nu.beleid)
    return ["De gemeente heeft geen beleid voor uitzonderingen dat hierover gaat en op deze dag geldt."];
  const { titel, vastgesteldDoor, vastgesteldOp, vindplaats, omvat } = beleid;
  const { rapport, handleiding, gevolgd } = DEKKING_IN_BRONNEN;
  const waar = vindplaats === null ? "" : `, te vinden in: ${vindplaats}`;
  return [
    `De gemeente heeft beleid voor uitzonderingen: ${titel} (${vastgesteldDoor}, ${datumInWoorden(vastgesteldOp)}${waar}).`,
    `Dit beleid zegt: “${omvat.toelichting}”`,
    heeftBestuurlijkeDekking(beleid)
      ? "Het bestuur van de gemeente heeft dit beleid vastgesteld."
      : "Het bestuur van de gemeente heeft dit beleid niet vastgesteld.",
    `${rapport.tekst} (${rapport.bron}) ${handleiding.tekst} (${handleiding.bron}) ${gevolgd}`,
  ];
}
