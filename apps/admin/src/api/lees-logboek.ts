import "server-only";
import { may } from "@core/grondslagen";
import type { Beheerfilter } from "../features/logboek/beheerfilter.ts";
import type { Logboekfilter } from "../features/logboek/filter.ts";
import type { LeestLogboeken } from "../features/logboek/logboek-kop.tsx";
import { leesBeheerlogboek as leesBeheer } from "../use-cases/lees-beheerlogboek/lees-beheerlogboek.ts";
import { leesLogboek as lees } from "../use-cases/lees-logboek/lees-logboek.ts";
import { paginaContext, vereisInlog } from "./inlog.ts";

/** What happened to the sets, as the address asks for it. */
export async function leesLogboek(filter: Logboekfilter) {
  return lees(await paginaContext(), filter);
}

/** What was done in beheer, as the address asks for it. */
export async function leesBeheerlogboek(filter: Beheerfilter) {
  return leesBeheer(await paginaContext(), filter);
}

/** Which logs who asks may read. */
export async function welkeLogboeken(): Promise<LeestLogboeken> {
  const { actor, gemeente } = await vereisInlog();
  const { gemeenteId } = actor;
  const { beheertTabellen } = gemeente;
  return {
    tabellen: may(actor, "wijzigingslogboek-lezen", { soort: "wijzigingsset", gemeenteId, beheertTabellen })
      .toegestaan,
    beheer: may(actor, "beheerlogboek-lezen", { soort: "auditlog", gemeenteId }).toegestaan,
  };
}
