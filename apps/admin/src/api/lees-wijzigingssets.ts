import "server-only";
import type { Entiteitsoort } from "@core/grondslagen";
import { cache } from "react";
import { gevolgVanSet } from "../use-cases/gevolg-van-set/gevolg-van-set.ts";
import { leesStappenplan } from "../use-cases/lees-stappenplan/lees-stappenplan.ts";
import { leesWijzigingsset } from "../use-cases/lees-wijzigingsset/lees-wijzigingsset.ts";
import { lijstWijzigingssets } from "../use-cases/lijst-wijzigingssets/lijst-wijzigingssets.ts";
import { waarGebruikt } from "../use-cases/waar-gebruikt/waar-gebruikt.ts";
import { paginaContext } from "./inlog.ts";

/** The board, read once per request. */
export const leesSets = cache(async () => lijstWijzigingssets(await paginaContext(), {}));

/** One wijzigingsset, read once per request for the bar, the title and the page together. */
export const leesSet = cache(async (id: string, ingangsdatum: string | null = null) =>
  leesWijzigingsset(await paginaContext(), { id, ingangsdatum }),
);

/** Where a word of the tables is used outside them. */
export async function leesGebruik(soort: Entiteitsoort, id: string) {
  return waarGebruikt(await paginaContext(), { soort, id });
}

/** The stappenplan in one wijzigingsset. */
export const leesPlan = cache(async (id: string) => leesStappenplan(await paginaContext(), { id }));

/** What a set would change; asked apart from the set, because it reads the questions of every gemeente. */
export async function leesGevolg(id: string) {
  return gevolgVanSet(await paginaContext(), { id });
}
