/** Requirements of a gemeente stand apart: no requirement of the national tables begins so, now or later. */
const VOOR = "eigen.";

/** The id of something of the gemeente itself, from its name; null when the name has no letter or digit. */
export function slugVan(naam: string, voor = VOOR): string | null {
  const slug = naam
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
  return slug === "" ? null : `${voor}${slug}`;
}
