import type { TabelversieInhoud } from "../model/tabelversie.ts";
import { gelijk, lijstVan, type Entiteit, type Entiteitsoort } from "./entiteit.ts";
import { pasToe } from "./pas-toe.ts";
import { keur } from "./keur-entiteit.ts";
import { probleem, type Operatieprobleem, type Probleem } from "./voer-operaties-uit.ts";
import { voegEntiteitSamen, type Conflict, type Conflictkeuze } from "./samenvoegen.ts";
import { operatieVan, verschilVan } from "./verschil.ts";
import { operatieSchema, type Operatie } from "./wijzigingsset.ts";
import { idVan } from "./id-van.ts";

/** One person changes one entity of a set, on a screen that showed an earlier state of it. */
export interface Bewerking {
  readonly soort: Entiteitsoort;
  readonly id: string;
  /** What the editor had on the screen; null: nothing, it is new. */
  readonly gezien: Entiteit | null;
  /** What it becomes; null: gone. What the set itself added is taken back, what was published is struck. */
  readonly nieuw: Entiteit | null;
  /** Why; empty keeps the reason that was given before. */
  readonly reden: string;
  /** The source it rests on; absent keeps the one that was named before. */
  readonly bron?: string | null;
  readonly keuzes?: readonly Conflictkeuze[];
}

export type Bewerkt =
  | {
      readonly ok: true;
      readonly operaties: Operatie[];
      /** True when what another changed meanwhile was kept beside it. */
      readonly samengevoegd: boolean;
    }
  | {
      readonly ok: false;
      readonly soort: "conflict";
      readonly huidig: Entiteit | null;
      readonly conflicten: readonly Conflict[];
    }
  | { readonly ok: false; readonly soort: "problemen"; readonly problemen: readonly Operatieprobleem[] };

/**
 * The operations of a set after an edit of one entity. However often it is edited, at most one operation is left for
 * it: the net change against the base, and none when it is as it was there. Between what the editor saw and what
 * stands there now, the edit is merged field by field; the same field in two ways is a conflict and changes nothing.
 */
export function bewerk(
  basis: TabelversieInhoud,
  operaties: readonly Operatie[],
  bewerking: Bewerking,
): Bewerkt {
  const { soort, id } = bewerking;
  const stand = pasToe(basis, operaties);
  if (!stand.ok) return { ok: false, soort: "problemen", problemen: stand.problemen };
  const stap = bereken(bewerking, {
    was: zoek(basis, soort, id),
    huidig: zoek(stand.inhoud, soort, id),
    eerder: operaties.filter((operatie) => isOver(operatie, soort, id)),
    plek: plekVan(operaties, soort, id),
  });
  if (!stap.ok) return stap;
  const na = vervang(operaties, soort, id, stap.netto);
  const toegepast = pasToe(basis, na);
  if (!toegepast.ok) return { ok: false, soort: "problemen", problemen: toegepast.problemen };
  return { ok: true, operaties: na, samengevoegd: stap.samengevoegd };
}

/** What an edit of one entity is about: as the base has it, as the set has it, and what the set did to it so far. */
export interface Uitgangspunt {
  readonly was: Entiteit | undefined;
  readonly huidig: Entiteit | undefined;
  readonly eerder: readonly Operatie[];
  /** Index of its operation, or of the one it would get. */
  readonly plek: number;
}

export type Stap =
  | { readonly ok: true; readonly netto: Operatie | null; readonly samengevoegd: boolean }
  | Extract<Bewerkt, { readonly ok: false }>;

/** The one operation that is left of an edit, not yet looked at beside the others of the set. */
export function bereken(bewerking: Bewerking, { was, huidig, eerder, plek }: Uitgangspunt): Stap {
  const { soort, id, gezien, keuzes = [] } = bewerking;
  const meld = (problemen: readonly Probleem[]): Stap => ({
    ok: false,
    soort: "problemen",
    problemen: problemen.map((p) => ({ ...p, operatie: plek, soort, id })),
  });
  const nieuw = leesNieuw(bewerking);
  if (Array.isArray(nieuw)) return meld(nieuw);
  if (gezien === null && nieuw !== undefined && !gelijk(huidig, nieuw)) {
    // Two new things with one id are not two versions of one thing: nothing to merge.
    if (huidig !== undefined)
      return meld(
        probleem("bestaat-al", `"${id}" bestaat al`, "Kies een andere id, of wijzig wat er staat.", "id"),
      );
    if (was !== undefined)
      return meld(
        probleem(
          "id-hergebruikt",
          `"${id}" is in deze set geschrapt`,
          "Kies een nieuwe id, of neem het schrappen terug.",
          "id",
        ),
      );
  }
  const samen = voegEntiteitSamen(
    soort,
    id,
    { basis: gezien ?? undefined, onze: nieuw, hunne: huidig },
    keuzes.filter((keuze) => keuze.soort === soort && keuze.id === id),
  );
  if (samen.conflicten.length > 0)
    return { ok: false, soort: "conflict", huidig: huidig ?? null, conflicten: samen.conflicten };
  const netto = nettoOperatie(was, samen.entiteit, eerder, bewerking);
  if (Array.isArray(netto)) return meld(netto);
  return { ok: true, netto, samengevoegd: !gelijk(samen.entiteit, nieuw) };
}

/** The operations without what the set does to this entity: it is again as in the base. */
export function neemTerug(operaties: readonly Operatie[], soort: Entiteitsoort, id: string): Operatie[] {
  return operaties.filter((operatie) => !isOver(operatie, soort, id));
}

function leesNieuw({ soort, id, nieuw }: Bewerking): Entiteit | undefined | Probleem[] {
  if (nieuw === null) return undefined;
  if (nieuw.id !== id)
    return probleem("id-vast", "een id verandert nooit", "Schrap dit en voeg iets nieuws toe.", "id");
  return keur(soort, nieuw);
}

/** The one operation that makes `na` of what the base holds; null when nothing has to be done. */
function nettoOperatie(
  was: Entiteit | undefined,
  na: Entiteit | undefined,
  eerder: readonly Operatie[],
  { soort, id, reden, bron }: Bewerking,
): Operatie | null | Probleem[] {
  const verschil = verschilVan(soort, id, was, na);
  if (verschil === null) return null;
  const gelezen = operatieSchema.safeParse({
    soort,
    reden: reden.trim() || (eerder.findLast((operatie) => operatie.reden !== null)?.reden ?? null),
    bron: bron === undefined ? (eerder.findLast((operatie) => operatie.bron !== null)?.bron ?? null) : bron,
    punten: [...new Set(eerder.flatMap(({ punten }) => punten))],
    ...operatieVan(verschil),
  });
  if (gelezen.success) return gelezen.data;
  return gelezen.error.issues.flatMap(({ path, message }) =>
    path[0] === "reden"
      ? probleem("ongeldige-waarde", "de reden ontbreekt", "Schrijf op waarom dit nooit klopte.", "reden")
      : probleem("ongeldige-waarde", message, "Verbeter de waarde.", path.map(String).join(".") || null),
  );
}

/** In the place of the first operation on the same entity, so that the order a reader knows stays. */
function vervang(
  operaties: readonly Operatie[],
  soort: Entiteitsoort,
  id: string,
  netto: Operatie | null,
): Operatie[] {
  const rest = neemTerug(operaties, soort, id);
  return netto === null ? rest : rest.toSpliced(plekVan(operaties, soort, id), 0, netto);
}

function plekVan(operaties: readonly Operatie[], soort: Entiteitsoort, id: string): number {
  const plek = operaties.findIndex((operatie) => isOver(operatie, soort, id));
  return plek === -1 ? operaties.length : plek;
}

function isOver(operatie: Operatie, soort: Entiteitsoort, id: string): boolean {
  return operatie.soort === soort && idVan(operatie) === id;
}

function zoek(inhoud: TabelversieInhoud, soort: Entiteitsoort, id: string): Entiteit | undefined {
  return lijstVan(inhoud, soort).find((entiteit) => entiteit.id === id);
}
