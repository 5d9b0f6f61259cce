import type { Voorsteloperatie, Wetsvoorstel } from "../model/wetsvoorstel.ts";
import { ENTITEITSCHEMAS } from "./entiteit-schema.ts";
import type { Entiteit } from "./entiteit.ts";

/** A bill is read once and asked often: the same object gives the same object. */
const gevuld = new WeakMap<Wetsvoorstel, Wetsvoorstel>();

/**
 * A bill whose added rows are written out, with what their form fills in where nothing was said: so that they can be
 * applied without looking at their form again (`metWetsvoorstel`). Where one has no right form, none is in hand.
 */
export function metVolleRijen(voorstel: Wetsvoorstel): Wetsvoorstel {
  const bekend = gevuld.get(voorstel);
  if (bekend !== undefined) return bekend;
  const { operaties, ...zonder } = voorstel;
  const vol = operaties?.map(voluit);
  const goed = vol?.filter((operatie) => operatie !== null);
  const voorstelMet =
    goed === undefined || goed.length !== vol?.length ? zonder : { ...zonder, operaties: goed };
  gevuld.set(voorstel, voorstelMet);
  return voorstelMet;
}

function voluit(operatie: Voorsteloperatie): Voorsteloperatie | null {
  if (operatie.op !== "toevoegen") return operatie;
  const gelezen = ENTITEITSCHEMAS[operatie.soort].safeParse(operatie.waarde);
  return gelezen.success ? { ...operatie, waarde: gelezen.data as Entiteit } : null;
}
