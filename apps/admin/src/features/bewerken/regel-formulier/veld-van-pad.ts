import type { RegelFormulier } from "./formulier.ts";

/** Id of the control where a member of a rule is edited, so that an error leads to it. */
export function veldVanPad(pad: string, formulier: RegelFormulier): string {
  const [kop = "", deel = "", onder = ""] = pad.replace(/^nieuw\./, "").split(".");
  const sleutel = (rijen: readonly { readonly sleutel: string }[]) =>
    deel === "" ? undefined : rijen[Number(deel)]?.sleutel;
  switch (kop) {
    case "id":
      return "regel-id";
    case "geldig":
      return deel === "tot" ? "totEnMet" : "van";
    case "vindplaats":
      return deel === "" ? "vindplaats-bron" : `vindplaats-${deel}`;
    case "art9":
      return formulier.art9.keuze === "genoemd" ? "art9-tekst" : "art9";
    case "artikelen": {
      const rij = sleutel(formulier.artikelen);
      if (rij !== undefined) return `artikel-${rij}-${onder === "" ? "wet" : onder}`;
      const kaal = formulier.artikelen.find(({ artikel, tekst }) => artikel.trim() + tekst.trim() === "");
      return kaal === undefined ? "artikelen-toevoegen" : `artikel-${kaal.sleutel}-tekst`;
    }
    case "vereisten": {
      const rij = formulier.vereisten[Number(onder)]?.sleutel;
      return deel === "lijst" && rij !== undefined ? `vereiste-${rij}` : "vereisten";
    }
    case "voorwaarden": {
      const rij = sleutel(formulier.voorwaarden);
      return rij === undefined ? "voorwaarden-toevoegen" : `voorwaarde-${rij}`;
    }
    case "opmerkingen": {
      const rij = sleutel(formulier.opmerkingen);
      return rij === undefined ? "opmerkingen-toevoegen" : `opmerking-${rij}`;
    }
    case "":
      return "reden";
    default:
      return kop;
  }
}
