import type { Periode } from "../../time/periode.ts";
import { bevat, bevatSoort, binnenSoorten } from "../bereik.ts";
import type { Bereik, Bereikdeel } from "../bereik-schema.ts";

const DELEN = ["domeinen", "richtingen", "partners", "doelen"] as const;

const deelVan = (bereik: Bereik, deel: (typeof DELEN)[number]): Bereikdeel => bereik[deel] ?? "alle";

/** Whether some question is in both scopes. */
export function raken(een: Bereik, ander: Bereik): boolean {
  return (
    DELEN.every((deel) => snijden(deelVan(een, deel), deelVan(ander, deel))) &&
    (ander.gegevens === "alle" || bevatSoort(een.gegevens, ander.gegevens))
  );
}

/** Whether every question of the small scope is in the large one. */
export function omvatBereik(groot: Bereik, klein: Bereik): boolean {
  const { gegevens } = klein;
  return (
    DELEN.every((deel) => omvatDeel(deelVan(groot, deel), deelVan(klein, deel))) &&
    (groot.gegevens === "alle" ||
      (gegevens !== "alle" && gegevens.every((soort) => binnenSoorten(groot.gegevens, soort))))
  );
}

function snijden(een: Bereikdeel, ander: Bereikdeel): boolean {
  return een === "alle" || ander === "alle" || bevat(een, ander);
}

function omvatDeel(groot: Bereikdeel, klein: Bereikdeel): boolean {
  return groot === "alle" || (klein !== "alle" && klein.every((waarde) => groot.includes(waarde)));
}

export function overlappen(een: Periode, ander: Periode): boolean {
  const begintVoorEinde = (a: Periode, b: Periode) => a.van === null || b.tot === null || a.van < b.tot;
  return begintVoorEinde(een, ander) && begintVoorEinde(ander, een);
}

export function omvatPeriode(groot: Periode, klein: Periode): boolean {
  return (
    (groot.van === null || (klein.van !== null && groot.van <= klein.van)) &&
    (groot.tot === null || (klein.tot !== null && klein.tot <= groot.tot))
  );
}
