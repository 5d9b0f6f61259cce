import { isDatum } from "@core/grondslagen";
import type { FoutItem } from "@deelwijzer/ui";
import type { Datumwaarde } from "./datumwaarde.ts";

/** What is wrong with a date as typed; an empty one is fine here. */
export function datumFouten(veld: string, label: string, waarde: Datumwaarde): FoutItem[] {
  if (waarde.mis === "onvolledig") return [{ veld, tekst: `${label}: vul dag, maand en jaar in` }];
  if (waarde.mis === "onmogelijk" || (waarde.iso !== null && !isDatum(waarde.iso)))
    return [{ veld, tekst: `${label}: deze datum bestaat niet` }];
  return [];
}
