import type { Conditie } from "./conditie/conditie.ts";
import type { Stappenplan, StapVraag } from "./definitie.ts";
import { evalueerConditie, type Blikveld } from "./conditie/evalueer-conditie.ts";
import { gemisVan } from "./gemis.ts";
import { waardeVan } from "./waarde-van.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { vraagVoorMotor, type VraagVoorMotor } from "./vraag-voor-motor.ts";
import type { Antwoorden } from "./waarden.ts";

export type Stapstatus = "nog-niet" | "bezig" | "klaar" | "opnieuw-bekijken";

export interface GeevalueerdeStap {
  readonly id: string;
  readonly titel: string;
  readonly zichtbaar: boolean;
  readonly status: Stapstatus;
  /** Ids of the questions shown, in order. */
  readonly vragen: readonly string[];
  /** Of those: needed and not (fully) answered, each with what is missing. */
  readonly open: readonly { readonly vraag: string; readonly gemis: string }[];
  /** Of those: answered, but something it leans on changed since. */
  readonly opnieuwBekijken: readonly string[];
  /** Of those: needed now. */
  readonly verplicht: readonly string[];
  /** Of those: an explanation is demanded now, whatever the choice. */
  readonly toelichting: readonly string[];
}

export interface Evaluatie {
  readonly stappen: readonly GeevalueerdeStap[];
  /** First question that still needs the person, across the shown steps. */
  readonly eersteOpen: { readonly stap: string; readonly vraag: string } | null;
  readonly vraagVoorMotor: VraagVoorMotor;
  /** Nothing open and nothing to look at again. */
  readonly klaar: boolean;
}

/**
 * Walks the stappenplan in order. A condition sees only answers to questions shown before it, so an answer
 * that is hidden by a later change no longer counts, and counts again when its question comes back.
 */
export function evalueer(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  nu: Omstandigheden,
  opnieuwBekijken: readonly string[] = [],
): Evaluatie {
  const zichtbaar = new Map<string, StapVraag>();
  const blik: Blikveld = { zichtbaar, antwoorden, nu };
  const voldoet = (conditie: Conditie | undefined) =>
    conditie === undefined || evalueerConditie(conditie, blik);
  const stappen = definitie.stappen.map((stap): GeevalueerdeStap => {
    const getoond: StapVraag[] = [];
    const verplicht: string[] = [];
    const toelichting: string[] = [];
    if (voldoet(stap.conditie)) {
      for (const vraag of stap.vragen) {
        if (!voldoet(vraag.conditie) || heeftNietsTeVragen(vraag, antwoorden, nu)) continue;
        if (vraag.toelichtingAls !== undefined && voldoet(vraag.toelichtingAls)) toelichting.push(vraag.id);
        if (isVerplicht(vraag, voldoet)) verplicht.push(vraag.id);
        getoond.push(vraag);
        zichtbaar.set(vraag.id, vraag);
      }
    }
    const open = getoond.flatMap((vraag) => {
      const telt = verplicht.includes(vraag.id) || isBegonnen(vraag, antwoorden);
      const gemis = telt ? gemisVan(vraag, antwoorden, nu, toelichting.includes(vraag.id)) : null;
      return gemis === null ? [] : [{ vraag: vraag.id, gemis }];
    });
    const opnieuw = getoond.filter((vraag) => opnieuwBekijken.includes(vraag.id)).map((vraag) => vraag.id);
    return {
      id: stap.id,
      titel: stap.titel,
      zichtbaar: getoond.length > 0,
      status: statusVan(getoond, antwoorden, open.length, opnieuw.length),
      vragen: getoond.map((vraag) => vraag.id),
      open,
      opnieuwBekijken: opnieuw,
      verplicht,
      toelichting,
    };
  });
  const eersteOpen = stappen.flatMap((stap) => {
    const wacht = new Set([...stap.open.map((open) => open.vraag), ...stap.opnieuwBekijken]);
    return stap.vragen.filter((vraag) => wacht.has(vraag)).map((vraag) => ({ stap: stap.id, vraag }));
  })[0];
  return {
    stappen,
    eersteOpen: eersteOpen ?? null,
    vraagVoorMotor: vraagVoorMotor(zichtbaar.values(), antwoorden),
    klaar: eersteOpen === undefined,
  };
}

/** Questions shown with these answers, in order. */
export function zichtbareVragen(
  definitie: Stappenplan,
  antwoorden: Antwoorden,
  nu: Omstandigheden,
): ReadonlyMap<string, StapVraag> {
  const getoond = new Set(evalueer(definitie, antwoorden, nu).stappen.flatMap((stap) => stap.vragen));
  return new Map(
    definitie.stappen
      .flatMap((stap) => stap.vragen)
      .filter((vraag) => getoond.has(vraag.id))
      .map((vraag) => [vraag.id, vraag]),
  );
}

function isVerplicht(vraag: StapVraag, voldoet: (conditie: Conditie | undefined) => boolean): boolean {
  if (vraag.soort === "uitleg") return false;
  return vraag.verplicht || (vraag.verplichtAls !== undefined && voldoet(vraag.verplichtAls));
}

/** A question for evidence of requirements asks nothing where the bases found have none; so with facts. */
function heeftNietsTeVragen(vraag: StapVraag, antwoorden: Antwoorden, nu: Omstandigheden): boolean {
  if (vraag.soort === "vereisten") return nu.vereisten.length === 0;
  if (vraag.soort !== "feiten") return false;
  // Before the engine was asked nobody knows what it asks for: then what was told is told to it.
  if (nu.feiten === undefined) return Object.keys(waardeVan(vraag, "feiten", antwoorden) ?? {}).length === 0;
  return nu.feiten.length === 0;
}

/** A question that may stay empty must be finished once something stands in it. */
function isBegonnen(vraag: StapVraag, antwoorden: Antwoorden): boolean {
  if (!Object.hasOwn(antwoorden, vraag.id)) return false;
  const waarde = antwoorden[vraag.id];
  if (waarde === null || waarde === undefined) return false;
  if (Array.isArray(waarde)) return waarde.length > 0;
  if (typeof waarde === "object" && "feiten" in waarde) return false;
  return true;
}

function statusVan(
  getoond: readonly StapVraag[],
  antwoorden: Antwoorden,
  open: number,
  opnieuw: number,
): Stapstatus {
  if (opnieuw > 0) return "opnieuw-bekijken";
  const vragen = getoond.filter((vraag) => vraag.soort !== "uitleg");
  const begonnen = vragen.some(
    (vraag) => isBegonnen(vraag, antwoorden) || Object.hasOwn(antwoorden, vraag.id),
  );
  if (vragen.length > 0 && !begonnen) return "nog-niet";
  return open > 0 ? "bezig" : "klaar";
}
