export interface GenummerdeBron {
  readonly nummer: number;
  readonly tekst: string;
  readonly url: string | null;
}

/** Numbers sources in the order in which they are first used; the same text and address get one number. */
export class Bronnenlijst {
  readonly #bronnen: GenummerdeBron[] = [];

  nummerVan(tekst: string, url: string | null = null): number {
    const bekend = this.#bronnen.find((bron) => bron.tekst === tekst && bron.url === url);
    if (bekend !== undefined) return bekend.nummer;
    const nummer = this.#bronnen.length + 1;
    this.#bronnen.push({ nummer, tekst, url });
    return nummer;
  }

  lijst(): readonly GenummerdeBron[] {
    return [...this.#bronnen];
  }
}
