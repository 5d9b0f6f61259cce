import { bepaalUitkomst } from "../bepaal-uitkomst.ts";
import { treffersVan, type Selectie } from "../select-grondslagen.ts";
import type { Vraag } from "../vraag.ts";
import { doorzoek } from "./doorzoek.ts";
import { laatTreffersWeg, nabijeRegels } from "./nabije-regels.ts";
import { GEEN_DOMEIN, isOnderzocht, type Regelindex } from "./regelindex.ts";

/**
 * What the rules of a version say about a question: the same as comparing each with it, found through the index. Who only
 * wants to know what carries it leaves the near misses out.
 */
export function selecteer(index: Regelindex, vraag: Vraag, metNabij = true): Selectie {
  const { elementen, doorgangen } = doorzoek(index, vraag, metNabij);
  const { verwijderd } = index.domeinen.get(vraag.domein) ?? GEEN_DOMEIN;
  const uitkomst = bepaalUitkomst(elementen);
  const treffers = treffersVan(elementen, uitkomst);
  if (metNabij && elementen.length > 1) laatTreffersWeg(treffers, doorgangen);
  let nabijTotaal = 0;
  for (const { nabij } of doorgangen) nabijTotaal += nabij;
  return {
    elementen,
    uitkomst,
    treffers,
    nabij: nabijTotaal === 0 ? [] : nabijeRegels(doorgangen, vraag.partner, verwijderd),
    nabijTotaal,
    partnerOnderzocht: isOnderzocht(index, vraag.domein, vraag.partner),
    laatsteControle: index.laatsteControle,
  };
}
