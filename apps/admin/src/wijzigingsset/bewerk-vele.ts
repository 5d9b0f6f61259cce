import {
  bewerkAlle,
  lijstVan,
  pasToe,
  type Bewerking,
  type Entiteit,
  type Entiteitsoort,
  type GeweigerdeBewerking,
  type TabelversieInhoud,
} from "@core/grondslagen";
import type { Tx, WijzigingssetRij } from "@deelwijzer/db";
import { gelukt, type Result, type UseCaseContext, type UseCaseFout } from "@deelwijzer/server";
import type { GeladenSet } from "./laad-set.ts";
import { bewaarBewerking, legVast } from "./schrijf-set.ts";
import { alsProblemen } from "./weigering.ts";

export type VeleBewerkt =
  | { readonly soort: "bewaard"; readonly rij: WijzigingssetRij; readonly samengevoegd: number }
  /** Nothing was written: these fields were changed differently by somebody else meanwhile. */
  | { readonly soort: "conflict"; readonly geweigerd: readonly GeweigerdeBewerking[] };

/**
 * Many edits in one set: all of them or none, one new version of the set, and in the history one line per entity, so
 * that what happened to one rule reads the same however it was changed.
 */
export async function bewerkVele(
  tx: Tx,
  ctx: UseCaseContext,
  geladen: GeladenSet,
  bewerkingen: readonly Bewerking[],
): Promise<Result<VeleBewerkt, UseCaseFout>> {
  const { set, basis } = geladen;
  const bewerkt = bewerkAlle(basis.inhoud, set.operaties, bewerkingen);
  if (!bewerkt.ok) {
    const problemen = [...bewerkt.problemen, ...bewerkt.geweigerd.flatMap((een) => een.problemen)];
    if (problemen.length > 0)
      return alsProblemen(
        problemen.map((een) => ({ ...een, veld: [een.soort, een.id, een.veld].filter(Boolean).join(" ") })),
      );
    return gelukt<VeleBewerkt>({ soort: "conflict", geweigerd: bewerkt.geweigerd });
  }
  const voor = inhoudVan(basis.inhoud, set.operaties);
  const na = inhoudVan(basis.inhoud, bewerkt.operaties);
  const [eerste, ...rest] = bewerkingen.map(({ soort, id, reden }) => ({
    actie: "bewerken" as const,
    reden: reden || null,
    gegevens: { soort, entiteitId: id, voor: zoek(voor, soort, id), na: zoek(na, soort, id) },
  }));
  if (eerste === undefined)
    return gelukt<VeleBewerkt>({ soort: "bewaard", rij: geladen.rij, samengevoegd: 0 });
  const bewaard = await bewaarBewerking(tx, ctx, geladen, { ...set, operaties: bewerkt.operaties }, eerste);
  if (!bewaard.ok) return bewaard;
  await legVast(tx, ctx, bewaard.waarde, ...rest);
  return gelukt<VeleBewerkt>({
    soort: "bewaard",
    rij: bewaard.waarde,
    samengevoegd: bewerkt.samengevoegd.length,
  });
}

function inhoudVan(
  basis: TabelversieInhoud,
  operaties: GeladenSet["set"]["operaties"],
): TabelversieInhoud | null {
  const toegepast = pasToe(basis, operaties);
  return toegepast.ok ? toegepast.inhoud : null;
}

function zoek(inhoud: TabelversieInhoud | null, soort: Entiteitsoort, id: string): Entiteit | null {
  return inhoud === null ? null : (lijstVan(inhoud, soort).find((entiteit) => entiteit.id === id) ?? null);
}
