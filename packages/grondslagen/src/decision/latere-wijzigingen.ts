import type { Aankondiging } from "../model/aankondiging.ts";
import type { Tabelversie } from "../model/tabelversie.ts";
import type { Wetsvoorstel } from "../model/wetsvoorstel.ts";
import { datumInWoorden } from "../time/datum.ts";
import type { Waarschuwing } from "./antwoord.ts";
import type { Kennis } from "./kennis.ts";
import type { GenoemdVoorstel } from "./recht-bij-vraag.ts";
import { richtingenVan } from "./select-grondslagen.ts";
import type { Vraag } from "./vraag.ts";

/**
 * Known changes that touch the question on its date and whose rows are not in the asked version, and those whose
 * rows are in it but whose first day is not known: inside that interval the old or the new rule may hold. What belongs
 * to a bill that the answer takes as law is not counted.
 */
export function latereWijzigingen(
  vraag: Vraag,
  versie: Tabelversie,
  kennis: Kennis,
  genoemd: GenoemdVoorstel | null = null,
): Aankondiging[] {
  const richtingen = richtingenVan(vraag);
  return perDomein(kennis.register.aankondigingen, vraag.domein).filter(
    (aankondiging) =>
      aankondiging.vanaf <= vraag.peildatum &&
      (!staatIn(aankondiging, versie) ||
        (aankondiging.uiterlijk !== null && vraag.peildatum < aankondiging.uiterlijk)) &&
      aankondiging.raakt.some((raakt) => raaktVraag(raakt, vraag, richtingen)) &&
      !(genoemd?.uitslag === "toegepast" && hoortBij(aankondiging, genoemd.voorstel)),
  );
}

function hoortBij({ id, dossiernummer }: Aankondiging, voorstel: Wetsvoorstel): boolean {
  return dossiernummer === voorstel.dossiernummer || (voorstel.aankondigingen ?? []).includes(id);
}

/** Whether the answer depends on this change: not on mere numbering, and not on what is adopted but no law yet. */
export function houdtOpen({ aard, zonderDatum }: Aankondiging): boolean {
  return aard === "inhoud" && zonderDatum === undefined;
}

/** The register is never changed once it is in use: what touches a domain is found once. */
const opDomein = new WeakMap<readonly Aankondiging[], Map<string, readonly Aankondiging[]>>();

function perDomein(aankondigingen: readonly Aankondiging[], domein: string): readonly Aankondiging[] {
  let gevonden = opDomein.get(aankondigingen);
  if (gevonden === undefined)
    opDomein.set(aankondigingen, (gevonden = new Map<string, readonly Aankondiging[]>()));
  let lijst = gevonden.get(domein);
  if (lijst === undefined) {
    lijst = aankondigingen.filter(({ raakt }) => raakt.some(({ domeinen }) => domeinen.includes(domein)));
    gevonden.set(domein, lijst);
  }
  return lijst;
}

function raaktVraag(
  raakt: Aankondiging["raakt"][number],
  vraag: Vraag,
  gevraagd: readonly string[],
): boolean {
  const { richtingen } = raakt;
  return (
    raakt.domeinen.includes(vraag.domein) &&
    (richtingen === "alle" || gevraagd.some((richting) => richtingen.includes(richting))) &&
    (raakt.partners === "alle" || raakt.partners.includes(vraag.partner)) &&
    (raakt.doelen === "alle" || vraag.doel === null || raakt.doelen.includes(vraag.doel))
  );
}

/** Whether the rows of this change stand in the version. */
export function staatIn({ verwerktIn, heropendIn }: Aankondiging, { nummer }: Tabelversie): boolean {
  return verwerktIn !== null && nummer >= verwerktIn && (heropendIn === null || nummer < heropendIn);
}

/**
 * A change that was adopted and has no day yet: that it was, and that its day is not known, each once. Its own title and
 * text may say so already.
 */
export function zonderIngang({ titel, tekst }: Aankondiging, deel: "titel" | "geheel"): string {
  const gezegd = deel === "titel" ? `${titel}.` : `${titel}. ${tekst}`;
  const aangenomen = /aangenomen/i.test(gezegd) ? "" : " Dit is aangenomen.";
  const ingang = /ingang|ingaat|in werking|geldt nog niet/i.test(gezegd)
    ? ""
    : " Wanneer het ingaat, is nog niet bekend.";
  return `${gezegd}${aangenomen}${ingang}`;
}

export function waarschuwingVanWijziging(aankondiging: Aankondiging, versie: Tabelversie): Waarschuwing {
  const moment =
    aankondiging.uiterlijk === null
      ? `Vanaf ${datumInWoorden(aankondiging.vanaf)}`
      : `Tussen ${datumInWoorden(aankondiging.vanaf)} en ${datumInWoorden(aankondiging.uiterlijk)}`;
  const zeker =
    aankondiging.zekerheid === "hoog" ? "" : " Dit is nog niet bij de officiële tekst gecontroleerd.";
  if (aankondiging.zonderDatum) {
    return {
      soort: "wijziging-zonder-datum",
      tekst: `${zonderIngang(aankondiging, "geheel")}${zeker}`,
      dimensie: "peildatum",
    };
  }
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
