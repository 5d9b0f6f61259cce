import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { datum, datumInWoorden, type Datum } from "../time/datum.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

/** What rests on no place that a reader can find back. A place without lines already stops a publication. */
export function keurBronnen({ regels, uitspraken }: TabelversieInhoud): Keuringspunt[] {
  return [
    ...uitspraken
      .filter(({ vindplaats }) => vindplaats === null)
      .map(({ id }): Keuringspunt => ({
        soort: "geen-bron",
        ernst: "waarschuwing",
        pad: `uitspraken.${id}.vindplaats`,
        melding: "Deze uitspraak noemt geen bron.",
        remedie: "Noem de bron en de plaats daarin. Is die er niet, haal de uitspraak dan weg.",
      })),
    ...regels
      .filter(({ artikelen }) => artikelen.every(({ artikel }) => artikel === null))
      .map(({ id }): Keuringspunt => ({
        soort: "geen-bron",
        ernst: "waarschuwing",
        pad: `regels.${id}.artikelen`,
        melding: "Deze regel noemt geen artikel dat in een wet is te vinden.",
        remedie: "Zoek de bepaling op. Is zij niet te vinden, laat de regel dan betwist staan.",
      })),
  ];
}

/**
 * What nobody has checked for a year on `op`; what was checked on 29 February is due on 1 March. And what would be
 * checked only later: such a day keeps it silent for years.
 */
export function keurControle({ regels, leidraden = [] }: TabelversieInhoud, op: Datum): Keuringspunt[] {
  const grens = jaarEerder(op);
  const later = (lijst: string, dingen: readonly { id: string; laatstGecontroleerd: Datum }[]) =>
    dingen
      .filter(({ laatstGecontroleerd }) => laatstGecontroleerd > op)
      .map(({ id, laatstGecontroleerd }): Keuringspunt => ({
        soort: "later-gecontroleerd",
        ernst: "waarschuwing",
        pad: `${lijst}.${id}.laatstGecontroleerd`,
        melding: `Hier staat dat dit op ${datumInWoorden(laatstGecontroleerd)} is gecontroleerd. Die dag moet nog komen.`,
        remedie: "Schrijf de dag op waarop iemand dit echt met de tekst heeft vergeleken.",
      }));
  const oud = (lijst: string, dingen: readonly { id: string; laatstGecontroleerd: Datum }[]) =>
    dingen
      .filter(({ laatstGecontroleerd }) => laatstGecontroleerd <= grens)
      .map(({ id, laatstGecontroleerd }): Keuringspunt => ({
        soort: "lang-niet-gecontroleerd",
        ernst: "informatie",
        pad: `${lijst}.${id}.laatstGecontroleerd`,
        melding: `Dit is sinds ${datumInWoorden(laatstGecontroleerd)} niet meer gecontroleerd.`,
        remedie: "Vergelijk het met de wettekst van nu, en schrijf de dag van uw controle op.",
      }));
  return [
    ...later("regels", regels),
    ...later("leidraden", leidraden),
    ...oud("regels", regels),
    ...oud("leidraden", leidraden),
  ];
}

function jaarEerder(op: Datum): Datum {
  const rest = op.slice(4) === "-02-29" ? "-02-28" : op.slice(4);
  return datum(`${String(Number(op.slice(0, 4)) - 1).padStart(4, "0")}${rest}`);
}

/** Rules that stand in the answer of no example. */
export function keurVoorbeelden(
  { regels }: TabelversieInhoud,
  metVoorbeeld: ReadonlySet<string>,
): Keuringspunt[] {
  return regels
    .filter(({ id }) => !metVoorbeeld.has(id))
    .map(({ id }) => ({
      soort: "geen-voorbeeld",
      ernst: "informatie",
      pad: `regels.${id}`,
      melding: "Geen voorbeeld komt bij deze regel uit.",
      remedie: "Maak een voorbeeld waarvan het antwoord op deze regel rust.",
    }));
}
