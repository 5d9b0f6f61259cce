import type { FoutItem } from "@deelwijzer/ui";

export interface Setgegevens {
  readonly titel: string;
  readonly toelichting: string;
  readonly aanleiding: { readonly dossiernummer: string | null; readonly tekst: string };
  readonly verwerkt: readonly string[];
}

export type Aanleidingsbron = "register" | "eigen";

/** What keeps the form from being sent, in the order of its fields. */
export function foutenIn(stand: {
  bron: Aanleidingsbron;
  keuze: string | null;
  gegevens: Setgegevens;
}): FoutItem[] {
  const { bron, keuze, gegevens } = stand;
  const { dossiernummer, tekst } = gegevens.aanleiding;
  const eigen: FoutItem[] = [
    ...(tekst === "" ? [{ veld: "aanleiding", tekst: "Schrijf op wat de aanleiding is." }] : []),
    ...(dossiernummer !== null && !/^\d{5}$/.test(dossiernummer)
      ? [{ veld: "dossier", tekst: "Een nummer van een Kamerstuk heeft 5 cijfers." }]
      : []),
  ];
  return [
    ...(bron === "register"
      ? keuze === null
        ? [{ veld: "keuze", tekst: "Kies een wetsvoorstel of een bekende wijziging." }]
        : []
      : eigen),
    ...(gegevens.titel === "" ? [{ veld: "titel", tekst: "Geef de set een titel." }] : []),
    ...(gegevens.toelichting === ""
      ? [{ veld: "toelichting", tekst: "Schrijf op wat er verandert en waarom." }]
      : []),
  ];
}
