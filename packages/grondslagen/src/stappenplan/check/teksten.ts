import type { StapVraag } from "../definitie.ts";

/** The texts of a question that a caseworker reads, each with its field. */
export function tekstenVan(vraag: StapVraag): { readonly veld: string; readonly tekst: string }[] {
  const velden = ["titel", "waarom", "hulp", "sterkVoorbeeld", "zwakVoorbeeld", "verslagzin"] as const;
  return [
    ...velden.flatMap((veld) => {
      const tekst = vraag[veld];
      return tekst === undefined ? [] : [{ veld, tekst }];
    }),
    ...vraag.opties.flatMap(({ id, tekst, hulp }) =>
      [tekst, ...(hulp === undefined ? [] : [hulp])].map((deel) => ({ veld: `opties.${id}`, tekst: deel })),
    ),
    ...Object.entries(vraag.inVerslag ?? {}).map(([id, tekst]) => ({ veld: `inVerslag.${id}`, tekst })),
  ];
}
