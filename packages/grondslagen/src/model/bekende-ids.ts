import type { TabelversieInhoud } from "./tabelversie.ts";

/** Every id that can be named, per list. */
export type Bekend = Record<
  keyof TabelversieInhoud["woordenlijst"] | "bronnen" | "regels",
  ReadonlySet<string>
>;

export function bekendeIds(inhoud: TabelversieInhoud): Bekend {
  const ids = (termen: readonly { id: string }[]) => new Set(termen.map((term) => term.id));
  const w = inhoud.woordenlijst;
  return {
    domeinen: ids(w.domeinen),
    richtingen: ids(w.richtingen),
    partners: ids(w.partners),
    gegevens: ids(w.gegevens),
    betrokkenen: ids(w.betrokkenen),
    herkomst: ids(w.herkomst),
    doelen: ids(w.doelen),
    vereisten: ids(w.vereisten),
    wetten: ids(w.wetten),
    feiten: ids(w.feiten ?? []),
    bronnen: ids(inhoud.bronnen),
    regels: ids(inhoud.regels),
  };
}
