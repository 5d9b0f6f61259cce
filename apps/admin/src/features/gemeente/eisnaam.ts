import { opsomming } from "@core/grondslagen";
import { EIGEN, type Vastlegging } from "../../gemeentelaag/invoer.ts";
import type { Lijsten } from "./bepaling-velden.tsx";

/** How what is asked is called; empty for what asks nothing. */
export function eisnaam(waarden: Vastlegging, { woordenlijst, eigenVereisten }: Lijsten): string {
  const naamVan = (gezocht: string) =>
    [...woordenlijst.vereisten, ...eigenVereisten].find(({ id }) => id === gezocht)?.naam ?? "";
  switch (waarden.soort) {
    case "eis":
      return waarden.vereiste === EIGEN ? waarden.naam : naamVan(waarden.vereiste);
    case "convenant":
    case "reglement":
      return opsomming(waarden.vereisten.map(naamVan), "en");
    case "inperking":
      return naamVan(waarden.vereiste ?? "");
    case "mandaat":
      return "wie bevoegd is om te beslissen";
    default:
      return "";
  }
}
