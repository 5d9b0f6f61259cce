import type { Datum } from "../time/datum.ts";
import type { Voorstelstand, Wetsvoorstel } from "./wetsvoorstel.ts";

/**
 * How far the bill was on a date: `onbekend` where no step of that time has a known day, and after the last known day
 * of a bill that went on to a step without one.
 */
export function standOp({ verloop = [], stand, standSinds }: Wetsvoorstel, peildatum: Datum): Voorstelstand {
  if (verloop.length === 0) return standSinds != null && standSinds <= peildatum ? stand : "onbekend";
  const plaats = verloop.findLastIndex(({ sinds }) => sinds !== null && sinds <= peildatum);
  const stap = verloop[plaats];
  if (stap === undefined) return "onbekend";
  const verder = verloop.slice(plaats + 1);
  const zonderDag = verder.length > 0 && verder.every(({ sinds }) => sinds === null);
  return zonderDag && stap.sinds !== peildatum ? "onbekend" : stap.stand;
}

/** Whether it is certain that the bill was no law yet on a date: its state is known, or a later step has a day. */
export function isZekerGeenWet(voorstel: Wetsvoorstel, peildatum: Datum): boolean {
  const stand = standOp(voorstel, peildatum);
  if (stand !== "onbekend") return stand !== "in-werking";
  const dagen = [voorstel.standSinds, ...(voorstel.verloop ?? []).map(({ sinds }) => sinds)];
  return dagen.some((dag) => dag != null && dag > peildatum);
}
