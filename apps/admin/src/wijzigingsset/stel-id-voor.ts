/**
 * A new id from a name: "Centrum voor Jeugd & Gezin" → "centrum-voor-jeugd-en-gezin", with a number behind it when
 * it is taken. An id keeps its meaning for ever, so one that was ever used counts as taken.
 */
export function stelIdVoor(naam: string, bezet: ReadonlySet<string>): string {
  const basis =
    naam
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("&", " en ")
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 80)
      .replace(/-+$/, "") || "nieuw";
  if (!bezet.has(basis)) return basis;
  for (let volg = 2; ; volg += 1) {
    const voorstel = `${basis}-${volg}`;
    if (!bezet.has(voorstel)) return voorstel;
  }
}
