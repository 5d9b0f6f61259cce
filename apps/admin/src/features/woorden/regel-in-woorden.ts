import type { Controle, Opmerking, Regel, VereistenStatus, Woordenlijst } from "@core/grondslagen";
import { inZin, naam, opsomming } from "@core/grondslagen";
import type { ToonOfAccent } from "@deelwijzer/ui";

type Binding = Regel["binding"];
type Eis = Regel["vereisten"]["lijst"][number];

/** How sure a rule is. Never a word that reads as more certain than it is. */
export const STAAT: Record<
  Controle,
  { readonly woord: string; readonly uitleg: string; readonly toon: ToonOfAccent }
> = {
  "uit-bron": {
    woord: "Uit bron",
    uitleg: "Overgenomen zoals de bron het zegt.",
    toon: "onbekend",
  },
  "te-controleren": {
    woord: "Te controleren",
    uitleg: "Nog niet met de wettekst vergeleken.",
    toon: "accent",
  },
  gecontroleerd: { woord: "Gecontroleerd", uitleg: "Met de wettekst vergeleken.", toon: "ja" },
  betwist: {
    woord: "Betwist",
    uitleg: "Over deze regel bestaat twijfel. De opmerkingen zeggen waarom.",
    toon: "afwegen",
  },
};

export const RICHTING_KORT: Readonly<Record<string, string>> = {
  intern: "Intern",
  verstrekken: "Verstrekken",
  opvragen: "Opvragen",
};

export const OPMERKING_SOORT: Record<Opmerking["soort"], string> = {
  "bron-spreekt-zich-tegen": "De bron spreekt zich tegen",
  onleesbaar: "Niet goed te lezen in de bron",
  "wijkt-af-van-wettekst": "Wijkt af van de wettekst",
  "ontbreekt-in-bron": "Ontbreekt in de bron",
  toelichting: "Toelichting",
};

export const VEREISTEN_STATUS: Record<VereistenStatus, string> = {
  vermeld: "De bron noemt deze vereisten.",
  "geen-extra": "De bron zegt dat er geen extra vereiste is.",
  "niet-vermeld": "De bron vermeldt geen vereisten. Dat is iets anders dan: er zijn geen vereisten.",
};

export const BINDING: Record<Binding, string> = {
  verplichting: "Verplichting: de gemeente moet dit doen.",
  bevoegdheid: "Bevoegdheid: de gemeente mag dit doen, het hoeft niet.",
  "niet-vermeld": "De bron zegt niet of dit mag of moet.",
  betwist: "Betwist: het is niet zeker of dit mag of moet.",
};

export function richtingenKort(regel: Regel): string {
  const woorden = regel.richtingen.map((richting) => RICHTING_KORT[richting] ?? richting);
  return woorden.map((woord, plaats) => (plaats === 0 ? woord : woord.toLowerCase())).join(" en ");
}

/** The data of a rule as the table shows them; a source that is silent is said to be silent. */
export function gegevensKort(regel: Regel, w: Woordenlijst): string {
  const { draagt } = regel.gegevens;
  if (draagt.length === 0) return "Niet vermeld";
  return hoofdletter(
    opsomming(
      draagt.map((soort) => GEGEVEN_KORT[soort] ?? naam(w, "gegevens", soort)),
      "en",
    ),
  );
}

const GEGEVEN_KORT: Readonly<Record<string, string>> = {
  gewoon: "gewone",
  bijzonder: "bijzondere",
  gezondheid: "gezondheid",
};

/** "noodzakelijkheidsvereiste", "uitdrukkelijke toestemming (cliënt)" */
export function eisKort(eis: Eis, w: Woordenlijst): string {
  const eisNaam = EIS_KORT[eis.vereiste] ?? naam(w, "vereisten", eis.vereiste);
  return hoofdletter(eis.door === null ? eisNaam : `${eisNaam} van de ${DOOR[eis.door]}`);
}

const EIS_KORT: Readonly<Record<string, string>> = { noodzakelijkheid: "noodzaak" };
export const DOOR = { client: "cliënt", betrokkene: "betrokkene" } as const;

/** One line that says what the rule is about: "Gegevens geven aan de SVB". */
export function titelVan(regel: Regel, w: Woordenlijst): string {
  const partners = regel.partners.map((partner) => inZin(w, "partners", partner));
  const wie =
    partners.length > 2
      ? `${partners[0] ?? ""} en ${partners.length - 1} andere ${regel.richtingen.includes("intern") ? "domeinen" : "partners"}`
      : opsomming(partners, "en");
  return `${handelingVan(regel)} ${wie}`;
}

function handelingVan({ richtingen }: Regel): string {
  if (richtingen.includes("intern")) return "Gegevens gebruiken van";
  if (richtingen.length > 1) return "Gegevens uitwisselen met";
  return richtingen[0] === "opvragen" ? "Gegevens opvragen bij" : "Gegevens geven aan";
}

/** The same with its purpose, where it has one: "…, om te beoordelen welke hulp nodig is". */
export function titelMetDoel(regel: Regel, w: Woordenlijst): string {
  const doelen = regel.doelen === "zwijgt" ? [] : regel.doelen;
  const [doel] = doelen;
  return doel === undefined || doelen.length > 1
    ? titelVan(regel, w)
    : `${titelVan(regel, w)}, ${inZin(w, "doelen", doel)}`;
}

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** "12 van 70 regels", "70 regels", "1 regel" */
export function aantalInWoorden(gevonden: number, alle: number): string {
  const woord = alle === 1 ? "regel" : "regels";
  return gevonden === alle ? `${alle} ${woord}` : `${gevonden} van ${alle} ${woord}`;
}
