import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { ENTITEITSCHEMAS } from "./entiteit-schema.ts";
import {
  gelijk,
  lijstVan,
  metLijsten,
  opVolgorde,
  SOORTEN,
  type Entiteit,
  type Entiteitsoort,
} from "./entiteit.ts";
import { metVeld, veldenVan } from "./veld.ts";

/** Two people changed the same thing in different ways. A value that is absent has no key. */
export interface Conflict {
  readonly soort: Entiteitsoort;
  readonly id: string;
  /** Null: the entity as a whole (one struck it, the other changed it). */
  readonly veld: string | null;
  readonly basis?: unknown;
  readonly onze?: unknown;
  readonly hunne?: unknown;
}

/** Whose value stands, decided by a person for one conflict. */
export interface Conflictkeuze {
  readonly soort: Entiteitsoort;
  readonly id: string;
  readonly veld: string | null;
  readonly kies: "onze" | "hunne";
}

export type Samengevoegd =
  | { readonly ok: true; readonly inhoud: TabelversieInhoud }
  | { readonly ok: false; readonly conflicten: readonly Conflict[] };

/**
 * Three-way merge per entity and field. What only one side changed is taken over; what both changed in the same
 * way too; the rest is a conflict. Without conflict the outcome does not depend on which side is ours. Number,
 * title and explanation stay those of `basis`: they belong to a publication.
 */
export function samenvoegen(
  basis: TabelversieInhoud,
  onze: TabelversieInhoud,
  hunne: TabelversieInhoud,
  keuzes: readonly Conflictkeuze[] = [],
): Samengevoegd {
  const conflicten: Conflict[] = [];
  const lijsten = new Map<Entiteitsoort, Entiteit[]>();
  for (const soort of SOORTEN) {
    const [b, o, h] = [perId(basis, soort), perId(onze, soort), perId(hunne, soort)];
    const na = new Map<string, Entiteit>();
    for (const id of new Set([...b.keys(), ...o.keys(), ...h.keys()])) {
      const eigen = keuzes.filter((keuze) => keuze.soort === soort && keuze.id === id);
      const versies = { basis: b.get(id), onze: o.get(id), hunne: h.get(id) };
      const uitkomst = voegEntiteitSamen(soort, id, versies, eigen);
      if (uitkomst.conflicten.length > 0) conflicten.push(...uitkomst.conflicten);
      else if (uitkomst.entiteit !== undefined) na.set(id, uitkomst.entiteit);
    }
    lijsten.set(soort, opVolgorde(lijstVan(basis, soort), na));
  }
  return conflicten.length > 0 ? { ok: false, conflicten } : { ok: true, inhoud: metLijsten(basis, lijsten) };
}

function perId(inhoud: TabelversieInhoud, soort: Entiteitsoort): Map<string, Entiteit> {
  return new Map(lijstVan(inhoud, soort).map((entiteit) => [entiteit.id, entiteit]));
}

interface Uitkomst {
  /** Absent: it is gone. Says nothing as long as there are conflicts. */
  readonly entiteit?: Entiteit | undefined;
  readonly conflicten: readonly Conflict[];
}

/** One entity in the hands of two: what it was, and what each made of it; `undefined` = not there. */
interface Drie {
  readonly basis: Entiteit | undefined;
  readonly onze: Entiteit | undefined;
  readonly hunne: Entiteit | undefined;
}

/** The three-way merge of one entity; `keuzes` are those about this entity. */
export function voegEntiteitSamen(
  soort: Entiteitsoort,
  id: string,
  { basis, onze, hunne }: Drie,
  keuzes: readonly Conflictkeuze[],
): Uitkomst {
  if (gelijk(onze, hunne) || gelijk(basis, hunne)) return { entiteit: onze, conflicten: [] };
  if (gelijk(basis, onze)) return { entiteit: hunne, conflicten: [] };
  const geheel = keuzes.find(({ veld }) => veld === null);
  if (geheel !== undefined) return { entiteit: geheel.kies === "onze" ? onze : hunne, conflicten: [] };
  if (onze === undefined || hunne === undefined)
    return { conflicten: [{ soort, id, veld: null, ...aanwezig({ basis, onze, hunne }) }] };
  return perVeld(soort, id, basis ?? { id }, onze, hunne, keuzes);
}

function perVeld(
  soort: Entiteitsoort,
  id: string,
  basis: Entiteit,
  onze: Entiteit,
  hunne: Entiteit,
  keuzes: readonly Conflictkeuze[],
): Uitkomst {
  const [b, o, h] = [veldenVan(basis), veldenVan(onze), veldenVan(hunne)];
  const conflicten: Conflict[] = [];
  let entiteit = onze;
  for (const veld of new Set([...b.keys(), ...o.keys(), ...h.keys()])) {
    const [was, wij, zij] = [b.get(veld), o.get(veld), h.get(veld)];
    if (gelijk(wij, zij) || gelijk(was, zij)) continue;
    const gekozen = keuzes.find((keuze) => keuze.veld === veld)?.kies;
    if (gekozen === "onze") continue;
    if (gekozen === "hunne" || gelijk(was, wij)) entiteit = metVeld(entiteit, veld, zij);
    else conflicten.push({ soort, id, veld, ...aanwezig({ basis: was, onze: wij, hunne: zij }) });
  }
  if (conflicten.length > 0) return { conflicten };
  // Two changes that each were right can be wrong together; then it is still a conflict, of the whole.
  const gekeurd = ENTITEITSCHEMAS[soort].safeParse(entiteit);
  return gekeurd.success
    ? { entiteit: gekeurd.data as Entiteit, conflicten: [] }
    : { conflicten: [{ soort, id, veld: null, basis, onze, hunne }] };
}

function aanwezig(waarden: { basis: unknown; onze: unknown; hunne: unknown }): Partial<Conflict> {
  return Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined));
}
