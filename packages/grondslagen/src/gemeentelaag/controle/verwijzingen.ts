import type { PartnerTerm, Woordenlijst } from "../../model/woordenlijst.ts";
import type { BepalingMetBereik, Gemeentebepaling, Inperking } from "../bepaling.ts";
import type { Gemeentelaag } from "../gemeentelaag.ts";
import { weigerVereiste } from "../vaste-betekenis.ts";
import { vereistenVanBepaling, woordenlijstMetLaag } from "../woordenlijst-met-laag.ts";
import type { Laagbevinding } from "./bevinding.ts";

/** Words that neither the tables nor the gemeente know: such a provision is never about them. */
export function onbekendeWoorden(
  bepaling: Gemeentebepaling,
  laag: Gemeentelaag,
  w: Woordenlijst,
): Laagbevinding[] {
  const vreemd = [...new Set(woordenIn(bepaling, laag, w))];
  return vreemd.length === 0
    ? []
    : [
        {
          code: "onbekend",
          ernst: "fout",
          id: bepaling.id,
          tekst: `Dit staat niet in de tabellen en niet bij uw partners: ${vreemd.join(", ")}. Leg het opnieuw vast met woorden die er wel in staan.`,
        },
      ];
}

function woordenIn(bepaling: Gemeentebepaling, laag: Gemeentelaag, w: Woordenlijst): string[] {
  const { partners } = woordenlijstMetLaag(w, laag);
  if (bepaling.soort === "lokale-partner") return vreemde([bepaling.partner], w.partners);
  const { domeinen, richtingen, gegevens, doelen, partners: met } = bepaling.bereik;
  return [
    ...vreemde(domeinen, w.domeinen),
    ...vreemde(richtingen, w.richtingen),
    ...vreemde(met, partners),
    ...vreemde(gegevens, w.gegevens),
    ...vreemde(doelen ?? "alle", w.doelen),
    ...("alleen" in bepaling ? vreemdeIn(bepaling.alleen ?? {}, w) : []),
    ...(bepaling.soort === "convenant" ? vreemde(bepaling.partijen, partners) : []),
  ];
}

function vreemdeIn({ doelen = [], betrokkenen = [], gegevens = [] }: Inperking, w: Woordenlijst): string[] {
  return [
    ...vreemde(doelen, w.doelen),
    ...vreemde(betrokkenen, w.betrokkenen),
    ...vreemde(gegevens, w.gegevens),
  ];
}

function vreemde(waarden: "alle" | readonly string[], bekend: readonly { readonly id: string }[]): string[] {
  return waarden === "alle" ? [] : waarden.filter((waarde) => !bekend.some(({ id }) => id === waarde));
}

/** A requirement by an id that means something else. */
export function vasteBetekenis(bepaling: Gemeentebepaling, w: Woordenlijst): Laagbevinding[] {
  if (bepaling.soort === "mandaat") return [];
  return vereistenVanBepaling(bepaling).flatMap((term) => {
    const tekst = weigerVereiste(term, w);
    return tekst === null ? [] : [{ code: "vaste-betekenis", ernst: "fout", id: bepaling.id, tekst }];
  });
}

/** A scope no question can be in: a domain of the gemeente is not asked or given to, a partner is not used inside. */
export function leegBereik(
  bepaling: BepalingMetBereik,
  laag: Gemeentelaag,
  w: Woordenlijst,
): Laagbevinding[] {
  const { domeinen, richtingen, partners } = bepaling.bereik;
  if (partners === "alle") return [];
  const met = woordenlijstMetLaag(w, laag).partners.filter(({ id }) => partners.includes(id));
  const kan = (partner: PartnerTerm) =>
    partner.soort === "intern-domein"
      ? mag(richtingen, "intern") && (domeinen === "alle" || domeinen.some((id) => id !== partner.domein))
      : mag(richtingen, "verstrekken") || mag(richtingen, "opvragen");
  return met.length === 0 || met.some(kan)
    ? []
    : [
        {
          code: "leeg-bereik",
          ernst: "fout",
          id: bepaling.id,
          tekst:
            "Geen enkele vraag past hierbij. Bij gebruiken binnen de gemeente hoort een ander domein, en bij geven en opvragen een partner buiten de gemeente.",
        },
      ];
}

function mag(richtingen: "alle" | readonly string[], richting: string): boolean {
  return richtingen === "alle" || richtingen.includes(richting);
}
