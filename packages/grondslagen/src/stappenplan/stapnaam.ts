import type { Stap } from "./definitie.ts";

type Plan = { readonly stappen: readonly Pick<Stap, "id">[] };

/** Which step it is, counted from one, as the editor and the caseworker's screen count; 0 = not in this version. */
export function nummerVan({ stappen }: Plan, { id }: Pick<Stap, "id">): number {
  return stappen.findIndex((stap) => stap.id === id) + 1;
}

/** "stap 3 “Uw doel”" */
export function stapnaam(plan: Plan, stap: Pick<Stap, "id" | "titel">): string {
  return `stap ${nummerVan(plan, stap)} “${stap.titel}”`;
}
