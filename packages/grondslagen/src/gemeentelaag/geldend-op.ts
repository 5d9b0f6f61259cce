import { grenzenVan } from "../decision/benoem.ts";
import type { Datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { BepalingMetBereik } from "./bepaling.ts";

/** Of one list: what of it holds in each stretch between two days on which something begins or ends. */
interface Tijdvakken {
  readonly grenzen: readonly Datum[];
  readonly geldend: (readonly BepalingMetBereik[] | undefined)[];
}

/** A layer is never changed once it is read: what holds in a stretch of days is looked up once. */
const bekend = new WeakMap<readonly BepalingMetBereik[], Tijdvakken>();

/** The provisions that hold on a day, in their order. */
export function geldendOp(
  bepalingen: readonly BepalingMetBereik[],
  dag: Datum,
): readonly BepalingMetBereik[] {
  if (bepalingen.length === 0) return bepalingen;
  let tijdvakken = bekend.get(bepalingen);
  if (tijdvakken === undefined)
    bekend.set(bepalingen, (tijdvakken = { grenzen: grenzenVan(bepalingen), geldend: [] }));
  const { grenzen, geldend } = tijdvakken;
  let nummer = 0;
  while (nummer < grenzen.length && (grenzen[nummer] as Datum) <= dag) nummer += 1;
  return (geldend[nummer] ??= bepalingen.filter(({ geldig }) => omvat(geldig, dag)));
}
