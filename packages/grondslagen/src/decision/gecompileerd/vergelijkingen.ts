import type { Dimensie } from "../antwoord.ts";
import { DIMENSIES, type Vergeleken, type Vergelijking } from "../vergelijk.ts";
import type { Segment } from "./segment.ts";

/** One direction and one kind of data of a question, with the verdict of every form in each dimension. */
export interface Elementvraag {
  readonly richting: string;
  readonly gegeven: string;
  readonly oordelen: readonly (readonly Vergeleken[])[];
}

const NIETS_OPEN: readonly Dimensie[] = [];

/** The comparison of one rule, read from the index. */
export function maakVergelijking(
  { richting, gegeven, oordelen }: Elementvraag,
  segment: Segment,
  rang: number,
  begin: number,
): Vergelijking {
  let open = false;
  let betwist = false;
  const gevonden = oordelen.map((perVorm, plaats) => {
    const vergeleken = perVorm[segment.vormen[plaats]?.[rang] as number] as Vergeleken;
    open ||= vergeleken.oordeel === "open";
    betwist ||= vergeleken.betwist;
    return vergeleken.oordeel;
  });
  const [peildatum, viaRichting, partner, gegevens, betrokkene, doel, herkomst] = gevonden as [
    Vergeleken["oordeel"],
    Vergeleken["oordeel"],
    Vergeleken["oordeel"],
    Vergeleken["oordeel"],
    Vergeleken["oordeel"],
    Vergeleken["oordeel"],
    Vergeleken["oordeel"],
  ];
  return {
    regel: segment.regels[rang] as Vergelijking["regel"],
    volgorde: begin + rang,
    richting,
    gegeven,
    oordelen: { peildatum, richting: viaRichting, partner, gegevens, betrokkene, doel, herkomst },
    open: open ? DIMENSIES.filter((_, plaats) => gevonden[plaats] === "open") : NIETS_OPEN,
    betwist,
  };
}
