import { feitAlsTekst, type Vergelijking } from "../vergelijk.ts";
import { richtingenVan, type Element } from "../select-grondslagen.ts";
import type { Regel } from "../../model/regel.ts";
import type { Vraag } from "../vraag.ts";
import { telVerschillen, vindPassende, type Doorgang, type Passend } from "./doorgang.ts";
import { PLAATS } from "./plaats.ts";
import { GEEN_DOMEIN, volgordeVan, type Domeinindex, type Regelindex } from "./regelindex.ts";
import { maakVergelijking } from "./vergelijkingen.ts";

interface Doorzocht {
  readonly elementen: readonly Element[];
  readonly doorgangen: readonly Doorgang[];
}

interface OpenElement extends Element {
  readonly dragend: Vergelijking[];
  readonly kandidaten: Vergelijking[];
}

/**
 * Which rules carry or may carry each part of a question, and how far the other rules of the domain are from it; of those
 * nothing is marked without `metNabij`.
 */
export function doorzoek(index: Regelindex, vraag: Vraag, metNabij: boolean): Doorzocht {
  const doorgangen = doorgangenVan(index, vraag, metNabij);
  const domein = index.domeinen.get(vraag.domein) ?? GEEN_DOMEIN;
  const elementen: OpenElement[] = [];
  for (const richting of richtingenVan(vraag))
    for (const gegeven of vraag.gegevens) {
      const element = { richting, gegeven, dragend: [], kandidaten: [] };
      for (const doorgang of doorgangen) verzamel(doorgang, element, domein, vraag, index);
      if (doorgangen.length > 1) zetOpVolgorde(element);
      elementen.push(element);
    }
  return { elementen, doorgangen };
}

/** How far the rules of the domain are from the question: those that differ in one or two dimensions are marked. */
export function doorgangenVan(index: Regelindex, vraag: Vraag, metNabij = true): Doorgang[] {
  const richtingen = richtingenVan(vraag);
  const feiten = Object.entries(vraag.feiten ?? {}).map(([feit, waarde]) => feitAlsTekst(feit, waarde));
  const { delen } = index.domeinen.get(vraag.domein) ?? GEEN_DOMEIN;
  return delen.map(({ segment, weg }) => {
    const past: Passend = [
      segment.rijOp(vraag.peildatum),
      segment.rijVoorAlle(PLAATS.richting, richtingen),
      segment.rij(PLAATS.partner, vraag.partner),
      segment.rijVoorAlle(PLAATS.gegevens, vraag.gegevens),
      segment.rij(PLAATS.betrokkene, vraag.betrokkene),
      segment.rij(PLAATS.doel, vraag.doel),
      segment.rij(PLAATS.herkomst, vraag.herkomst),
      feiten.length === 0 ? null : segment.rijVoorAlle(PLAATS.feiten, feiten),
    ];
    const doorgang: Doorgang = { segment, weg, past, geraakt: [], nabij: 0, eenAantal: 0, tweeAantal: 0 };
    if (metNabij) telVerschillen(doorgang);
    return doorgang;
  });
}

/** Adds the rules of a segment that pass for one part of the question. */
function verzamel(
  doorgang: Doorgang,
  element: OpenElement,
  { verwijderd }: Domeinindex,
  vraag: Vraag,
  { woordenlijst }: Regelindex,
): void {
  const { segment, past } = doorgang;
  const { dragend, kandidaten } = element;
  const voorDeel: Passend = [
    past[PLAATS.peildatum],
    segment.rij(PLAATS.richting, element.richting),
    past[PLAATS.partner],
    segment.rij(PLAATS.gegevens, element.gegeven),
    past[PLAATS.betrokkene],
    past[PLAATS.doel],
    past[PLAATS.herkomst],
    past[PLAATS.feiten],
  ];
  const voor = dragend.length + kandidaten.length;
  vindPassende(doorgang, voorDeel, (plaats) => {
    const regel = segment.regels[plaats] as Regel;
    doorgang.geraakt.push(plaats);
    const volgorde = volgordeVan(segment.nummers[plaats] as number, verwijderd);
    const vergelijking = maakVergelijking(regel, volgorde, element, vraag, woordenlijst);
    if (vergelijking.open.length === 0) dragend.push(vergelijking);
    else kandidaten.push(vergelijking);
  });
  if (dragend.length + kandidaten.length - voor > 1) zetOpVolgorde(element);
}

/** Like stands beside like in a segment; an answer keeps the order of the table. */
function zetOpVolgorde({ dragend, kandidaten }: OpenElement): void {
  dragend.sort((a, b) => a.volgorde - b.volgorde);
  kandidaten.sort((a, b) => a.volgorde - b.volgorde);
}
