import { datumInWoorden } from "@core/grondslagen";
import type { ToonOfAccent } from "@deelwijzer/ui";
import type { ToestemmingInLijst } from "../../use-cases/lijst-toestemmingen/lijst-toestemmingen.ts";

type Stand = ToestemmingInLijst["stand"];

export const STAND: Record<Stand, { readonly woord: string; readonly toon: ToonOfAccent }> = {
  gevraagd: { woord: "Wacht op antwoord", toon: "accent" },
  geopend: { woord: "De inwoner leest de vraag", toon: "accent" },
  gegeven: { woord: "Toestemming gegeven", toon: "ja" },
  geweigerd: { woord: "Toestemming geweigerd", toon: "nee" },
  verlopen: { woord: "Link gesloten, geen antwoord", toon: "onbekend" },
  ingetrokken: { woord: "Toestemming ingetrokken", toon: "nee" },
};

const DOOR = {
  "persoon-zelf": "de persoon zelf",
  vertegenwoordiger: "iemand die namens de persoon beslist",
} as const;

const tijd = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
});

/** "22 november om 14:02" */
export function momentInWoorden(iso: string): string {
  return tijd.format(new Date(iso));
}

/** What happened, in order of reading: asked whom, answered by whom, withdrawn. */
export function standInWoorden(toestemming: ToestemmingInLijst): string {
  const { stand, wijze, vastlegging, beantwoordOp, door, ingetrokkenOp, ingetrokkenDoor, vervaltOp } =
    toestemming;
  const aan = `${wijze === "gesprek" ? "Besproken met" : "Gevraagd aan"} ${vastlegging.aanWie}.`;
  const antwoord =
    beantwoordOp === null || door === null
      ? ""
      : ` ${stand === "geweigerd" ? "Nee" : "Ja"} op ${datumInWoorden(beantwoordOp)}, door ${DOOR[door]}.`;
  const weg =
    ingetrokkenOp === null || ingetrokkenDoor === null
      ? ""
      : ` Ingetrokken op ${datumInWoorden(ingetrokkenOp)}, door ${DOOR[ingetrokkenDoor]}.`;
  const wacht =
    (stand === "gevraagd" || stand === "geopend") && vervaltOp !== null
      ? ` Antwoorden kan tot ${momentInWoorden(vervaltOp)}.`
      : "";
  return `${aan}${antwoord}${weg}${wacht}`;
}
