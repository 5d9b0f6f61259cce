import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { bereken, type Bewerking } from "./bewerk.ts";
import { lijstVan, SOORTEN, type Entiteit, type Entiteitsoort } from "./entiteit.ts";
import { pasToe } from "./pas-toe.ts";
import { probleem, type Operatieprobleem } from "./voer-operaties-uit.ts";
import type { Conflict } from "./samenvoegen.ts";
import type { Operatie } from "./wijzigingsset.ts";
import { idVan } from "./id-van.ts";

/** One edit of many that was refused, and why: problems, or fields that another changed differently. */
export interface GeweigerdeBewerking {
  readonly soort: Entiteitsoort;
  readonly id: string;
  readonly problemen: readonly Operatieprobleem[];
  readonly conflicten: readonly Conflict[];
}

export type AlleBewerkt =
  | {
      readonly ok: true;
      readonly operaties: Operatie[];
      /** The entities of which another changed other fields meanwhile; those are kept. */
      readonly samengevoegd: readonly Pick<Bewerking, "soort" | "id">[];
    }
  /** Nothing was changed. Every edit that cannot be made is named, not only the first. */
  | {
      readonly ok: false;
      readonly geweigerd: readonly GeweigerdeBewerking[];
      /** What of the set as it was does not fit its base; then no edit was looked at. */
      readonly problemen: readonly Operatieprobleem[];
    };

/**
 * Many edits of different entities at once, as `bewerk` does one: all of them or none. Each is judged against the set
 * as it stands, so their order has no meaning; that is also why one entity cannot stand in it twice.
 */
export function bewerkAlle(
  basis: TabelversieInhoud,
  operaties: readonly Operatie[],
  bewerkingen: readonly Bewerking[],
): AlleBewerkt {
  const stand = pasToe(basis, operaties);
  if (!stand.ok) return { ok: false, geweigerd: [], problemen: stand.problemen };
  const [was, huidig] = [opSleutel(basis), opSleutel(stand.inhoud)];
  const eerder = Map.groupBy(operaties, (operatie) => sleutel(operatie.soort, idVan(operatie)));
  const plekken = new Map(
    operaties.map((operatie, plek) => [sleutel(operatie.soort, idVan(operatie)), plek]),
  );

  const netto = new Map<string, Operatie | null>();
  const samengevoegd: Pick<Bewerking, "soort" | "id">[] = [];
  const geweigerd: GeweigerdeBewerking[] = [];
  for (const bewerking of bewerkingen) {
    const { soort, id } = bewerking;
    const eigen = sleutel(soort, id);
    const plek = plekken.get(eigen) ?? operaties.length;
    if (netto.has(eigen)) {
      const tweemaal = probleem(
        "bestaat-al",
        `"${id}" staat hier twee keer`,
        "Laat het één keer staan.",
        "id",
      );
      const problemen = tweemaal.map((p) => ({ ...p, operatie: plek, soort, id }));
      geweigerd.push({ soort, id, problemen, conflicten: [] });
      continue;
    }
    const stap = bereken(bewerking, {
      was: was.get(eigen),
      huidig: huidig.get(eigen),
      eerder: eerder.get(eigen) ?? [],
      plek,
    });
    netto.set(eigen, stap.ok ? stap.netto : null);
    if (stap.ok) {
      if (stap.samengevoegd) samengevoegd.push({ soort, id });
    } else if (stap.soort === "conflict")
      geweigerd.push({ soort, id, problemen: [], conflicten: stap.conflicten });
    else geweigerd.push({ soort, id, problemen: stap.problemen, conflicten: [] });
  }
  if (geweigerd.length > 0) return { ok: false, geweigerd, problemen: [] };
  const na = vervangAlle(operaties, netto);
  const toegepast = pasToe(basis, na);
  if (!toegepast.ok) return { ok: false, geweigerd: [], problemen: toegepast.problemen };
  return { ok: true, operaties: na, samengevoegd };
}

/** Each in the place of the first operation on the same entity; what is new follows in the order it was given. */
function vervangAlle(
  operaties: readonly Operatie[],
  netto: ReadonlyMap<string, Operatie | null>,
): Operatie[] {
  const over = new Map(netto);
  const gezet = operaties.flatMap((operatie) => {
    const eigen = sleutel(operatie.soort, idVan(operatie));
    if (!netto.has(eigen)) return [operatie];
    const nieuw = over.get(eigen);
    over.delete(eigen);
    return nieuw === undefined || nieuw === null ? [] : [nieuw];
  });
  return [...gezet, ...[...over.values()].filter((operatie) => operatie !== null)];
}

function opSleutel(inhoud: TabelversieInhoud): ReadonlyMap<string, Entiteit> {
  return new Map(
    SOORTEN.flatMap((soort) => lijstVan(inhoud, soort).map((e) => [sleutel(soort, e.id), e] as const)),
  );
}

function sleutel(soort: Entiteitsoort, id: string): string {
  return `${soort} ${id}`;
}
