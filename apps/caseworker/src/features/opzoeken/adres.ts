import { DOEL_ANDERS, isDatum, nabij, type Datum, type Woordenlijst } from "@core/grondslagen";
import { leesFeiten, schrijfFeiten } from "./feiten-in-adres.ts";
import type { Keuzeveld } from "@deelwijzer/grondslagen-react";
import type { ZoekVraag } from "./zoek-vraag.ts";

/** A value in the address that the vocabulary does not hold; `nabij` are the ids that look like it. */
export interface Onbekend {
  readonly veld: Exclude<keyof ZoekVraag, "wetsvoorstel">;
  readonly waarde: string;
  readonly nabij: readonly string[];
}

export interface GelezenAdres {
  readonly vraag: ZoekVraag;
  readonly onbekend: readonly Onbekend[];
}

/** The names in the address, which are the fields of the question. Nothing else ever enters it: no client data. */
const VELDEN = [
  "domein",
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "peildatum",
  "wetsvoorstel",
  "feiten",
] as const satisfies readonly (keyof ZoekVraag)[];

/** Reads a question from an address. What it does not know it names, and keeps the rest. */
export function leesAdres(zoek: string, w: Woordenlijst, vandaag: Datum): GelezenAdres {
  const parameters = new URLSearchParams(zoek);
  const bekend = idsPerVeld(w);
  const onbekend: Onbekend[] = [];
  const toets = (veld: keyof typeof bekend, waarde: string): boolean => {
    if (bekend[veld].includes(waarde)) return true;
    onbekend.push({ veld, waarde: waarde.slice(0, 60), nabij: nabij(waarde, bekend[veld]) });
    return false;
  };
  const een = (veld: keyof typeof bekend): string | null => {
    const waarde = parameters.get(veld)?.trim() ?? "";
    return waarde !== "" && toets(veld, waarde) ? waarde : null;
  };
  const gegevens = parameters
    .getAll("gegevens")
    .flatMap((waarde) => waarde.split(","))
    .map((waarde) => waarde.trim())
    .filter((waarde) => waarde !== "");
  const peildatum = parameters.get("peildatum") ?? "";
  // Which bills there are, the register knows; the engine refuses another by name.
  const wetsvoorstel = (parameters.get("wetsvoorstel") ?? "").trim().slice(0, 60).trim();
  if (peildatum !== "" && !isDatum(peildatum)) {
    onbekend.push({ veld: "peildatum", waarde: peildatum.slice(0, 60), nabij: [] });
  }
  const feiten = leesFeiten(parameters.getAll("feiten").join(","), w);
  for (const waarde of feiten.onbekend)
    onbekend.push({ veld: "feiten", waarde: waarde.slice(0, 60), nabij: [] });
  return {
    vraag: {
      domein: een("domein"),
      richting: een("richting"),
      partner: een("partner"),
      gegevens: [...new Set(gegevens)].filter((soort) => toets("gegevens", soort)),
      betrokkene: een("betrokkene"),
      doel: een("doel"),
      herkomst: een("herkomst"),
      peildatum: isDatum(peildatum) ? peildatum : vandaag,
      ...(wetsvoorstel === "" ? {} : { wetsvoorstel }),
      ...(Object.keys(feiten.feiten).length === 0 ? {} : { feiten: feiten.feiten }),
    },
    onbekend,
  };
}

/** The question as search parameters. With `vandaag` a question about today follows the calendar; without it
 *  the date is written out, so that who opens the link later sees the same answer. */
export function schrijfAdres(vraag: ZoekVraag, vandaag?: Datum): string {
  return wijzigAdres("", vraag, vandaag);
}

/** A question that does not say for whom, is asked by who is signed in. What a link says stays. */
export function vulDomeinAan(zoek: string, eigen: string | null): string {
  return eigen === null || new URLSearchParams(zoek).has("domein")
    ? zoek
    : wijzigAdres(zoek, { domein: eigen });
}

/** Changes only the named fields; a value nobody knows stays until its own field is chosen. */
export function wijzigAdres(zoek: string, wijziging: Partial<ZoekVraag>, vandaag?: Datum): string {
  const huidig = new URLSearchParams(zoek);
  return VELDEN.flatMap((veld) => {
    const waarden = veld in wijziging ? tekstVan(wijziging, veld, vandaag) : huidig.getAll(veld).join(",");
    return waarden === ""
      ? []
      : [`${veld}=${encodeURIComponent(waarden).replaceAll("%2C", ",").replaceAll("%3A", ":")}`];
  }).join("&");
}

function tekstVan(vraag: Partial<ZoekVraag>, veld: keyof ZoekVraag, vandaag: Datum | undefined): string {
  if (veld === "gegevens") return (vraag.gegevens ?? []).join(",");
  if (veld === "feiten") return schrijfFeiten(vraag.feiten ?? {});
  if (veld === "peildatum" && vraag.peildatum === vandaag) return "";
  return vraag[veld] ?? "";
}

function idsPerVeld(w: Woordenlijst): Record<Keuzeveld, string[]> {
  const ids = (termen: readonly { id: string }[]) => termen.map((term) => term.id);
  return {
    domein: ids(w.domeinen),
    richting: ids(w.richtingen),
    partner: ids(w.partners),
    gegevens: ids(w.gegevens),
    betrokkene: ids(w.betrokkenen),
    doel: [...ids(w.doelen), DOEL_ANDERS],
    herkomst: ids(w.herkomst),
  };
}

/** The search parameters of a page as one text, as `leesAdres` reads them. */
export function alsZoekdeel(parameters: Readonly<Record<string, string | string[] | undefined>>): string {
  const zoek = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(parameters)) {
    for (const deel of [waarde].flat()) if (deel !== undefined) zoek.append(naam, deel);
  }
  return zoek.toString();
}
