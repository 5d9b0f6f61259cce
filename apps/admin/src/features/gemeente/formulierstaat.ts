import type { Vastlegging } from "../../gemeentelaag/invoer.ts";

export type Soort = Vastlegging["soort"];
export type Beleidwaarden = Extract<Vastlegging, { soort: "uitzonderingsbeleid" }>;
export type Bepalingwaarden = Extract<Vastlegging, { soort: "eis" | "verbod" }>;
export type Bereikwaarden = Pick<
  Bepalingwaarden,
  "domeinen" | "richtingen" | "partners" | "gegevens" | "doelen"
>;
export type Alleenwaarden = Pick<Inperkingwaarden, "alleenDoelen" | "alleenBetrokkenen" | "alleenGegevens">;
export type Afspraakwaarden = Extract<Vastlegging, { soort: "convenant" | "reglement" }>;
export type Inperkingwaarden = Extract<Vastlegging, { soort: "inperking" }>;
export type Mandaatwaarden = Extract<Vastlegging, { soort: "mandaat" }>;
export type Partnerwaarden = Extract<Vastlegging, { soort: "lokale-partner" }>;
export type Eiswaarden = Extract<Vastlegging, { soort: "eis" }>;

/** What is not a whole, existing date goes to the server as this, so that it can say so. */
export const HALVE_DATUM = "onvolledig";

/** The part of a form: what is filled in, how to change it, and what was wrong with it. */
export interface Velden<W> {
  readonly waarden: W;
  readonly zet: (patch: Partial<W>) => void;
  readonly fout: (veld: string) => string | undefined;
}

const BESLUIT = { vastgesteldDoor: "", vastgesteldOp: "", vindplaats: "", geldtVan: "", laatsteDag: "" };
const AFSPRAAK = { titel: "", tekst: "", procedure: "", wie: "", contact: "", kanaal: "", bewaren: "" };
const BEREIK = { domeinen: [], richtingen: [], partners: [], gegevens: "alle", doelen: "alle" } as const;

export function leegFormulier(soort: Soort): Vastlegging {
  switch (soort) {
    case "uitzonderingsbeleid":
      return { soort, titel: "", toelichting: "", domeinen: [], partners: [], ...BESLUIT };
    case "eis":
      return { soort, vereiste: "", naam: "", uitleg: "", tekst: "", ...leegBereik(), ...BESLUIT };
    case "verbod":
      return { soort, tekst: "", ...leegBereik(), ...BESLUIT };
    case "inperking":
      return {
        soort,
        tekst: "",
        vereiste: "",
        ...leegAlleen(),
        ...leegBereik(),
        ...BESLUIT,
      };
    case "convenant":
      return {
        soort,
        partijen: [],
        vereisten: [],
        ...leegAlleen(),
        ...AFSPRAAK,
        ...leegBereik(),
        ...BESLUIT,
      };
    case "reglement":
      return { soort, vereisten: [], ...leegAlleen(), ...AFSPRAAK, ...leegBereik(), ...BESLUIT };
    case "mandaat":
      return { soort, functies: "", namens: "", tekst: "", ...leegBereik(), ...BESLUIT };
    case "lokale-partner":
      return { soort, naam: "", inZin: "", aliassen: "", partner: "", reden: "", ...BESLUIT };
  }
}

function leegBereik() {
  return { ...BEREIK, domeinen: [], richtingen: [], partners: [] };
}

function leegAlleen() {
  return { alleenDoelen: [], alleenBetrokkenen: [], alleenGegevens: [] };
}
