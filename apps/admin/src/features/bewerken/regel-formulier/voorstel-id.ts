/**
 * A name for a new rule out of what it is about: "wmo-opvragen-svb". Names of rules never change afterwards, so it is
 * only a proposal; where it is taken a number follows.
 */
export function voorstelRegelId(
  {
    domein,
    richtingen,
    partners,
  }: { domein: string; richtingen: readonly string[]; partners: readonly string[] },
  bezet: ReadonlySet<string>,
): string {
  const [partner] = partners;
  if (domein === "" || richtingen.length === 0 || partner === undefined) return "";
  const richting = richtingen.length > 1 ? "uitwisselen" : (richtingen[0] ?? "");
  return vrij([domein, richting, partner].join("-"), bezet);
}

/** "Zorgkantoor Zuid-West" becomes "zorgkantoor-zuid-west". */
export function voorstelTermId(naam: string, bezet: ReadonlySet<string>): string {
  const kaal = naam
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return kaal === "" ? "" : vrij(kaal, bezet);
}

function vrij(voorstel: string, bezet: ReadonlySet<string>): string {
  if (!bezet.has(voorstel)) return voorstel;
  let nummer = 2;
  while (bezet.has(`${voorstel}-${nummer}`)) nummer++;
  return `${voorstel}-${nummer}`;
}
