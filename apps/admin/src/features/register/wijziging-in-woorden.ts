import { datumInWoorden, type Aankondiging, type Wetsvoorstel } from "@core/grondslagen";

/** What a change does to an answer as long as its rows are not in the tables. */
export const AARD: Record<Aankondiging["aard"], { readonly woord: string; readonly gevolg: string }> = {
  inhoud: {
    woord: "Inhoud",
    gevolg: "De wet zegt nu iets anders. Antwoorden op vragen van na die tijd zijn daarom niet zeker.",
  },
  verwijzing: {
    woord: "Verwijzing",
    gevolg: "Alleen nummers of namen zijn anders. Het antwoord blijft gelijk, met een waarschuwing.",
  },
};

export const ZEKERHEID: Record<
  Aankondiging["zekerheid"],
  { readonly woord: string; readonly uitleg: string }
> = {
  hoog: { woord: "Hoog", uitleg: "Gelezen in een officiële tekst." },
  middel: { woord: "Middel", uitleg: "Uit één andere bron, of afgeleid." },
  laag: { woord: "Laag", uitleg: "Zwakke aanwijzing." },
};

export const STAND: Record<Wetsvoorstel["stand"], string> = {
  consultatie: "In consultatie",
  ingediend: "Ingediend",
  "tweede-kamer": "In de Tweede Kamer",
  "eerste-kamer": "In de Eerste Kamer",
  "aangenomen-zonder-datum": "Aangenomen, ingangsdatum niet bekend",
  "in-werking": "Geldt",
  vervallen: "Vervallen",
  onbekend: "Niet bekend",
};

/** "vanaf 1 januari 2021", "ergens tussen 12 augustus 2019 en 1 juli 2026" */
export function wanneer({ vanaf, uiterlijk }: Aankondiging): string {
  return uiterlijk === null
    ? `vanaf ${datumInWoorden(vanaf)}`
    : `ergens tussen ${datumInWoorden(vanaf)} en ${datumInWoorden(uiterlijk)}`;
}
