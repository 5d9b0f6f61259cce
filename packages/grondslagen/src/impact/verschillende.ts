import { canoniek } from "../model/canoniek.ts";
import type { TabelversieInhoud } from "../model/tabelversie.ts";

/** Entries that are in one of two lists only, and both forms of those that differ; order has no meaning. */
export function verschillende<T extends { readonly id: string }>(
  oud: readonly T[],
  nieuw: readonly T[],
): T[] {
  if (oud === nieuw) return [];
  const eerder = new Map(oud.map((lid) => [lid.id, lid]));
  const uit: T[] = [];
  for (const lid of nieuw) {
    const was = eerder.get(lid.id);
    eerder.delete(lid.id);
    if (was === undefined) uit.push(lid);
    // Versions made from one another share what did not change, and need not be read for it.
    else if (was !== lid && canoniek(was) !== canoniek(lid)) uit.push(was, lid);
  }
  return [...uit, ...eerder.values()];
}

/** Whether words changed in what they mean to a rule or show in a basis; names alone do neither. */
export function wijzigtBetekenis(oud: TabelversieInhoud, nieuw: TabelversieInhoud): boolean {
  if (oud.woordenlijst === nieuw.woordenlijst && oud.bronnen === nieuw.bronnen) return false;
  return canoniek(betekenis(oud)) !== canoniek(betekenis(nieuw));
}

function betekenis({ bronnen, woordenlijst: w }: TabelversieInhoud): object {
  return {
    bronnen: bronnen.map(({ id, verwijzing }) => [id, verwijzing]),
    domeinen: w.domeinen.map(({ id, wet }) => [id, wet]),
    gegevens: w.gegevens.map(({ id, categorie }) => [id, categorie]),
    herkomst: w.herkomst.map(({ id, ookAls }) => [id, ookAls]),
    // What a requirement asks to be shown stands in every basis that asks it.
    vereisten: w.vereisten.flatMap(({ id, bewijs }) => (bewijs === undefined ? [] : [[id, bewijs]])),
    wetten: w.wetten.map(({ id, bwb, begin }) => [id, bwb, begin]),
  };
}
