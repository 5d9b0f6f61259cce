import type { Keuzeveld } from "@deelwijzer/grondslagen-react";
import { keuzeId } from "./keuze-id.ts";

export function gaNaar(veld: Keuzeveld): void {
  const keuze = document.getElementById(keuzeId(veld));
  keuze?.focus();
  keuze?.scrollIntoView({ block: "center" });
}
