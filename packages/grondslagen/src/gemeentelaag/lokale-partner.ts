import type { Fout } from "../decision/antwoord.ts";
import { leesVraag } from "../decision/vraag.ts";
import type { Woordenlijst } from "../model/woordenlijst.ts";
import { isDatum, type Datum } from "../time/datum.ts";
import { omvat } from "../time/periode.ts";
import type { LokalePartner } from "./bepaling.ts";
import type { VraagInGemeente } from "./bereik.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";
import { LOKAAL } from "./lokaal.ts";
import { opVolgorde } from "./op-volgorde.ts";

/**
 * The partner of this gemeente with this id on a day. Null where there is none, and where two recordings of that day
 * do not agree on the partner of the tables: then nobody chooses between them here.
 */
export function lokalePartnerOp(
  { bepalingen }: Gemeentelaag,
  partnerId: string,
  peildatum: Datum,
): LokalePartner | null {
  if (!partnerId.startsWith(LOKAAL)) return null;
  const passend = opVolgorde(
    bepalingen.filter(
      (b): b is LokalePartner =>
        b.soort === "lokale-partner" && b.partnerId === partnerId && omvat(b.geldig, peildatum),
    ),
  );
  const [eerste] = passend;
  return eerste !== undefined && passend.every(({ partner }) => partner === eerste.partner) ? eerste : null;
}

/** The partner of the national tables that stands for this one; the same id for who is in the tables. */
export function landelijkePartner(laag: Gemeentelaag, partner: string, peildatum: Datum): string {
  return lokalePartnerOp(laag, partner, peildatum)?.partner ?? partner;
}

const NIET_HIER =
  "Deze partner van uw gemeente is op de gekozen datum niet vastgelegd. Kies een andere partner uit de lijst.";

export type GelezenInGemeente =
  | { readonly ok: true; readonly vraag: VraagInGemeente }
  | { readonly ok: false; readonly fout: Fout };

/** Reads a question in which the partner may be one of this gemeente: the tables are asked for the partner it is. */
export function leesVraagInGemeente(
  ruw: Readonly<Record<string, unknown>>,
  woordenlijst: Woordenlijst,
  laag: Gemeentelaag,
): GelezenInGemeente {
  const { partner, peildatum } = ruw;
  const lokaal =
    typeof partner === "string" && isDatum(peildatum) ? lokalePartnerOp(laag, partner, peildatum) : null;
  if (lokaal === null) {
    const gelezen = leesVraag(ruw, woordenlijst);
    if (gelezen.ok || typeof partner !== "string" || !partner.startsWith(LOKAAL)) return gelezen;
    return gelezen.fout.veld === "partner"
      ? { ok: false, fout: { ...gelezen.fout, melding: NIET_HIER } }
      : gelezen;
  }
  const gelezen = leesVraag({ ...ruw, partner: lokaal.partner }, woordenlijst);
  return gelezen.ok ? { ok: true, vraag: { ...gelezen.vraag, lokalePartner: lokaal.partnerId } } : gelezen;
}
