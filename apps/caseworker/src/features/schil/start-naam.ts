import type { Rol } from "@core/grondslagen";

/** What the first page is for who looks: one's own afwegingen, the besluiten one oversees, or only what waits. */
export function startNaam(rollen: readonly Rol[]): string {
  if (rollen.includes("medewerker")) return "Mijn afwegingen";
  return rollen.includes("fg") ? "Besluiten" : "Start";
}
