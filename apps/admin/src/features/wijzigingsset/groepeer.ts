import type { Entiteitsoort } from "@core/grondslagen";
import { AARD, type Aard, type WijzigingInWoorden } from "./wijziging-in-woorden.ts";

export interface Groep {
  readonly soort: Entiteitsoort;
  /** "Regels" */
  readonly naam: string;
  readonly wijzigingen: readonly WijzigingInWoorden[];
}

/** In the order a reviewer reads: first what decides an answer, then the words, then the sources. */
export const SOORTNAAM: Readonly<Record<Entiteitsoort, { readonly een: string; readonly meer: string }>> = {
  regel: { een: "regel", meer: "Regels" },
  uitspraak: { een: "uitspraak", meer: "Uitspraken" },
  leidraad: { een: "vraag en antwoord", meer: "Vragen en antwoorden" },
  artikeluitleg: { een: "uitleg", meer: "Uitleg bij artikelen" },
  voorbeeld: { een: "voorbeeld", meer: "Voorbeelden" },
  partner: { een: "partner", meer: "Partners" },
  doel: { een: "doel", meer: "Doelen" },
  vereiste: { een: "vereiste", meer: "Vereisten" },
  gegevens: { een: "soort gegevens", meer: "Soorten gegevens" },
  betrokkene: { een: "betrokkene", meer: "Betrokkenen" },
  herkomst: { een: "herkomst", meer: "Herkomst" },
  richting: { een: "richting", meer: "Richtingen" },
  domein: { een: "domein", meer: "Domeinen" },
  feit: { een: "feit", meer: "Feiten" },
  wet: { een: "wet", meer: "Wetten" },
  bron: { een: "bron", meer: "Bronnen" },
  stappenplan: { een: "stappenplan", meer: "Stappenplan" },
  stap: { een: "stap", meer: "Stappen" },
  stapvraag: { een: "vraag", meer: "Vragen" },
  blok: { een: "blok", meer: "Blokken" },
};

export const LEESVOLGORDE = Object.keys(SOORTNAAM) as Entiteitsoort[];

export function groepeer(wijzigingen: readonly WijzigingInWoorden[]): Groep[] {
  return LEESVOLGORDE.map((soort) => ({
    soort,
    naam: SOORTNAAM[soort].meer,
    wijzigingen: wijzigingen.filter((wijziging) => wijziging.soort === soort),
  })).filter((groep) => groep.wijzigingen.length > 0);
}

/** "12 toegevoegd, 1 verwijderd"; only what is there. */
export function tellingInWoorden(wijzigingen: readonly { readonly aard: Aard }[]): string {
  return (Object.keys(AARD) as Aard[])
    .map((aard) => ({ aard, aantal: wijzigingen.filter((deel) => deel.aard === aard).length }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ aard, aantal }) => `${aantal} ${AARD[aard].woord.toLowerCase()}`)
    .join(", ");
}
