import type { Regel } from "../../model/regel.ts";
import { inSegmenten, maakIndex, type Regelindex } from "./regelindex.ts";
import { Segment, SEGMENT } from "./segment.ts";

/** One change in the list of rules. Rules that are not named keep their place. */
export type Regelwijziging =
  | { readonly soort: "vervang"; readonly regel: Regel }
  | { readonly soort: "verwijder"; readonly id: string; readonly domein: string }
  /** At the end of the list, where a new rule goes. */
  | { readonly soort: "voegToe"; readonly regel: Regel };

/**
 * The index after some changes, at the cost of the segments they are in: the rest is shared with the index before, which
 * stays as it was. Null where a change names a rule that is not there.
 */
export function hercompileer(index: Regelindex, wijzigingen: readonly Regelwijziging[]): Regelindex | null {
  const domeinen = new Map(index.domeinen);
  for (const wijziging of wijzigingen) {
    const domein = wijziging.soort === "verwijder" ? wijziging.domein : wijziging.regel.domein;
    const segmenten = domeinen.get(domein) ?? [];
    const nieuw = metWijziging(segmenten, wijziging, index);
    if (nieuw === null) return null;
    domeinen.set(domein, nieuw);
  }
  return maakIndex(index.register, domeinen);
}

function metWijziging(
  segmenten: readonly Segment[],
  wijziging: Regelwijziging,
  { register }: Regelindex,
): readonly Segment[] | null {
  if (wijziging.soort === "voegToe") {
    const laatste = segmenten.at(-1);
    if (laatste === undefined || laatste.regels.length >= 2 * SEGMENT)
      return [...segmenten, ...inSegmenten([wijziging.regel], register)];
    const aantal = laatste.regels.length;
    const regels = [...laatste.regels, wijziging.regel];
    return [
      ...segmenten.slice(0, -1),
      nieuwSegment(laatste, regels, register, (rang) => (rang < aantal ? rang : null)),
    ];
  }
  const id = wijziging.soort === "vervang" ? wijziging.regel.id : wijziging.id;
  for (const [plaats, segment] of segmenten.entries()) {
    const weg = segment.regels.findIndex((regel) => regel.id === id);
    if (weg === -1) continue;
    if (wijziging.soort === "vervang") {
      const regels = segment.regels.with(weg, wijziging.regel);
      return segmenten.with(
        plaats,
        nieuwSegment(segment, regels, register, (rang) => (rang === weg ? null : rang)),
      );
    }
    const regels = segment.regels.toSpliced(weg, 1);
    if (regels.length === 0) return segmenten.toSpliced(plaats, 1);
    return segmenten.with(
      plaats,
      nieuwSegment(segment, regels, register, (rang) => (rang < weg ? rang : rang + 1)),
    );
  }
  return null;
}

/** A segment whose rules stood in another one, but for those without a place there. */
function nieuwSegment(
  oud: Segment,
  regels: readonly Regel[],
  register: Regelindex["register"],
  plaatsIn: (rang: number) => number | null,
): Segment {
  return new Segment(regels, register, (dimensie, rang) => {
    const plaats = plaatsIn(rang);
    return plaats === null ? undefined : oud.vormen[dimensie]?.[plaats];
  });
}
