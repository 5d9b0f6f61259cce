import type { Vastlegging } from "../../gemeentelaag/invoer.ts";

export type Soort = Vastlegging["soort"];
export type Beleidwaarden = Extract<Vastlegging, { soort: "uitzonderingsbeleid" }>;
export type Bepalingwaarden = Extract<Vastlegging, { soort: "eis" | "verbod" }>;
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
const BEREIK = { domeinen: [], richtingen: [], partners: [], gegevens: "alle" } as const;

export function leegFormulier(soort: Soort): Vastlegging {
  switch (soort) {
    case "uitzonderingsbeleid":
      return { soort, titel: "", toelichting: "", domeinen: [], partners: [], ...BESLUIT };
    case "eis":
      return { soort, vereiste: "", naam: "", uitleg: "", tekst: "", ...leegBereik(), ...BESLUIT };
    case "verbod":
      return { soort, tekst: "", ...leegBereik(), ...BESLUIT };
  }
}

function leegBereik() {
  return { ...BEREIK, domeinen: [], richtingen: [], partners: [] };
}
