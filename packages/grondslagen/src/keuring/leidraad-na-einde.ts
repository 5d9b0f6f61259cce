import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

/** A leidraad that goes on after every rule it names has ended: it explains what is no more. */
export function keurLeidraden({ regels, leidraden = [] }: TabelversieInhoud): Keuringspunt[] {
  const einden = new Map(regels.map(({ id, geldig }) => [id, geldig.tot]));
  return leidraden.flatMap((leidraad): Keuringspunt[] => {
    const dagen = leidraad.regels.flatMap((id) => einden.get(id) ?? []);
    const laatste = dagen.toSorted().at(-1);
    const { tot } = leidraad.geldig;
    if (laatste === undefined || dagen.length < leidraad.regels.length || (tot !== null && tot <= laatste))
      return [];
    const dag = datumInWoorden(laatste);
    return [
      {
        soort: "verlopen",
        ernst: "waarschuwing",
        pad: `leidraden.${leidraad.id}.regels`,
        melding: `Vanaf ${dag} geldt geen van de regels die deze leidraad noemt, en de leidraad geldt door.`,
        remedie: `Noem de regels die ervoor in de plaats kwamen, of beëindig de leidraad op ${dag}.`,
      },
    ];
  });
}
