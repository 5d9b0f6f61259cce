import type { Binding } from "./conditie/conditie.ts";

/** What a question can fill in the question to the tables, as its author and its reviewer call it. */
export const BINDING_NAAM: Readonly<Record<Binding, string>> = {
  domein: "Domein",
  richting: "Richting",
  partner: "Partner",
  doel: "Doel",
  gegevens: "Gegevens",
  betrokkene: "Over wie",
  herkomst: "Herkomst",
};
