import { isDatum } from "@core/grondslagen";

/** "Vandaag" as a day to choose with one press. */
export function vandaagOf(vandaag: string): { readonly label: string; readonly iso: string }[] {
  return isDatum(vandaag) ? [{ label: "Vandaag", iso: vandaag }] : [];
}
