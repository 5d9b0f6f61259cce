import type { Plansoort } from "@core/grondslagen";
import type { z } from "zod";
import type { planhandelingInvoer } from "../use-cases/bewerk-stappenplan/typen.ts";

const NAAM: Readonly<Record<Plansoort, string>> = {
  stappenplan: "Stappenplan",
  stap: "Stap",
  stapvraag: "Vraag",
  blok: "Blok",
};

/** What was done, as the button that undoes it says it. */
export function watGedaan(handeling: z.output<typeof planhandelingInvoer>): string {
  switch (handeling.doe) {
    case "wijzigen":
      return `${NAAM[handeling.soort]} gewijzigd`;
    case "stap-toevoegen":
      return "Stap toegevoegd";
    case "vraag-toevoegen":
      return "Vraag toegevoegd";
    case "stap-verplaatsen":
      return "Stap verplaatst";
    case "vraag-verplaatsen":
      return "Vraag verplaatst";
    case "weghalen":
      return `${NAAM[handeling.wat]} weggehaald`;
    case "blok-maken":
      return "Blok gemaakt";
    case "blok-gebruiken":
      return "Blok gebruikt";
  }
}
