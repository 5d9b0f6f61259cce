import type {
  Dimensie,
  Element,
  Regel,
  Selectie,
  TabelversieInhoud,
  Vraag,
} from "../../../packages/grondslagen/src/index.ts";

/**
 * What a careful programmer writes without an index: one pass over the rules, the cheapest test first, no rule looked at
 * further than its third difference. It knows the words by `Map`, and words its answers as the engine does.
 */
export type Loop = (vraag: Vraag) => Selectie;

type Verdict = "ja" | "nee" | "open" | "zwijgt";
type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
type Near = { regel: Regel; ontbreekt: Dimensie[]; verwant: boolean; effort: number; order: number };

const effort: Record<Dimensie, number> = {
  herkomst: 0,
  doel: 1,
  gegevens: 2,
  betrokkene: 3,
  richting: 4,
  peildatum: 5,
  partner: 6,
  feiten: 7,
};

const inOrder: readonly Dimensie[] = [
  "richting",
  "partner",
  "gegevens",
  "betrokkene",
  "doel",
  "herkomst",
  "peildatum",
];

export function loopOver({ regels, woordenlijst: w }: TabelversieInhoud): Loop {
  const category = new Map(w.gegevens.map(({ id, categorie }) => [id, categorie]));
  const related = new Map(w.partners.map(({ id, verwant }) => [id, verwant]));
  const origins = new Map(w.herkomst.map(({ id, ookAls }) => [id, ookAls]));
  const starts = new Map(
    w.domeinen.map(({ id, wet }) => [id, w.wetten.find((law) => law.id === wet)?.begin ?? null]),
  );
  const special = (soort: string): boolean => category.get(soort) === "bijzonder";

  const named = (values: "zwijgt" | readonly string[], asked: string | null): Verdict =>
    values === "zwijgt" ? "zwijgt" : asked === null ? "open" : values.includes(asked) ? "ja" : "nee";

  const carried = ({ draagt, zwijgt }: Regel["gegevens"], asked: string): Verdict => {
    if (draagt.includes(asked)) return "ja";
    if (special(asked) && draagt.includes("bijzonder")) return "ja";
    if (asked === "bijzonder" && draagt.some(special)) return "open";
    if (!zwijgt) return "nee";
    return category.get(asked) === "gewoon" ? "zwijgt" : "open";
  };

  const origin = (values: "zwijgt" | readonly string[], asked: string | null): [Verdict, boolean] => {
    const verdict = named(values, asked);
    if (verdict !== "nee" || values === "zwijgt") return [verdict, false];
    const wider = origins.get(asked ?? "")?.find(({ herkomst }) => values.includes(herkomst));
    if (wider !== undefined) return ["ja", wider.betwist];
    const narrower = values.some((value) => origins.get(value)?.some(({ herkomst }) => herkomst === asked));
    return [narrower ? "open" : "nee", false];
  };

  return (vraag) => {
    const directions = vraag.richting === "uitwisselen" ? ["verstrekken", "opvragen"] : [vraag.richting];
    const elementen: Open<Element>[] = directions.flatMap((richting) =>
      vraag.gegevens.map((gegeven) => ({ richting, gegeven, dragend: [], kandidaten: [] })),
    );
    const near: Near[] = [];
    const begin = starts.get(vraag.domein) ?? null;
    const relatives = related.get(vraag.partner) ?? [];
    let order = -1;
    let examined = false;
    let checked: Selectie["laatsteControle"];
    for (const regel of regels) {
      if (checked === undefined || regel.laatstGecontroleerd > checked) checked = regel.laatstGecontroleerd;
      if (regel.domein !== vraag.domein) continue;
      order += 1;
      const missing: Dimensie[] = [];
      const hasPartner = regel.partners.includes(vraag.partner);
      if (hasPartner) examined = true;
      else missing.push("partner");
      const from = regel.geldig.van ?? begin;
      const { tot } = regel.geldig;
      if ((from !== null && vraag.peildatum < from) || (tot !== null && vraag.peildatum >= tot))
        missing.push("peildatum");
      const doel = vraag.doel === "anders" ? "nee" : named(regel.doelen, vraag.doel);
      if (doel === "nee") missing.push("doel");
      if (missing.length > 2) continue;
      const betrokkene = named(regel.betrokkenen, vraag.betrokkene);
      if (betrokkene === "nee") missing.push("betrokkene");
      const [herkomst, betwist] = origin(regel.herkomst, vraag.herkomst);
      if (herkomst === "nee") missing.push("herkomst");
      if (missing.length > 2) continue;
      const general = missing.length === 0;
      let [missesDirection, missesData] = [false, false];
      for (const element of elementen) {
        const direction = regel.richtingen.includes(element.richting);
        const gegevens = carried(regel.gegevens, element.gegeven);
        if (!direction) missesDirection = true;
        if (gegevens === "nee") missesData = true;
        if (!general || !direction || gegevens === "nee") continue;
        const oordelen = {
          peildatum: "ja",
          richting: "ja",
          partner: "ja",
          gegevens,
          betrokkene,
          doel,
          herkomst,
          // The generated tables have no facts.
          feiten: "zwijgt",
        } as const;
        const open = (["gegevens", "betrokkene", "doel", "herkomst"] as const).filter(
          (dimensie) => oordelen[dimensie] === "open",
        );
        const { richting, gegeven } = element;
        const match = { regel, volgorde: order, richting, gegeven, oordelen, open, betwist };
        (open.length === 0 ? element.dragend : element.kandidaten).push(match);
      }
      if (missesDirection) missing.push("richting");
      if (missesData) missing.push("gegevens");
      if (missing.length === 0 || missing.length > 2) continue;
      const verwant = !hasPartner && regel.partners.some((partner) => relatives.includes(partner));
      let sum = 0;
      for (const dimensie of missing) sum += dimensie === "partner" && verwant ? 0.5 : effort[dimensie];
      near.push({ regel, ontbreekt: missing, verwant, effort: sum, order });
    }
    return finish(elementen, directions, near, examined, checked);
  };
}

function finish(
  elementen: readonly Element[],
  directions: readonly string[],
  near: readonly Near[],
  partnerOnderzocht: boolean,
  laatsteControle: Selectie["laatsteControle"],
): Selectie {
  const whole = (direction: string): boolean =>
    elementen.every((e) => e.richting !== direction || e.dragend.length + e.kandidaten.length > 0);
  const uitkomst = elementen.every(({ dragend }) => dragend.length > 0)
    ? "grondslag"
    : directions.some(whole)
      ? "onvolledig"
      : "geen-grondslag";
  const hits = new Map<Regel, Element["dragend"][number][]>();
  if (uitkomst !== "geen-grondslag")
    for (const { dragend, kandidaten } of elementen)
      for (const match of uitkomst === "onvolledig" ? [...dragend, ...kandidaten] : dragend)
        hits.set(match.regel, [...(hits.get(match.regel) ?? []), match]);
  const treffers = Array.from(hits, ([regel, vergelijkingen]) => ({ regel, vergelijkingen })).toSorted(
    (a, b) => (a.vergelijkingen[0]?.volgorde ?? 0) - (b.vergelijkingen[0]?.volgorde ?? 0),
  );
  const left = hits.size === 0 ? near : near.filter(({ regel }) => !hits.has(regel));
  const nabij = left
    .toSorted((a, b) => a.ontbreekt.length - b.ontbreekt.length || a.effort - b.effort || a.order - b.order)
    .slice(0, 10)
    .map(({ regel, ontbreekt, verwant, order }) => ({
      regel,
      ontbreekt: ontbreekt.toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b)),
      verwant,
      volgorde: order,
    }));
  return {
    elementen,
    uitkomst,
    treffers,
    nabij,
    nabijTotaal: left.length,
    partnerOnderzocht,
    laatsteControle,
  };
}
