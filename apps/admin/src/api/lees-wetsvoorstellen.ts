import "server-only";
import { cache } from "react";
import { leesWetsvoorstel } from "../use-cases/lees-wetsvoorstel/lees-wetsvoorstel.ts";
import { lijstWetsvoorstellen } from "../use-cases/lijst-wetsvoorstellen/lijst-wetsvoorstellen.ts";
import { paginaContext } from "./inlog.ts";

/** Every bill, read once per request. */
export const leesVoorstellen = cache(async () => lijstWetsvoorstellen(await paginaContext(), {}));

/** One bill, read once per request for title and page together. */
export const leesVoorstel = cache(async (dossiernummer: string) =>
  leesWetsvoorstel(await paginaContext(), { dossiernummer }),
);
