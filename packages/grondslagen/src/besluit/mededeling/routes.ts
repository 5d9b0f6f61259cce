import type { Mededelingsfeiten } from "./feiten.ts";
import { vulIn, type Stukkop } from "./stuk.ts";

/**
 * What a resident can do, one line each: inzage, correctie, bezwaar, klacht, AP. The professional's decision about
 * sharing is no besluit under the Awb (domein.md), so the way of the Awb is not among them; `GEEN_AWB` says so.
 */
export function routesVan(
  feiten: Mededelingsfeiten,
  { klachtroute }: Pick<Stukkop, "klachtroute">,
): string[] {
  return [
    "Inzien. Vraag ons welke gegevens wij over u hebben en met wie wij die delen. U mag ook onze redenen lezen (AVG, artikel 15).",
    "Verbeteren. Klopt er iets niet? Vraag ons om dat te verbeteren (AVG, artikel 16).",
    bezwaar(feiten),
    ...(feiten.uitkomst === "niet-delen"
      ? ["Opnieuw laten kijken. Wilt u juist wel dat wij delen? Vertel het uw medewerker."]
      : []),
    `Een klacht bij de gemeente. Vindt u dat wij niet goed met u of uw gegevens omgaan? ${metPunt(klachtroute) ?? `Een klacht kan hier: ${vulIn("waar een klacht naartoe kan")}.`}`,
    "Een klacht bij de Autoriteit Persoonsgegevens (AP). Kijk op autoriteitpersoonsgegevens.nl.",
  ];
}

export const GEEN_AWB = "Deze brief is geen besluit volgens de Algemene wet bestuursrecht.";

/** AVG art. 21 lid 1 gives the right against art. 6 lid 1 onder e and f; a duty by law (onder c) is not among them. */
function bezwaar({ uitkomst, avg }: Mededelingsfeiten): string {
  const verplicht =
    uitkomst === "delen-met-grondslag" && avg.length > 0 && avg.every((een) => een === "6-1-c");
  if (verplicht)
    return "Bezwaar. Bezwaar volgens artikel 21 van de AVG kan hier niet, want de wet verplicht ons om deze gegevens te delen. De andere rechten hebt u wel.";
  return "Bezwaar maken. Bent u het niet eens met hoe wij uw gegevens gebruiken? Schrijf ons waarom het in uw situatie anders moet. Wij kijken dan opnieuw (AVG, artikel 21).";
}

function metPunt(tekst: string | null): string | null {
  if (tekst === null || tekst.trim() === "") return null;
  return /[.!?]$/.test(tekst.trim()) ? tekst.trim() : `${tekst.trim()}.`;
}
