import { naam, opsomming, veldwaarde, type Regel, type Woordenlijst } from "@core/grondslagen";
import { artikelMetWet } from "../woorden/artikel-in-woorden.ts";
import { gegevensKort, hoofdletter, titelVan } from "../woorden/regel-in-woorden.ts";

type Zeg = (regel: Regel, w: Woordenlijst) => string;

/** A list that names more than two things is said by its first: this stands in a cell. */
const kort =
  (veld: "doelen" | "herkomst" | "betrokkenen"): Zeg =>
  (regel, w) => {
    const waarden = regel[veld];
    if (waarden === "zwijgt") return veldwaarde(veld, waarden, w);
    const namen = waarden.map((id) => naam(w, veld, id));
    return namen.length > 2 ? `${namen[0] ?? ""} en ${namen.length - 1} andere` : opsomming(namen, "en");
  };

/** What two rules can differ in, in the order in which one would say it. The name of the rule settles the rest. */
const KENMERKEN: readonly Zeg[] = [
  ({ domein }, w) => naam(w, "domeinen", domein),
  kort("doelen"),
  kort("herkomst"),
  kort("betrokkenen"),
  gegevensKort,
  ({ geldig }, w) => (geldig.van === null ? "" : `vanaf ${veldwaarde("geldig.van", geldig.van, w)}`),
  ({ geldig }, w) => (geldig.tot === null ? "" : `t/m ${veldwaarde("geldig.tot", geldig.tot, w)}`),
  ({ artikelen }, w) => artikelen.map((artikel) => artikelMetWet(artikel, w)).join("; "),
  ({ id }) => id,
];

/**
 * Per rule what tells it from the others of the same title: as few of its properties as set them apart. A rule whose
 * title is its own has nothing here. What is most its own comes first: a cell has no room for all.
 */
export function onderscheidVan(regels: readonly Regel[], w: Woordenlijst): ReadonlyMap<string, string> {
  const gezegd = new Map<string, string>();
  const scheid = (groep: readonly Regel[], kenmerken: readonly Zeg[], eerder: readonly string[]): void => {
    const [kenmerk, ...verder] = kenmerken;
    if (groep.length === 1 || kenmerk === undefined) {
      for (const { id } of groep)
        if (eerder.length > 0) gezegd.set(id, eerder.map((deel) => hoofdletter(deel)).join(" · "));
      return;
    }
    const delen = Map.groupBy(groep, (regel) => kenmerk(regel, w));
    for (const [tekst, deel] of delen)
      scheid(deel, verder, delen.size === 1 || tekst === "" ? eerder : [tekst, ...eerder]);
  };
  for (const groep of Map.groupBy(regels, (regel) => titelVan(regel, w)).values())
    scheid(groep, KENMERKEN, []);
  return gezegd;
}
