import type { Aankondiging } from "../model/aankondiging.ts";
import type { Bevinding } from "../model/bevinding.ts";
import { checkTabelversie } from "../model/check-tabelversie.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Wetsvoorstel } from "../model/wetsvoorstel.ts";
import { datum } from "../time/datum.ts";
import { lijstVan, type Entiteitsoort } from "./entiteit.ts";
import { keur, keurVolledig } from "./keur-entiteit.ts";
import { metWetsvoorstel } from "./met-wetsvoorstel.ts";
import { metVolleRijen } from "./volle-rijen.ts";

/** Any day does to see whether the rows fit: a bill has none of its own. */
const PROEFDAG = datum("2019-08-11");

/** What is wrong with a bill of the register, seen from the versions and announcements there are. Empty = nothing. */
export function controleerWetsvoorstel(
  voorstel: Wetsvoorstel,
  versies: readonly Tabelversie[],
  aankondigingen: readonly Pick<Aankondiging, "id">[],
): Bevinding[] {
  const pad = (deel: string) => `wetsvoorstellen.${voorstel.dossiernummer}.${deel}`;
  return [
    ...overVerloop(voorstel, pad),
    ...overFasen(voorstel, pad),
    ...(voorstel.aankondigingen ?? [])
      .filter((id) => !aankondigingen.some((kandidaat) => kandidaat.id === id))
      .map((id) => ({
        pad: pad("aankondigingen"),
        melding: `"${id}" is geen aankondiging van het register`,
      })),
    ...overRijen(voorstel, versies, pad),
  ];
}

type Pad = (deel: string) => string;

function overVerloop({ verloop = [], stand, standSinds }: Wetsvoorstel, pad: Pad): Bevinding[] {
  const laatste = verloop.at(-1);
  if (laatste === undefined) return [];
  const dagen = verloop.flatMap(({ sinds }) => sinds ?? []);
  return [
    ...(laatste.stand === stand && (standSinds === undefined || laatste.sinds === standSinds)
      ? []
      : [{ pad: pad("verloop"), melding: "de laatste stap is niet de stand die het voorstel nu heeft" }]),
    ...(dagen.every((dag, i) => i === 0 || (dagen[i - 1] ?? dag) <= dag)
      ? []
      : [{ pad: pad("verloop"), melding: "de stappen staan niet op volgorde van tijd" }]),
  ];
}

function overFasen({ fasen = [], operaties = [] }: Wetsvoorstel, pad: Pad): Bevinding[] {
  const ids = fasen.map(({ id }) => id);
  return [
    ...ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => ({ pad: pad("fasen"), melding: `de fase "${id}" komt meer dan één keer voor` })),
    ...operaties.flatMap(({ fase }, i) =>
      fase === undefined || ids.includes(fase)
        ? []
        : [{ pad: pad(`operaties.${i}.fase`), melding: `de fase "${fase}" staat niet bij dit voorstel` }],
    ),
  ];
}

/** The rows must fit the version they were written on, whole: nothing is there already, nothing is gone. */
function overRijen(voorstel: Wetsvoorstel, versies: readonly Tabelversie[], pad: Pad): Bevinding[] {
  const { operaties, basis } = voorstel;
  if (operaties === undefined)
    return basis === undefined ? [] : [{ pad: pad("basis"), melding: "er zijn geen rijen bij deze basis" }];
  const versie = versies.find(({ hash }) => hash === basis);
  if (versie === undefined)
    return [{ pad: pad("basis"), melding: "dit is niet de hash van een tabelversie die er is" }];
  const gekeurd = metWetsvoorstel(versie, voorstel, PROEFDAG, undefined, keur);
  // As it will be applied, without looking at the form of anything: then nothing may be missing.
  const uitkomst = gekeurd.ok
    ? metWetsvoorstel(versie, metVolleRijen(voorstel), PROEFDAG, undefined, keurVolledig)
    : gekeurd;
  if (!uitkomst.ok)
    return uitkomst.problemen.map(({ operatie, soort, id, melding, herstel }) => ({
      pad: pad(`operaties.${operatie} (${soort} ${id})`),
      melding: `${melding}. ${herstel}`,
    }));
  const { inhoud, stondErAl } = uitkomst.hypothetisch;
  return [
    ...stondErAl.map((id) => ({ pad: pad("operaties"), melding: `"${id}" staat al in de basis` })),
    ...operaties.flatMap((operatie, i) => {
      if (operatie.op === "toevoegen" || bestaat(versie, operatie.soort, operatie.id)) return [];
      const eigen = operaties.some(
        (ander) =>
          ander.op === "toevoegen" && ander.soort === operatie.soort && ander.waarde.id === operatie.id,
      );
      return eigen
        ? []
        : [{ pad: pad(`operaties.${i}`), melding: `"${operatie.id}" bestaat niet in de basis` }];
    }),
    ...checkTabelversie(inhoud).map(({ pad: plek, melding }) => ({ pad: pad(plek), melding })),
  ];
}

function bestaat({ inhoud }: Tabelversie, soort: Entiteitsoort, id: string): boolean {
  return lijstVan(inhoud, soort).some((entiteit) => entiteit.id === id);
}
