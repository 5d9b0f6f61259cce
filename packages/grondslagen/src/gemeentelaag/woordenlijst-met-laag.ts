import type { PartnerTerm, Term, Woordenlijst } from "../model/woordenlijst.ts";
import type { Gemeentebepaling, LokalePartner } from "./bepaling.ts";
import type { VraagInGemeente } from "./bereik.ts";
import type { Gemeentelaag } from "./gemeentelaag.ts";
import { lokalePartnerOp } from "./lokale-partner.ts";

/** Asked where the register of mandates says of nobody that he may decide on this. */
export const BEVOEGDHEID: Term = {
  id: "gemeente.bevoegdheid",
  naam: "iemand die bevoegd is, beslist",
  inZin: "iemand die bevoegd is, heeft besloten",
  toelichting:
    "In het mandaatregister van uw gemeente staat niet wie hierover mag beslissen. Vraag wie bevoegd is, en schrijf op welke functie besloot.",
  aliassen: ["mandaat", "bevoegd"],
};

/** The requirements a provision of the gemeente asks. */
export function vereistenVanBepaling(bepaling: Gemeentebepaling): readonly Term[] {
  switch (bepaling.soort) {
    case "eis":
      return [bepaling.vereiste];
    case "inperking":
      return bepaling.vereiste === undefined ? [] : [bepaling.vereiste];
    case "convenant":
    case "reglement":
      return bepaling.vereisten;
    case "mandaat":
      return [BEVOEGDHEID];
    default:
      return [];
  }
}

/**
 * The vocabulary with the requirements and the partners of the gemeente itself, so that screens can name and find
 * them. With a question about one of its partners, the partner of the tables goes by the name it has here.
 */
export function woordenlijstMetLaag(
  w: Woordenlijst,
  laag: Gemeentelaag,
  vraag?: Pick<VraagInGemeente, "partner" | "lokalePartner" | "peildatum">,
): Woordenlijst {
  const bekend = new Set(w.vereisten.map(({ id }) => id));
  const eigen = new Map(
    laag.bepalingen
      .flatMap(vereistenVanBepaling)
      .flatMap((term) => (bekend.has(term.id) ? [] : [[term.id, term] as const])),
  );
  const gevraagd =
    vraag?.lokalePartner === undefined ? null : lokalePartnerOp(laag, vraag.lokalePartner, vraag.peildatum);
  const landelijk =
    gevraagd === null || gevraagd.partner !== vraag?.partner
      ? w.partners
      : w.partners.map((term) => (term.id === gevraagd.partner ? metEigenNaam(term, gevraagd) : term));
  return {
    ...w,
    partners: [...landelijk, ...lokalePartners(laag, w)],
    vereisten: [...w.vereisten, ...eigen.values()],
  };
}

/** Of one partner recorded more than once the last recording names it. */
function lokalePartners({ bepalingen }: Gemeentelaag, w: Woordenlijst): PartnerTerm[] {
  const termen = new Map<string, PartnerTerm>();
  for (const bepaling of bepalingen) {
    if (bepaling.soort !== "lokale-partner") continue;
    const landelijk = w.partners.find(({ id }) => id === bepaling.partner);
    if (landelijk === undefined) continue;
    const { naam, inZin, toelichting, aliassen, partnerId, geldig } = bepaling;
    const eerder = termen.get(partnerId)?.geldig;
    termen.set(partnerId, {
      id: partnerId,
      naam,
      ...(inZin === undefined ? {} : { inZin }),
      toelichting: toelichting ?? `Voor de tabellen: ${landelijk.naam}.`,
      // Who types what the tables call it, finds it here too.
      aliassen: bepaling.partner === "anders" ? aliassen : [...aliassen, landelijk.naam],
      soort: landelijk.soort,
      ...(landelijk.domein === undefined ? {} : { domein: landelijk.domein }),
      verwant: [],
      // Recorded again after an end: it exists from the first to the last day.
      geldig: eerder === undefined ? geldig : { van: eerder.van, tot: geldig.tot },
    });
  }
  return [...termen.values()];
}

function metEigenNaam(term: PartnerTerm, { naam, inZin }: LokalePartner): PartnerTerm {
  const { inZin: _, namen: __, ...rest } = term;
  return { ...rest, naam, ...(inZin === undefined ? {} : { inZin }) };
}
