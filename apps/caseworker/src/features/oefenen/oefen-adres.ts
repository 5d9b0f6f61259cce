import { CONTROLEREN } from "@deelwijzer/grondslagen-react";
import type { Route } from "next";

export const OEFENEN = "/oefenen" as Route;

/** The last page: one's own account beside that of the example. */
export const VERGELIJKEN = "vergelijken";

export function oefeningAdres(oefening: string): Route {
  return `${OEFENEN}/${oefening}` as Route;
}

/** A page of an opdracht. What follows the last step is not "controleren" here: nothing is vastgesteld. */
export function opdrachtAdres(oefening: string, opdracht: string, stap: string, vraagId?: string): Route {
  const pagina = stap === CONTROLEREN ? VERGELIJKEN : stap;
  return `${OEFENEN}/${oefening}/${opdracht}/${pagina}${vraagId === undefined ? "" : `#vraag-${vraagId}`}` as Route;
}
