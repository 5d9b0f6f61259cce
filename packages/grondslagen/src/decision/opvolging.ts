import { artikelenOp } from "../model/artikelen-op.ts";
import type { Regel } from "../model/regel.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { datumInWoorden, type Datum } from "../time/datum.ts";
import { opsomming, term } from "./benoem.ts";
import { verwoordArtikel } from "./verwoord-artikel.ts";

/**
 * "Vanaf 1 juli 2026 staat hierover een andere regel in de tabellen: …. ": what began between the same parties the day a rule
 * ended. Nothing where the tables hold no such rule; whether it answers the question, is for the answer to say.
 */
export function opvolgingZin(geeindigd: Regel, { inhoud: { regels, woordenlijst: w } }: Tabelversie): string {
  const { tot } = geeindigd.geldig;
  if (tot === null) return "";
  const begonnen = beginVan(regels).get(tot) ?? [];
  const artikelen = begonnen.flatMap((regel) =>
    volgtOp(regel, geeindigd)
      ? artikelenOp(regel.artikelen, tot).map((artikel) =>
          verwoordArtikel(term(w.wetten, artikel.wet)?.naam ?? artikel.wet, artikel),
        )
      : [],
  );
  if (artikelen.length === 0) return "";
  return `Vanaf ${datumInWoorden(tot)} staat hierover een andere regel in de tabellen: ${opsomming([...new Set(artikelen)], "en")}. `;
}

/** Rules of a version are never changed: which begin on a day is found once, and not for every near miss that ended. */
const perBegin = new WeakMap<readonly Regel[], ReadonlyMap<Datum | null, readonly Regel[]>>();

function beginVan(regels: readonly Regel[]): ReadonlyMap<Datum | null, readonly Regel[]> {
  let gevonden = perBegin.get(regels);
  if (gevonden === undefined)
    perBegin.set(regels, (gevonden = Map.groupBy(regels, ({ geldig }) => geldig.van)));
  return gevonden;
}

function volgtOp(regel: Regel, geeindigd: Regel): boolean {
  return (
    regel.domein === geeindigd.domein &&
    regel.richtingen.some((richting) => geeindigd.richtingen.includes(richting)) &&
    regel.partners.some((partner) => geeindigd.partners.includes(partner))
  );
}
