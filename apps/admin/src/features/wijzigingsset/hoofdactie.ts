import { SETTABEL, type Rol, type Setactie, type Setstatus } from "@core/grondslagen";
import type { ActieInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";

/** The one thing this reader does now: a press here, a page of its own, or why it is not up to them. */
export type Hoofdactie =
  | { readonly soort: "handeling"; readonly actie: Setactie }
  | { readonly soort: "pagina"; readonly pad: "beoordelen" | "publiceren" | "regels"; readonly label: string }
  /** Their role does this, but something stands in the way. */
  | { readonly soort: "kan-niet"; readonly actie: Setactie; readonly redenen: readonly string[] }
  /** Somebody else is on; the next step says who. */
  | { readonly soort: "wacht" };

/** Per state the actions that carry a set on, the likeliest first. */
const VERDER: Readonly<Record<Setstatus, readonly Setactie[]>> = {
  concept: ["indienen"],
  "ter-beoordeling": ["goedkeuren"],
  goedgekeurd: ["publiceren", "inplannen"],
  afgewezen: ["bewerken"],
  ingepland: [],
  gepubliceerd: [],
  ingetrokken: ["heropenen"],
  verworpen: [],
};

export function hoofdactieVan(
  status: Setstatus,
  acties: readonly ActieInSet[],
  rollen: readonly Rol[],
): Hoofdactie {
  const eigen = VERDER[status].filter((actie) =>
    SETTABEL[status][actie]?.rollen.some((rol) => rollen.includes(rol)),
  );
  const [eerste] = eigen;
  if (eerste === undefined) return { soort: "wacht" };
  if (eerste === "bewerken") return { soort: "pagina", pad: "regels", label: "Pas de set aan" };
  const kan = eigen.find((actie) => acties.some((deel) => deel.actie === actie && deel.toegestaan));
  // Choosing the day is part of publishing, so the page is there as soon as the role is.
  if (status === "goedgekeurd")
    return { soort: "pagina", pad: "publiceren", label: "Publiceren of inplannen" };
  if (kan === undefined) {
    const redenen = acties.find(({ actie }) => actie === eerste)?.redenen ?? [];
    return { soort: "kan-niet", actie: eerste, redenen };
  }
  if (kan === "goedkeuren") return { soort: "pagina", pad: "beoordelen", label: "Beoordelen" };
  return { soort: "handeling", actie: kan };
}

/** What else this reader can do, quietly; going on stands elsewhere. */
export function overigeActies(acties: readonly ActieInSet[], hoofd: Hoofdactie): Setactie[] {
  const stil: readonly Setactie[] = [
    "terugnemen",
    "inplanning-intrekken",
    "intrekken",
    "verwerpen",
    "heropenen",
  ];
  return stil.filter(
    (actie) =>
      acties.some((deel) => deel.actie === actie && deel.toegestaan) &&
      !(hoofd.soort === "handeling" && hoofd.actie === actie),
  );
}
