import type { Veld } from "./velden.ts";

/** One field of a part that two versions do not say the same of; null = it is not there. */
export interface Planveldverschil {
  readonly veld: string;
  readonly naam: string;
  readonly oud: string | null;
  readonly nieuw: string | null;
}

export function verschilInPlanvelden(oud: readonly Veld[], nieuw: readonly Veld[]): Planveldverschil[] {
  const [voor, na] = [oud, nieuw].map((velden) => new Map(velden.map((veld) => [veld.veld, veld])));
  return [...new Set([...oud, ...nieuw].map(({ veld }) => veld))].flatMap((id) => {
    const [was, wordt] = [voor?.get(id), na?.get(id)];
    if ((was?.waarde ?? null) === (wordt?.waarde ?? null) || blijft(was, wordt)) return [];
    const naam = (wordt ?? was)?.naam ?? id;
    return [{ veld: id, naam, oud: was?.waarde ?? null, nieuw: wordt?.waarde ?? null }];
  });
}

/** What came or went beside it is told by itself. */
function blijft(was: Veld | undefined, wordt: Veld | undefined): boolean {
  if (was?.vast === true && wordt?.vast === true) return true;
  const [eerst, nu] = [was?.volgorde ?? [], wordt?.volgorde ?? []];
  if (was?.volgorde === undefined && wordt?.volgorde === undefined) return false;
  const gedeeld = (ids: readonly string[], ander: readonly string[]) =>
    ids.filter((id) => ander.includes(id));
  return gedeeld(eerst, nu).join() === gedeeld(nu, eerst).join();
}
