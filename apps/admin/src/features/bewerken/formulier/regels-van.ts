/** The words of a list that is typed one per line; a word that stands there twice, however written, is one word. */
export function regelsVan(tekst: string): string[] {
  const regels = new Map<string, string>();
  for (const regel of tekst.split("\n").map((deel) => deel.trim().replaceAll(/\s+/g, " "))) {
    const woord = regel.toLocaleLowerCase("nl");
    if (regel !== "" && !regels.has(woord)) regels.set(woord, regel);
  }
  return [...regels.values()];
}
