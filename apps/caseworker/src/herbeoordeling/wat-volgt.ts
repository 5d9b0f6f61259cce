import { datum, type Gemeentelaag, type Kennis } from "@core/grondslagen";
import type { Herbeoordeling, TeHerbeoordelen } from "@deelwijzer/db";
import { vraagUit } from "../dossier/gevolgen-in-lijst.ts";
import { gevolgVanOvernemen, type Gevolg, type Gevolgsoort } from "../dossier/nieuwere-versie.ts";
import { nieuwsteVan } from "../dossier/open-dossier.ts";

/** What waits on a sealed besluit: to look what newer tables mean for it, or to do what somebody said would follow. */
export type Wachtend =
  | {
      readonly soort: "bekijken";
      readonly gevolg: Extract<Gevolgsoort, "andere-vereisten" | "andere-uitkomst" | "woord-weg">;
    }
  | { readonly soort: "nog-opvolgen" }
  | { readonly soort: "nog-aanvullen" };

export interface Voorgeschiedenis {
  readonly laatste: Herbeoordeling | undefined;
  /** When something was last added to the besluit. */
  readonly aangevuldOp: Date | undefined;
}

/**
 * Works out what waits on besluiten, from what was sealed in the clear: none is opened. Laid beside the tables it was last
 * looked at with, so that nobody has to look twice at the same. Equal questions are worked out once.
 */
export function wachtOpBesluiten(
  kennis: Kennis,
  laag: Gemeentelaag,
): (rij: TeHerbeoordelen, eerder: Voorgeschiedenis) => Wachtend | null {
  const bekend = new Map<string, Gevolgsoort>();
  return (rij, eerder) => {
    const { laatste, aangevuldOp } = eerder;
    // What is replaced is not asked for; so no successor runs.
    if (laatste?.vervolg === "opvolger") return { soort: "nog-opvolgen" };
    if (laatste?.vervolg === "aanvulling" && (aangevuldOp === undefined || aangevuldOp < laatste.op))
      return { soort: "nog-aanvullen" };
    const basis = laatste?.tabelversieHash ?? rij.besluit.tabelversieHash;
    const sleutel = JSON.stringify([basis, rij.afweging.peildatum, vraagUit(rij.afweging)]);
    const gevolg = bekend.get(sleutel) ?? gevolgVoor(rij, basis, kennis, laag)?.soort ?? "zelfde";
    bekend.set(sleutel, gevolg);
    return gevolg === "zelfde" || gevolg === "nog-niet-bekend" ? null : { soort: "bekijken", gevolg };
  };
}

/** What the newest tables say of a sealed question, beside an earlier version; null where that is not in force here. */
export function gevolgVoor(
  { afweging }: Pick<TeHerbeoordelen, "afweging">,
  basisHash: string,
  kennis: Kennis,
  laag: Gemeentelaag,
): Gevolg | null {
  const nieuwste = nieuwsteVan(kennis);
  const versie = kennis.tabelversies.find(({ hash }) => hash === basisHash);
  if (versie === undefined || versie === nieuwste) return null;
  const peildatum = datum(afweging.peildatum);
  return gevolgVanOvernemen(vraagUit(afweging), { peildatum, versie, nieuwste, kennis, laag });
}
