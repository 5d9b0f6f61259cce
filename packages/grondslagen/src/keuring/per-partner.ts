import type { Regel } from "../model/regel.ts";

export interface Partnergroep {
  readonly partner: string;
  readonly regels: readonly Regel[];
}

/** Only rules of one domain with a direction and a partner in common can meet: keeps 100,000 rules apart. */
export function perPartner(regels: readonly Regel[]): ReadonlyMap<string, Partnergroep> {
  const groepen = new Map<string, { partner: string; regels: Regel[] }>();
  for (const regel of regels) {
    for (const richting of regel.richtingen) {
      for (const partner of regel.partners) {
        const sleutel = `${regel.domein} ${richting} ${partner}`;
        const groep = groepen.get(sleutel);
        if (groep === undefined) groepen.set(sleutel, { partner, regels: [regel] });
        else groep.regels.push(regel);
      }
    }
  }
  return groepen;
}
