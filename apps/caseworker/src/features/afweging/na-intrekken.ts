import { datumInWoorden, isDatum, type Datum } from "@core/grondslagen";

/** How long what was answered can still be read, for who is about to withdraw. */
export function naIntrekken(bewarenTot: string | null, vandaag: Datum): string {
  // The database gives the year: what is withdrawn has a last day, chosen or not.
  if (bewarenTot === null || !isDatum(bewarenTot))
    return "Uw antwoorden blijven nog een jaar bewaard. Daarna kan niemand ze meer lezen. Geldt er een andere termijn? Vul die dan eerst in bij “Bewaar dit dossier tot”.";
  return bewarenTot < vandaag
    ? "De bewaartermijn is voorbij. Vanaf morgen kan niemand uw antwoorden meer lezen."
    : `Uw antwoorden blijven bewaard tot en met ${datumInWoorden(bewarenTot)}. Daarna kan niemand ze meer lezen.`;
}
