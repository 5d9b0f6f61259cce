import type { Antwoord } from "../../decision/antwoord.ts";
import type { Stappenplan } from "../../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../../stappenplan/vragen-van.ts";
import type { Antwoorden } from "../../stappenplan/waarden.ts";
import { controleerAntwoorden, type Bevestiging } from "../tekst/controleer-antwoorden.ts";
import { belettenOp, wegNaar } from "../weg/weg.ts";
import { besluitVan, type Besluit } from "./besluit-van.ts";
import { reden, uniekeRedenen, type Reden } from "./reden.ts";
import { leesZaak, type BesluitContext } from "./zaak.ts";

export type BeoordeeldBesluit =
  | { readonly ok: true; readonly besluit: Besluit }
  | { readonly ok: false; readonly redenen: readonly Reden[] };

/**
 * Whether this case may be sealed as it stands: every point on the way to what was chosen is done. Not sharing needs
 * its reason only, and says in the account which points stayed empty.
 */
export function beoordeelBesluit(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  antwoord: Antwoord | null,
  context: BesluitContext,
  bevestigingen: readonly Bevestiging[] = [],
): BeoordeeldBesluit {
  const besluit = besluitVan(definitie, antwoorden);
  if (besluit === null) {
    const vraag = vraagMetBetekenis(definitie, "besluit");
    return { ok: false, redenen: [reden("geen-keuze", "Kies wat u besluit.", vraag)] };
  }
  const weg = wegNaar(leesZaak(definitie, antwoorden, antwoord, context), besluit.uitkomst);
  const redenen = uniekeRedenen([
    ...belettenOp(weg),
    ...weg.punten.flatMap(({ nog }) => nog),
    ...controleerAntwoorden(antwoorden, bevestigingen)
      .filter((bevinding) => !bevinding.bevestigd)
      .map(({ vraagId, soort }) =>
        reden("persoonsgegeven-in-tekst", TEKST_BEVINDING[soort], { id: vraagId }),
      ),
  ]);
  return redenen.length === 0 ? { ok: true, besluit } : { ok: false, redenen };
}

const TEKST_BEVINDING = {
  bsn: "In uw tekst staat misschien een burgerservicenummer. Haal het weg.",
  "e-mailadres": "In uw tekst staat misschien een e-mailadres. Haal het weg.",
  telefoonnummer: "In uw tekst staat misschien een telefoonnummer. Haal het weg.",
} as const;
