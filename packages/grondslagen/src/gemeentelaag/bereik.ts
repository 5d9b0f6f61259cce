import { richtingenVan } from "../decision/select-grondslagen.ts";
import type { Vraag } from "../decision/vraag.ts";
import { BIJZONDER, isBijzonder } from "../model/bijzonder.ts";
import type { Bereik, Bereikdeel } from "./bereik-schema.ts";

/** A question, and the partner of this gemeente that was meant by the national one. */
export type VraagInGemeente = Vraag & { readonly lokalePartner?: string | undefined };

/**
 * Whether a scope touches a question: any of the asked data in any of the asked directions. A purpose that was not
 * given may be one of those meant: `doel` says so.
 */
export function raaktVraag(bereik: Bereik, vraag: VraagInGemeente): boolean {
  return (
    bevat(bereik.domeinen, [vraag.domein]) &&
    bevat(bereik.richtingen, richtingenVan(vraag)) &&
    bevat(bereik.partners, partnersVan(vraag)) &&
    bevatSoort(bereik.gegevens, vraag.gegevens) &&
    doelIn(bereik, vraag) !== "buiten"
  );
}

/** Whether the purpose asked for is one of the scope; `onbekend` when none was given and the scope names some. */
export function doelIn({ doelen = "alle" }: Bereik, { doel }: Pick<Vraag, "doel">) {
  if (doelen === "alle") return "binnen";
  if (doel === null) return "onbekend";
  return doelen.includes(doel) ? "binnen" : "buiten";
}

/** Whether a scope holds the whole question, and not only part of it. */
export function dektVraag(bereik: Bereik, vraag: VraagInGemeente): boolean {
  return (
    raaktVraag(bereik, vraag) &&
    richtingenVan(vraag).every((richting) => bevat(bereik.richtingen, [richting])) &&
    vraag.gegevens.every((soort) => binnenSoorten(bereik.gegevens, soort)) &&
    doelIn(bereik, vraag) === "binnen"
  );
}

/** One of the kinds, or a kind of the special data that were named as a whole; never the other way around. */
export function binnenSoorten(soorten: Bereikdeel, soort: string): boolean {
  return soorten === "alle" || soorten.includes(soort) || (isBijzonder(soort) && soorten.includes(BIJZONDER));
}

/** Special data of whatever kind and one kind of it overlap, whichever of the two the gemeente named. */
export function bevatSoort(bereik: Bereikdeel, gevraagd: readonly string[]): boolean {
  return (
    bevat(bereik, gevraagd) ||
    (bereik !== "alle" &&
      ((bereik.includes(BIJZONDER) && gevraagd.some(isBijzonder)) ||
        (gevraagd.includes(BIJZONDER) && bereik.some(isBijzonder))))
  );
}

export function bevat(bereik: Bereikdeel, gevraagd: readonly string[]): boolean {
  return bereik === "alle" || gevraagd.some((waarde) => bereik.includes(waarde));
}

export function partnersVan({ partner, lokalePartner }: VraagInGemeente): readonly string[] {
  return lokalePartner === undefined ? [partner] : [partner, lokalePartner];
}
