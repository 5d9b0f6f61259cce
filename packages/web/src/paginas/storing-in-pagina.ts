/** A page that could not be made, and says why itself: thrown so that it is answered with a status that says so too. */
export class StoringInPagina extends Error {
  override readonly name = "StoringInPagina";
  /** What comes through to the browser of an error on the server. */
  readonly digest: string;

  constructor(foutId: string) {
    super("storing");
    this.digest = `${BEGIN}${foutId}`;
  }
}

const BEGIN = "STORING_IN_PAGINA;";

export function isStoringInPagina(digest: string): boolean {
  return digest.startsWith(BEGIN);
}
