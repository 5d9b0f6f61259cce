import { COLLECTIES, datumInWoorden, type Woordenlijst } from "@core/grondslagen";
import type { GebeurtenisInSet } from "../../use-cases/lees-wijzigingsset/typen.ts";
import { naamVan } from "./wijziging-in-woorden.ts";

type Gebeurd = Pick<GebeurtenisInSet, "actie" | "gegevens">;

/** One entry of the history in a few words. */
export function watGebeurde({ actie, gegevens }: Gebeurd, w: Woordenlijst): string {
  const { nummer, ingangsdatum } = gegevens;
  const versie = nummer == null ? "de nieuwe tabelversie" : `tabelversie ${nummer}`;
  switch (actie) {
    case "aanmaken":
      return nummer == null ? "Wijzigingsset begonnen" : `Wijzigingsset begonnen bij ${versie}`;
    case "bijwerken":
      return `Bijgewerkt naar ${versie}`;
    case "bewerken":
      return watBewerkt(gegevens, w);
    case "indienen":
      return "Om beoordeling gevraagd";
    case "terugnemen":
      return "Teruggehaald uit de beoordeling";
    case "goedkeuren":
      return "Goedgekeurd";
    case "afwijzen":
      return "Afgewezen";
    case "inplannen":
      return ingangsdatum == null ? "Ingepland" : `Ingepland voor ${datumInWoorden(ingangsdatum)}`;
    case "inplanning-intrekken":
      return "Inplannen ingetrokken";
    case "publiceren":
      return `Gepubliceerd als ${versie}`;
    case "intrekken":
      return "Ingetrokken";
    case "verwerpen":
      return "Verworpen: het voorstel gaat niet door";
    case "heropenen":
      return "Weer geopend";
  }
}

function watBewerkt(gegevens: GebeurtenisInSet["gegevens"], w: Woordenlijst): string {
  if (gegevens.kop === true) return "Titel of reden gewijzigd";
  const { soort, entiteitId, voor, na, teruggenomen } = gegevens;
  if (soort === undefined) return "Gewijzigd";
  const entiteit = na ?? voor;
  const naam = entiteit == null ? (entiteitId ?? "") : naamVan(soort, entiteit, w);
  const daad =
    teruggenomen === true
      ? "teruggenomen"
      : voor == null
        ? "toegevoegd"
        : na === null
          ? "verwijderd"
          : "gewijzigd";
  return `${COLLECTIES[soort].naam} ${daad}: ${naam}`;
}
