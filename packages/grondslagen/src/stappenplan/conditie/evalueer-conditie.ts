import { BIJZONDER, isBijzonder } from "../../model/bijzonder.ts";
import type { Binding, Conditie, Leeftijd } from "./conditie.ts";
import { alsLijst } from "./bladeren.ts";
import type { StapVraag } from "../definitie.ts";
import { feitenUitAntwoorden } from "../feiten-uit-antwoorden.ts";
import { gemisVan } from "../gemis.ts";
import { veldVan, waardeVan } from "../waarde-van.ts";
import type { Omstandigheden } from "../omstandigheden.ts";
import { isMinderjarig } from "../personen.ts";
import { vraagVoorMotor } from "../vraag-voor-motor.ts";
import type { Antwoorden } from "../waarden.ts";

/** What a condition may look at: the questions shown before it, their answers, and what followed from them. */
export interface Blikveld {
  readonly zichtbaar: ReadonlyMap<string, StapVraag>;
  readonly antwoorden: Antwoorden;
  readonly nu: Omstandigheden;
}

/** Pure and total: what cannot be seen or is not answered makes an elementary condition false. */
export function evalueerConditie(conditie: Conditie, blik: Blikveld): boolean {
  if ("alle" in conditie) return conditie.alle.every((deel) => evalueerConditie(deel, blik));
  if ("een" in conditie) return conditie.een.some((deel) => evalueerConditie(deel, blik));
  if ("niet" in conditie) return !evalueerConditie(conditie.niet, blik);
  if ("gevraagd" in conditie) {
    const gevraagd = isGevraagd(conditie.gevraagd, blik);
    return alsLijst(conditie.is).some((waarde) => gevraagd.includes(waarde));
  }
  if ("feit" in conditie) {
    const feit = feitenUitAntwoorden(blik.zichtbaar.values(), blik.antwoorden).get(conditie.feit);
    return "is" in conditie
      ? feit === conditie.is
      : typeof feit === "number" && inLeeftijd(feit, conditie.leeftijd);
  }
  if ("is" in conditie) {
    const gegeven = gekozen(conditie.vraag, blik);
    return alsLijst(conditie.is).some((waarde) => gegeven.includes(waarde));
  }
  if ("beantwoord" in conditie) return isBeantwoord(conditie.vraag, blik) === conditie.beantwoord;
  if ("minderjarig" in conditie) {
    const personen = waardeVan(blik.zichtbaar.get(conditie.vraag), "personen", blik.antwoorden) ?? [];
    return personen.some(isMinderjarig);
  }
  if ("leeftijd" in conditie) {
    const { leeftijd, rol } = conditie;
    const personen = waardeVan(blik.zichtbaar.get(conditie.vraag), "personen", blik.antwoorden) ?? [];
    return personen.some(
      (persoon) =>
        persoon.leeftijd !== null &&
        inLeeftijd(persoon.leeftijd, leeftijd) &&
        (rol === undefined || alsLijst(rol).includes(persoon.rol)),
    );
  }
  if ("bevat" in conditie) {
    const { vraag, veld, waarde } = conditie.bevat;
    if (!blik.zichtbaar.has(vraag) || !Object.hasOwn(blik.antwoorden, vraag)) return false;
    return veldVan(blik.antwoorden[vraag], veld).some((inhoud) => alsLijst(waarde).includes(inhoud));
  }
  if ("twijfel" in conditie) {
    return [...blik.zichtbaar.keys()].some((id) => gekozen(id, blik).includes("twijfel"));
  }
  const { nu } = blik;
  if ("uitkomst" in conditie)
    return nu.uitkomst !== null && alsLijst(conditie.uitkomst).includes(nu.uitkomst);
  if ("oordeel" in conditie) return nu.oordeel !== null && alsLijst(conditie.oordeel).includes(nu.oordeel);
  if ("graad" in conditie) return nu.graad != null && alsLijst(conditie.graad).includes(nu.graad);
  if ("vereiste" in conditie) return alsLijst(conditie.vereiste).some((eis) => nu.vereisten.includes(eis));
  if ("verenigbaarheid" in conditie) return alsLijst(conditie.verenigbaarheid).includes(nu.verenigbaarheid);
  return nu.beleid === conditie.beleid;
}

function isBeantwoord(id: string, blik: Blikveld): boolean {
  const vraag = blik.zichtbaar.get(id);
  return vraag !== undefined && gemisVan(vraag, blik.antwoorden, blik.nu) === null;
}

/** The chosen value or values of a question of choice; empty when hidden or not answered. */
function gekozen(id: string, { zichtbaar, antwoorden }: Blikveld): readonly string[] {
  const vraag = zichtbaar.get(id);
  const jaNee = waardeVan(vraag, "ja-nee-twijfel", antwoorden);
  if (jaNee !== undefined) return [jaNee.keuze];
  const keuze = waardeVan(vraag, "keuze", antwoorden);
  if (typeof keuze === "string") return [keuze];
  return waardeVan(vraag, "meerkeuze", antwoorden) ?? [];
}

function inLeeftijd(jaren: number, { van, tot }: Leeftijd): boolean {
  return (van === null || jaren >= van) && (tot === null || jaren < tot);
}

/** What the shown answers ask of the engine in this field; special data also by the id that stands for them all. */
function isGevraagd(veld: Binding, { zichtbaar, antwoorden }: Blikveld): readonly string[] {
  const gevraagd = vraagVoorMotor(zichtbaar.values(), antwoorden)[veld];
  if (gevraagd == null) return [];
  if (typeof gevraagd === "string") return [gevraagd];
  return gevraagd.some(isBijzonder) ? [...gevraagd, BIJZONDER] : gevraagd;
}
