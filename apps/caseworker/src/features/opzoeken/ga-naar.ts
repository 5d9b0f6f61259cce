import type { Keuzeveld } from "@deelwijzer/grondslagen-react";
import { keuzeId } from "./keuze-id.ts";

/** To a choice of the question; in the sentence its list opens at once. */
export function gaNaar(veld: Keuzeveld): void {
  const keuze = document.getElementById(keuzeId(veld));
  keuze?.focus();
  keuze?.scrollIntoView({ block: "center" });
  if (keuze?.getAttribute("aria-haspopup") === "dialog") keuze.click();
}
