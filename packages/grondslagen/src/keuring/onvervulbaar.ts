import { isBijzonder } from "../model/bijzonder.ts";
import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Term } from "../model/woordenlijst.ts";
import { datumInWoorden } from "../time/datum.ts";
import { isToestemming } from "../vereiste/eis.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

/** Requirements that nobody can meet: they ended, ask the wrong person, or contradict each other. */
export function keurVereisten({ regels, woordenlijst }: TabelversieInhoud): Keuringspunt[] {
  const termen = new Map(woordenlijst.vereisten.map((term) => [term.id, term]));
  return regels.flatMap((regel) => [
    ...regel.vereisten.lijst.flatMap((eis) => [
      ...keurDagen(regel, termen.get(eis.vereiste)),
      ...keurPersoon(regel, eis),
    ]),
    ...keurHerhaling(regel),
  ]);
}

type Eis = Regel["vereisten"]["lijst"][number];

function keurDagen(regel: Regel, term: Term | undefined): Keuringspunt[] {
  const { van = null, tot = null } = term?.geldig ?? {};
  if (term === undefined) return [];
  if (tot !== null && (regel.geldig.tot === null || regel.geldig.tot > tot))
    return [
      onvervulbaar(
        regel,
        `Het vereiste "${term.naam}" bestaat niet meer sinds ${datumInWoorden(tot)}, maar de regel vraagt het daarna nog.`,
        "Beëindig de regel op die dag, of noem het vereiste dat ervoor in de plaats kwam.",
      ),
    ];
  if (van !== null && regel.geldig.tot !== null && regel.geldig.tot <= van)
    return [
      onvervulbaar(
        regel,
        `Het vereiste "${term.naam}" bestaat pas sinds ${datumInWoorden(van)}. De regel was toen al geëindigd.`,
        "Noem het vereiste dat gold toen de regel gold.",
      ),
    ];
  return [];
}

function keurPersoon(regel: Regel, { vereiste, door }: Eis): Keuringspunt[] {
  if (door === null) return [];
  if (!isToestemming(vereiste))
    return [
      onvervulbaar(
        regel,
        `Bij het vereiste "${vereiste}" staat een persoon (${door}). Alleen toestemming komt van een persoon.`,
        "Haal de persoon weg, of noem het vereiste van toestemming.",
      ),
    ];
  // AVG art. 9 lid 2 onder a: only the person the data are about lifts the ban on their special data.
  const anderen =
    regel.betrokkenen === "zwijgt" ? [] : regel.betrokkenen.filter((persoon) => persoon !== "client");
  if (door === "client" && anderen.length > 0 && regel.gegevens.draagt.some(isBijzonder))
    return [
      onvervulbaar(
        regel,
        `De cliënt moet toestemming geven voor bijzondere gegevens over anderen (${anderen.join(", ")}). Dat kan de cliënt niet.`,
        "Vraag toestemming van de betrokkene zelf, of splits de regel in de cliënt en de anderen.",
      ),
    ];
  return [];
}

/** One requirement twice, with two persons or none; or two kinds of consent where only one can be asked. */
function keurHerhaling(regel: Regel): Keuringspunt[] {
  const { lijst } = regel.vereisten;
  const namen = lijst.map(({ vereiste }) => vereiste);
  const dubbel = [...new Set(namen.filter((vereiste, i) => namen.indexOf(vereiste) < i))];
  const toestemming = [...new Set(namen.filter(isToestemming))];
  return [
    ...dubbel.map((vereiste) =>
      onvervulbaar(
        regel,
        `Het vereiste "${vereiste}" staat er meer dan één keer.`,
        "Laat het één keer staan, met de persoon die de bron noemt.",
      ),
    ),
    ...(toestemming.length > 1
      ? [
          onvervulbaar(
            regel,
            `De regel vraagt twee soorten toestemming tegelijk: ${toestemming.join(" en ")}.`,
            "Noem de soort die de wet noemt. Spreken bronnen elkaar tegen, maak de regel dan betwist.",
          ),
        ]
      : []),
  ];
}

function onvervulbaar(regel: Regel, melding: string, remedie: string): Keuringspunt {
  return {
    soort: "onvervulbaar",
    ernst: "waarschuwing",
    pad: `regels.${regel.id}.vereisten`,
    melding,
    remedie,
  };
}
