import type { Woordenlijst } from "../model/woordenlijst.ts";
import type { Stappenplan } from "../stappenplan/definitie.ts";
import { vraagMetBetekenis } from "../stappenplan/vragen-van.ts";
import { waardeVan } from "../stappenplan/waarde-van.ts";
import type { Antwoorden, VereisteBewijs } from "../stappenplan/waarden.ts";
import type { Datum } from "../time/datum.ts";
import { dekkingVan, verschilInDekking } from "./dekking.ts";
import type { Toestemmingsfeit } from "./stand.ts";
import type { Vastlegging } from "./toestemmingsvraag.ts";
import { IDENTITEIT } from "./identiteit.ts";

/** The evidence a recorded consent gives; null while there is no answer to lean on. */
export function bewijsUitToestemming(feit: Toestemmingsfeit, toelichting = ""): VereisteBewijs | null {
  const { id, stand, door, beantwoordOp, vastlegging } = feit;
  if (door === null || beantwoordOp === null) return null;
  const basis = {
    toestemming: id,
    door: vastlegging.aanWie,
    gegevenDoor: door,
    wijze: wijzeVan(feit),
    hoe: hoeVan(vastlegging),
    wanneer: beantwoordOp,
    waarvoor: feit.waarom,
    toelichting,
  } as const;
  if (stand === "geweigerd") return { ...basis, status: "niet-voldaan", waaromNiet: "geweigerd" };
  if (stand !== "gegeven" && stand !== "ingetrokken") return null;
  return {
    ...basis,
    status: "voldaan",
    pastBijVraag: "ja",
    kanOverzien: vastlegging.kanOverzien,
    vertegenwoordiger: vastlegging.vertegenwoordiger,
    ...intrekkingVan(feit),
  };
}

/** The circumstances evidence is held against. */
export interface Bewijsgrond {
  readonly definitie: Stappenplan;
  readonly peildatum: Datum;
  readonly woordenlijst: Woordenlijst;
}

/**
 * The answers with what is recorded of each consent they lean on. It only ever narrows: a consent that was withdrawn,
 * that was never given or that is about something else carries nothing, whatever the form says. Without such a
 * consent these are the same answers.
 */
export function metToestemmingen(
  antwoorden: Antwoorden,
  feiten: readonly Toestemmingsfeit[],
  grond: Bewijsgrond,
): Antwoorden {
  const vraag = vraagMetBetekenis(grond.definitie, "vereisten");
  const bewijs = waardeVan(vraag, "vereisten", antwoorden);
  if (vraag === undefined || bewijs === undefined) return antwoorden;
  if (!Object.values(bewijs).some(({ toestemming }) => toestemming !== undefined)) return antwoorden;
  const nu = dekkingVan(grond.definitie, antwoorden);
  const gehouden = Object.entries(bewijs).map(([vereiste, deel]) => {
    if (deel.toestemming === undefined) return [vereiste, deel] as const;
    const feit = feiten.find((kandidaat) => kandidaat.id === deel.toestemming);
    if (feit === undefined || feit.vereiste !== vereiste) return [vereiste, zonderFeit(deel)] as const;
    const past = verschilInDekking(feit.dekking, nu, grond).length === 0;
    return [vereiste, houdAanFeit(deel, feit, past)] as const;
  });
  return { ...antwoorden, [vraag.id]: Object.fromEntries(gehouden) };
}

function houdAanFeit(deel: VereisteBewijs, feit: Toestemmingsfeit, past: boolean): VereisteBewijs {
  if (deel.status !== "voldaan") return deel;
  const { stand, door, beantwoordOp } = feit;
  if (stand === "geweigerd") return { ...deel, status: "niet-voldaan", waaromNiet: "geweigerd" };
  if ((stand !== "gegeven" && stand !== "ingetrokken") || beantwoordOp === null) return zonderFeit(deel);
  return {
    ...deel,
    gegevenDoor: door,
    wijze: wijzeVan(feit),
    wanneer: beantwoordOp,
    ...(past ? {} : { pastBijVraag: "nee" as const }),
    ...intrekkingVan(feit),
  };
}

function zonderFeit(deel: VereisteBewijs): VereisteBewijs {
  return deel.status === "voldaan" ? { ...deel, status: "onbekend" } : deel;
}

function intrekkingVan({ ingetrokkenOp, ingetrokkenDoor }: Toestemmingsfeit): Partial<VereisteBewijs> {
  return ingetrokkenOp === null ? {} : { ingetrokkenOp, ingetrokkenDoor };
}

function wijzeVan({ wijze, vastlegging }: Toestemmingsfeit): NonNullable<VereisteBewijs["wijze"]> {
  if (wijze === "link") return "digitaal";
  return vastlegging.waar === "op-papier" ? "schriftelijk" : "mondeling";
}

const WAAR: Readonly<Record<Vastlegging["waar"], string>> = {
  "aan-tafel": "Met een knop op een pagina van de gemeente, terwijl de medewerker erbij was.",
  brief: "Met een knop op een pagina van de gemeente. De link kwam per brief.",
  gesprek: "In een gesprek.",
  telefoon: "Aan de telefoon.",
  "op-papier": "Op papier.",
};

const KIND = {
  eens: "Het kind is het ermee eens.",
  "niet-eens": "Het kind is het er niet mee eens.",
  "niet-gevraagd": "Aan het kind zelf is het niet gevraagd.",
} as const;

function hoeVan({ waar, identiteit, kind }: Vastlegging): string {
  return [WAAR[waar], IDENTITEIT[identiteit], ...(kind === null ? [] : [KIND[kind]])].join(" ");
}
