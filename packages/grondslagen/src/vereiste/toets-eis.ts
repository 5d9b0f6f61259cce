import { leeg } from "../stappenplan/gemis.ts";
import type { VereisteBewijs } from "../stappenplan/waarden.ts";
import type { Eis } from "./eis.ts";
import { aantekening, gemis } from "./gemis.ts";
import { gemisInAfweging, gemisInVermoeden, toetsInstemming } from "./toets-afweging.ts";
import { gemisInGegevens } from "./toets-gegevens.ts";
import { toetsGeheim } from "./toets-geheim.ts";
import { toetsToestemming } from "./toets-toestemming.ts";
import { geoordeeld, naarGemis, type GetoetsteEis, type Toetsgrond } from "./toetsgrond.ts";

/**
 * Holds the evidence of one requirement against what meets it. The one place of truth: what it says is missing is
 * what the screens ask and what keeps an outcome shut.
 */
export function toetsEis(eis: Eis, bewijs: VereisteBewijs | undefined, grond: Toetsgrond): GetoetsteEis {
  if (eis.soort === "geheimhouding") return toetsGeheim(eis.geheim, bewijs);
  if (bewijs === undefined || bewijs.status === "onbekend")
    return geoordeeld("open", [gemis("niet-beantwoord", grond.naam)]);
  if (bewijs.status === "niet-voldaan") return nietVoldaan(eis, bewijs, grond);
  switch (eis.soort) {
    case "noodzakelijkheid":
      return naarGemis(gemisInGegevens(grond.gegevens));
    case "toestemming":
      return toetsToestemming(eis, bewijs, grond);
    case "afweging":
      return naarGemis(gemisInAfweging(bewijs));
    case "vermoeden":
      return naarGemis(gemisInVermoeden(bewijs, grond));
    case "instemming":
      return toetsInstemming(bewijs, grond);
    case "gemeentebesluit":
      return naarGemis(zonderUitleg(bewijs, grond));
    case "onbekend":
      return naarGemis(zonderUitleg(bewijs, grond), [aantekening("niet-gekend")]);
  }
}

function nietVoldaan(eis: Eis, { waaromNiet }: VereisteBewijs, { naam }: Toetsgrond): GetoetsteEis {
  if (waaromNiet === "onmogelijk") return geoordeeld("onmogelijk", [gemis("onmogelijk", naam)]);
  return geoordeeld("niet-voldaan", [
    eis.soort === "toestemming" ? gemis("toestemming-geweigerd") : gemis("niet-voldaan", naam),
  ]);
}

function zonderUitleg(bewijs: VereisteBewijs, { naam }: Toetsgrond) {
  return leeg(bewijs.toelichting) && leeg(bewijs.hoe)
    ? [gemis("uitleg-ontbreekt", naam, { veld: "toelichting" })]
    : [];
}
