import { leeg } from "../stappenplan/gemis.ts";
import type { VereisteBewijs } from "../stappenplan/waarden.ts";
import type { Geheim } from "./eis.ts";
import { aantekening, gemis } from "./gemis.ts";
import { geoordeeld, naarGemis, type GetoetsteEis } from "./toetsgrond.ts";

/** A secret on top of any basis: it is not there, something lifts it, or sharing stops. */
export function toetsGeheim(geheim: Geheim, bewijs: VereisteBewijs | undefined): GetoetsteEis {
  return geheim === "beroepsgeheim" ? toetsBeroepsgeheim(bewijs) : toetsPolitie(bewijs);
}

/** Four ways, and no fifth: consent, a duty to speak, an emergency, or within one treatment. */
function toetsBeroepsgeheim(bewijs: VereisteBewijs | undefined): GetoetsteEis {
  const waar = "beroepsgeheim";
  if (bewijs === undefined) return geoordeeld("open", [gemis("geheim-niet-gekozen", "", { waar })]);
  if (bewijs.status === "niet-voldaan")
    return geoordeeld("niet-voldaan", [gemis("geheim-niet-opgeheven", "", { waar })]);
  // Doubt is not a missing part: it goes to overleg, like doubt anywhere.
  if (bewijs.status === "onbekend") return geoordeeld("open", []);
  switch (bewijs.opheffing) {
    case "geen-geheim":
      return geoordeeld("voldaan", []);
    case "nood":
      return naarGemis(zonderUitleg(bewijs), [aantekening("geheim-in-nood")]);
    case "behandeling":
      return naarGemis(zonderUitleg(bewijs), [aantekening("geheim-binnen-behandeling")]);
    case "toestemming":
    case "wettelijke-plicht":
      return naarGemis(zonderUitleg(bewijs));
    default:
      return geoordeeld("open", [gemis("geheim-niet-gekozen", "", { waar })]);
  }
}

function zonderUitleg({ toelichting }: VereisteBewijs) {
  return leeg(toelichting) ? [gemis("geheim-zonder-uitleg", "", { waar: "beroepsgeheim-toelichting" })] : [];
}

/** Police data keep their secrecy and their purpose with the receiver (Wpg 18 to 20). */
function toetsPolitie(bewijs: VereisteBewijs | undefined): GetoetsteEis {
  const waar = "politiegegevens";
  if (bewijs === undefined) return geoordeeld("open", [gemis("politie-niet-gekozen", "", { waar })]);
  if (bewijs.status === "niet-voldaan")
    return geoordeeld("niet-voldaan", [gemis("politie-ander-doel", "", { waar })]);
  if (bewijs.status === "onbekend") return geoordeeld("open", []);
  return geoordeeld(
    "voldaan",
    [],
    bewijs.opheffing === "zelfde-doel" ? [aantekening("geheim-gaat-mee")] : [],
  );
}
