import type { Regel } from "../model/regel.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import type { Periode } from "../time/periode.ts";
import type { Keuringspunt } from "./keuringspunt.ts";

/** Rules that hold longer than what they name, or earlier: a law, a partner, a purpose or another word of its time. */
export function keurVerlopen({ regels, woordenlijst }: TabelversieInhoud): Keuringspunt[] {
  const looptijden = looptijdenVan(woordenlijst);
  return regels.flatMap((regel) =>
    genoemdDoor(regel).flatMap(({ lijst, id, van, tot }) => {
      const looptijd = looptijden.get(`${lijst}.${id}`);
      if (looptijd === undefined) return [];
      const wat = `${SOORTNAAM[lijst]} "${naamVan(woordenlijst, lijst, id)}"`;
      return [
        ...(looptijd.tot === null || (tot !== null && tot <= looptijd.tot)
          ? []
          : [naEinde(regel, wat, looptijd.tot)]),
        // A rule without a known start holds from the first day of its law: the engine sees to that.
        ...(looptijd.van === null || van === null || looptijd.van <= van
          ? []
          : [voorBegin(regel, wat, looptijd.van)]),
      ];
    }),
  );
}

type Lijst = Exclude<keyof Woordenlijst, "richtingen" | "vereisten">;

interface Genoemd {
  readonly lijst: Lijst;
  readonly id: string;
  /** From when the rule needs it; null = not known. */
  readonly van: Datum | null;
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

function naEinde(regel: Regel, wat: string, einde: Datum): Keuringspunt {
  const dag = datumInWoorden(einde);
  const nooit = regel.geldig.van !== null && regel.geldig.van >= einde;
  return verlopen(
    regel,
    `${wat} bestaat niet meer sinds ${dag}, maar de regel ${nooit ? "begint dan pas" : "geldt daarna nog"}.`,
    nooit
      ? "Kijk welke van de twee dagen niet klopt, of noem wat ervoor in de plaats kwam."
      : `Beëindig de regel op ${dag}, of noem wat ervoor in de plaats kwam.`,
  );
}

function voorBegin(regel: Regel, wat: string, begin: Datum): Keuringspunt {
  const dag = datumInWoorden(begin);
  return verlopen(
    regel,
    `${wat} bestaat pas sinds ${dag}, maar de regel begint al eerder.`,
    `Laat de regel op ${dag} beginnen, of noem wat er daarvoor was.`,
  );
}

function verlopen(regel: Regel, melding: string, remedie: string): Keuringspunt {
  return { soort: "verlopen", ernst: "waarschuwing", pad: `regels.${regel.id}.geldig`, melding, remedie };
}

/** From and to when words and laws exist, by `list.id`; most have no known limit. */
function looptijdenVan(w: Woordenlijst): ReadonlyMap<string, Periode> {
  const looptijden = new Map<string, Periode>();
  for (const { id, begin, eind = null } of w.wetten)
    looptijden.set(`wetten.${id}`, { van: begin, tot: eind });
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
      if (geldig !== undefined) looptijden.set(`${lijst}.${id}`, geldig);
  }
  return looptijden;
}

function genoemdDoor(regel: Regel): Genoemd[] {
  const { van, tot } = regel.geldig;
  const noemt = (lijst: Lijst, ids: "zwijgt" | readonly string[]): Genoemd[] =>
    ids === "zwijgt" ? [] : ids.map((id) => ({ lijst, id, van, tot }));
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
      van: laatste(van, geldig?.van ?? null),
      tot: eerste(tot, geldig?.tot ?? null),
    })),
  ];
}

function eerste(een: Datum | null, ander: Datum | null): Datum | null {
  if (een === null || ander === null) return een ?? ander;
  return een < ander ? een : ander;
}

function laatste(een: Datum | null, ander: Datum | null): Datum | null {
  if (een === null || ander === null) return een ?? ander;
  return een > ander ? een : ander;
}
