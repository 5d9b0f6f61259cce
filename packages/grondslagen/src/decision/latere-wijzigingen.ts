import type { Aankondiging } from "../model/aankondiging.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { Waarschuwing } from "./antwoord.ts";
import type { Kennis } from "./kennis.ts";
import { richtingenVan } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

/**
 * Known changes that touch the question on its date and whose rows are not in the asked version, and those whose
 * rows are in it but whose first day is not known: inside that interval the old or the new rule may hold.
 */
export function latereWijzigingen(vraag: Vraag, versie: Tabelversie, kennis: Kennis): Aankondiging[] {
  return kennis.register.aankondigingen.filter(
    (aankondiging) =>
      aankondiging.vanaf <= vraag.peildatum &&
      (!staatIn(aankondiging, versie) ||
        (aankondiging.uiterlijk !== null && vraag.peildatum < aankondiging.uiterlijk)) &&
      aankondiging.raakt.some((raakt) => raaktVraag(raakt, vraag)),
  );
}

function raaktVraag(raakt: Aankondiging["raakt"][number], vraag: Vraag): boolean {
  const { richtingen } = raakt;
  return (
    raakt.domeinen.includes(vraag.domein) &&
    (richtingen === "alle" || richtingenVan(vraag).some((richting) => richtingen.includes(richting))) &&
    (raakt.partners === "alle" || raakt.partners.includes(vraag.partner)) &&
    (raakt.doelen === "alle" || vraag.doel === null || raakt.doelen.includes(vraag.doel))
  );
}

function staatIn({ verwerktIn, heropendIn }: Aankondiging, { nummer }: Tabelversie): boolean {
  return verwerktIn !== null && nummer >= verwerktIn && (heropendIn === null || nummer < heropendIn);
}

export function waarschuwingVanWijziging(aankondiging: Aankondiging, versie: Tabelversie): Waarschuwing {
  const moment =
    aankondiging.uiterlijk === null
      ? `Vanaf ${datumInWoorden(aankondiging.vanaf)}`
      : `Tussen ${datumInWoorden(aankondiging.vanaf)} en ${datumInWoorden(aankondiging.uiterlijk)}`;
  const zeker =
    aankondiging.zekerheid === "hoog" ? "" : " Dit is nog niet bij de officiële tekst gecontroleerd.";
  if (staatIn(aankondiging, versie)) {
    return {
      soort: "ingang-onzeker",
      tekst: `${moment}: ${aankondiging.titel}. ${aankondiging.tekst} De precieze dag is niet bekend. Op uw datum kan de oude of de nieuwe regel gelden.${zeker}`,
      dimensie: "peildatum",
    };
  }
  return {
    soort: "latere-wijziging",
    tekst: `${moment}: ${aankondiging.titel}. ${aankondiging.tekst} Deze wijziging staat nog niet in de tabellen waarmee u zoekt.${zeker}`,
    dimensie: "peildatum",
  };
}
