import { gelijk, type Entiteit } from "./entiteit.ts";

/**
 * Values that are one field although they have parts: half of one and half of another makes no sense (a list of
 * requirements beside the status of somebody else's list; what was of one source and what it became of another).
 */
const ONDEELBAAR: ReadonlySet<string> = new Set([
  "vereisten",
  "gegevens",
  "vindplaats",
  "vervangt",
  "conditie",
  "verplichtAls",
  "toelichtingAls",
  "uitBlok",
  "vraag",
  "verwacht",
  "aanvaard",
]);

/** One changed field; a value that is absent (not null) has no key. */
export interface VeldVerschil {
  readonly veld: string;
  readonly oud?: unknown;
  readonly nieuw?: unknown;
}

/** The fields of an entity by path ("avg", "geldig.tot"), without its id. Lists are one field each. */
export function veldenVan(entiteit: Entiteit): Map<string, unknown> {
  const velden = new Map<string, unknown>();
  const verzamel = (waarde: unknown, pad: string) => {
    if (isObject(waarde) && !ONDEELBAAR.has(pad)) {
      for (const [sleutel, deel] of Object.entries(waarde)) verzamel(deel, `${pad}.${sleutel}`);
    } else if (waarde !== undefined) velden.set(pad, waarde);
  };
  for (const [veld, waarde] of Object.entries(entiteit)) {
    if (veld !== "id") verzamel(waarde, veld);
  }
  return velden;
}

export function leesVeld(entiteit: Entiteit, pad: string): unknown {
  let waarde: unknown = entiteit;
  for (const sleutel of pad.split(".")) {
    if (!isObject(waarde) || !Object.hasOwn(waarde, sleutel)) return undefined;
    waarde = waarde[sleutel];
  }
  return waarde;
}

/** The entity with one field set, or removed where the value is `undefined`; an emptied parent goes too. */
export function metVeld(entiteit: Entiteit, pad: string, waarde: unknown): Entiteit {
  return zet(entiteit, pad.split("."), waarde) as Entiteit;
}

function zet(houder: unknown, pad: readonly string[], waarde: unknown): Record<string, unknown> {
  const { ...kopie } = isObject(houder) ? houder : {};
  const [sleutel = "", ...rest] = pad;
  const nieuw = rest.length === 0 ? waarde : zet(kopie[sleutel], rest, waarde);
  if (nieuw === undefined || (rest.length > 0 && isObject(nieuw) && Object.keys(nieuw).length === 0))
    delete kopie[sleutel];
  else kopie[sleutel] = nieuw;
  return kopie;
}

/** Every field in which two states of one entity differ, in the order of the first, then what is new. */
export function verschilInVelden(voor: Entiteit, na: Entiteit): VeldVerschil[] {
  const [oud, nieuw] = [veldenVan(voor), veldenVan(na)];
  return [...new Set([...oud.keys(), ...nieuw.keys()])]
    .filter((veld) => !gelijk(oud.get(veld), nieuw.get(veld)))
    .map((veld) => ({
      veld,
      ...(oud.has(veld) ? { oud: oud.get(veld) } : {}),
      ...(nieuw.has(veld) ? { nieuw: nieuw.get(veld) } : {}),
    }));
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}
