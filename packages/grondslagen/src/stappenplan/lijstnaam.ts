import type { StapVraag } from "./definitie.ts";

/** The lists of the tables that a question can offer as its answers. */
export const LIJST_NAAM: Readonly<Record<NonNullable<StapVraag["uit"]>, string>> = {
  domeinen: "Domeinen",
  richtingen: "Richtingen",
  partners: "Partners",
  doelen: "Doelen",
  betrokkenen: "Betrokkenen",
  herkomst: "Herkomst",
};
