import { BEGINSELEN, type Beginsel } from "../../stappenplan/beginselen.ts";
import { gemisVan } from "../../stappenplan/gemis.ts";
import { richtingVan, wegNaar, type PuntOpWeg, type Weg } from "../weg/weg.ts";
import { uniekeRedenen, type Reden } from "./reden.ts";
import type { Zaak } from "./zaak.ts";

export interface VerantwoordBeginsel {
  readonly beginsel: Beginsel;
  /** Answers account for it, and nothing that bears on it is missing. */
  readonly verantwoord: boolean;
  /** Questions whose answers account for it. */
  readonly door: readonly string[];
  /** What is missing on the way this case is on; absent in what was sealed before this was told. */
  readonly ontbreekt?: readonly Reden[];
  /** To know beside it: why nothing is asked, or that accounting for it does not make it met. */
  readonly noot?: string;
}

/**
 * Per principle of AVG art. 5: which answers account for it, or what is missing, on the way this case is on. Nothing
 * is left unaccounted unseen.
 */
export function verantwoordeBeginselen(zaak: Zaak): VerantwoordBeginsel[] {
  const weg = wegNaar(zaak, richtingVan(zaak));
  const beantwoord = [...zaak.zichtbaar.values()].filter(
    (vraag) => Object.hasOwn(zaak.antwoorden, vraag.id) && gemisVan(vraag, zaak.antwoorden, zaak.nu) === null,
  );
  return BEGINSELEN.map((beginsel) => {
    const door = beantwoord.filter((vraag) => vraag.beginsel === beginsel).map((vraag) => vraag.id);
    const ontbreekt = uniekeRedenen(
      weg.punten.flatMap((punt) => [
        ...punt.belet.filter((reden) => beginselVanBelet(reden, punt, zaak) === beginsel),
        ...punt.nog.filter((reden) => (beginselVan(reden, zaak) ?? punt.beginselen[0]) === beginsel),
      ]),
    );
    const noot = nootBij(beginsel, weg, door.length + ontbreekt.length === 0);
    return {
      beginsel,
      verantwoord: door.length > 0 && ontbreekt.length === 0,
      door,
      ontbreekt,
      ...(noot === undefined ? {} : { noot }),
    };
  });
}

/** The principle of the question where a reason is mended. */
function beginselVan({ vraagId }: Reden, zaak: Zaak): Beginsel | undefined {
  return vraagId === undefined ? undefined : zaak.zichtbaar.get(vraagId)?.beginsel;
}

/** What keeps an outcome shut bears on the principle of its point, also where another question mends it. */
function beginselVanBelet(reden: Reden, { beginselen }: PuntOpWeg, zaak: Zaak): Beginsel | undefined {
  const eigen = beginselVan(reden, zaak);
  return eigen !== undefined && beginselen.includes(eigen) ? eigen : beginselen[0];
}

function nootBij(beginsel: Beginsel, { naar, toestand, dicht }: Weg, leeg: boolean): string | undefined {
  if (naar === "delen-gemotiveerde-uitzondering" && beginsel === "rechtmatigheid")
    return "Delen zonder grondslag blijft in strijd met dit beginsel. U legt uit waarom u het toch doet.";
  if (!leeg) return undefined;
  if (naar === "niet-delen") return "U deelt niet. Hier is dan niets voor nodig.";
  if (dicht !== null) return "Deze weg houdt eerder op. Hier is dan niets meer voor nodig.";
  return toestand === "gevaar"
    ? "Bij gevaar volgt u de korte weg. Dit bespreekt u later."
    : "Hier is nog niets gevraagd. Dat komt als u verdergaat.";
}
