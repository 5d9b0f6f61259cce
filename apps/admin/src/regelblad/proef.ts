import {
  ENTITEITSCHEMAS,
  leeswoordenVan,
  naamVanRegel,
  veldnaam,
  veldwaarde,
  verschilInVelden,
  type Entiteit,
  type Regel,
  type TabelversieInhoud,
} from "@core/grondslagen";
import { controleerRegel } from "../features/bewerken/regel-formulier/controleer.ts";
import { LEEG_REGELFORMULIER, type RegelFormulier } from "../features/bewerken/regel-formulier/formulier.ts";
import { regelVanFormulier } from "../features/bewerken/regel-formulier/naar-regel.ts";
import { formulierVanRegel } from "../features/bewerken/regel-formulier/van-regel.ts";
import { veldfout } from "../wijzigingsset/veldfout.ts";
import { celverwijzing } from "./bestand/cel.ts";
import { leesKoppen } from "./koppen.ts";
import { ID_KOLOM, KOLOMMEN, kolomVanVeld } from "./kolommen.ts";

/** Why a row, or the sheet as a whole, is refused: where it stands and what to do. */
export interface Geweigerd {
  /** Row of the sheet as a spreadsheet numbers it, the headings being row 1; null: the sheet as a whole. */
  readonly rij: number | null;
  readonly id: string | null;
  readonly kolom: string | null;
  readonly melding: string;
}

/** One rule as it would become, with what is different in words. */
export interface Rijproef {
  readonly rij: number;
  readonly id: string;
  readonly naam: string;
  readonly velden: readonly { readonly naam: string; readonly was: string; readonly wordt: string }[];
}

/** What would happen, before anything does. */
export interface Bladproef {
  readonly nieuw: readonly Rijproef[];
  readonly gewijzigd: readonly Rijproef[];
  /** Rules that get their last day; whatever else changes in them is named too. */
  readonly beeindigd: readonly Rijproef[];
  readonly ongewijzigd: number;
  readonly geweigerd: readonly Geweigerd[];
}

export interface Bladuitkomst {
  readonly proef: Bladproef;
  /** What to do when it is confirmed; empty while anything is refused. */
  readonly bewerkingen: readonly { readonly gezien: Entiteit | null; readonly nieuw: Entiteit }[];
}

/** A sheet as it was read: rows of cells, or whole rules. */
export type Blad =
  | {
      readonly soort: "cellen";
      readonly cellen: readonly (readonly string[])[];
      /** Cells with something to work out: what stands in them is never read. */
      readonly formules?: readonly Celplek[];
    }
  | { readonly soort: "regels"; readonly regels: readonly unknown[] };

/** Counted from 0, the headings being row 0. */
export interface Celplek {
  readonly r: number;
  readonly k: number;
}

interface Gelezen {
  readonly rij: number;
  readonly gezien: Entiteit | null;
  readonly nieuw: Entiteit;
  readonly formulier: RegelFormulier;
}

/** Holds a sheet against the rules of a set, by id: what is not in the sheet is left alone. */
export function beproefBlad(blad: Blad, inhoud: TabelversieInhoud): Bladuitkomst {
  const geweigerd: Geweigerd[] = [];
  const gelezen =
    blad.soort === "cellen"
      ? leesCellen(blad, inhoud, geweigerd)
      : leesRegels(blad.regels, inhoud, geweigerd);
  const proef = { nieuw: [] as Rijproef[], gewijzigd: [] as Rijproef[], beeindigd: [] as Rijproef[] };
  const bewerkingen: Bladuitkomst["bewerkingen"][number][] = [];
  let ongewijzigd = 0;
  for (const { rij, gezien, nieuw, formulier } of gelezen) {
    const verschillen = gezien === null ? [] : verschilInVelden(gezien, nieuw);
    if (gezien !== null && verschillen.length === 0) {
      ongewijzigd += 1;
      continue;
    }
    const fouten = controleerRegel(formulier, nieuw, inhoud, gezien === null);
    if (fouten.length > 0) {
      for (const { veld, tekst } of fouten) {
        const kolom = veld === "regel-id" ? ID_KOLOM.kop : (kolomVanVeld(veld)?.kop ?? null);
        geweigerd.push({ rij, id: nieuw.id, kolom, melding: `${tekst}.` });
      }
      continue;
    }
    const w = leeswoordenVan(inhoud);
    const rijproef: Rijproef = {
      rij,
      id: nieuw.id,
      naam: naamVanRegel(nieuw as unknown as Regel, w),
      velden: verschillen.map(({ veld, oud, nieuw: na }) => ({
        naam: veldnaam(veld),
        was: veldwaarde(veld, oud, w),
        wordt: veldwaarde(veld, na, w),
      })),
    };
    const einde = verschillen.some(
      ({ veld, oud, nieuw: na }) => veld === "geldig.tot" && oud === null && na !== null,
    );
    proef[gezien === null ? "nieuw" : einde ? "beeindigd" : "gewijzigd"].push(rijproef);
    bewerkingen.push({ gezien, nieuw });
  }
  return {
    proef: { ...proef, ongewijzigd, geweigerd: geweigerd.toSorted((a, b) => (a.rij ?? 0) - (b.rij ?? 0)) },
    bewerkingen: geweigerd.length > 0 ? [] : bewerkingen,
  };
}

function leesCellen(
  { cellen, formules = [] }: Extract<Blad, { soort: "cellen" }>,
  inhoud: TabelversieInhoud,
  geweigerd: Geweigerd[],
): Gelezen[] {
  const [koprij = [], ...rijen] = cellen;
  const koppen = leesKoppen(koprij);
  geweigerd.push(...formules.map((plek) => formule(plek, cellen, koppen.idPlaats)));
  const rekent = new Set(formules.map(({ r, k }) => `${r},${k}`));
  geweigerd.push(...koppen.fouten.map((melding) => ({ rij: 1, id: null, kolom: null, melding })));
  if (koppen.fouten.length > 0) return [];
  const ids = rijen.map((rij) => (rij[koppen.idPlaats] ?? "").trim());
  const bruikbaar = zonderDubbele(ids, 2, geweigerd);
  const bestaand = new Map<string, Entiteit>(inhoud.regels.map((regel) => [regel.id, regel]));
  return rijen.flatMap((rij, plaats): Gelezen[] => {
    const nummer = plaats + 2;
    const id = ids[plaats] ?? "";
    if (rij.every((cel) => cel.trim() === "")) return [];
    if (!bruikbaar.has(plaats) || rekent.has(`${plaats + 1},${koppen.idPlaats}`)) return [];
    if (id === "") {
      const melding = "De id ontbreekt. Zonder id is niet bekend welke regel dit is.";
      geweigerd.push({ rij: nummer, id: null, kolom: ID_KOLOM.kop, melding });
      return [];
    }
    const gezien = bestaand.get(id) ?? null;
    const oud: RegelFormulier =
      gezien === null ? { ...LEEG_REGELFORMULIER, artikelen: [], id } : formulierVanRegel(gezien);
    const formulier = { ...oud };
    let leesbaar = true;
    for (const { plaats: kolomplaats, kolom: kolomId } of koppen.kolommen) {
      const kolom = KOLOMMEN.find((een) => een.id === kolomId);
      const tekst = (rij[kolomplaats] ?? "").replaceAll("\r\n", "\n").trim();
      if (kolom === undefined || rekent.has(`${plaats + 1},${kolomplaats}`) || tekst === kolom.schrijf(oud))
        continue;
      const gelezen = kolom.lees(tekst, formulier, inhoud.woordenlijst);
      if (gelezen.ok) Object.assign(formulier, gelezen.waarde);
      else {
        leesbaar = false;
        geweigerd.push({ rij: nummer, id, kolom: kolom.kop, melding: gelezen.melding });
      }
    }
    return leesbaar ? [{ rij: nummer, gezien, nieuw: regelVanFormulier(formulier, gezien), formulier }] : [];
  });
}

function formule({ r, k }: Celplek, cellen: readonly (readonly string[])[], idPlaats: number): Geweigerd {
  const [kop, id] = [cellen[0]?.[k]?.trim() ?? "", cellen[r]?.[idPlaats]?.trim() ?? ""];
  return {
    rij: r + 1,
    id: r === 0 || k === idPlaats || id === "" ? null : id,
    kolom: r === 0 || kop === "" ? null : kop,
    melding: `In cel ${celverwijzing(r, k)} staat een formule. Kopieer de cel in uw rekenblad en plak alleen de waarde (Plakken speciaal). Voer het bestand dan opnieuw in.`,
  };
}

/** Whole rules: a member that is left out stays as it is. */
function leesRegels(
  regels: readonly unknown[],
  inhoud: TabelversieInhoud,
  geweigerd: Geweigerd[],
): Gelezen[] {
  const ids = regels.map((regel) =>
    typeof regel === "object" && regel !== null && "id" in regel && typeof regel.id === "string"
      ? regel.id
      : "",
  );
  const bruikbaar = zonderDubbele(ids, 1, geweigerd);
  const bestaand = new Map<string, Entiteit>(inhoud.regels.map((regel) => [regel.id, regel]));
  return regels.flatMap((ruw, plaats): Gelezen[] => {
    const nummer = plaats + 1;
    const id = ids[plaats] ?? "";
    if (!bruikbaar.has(plaats)) return [];
    if (id === "") {
      const melding = "De id ontbreekt. Elke regel heeft er een.";
      geweigerd.push({ rij: nummer, id: null, kolom: ID_KOLOM.kop, melding });
      return [];
    }
    const gezien = bestaand.get(id) ?? null;
    const gelezen = ENTITEITSCHEMAS.regel.safeParse({ ...gezien, ...(ruw as object) }, { error: veldfout });
    if (!gelezen.success) {
      for (const { path, message } of gelezen.error.issues)
        geweigerd.push({
          rij: nummer,
          id,
          kolom: path.map(String).join(".") || null,
          melding: `${message}.`,
        });
      return [];
    }
    const nieuw = gelezen.data as Entiteit;
    return [{ rij: nummer, gezien, nieuw, formulier: formulierVanRegel(nieuw) }];
  });
}

/** Places whose id stands there once; two rows for one rule would let the order decide, so neither is taken. */
function zonderDubbele(
  ids: readonly string[],
  eersteRij: number,
  geweigerd: Geweigerd[],
): ReadonlySet<number> {
  const plaatsen = Map.groupBy(ids.keys(), (plaats) => ids[plaats] ?? "");
  const bruikbaar = new Set<number>();
  for (const [id, waar] of plaatsen) {
    if (id === "" || waar.length === 1) for (const plaats of waar) bruikbaar.add(plaats);
    else
      for (const plaats of waar)
        geweigerd.push({
          rij: plaats + eersteRij,
          id,
          kolom: ID_KOLOM.kop,
          melding: `De id ${id} staat ${waar.length} keer in het bestand (rij ${waar.map((p) => p + eersteRij).join(", ")}). Laat één rij staan.`,
        });
  }
  return bruikbaar;
}
