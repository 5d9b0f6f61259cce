import { feitAlsTekst, type Vergelijking } from "../vergelijk.ts";
import { richtingenVan, type Element } from "../select-grondslagen.ts";
import type { Feiten } from "../../model/feit.ts";
import type { Vraag } from "../vraag.ts";
import { telVerschillen, type Doorgang, type Passend } from "./doorgang.ts";
import { PLAATS } from "./plaats.ts";
import type { Regelindex } from "./regelindex.ts";
import type { Segment } from "./segment.ts";
import { maakVergelijking, type Elementvraag } from "./vergelijkingen.ts";

interface Doorzocht {
  readonly elementen: readonly Element[];
  readonly doorgangen: readonly Doorgang[];
}

interface OpenElement extends Element {
  readonly dragend: Vergelijking[];
  readonly kandidaten: Vergelijking[];
}

/** Which rules carry or may carry each part of a question, and how far the other rules of the domain are from it. */
export function doorzoek(index: Regelindex, vraag: Vraag): Doorzocht {
  const { register } = index;
  const grens = register.grensVoor(vraag.peildatum);
  const richtingen = richtingenVan(vraag);
  const feiten = Object.entries(vraag.feiten ?? {}).map(([feit, waarde]) => feitAlsTekst(feit, waarde));
  const vragen = elementvragen(index, vraag, grens, richtingen);
  const elementen = vragen.map(({ richting, gegeven }): OpenElement => ({
    richting,
    gegeven,
    dragend: [],
    kandidaten: [],
  }));
  const doorgangen: Doorgang[] = [];
  let begin = 0;
  for (const segment of index.domeinen.get(vraag.domein) ?? []) {
    const past: Passend = [
      segment.rij(PLAATS.peildatum, grens).past,
      doorsnede(segment, PLAATS.richting, richtingen),
      segment.rij(PLAATS.partner, vraag.partner).past,
      doorsnede(segment, PLAATS.gegevens, vraag.gegevens),
      segment.rij(PLAATS.betrokkene, vraag.betrokkene).past,
      segment.rij(PLAATS.doel, vraag.doel).past,
      segment.rij(PLAATS.herkomst, vraag.herkomst).past,
      feiten.length === 0 ? null : doorsnede(segment, PLAATS.feiten, feiten),
    ];
    const nabij = telVerschillen(segment, past);
    if (vragen.length > 1) markeerDelen(segment, past);
    for (let i = 0; i < vragen.length; i += 1)
      verzamel(segment, begin, vragen[i] as Elementvraag, elementen[i] as OpenElement, vragen.length === 1);
    doorgangen.push({ segment, begin, past, nabij });
    begin += segment.regels.length;
  }
  return { elementen, doorgangen };
}

const GEEN_FEITEN: Feiten = {};

function elementvragen(
  { register }: Regelindex,
  vraag: Vraag,
  grens: string,
  richtingen: readonly string[],
): Elementvraag[] {
  const peildatum = register.oordelen(PLAATS.peildatum, grens);
  const partner = register.oordelen(PLAATS.partner, vraag.partner);
  const betrokkene = register.oordelen(PLAATS.betrokkene, vraag.betrokkene);
  const doel = register.oordelen(PLAATS.doel, vraag.doel);
  const herkomst = register.oordelen(PLAATS.herkomst, vraag.herkomst);
  const vragen: Elementvraag[] = [];
  for (const richting of richtingen) {
    const perRichting = register.oordelen(PLAATS.richting, richting);
    for (const gegeven of vraag.gegevens) {
      const gegevens = register.oordelen(PLAATS.gegevens, gegeven);
      vragen.push({
        richting,
        gegeven,
        feiten: vraag.feiten ?? GEEN_FEITEN,
        oordelen: [peildatum, perRichting, partner, gegevens, betrokkene, doel, herkomst],
      });
    }
  }
  return vragen;
}

/** The rules that pass for every one of these values. */
function doorsnede(segment: Segment, plaats: number, waarden: readonly string[]): Int32Array {
  const eerste = segment.rij(plaats, waarden[0] ?? "").past;
  if (waarden.length < 2) return eerste;
  const samen = eerste.slice();
  for (const waarde of waarden) {
    const { past } = segment.rij(plaats, waarde);
    for (let w = 0; w < samen.length; w += 1) samen[w] = (samen[w] as number) & (past[w] as number);
  }
  return samen;
}

/** With several parts: the rules that pass in all but direction and data, which differ from part to part. */
function markeerDelen({ geenVerschil, woorden }: Segment, past: Passend): void {
  const [peildatum, , partner, , betrokkene, doel, herkomst, feiten] = past;
  for (let w = 0; w < woorden; w += 1)
    geenVerschil[w] =
      (peildatum[w] as number) &
      (partner[w] as number) &
      (betrokkene[w] as number) &
      (doel[w] as number) &
      (herkomst[w] as number) &
      (feiten === null ? -1 : (feiten[w] as number));
}

/** Adds the rules of a segment that pass for one part of the question. */
function verzamel(
  segment: Segment,
  begin: number,
  vraag: Elementvraag,
  { dragend, kandidaten }: OpenElement,
  enig: boolean,
): void {
  const { geenVerschil, woorden } = segment;
  const richting = segment.rij(PLAATS.richting, vraag.richting).past;
  const gegevens = segment.rij(PLAATS.gegevens, vraag.gegeven).past;
  for (let w = 0; w < woorden; w += 1) {
    let bits = geenVerschil[w] as number;
    if (bits === 0) continue;
    if (!enig) bits &= (richting[w] as number) & (gegevens[w] as number);
    while (bits !== 0) {
      const rang = (w << 5) + 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      const vergelijking = maakVergelijking(vraag, segment, rang, begin);
      if (vergelijking.open.length === 0) dragend.push(vergelijking);
      else kandidaten.push(vergelijking);
    }
  }
}
