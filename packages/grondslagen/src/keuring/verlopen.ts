import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

/** Rules that hold longer than what they name: a law, a partner, a purpose or another word that ended. */
export function keurVerlopen({ regels, woordenlijst }: TabelversieInhoud): Keuringspunt[] {
  const einden = eindenVan(woordenlijst);
  return regels.flatMap((regel) =>
    genoemdDoor(regel).flatMap(({ lijst, id, tot }) => {
      const einde = einden.get(`${lijst}.${id}`);
      return einde === undefined || (tot !== null && tot <= einde)
        ? []
        : [verlopen(regel, lijst, naamVan(woordenlijst, lijst, id), einde)];
    }),
  );
}

type Lijst = Exclude<keyof Woordenlijst, "richtingen" | "vereisten">;

interface Genoemd {
  readonly lijst: Lijst;
  readonly id: string;
  /** Until when the rule needs it; null = without end. */
  readonly tot: Datum | null;
}

const SOORTNAAM: Record<Lijst, string> = {
  domeinen: "Het domein",
  partners: "De partner",
  gegevens: "De soort gegevens",
  betrokkenen: "De betrokkene",
  herkomst: "De herkomst",
  doelen: "Het doel",
  wetten: "De wet",
  feiten: "Het feit",
};

function naamVan(w: Woordenlijst, lijst: Lijst, id: string): string {
  const termen: readonly { readonly id: string; readonly naam: string }[] = w[lijst] ?? [];
  return termen.find((kandidaat) => kandidaat.id === id)?.naam ?? id;
}

function verlopen(regel: Regel, lijst: Lijst, naam: string, einde: Datum): Keuringspunt {
  const dag = datumInWoorden(einde);
  return {
    soort: "verlopen",
    ernst: "waarschuwing",
    pad: `regels.${regel.id}.geldig`,
    melding: `${SOORTNAAM[lijst]} "${naam}" bestaat niet meer sinds ${dag}, maar de regel geldt daarna nog.`,
    remedie: `Beëindig de regel op ${dag}, of noem wat ervoor in de plaats kwam.`,
  };
}

/** Ends of words and laws by `list.id`; most have none. */
function eindenVan(w: Woordenlijst): ReadonlyMap<string, Datum> {
  const einden = new Map<string, Datum>();
  for (const { id, eind } of w.wetten) if (eind !== undefined) einden.set(`wetten.${id}`, eind);
  for (const lijst of [
    "domeinen",
    "partners",
    "gegevens",
    "betrokkenen",
    "herkomst",
    "doelen",
    "feiten",
  ] as const) {
    for (const { id, geldig } of w[lijst] ?? [])
      if (geldig !== undefined && geldig.tot !== null) einden.set(`${lijst}.${id}`, geldig.tot);
  }
  return einden;
}

function genoemdDoor(regel: Regel): Genoemd[] {
  const { tot } = regel.geldig;
  const noemt = (lijst: Lijst, ids: "zwijgt" | readonly string[]): Genoemd[] =>
    ids === "zwijgt" ? [] : ids.map((id) => ({ lijst, id, tot }));
  return [
    ...noemt("domeinen", [regel.domein]),
    ...noemt("partners", regel.partners),
    ...noemt("gegevens", regel.gegevens.draagt),
    ...noemt("betrokkenen", regel.betrokkenen),
    ...noemt("herkomst", regel.herkomst),
    ...noemt("doelen", regel.doelen),
    // A provision that made place for another is needed no longer than that day.
    ...regel.artikelen.map(({ wet, geldig }): Genoemd => ({
      lijst: "wetten",
      id: wet,
      tot: eerste(tot, geldig?.tot ?? null),
    })),
  ];
}

function eerste(een: Datum | null, ander: Datum | null): Datum | null {
  if (een === null || ander === null) return een ?? ander;
  return een < ander ? een : ander;
}
