import { bepaalUitkomst } from "../bepaal-uitkomst.ts";
import { richtingenVan, treffersVan, type Element, type Selectie } from "../select-grondslagen.ts";
import { DIMENSIES, type Vergelijking } from "../vergelijk.ts";
import type { Dimensie } from "../antwoord.ts";
import type { Vraag } from "../vraag.ts";
import { telVerschillen, type Doorgang } from "./doorgang.ts";
import { nabijeRegels } from "./nabije-regels.ts";
import { isOnderzocht, type Regelindex } from "./regelindex.ts";
import type { Rij, Segment } from "./segment.ts";
import { maakVergelijking, type Elementvraag } from "./vergelijkingen.ts";

/** The value a question has in each dimension; directions and data are asked one by one. */
type Waarden = readonly (string | null)[];

const RICHTING = DIMENSIES.indexOf("richting");
const GEGEVENS = DIMENSIES.indexOf("gegevens");

/** What the rules of a version say about a question: the same as comparing each with it, found through the index. */
export function selecteer(index: Regelindex, vraag: Vraag): Selectie {
  const { elementen, doorgangen } = doorzoek(index, vraag);
  for (const doorgang of doorgangen) telVerschillen(doorgang);
  const uitkomst = bepaalUitkomst(elementen);
  const treffers = treffersVan(elementen, uitkomst);
  const { nabij, nabijTotaal } = nabijeRegels(doorgangen, treffers, vraag.partner);
  return {
    elementen,
    uitkomst,
    treffers,
    nabij,
    nabijTotaal,
    partnerOnderzocht: isOnderzocht(index, vraag.domein, vraag.partner),
    laatsteControle: index.laatsteControle,
  };
}

/** The rules that carry or may carry each part of a question, and each segment as the question found it. */
export function doorzoek(
  { register, domeinen }: Regelindex,
  vraag: Vraag,
): { elementen: readonly Element[]; doorgangen: readonly Doorgang[] } {
  const waarden = waardenVan(vraag, register.grensVoor(vraag.peildatum));
  const oordelen = waarden.map((waarde, plaats) =>
    plaats === RICHTING || plaats === GEGEVENS ? [] : register.oordelen(plaats, waarde),
  );
  const vragen: Elementvraag[] = [];
  for (const richting of richtingenVan(vraag))
    for (const gegeven of vraag.gegevens)
      vragen.push({
        richting,
        gegeven,
        oordelen: oordelen
          .with(RICHTING, register.oordelen(RICHTING, richting))
          .with(GEGEVENS, register.oordelen(GEGEVENS, gegeven)),
      });
  const elementen = vragen.map(({ richting, gegeven }) => ({
    richting,
    gegeven,
    dragend: [] as Vergelijking[],
    kandidaten: [] as Vergelijking[],
  }));
  const doorgangen: Doorgang[] = [];
  let begin = 0;
  for (const segment of domeinen.get(vraag.domein) ?? []) {
    const past = waarden.map((waarde, plaats) =>
      plaats === RICHTING
        ? doorsnede(segment, RICHTING, richtingenVan(vraag))
        : plaats === GEGEVENS
          ? doorsnede(segment, GEGEVENS, vraag.gegevens)
          : segment.rij(plaats, waarde).past,
    );
    for (let i = 0; i < vragen.length; i += 1)
      verzamel(segment, past, begin, vragen[i] as Elementvraag, elementen[i] as (typeof elementen)[number]);
    doorgangen.push({ segment, begin, past });
    begin += segment.regels.length;
  }
  return { elementen, doorgangen };
}

function waardenVan(vraag: Vraag, grens: string): Waarden {
  const perDimensie: Record<Dimensie, string | null> = {
    peildatum: grens,
    richting: null,
    partner: vraag.partner,
    gegevens: null,
    betrokkene: vraag.betrokkene,
    doel: vraag.doel,
    herkomst: vraag.herkomst,
  };
  return DIMENSIES.map((dimensie) => perDimensie[dimensie]);
}

/** The rules that pass for every one of these values. */
function doorsnede(segment: Segment, plaats: number, waarden: readonly string[]): Uint32Array {
  const eerste = segment.rij(plaats, waarden[0] ?? "").past;
  if (waarden.length < 2) return eerste;
  const samen = eerste.slice();
  for (const waarde of waarden) {
    const { past } = segment.rij(plaats, waarde);
    for (let w = 0; w < samen.length; w += 1) samen[w] = (samen[w] as number) & (past[w] as number);
  }
  return samen;
}

/** Adds the rules of a segment that pass in every dimension of one part of the question. */
function verzamel(
  segment: Segment,
  past: readonly Uint32Array[],
  begin: number,
  vraag: Elementvraag,
  element: { dragend: Vergelijking[]; kandidaten: Vergelijking[] },
): void {
  const richting: Rij = segment.rij(RICHTING, vraag.richting);
  const gegevens: Rij = segment.rij(GEGEVENS, vraag.gegeven);
  const [peildatum, , partner, , betrokkene, doel, herkomst] = past as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let w = 0; w < segment.woorden; w += 1) {
    let bits =
      (partner[w] as number) &
      (gegevens.past[w] as number) &
      (doel[w] as number) &
      (richting.past[w] as number) &
      (peildatum[w] as number) &
      (betrokkene[w] as number) &
      (herkomst[w] as number);
    while (bits !== 0) {
      const rang = (w << 5) + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      const vergelijking = maakVergelijking(vraag, segment, rang, begin);
      (vergelijking.open.length === 0 ? element.dragend : element.kandidaten).push(vergelijking);
    }
  }
}
