/** The weights of the elfproef, for the nine digits of a BSN. */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * A number that passes the elfproef, made when it is needed so that none stands in the source. It begins with a
 * series that is not given out, so it is nobody's.
 */
export function proefBsn(): string {
  for (let poging = 999_999_999; poging > 999_000_000; poging -= 1) {
    const cijfers = String(poging);
    const som = GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers[plaats]), 0);
    if (som % 11 === 0 && new Set(cijfers).size > 1) return cijfers;
  }
  throw new Error("no number passes the elfproef");
}
