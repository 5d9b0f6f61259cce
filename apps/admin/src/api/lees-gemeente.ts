import "server-only";
import { cache } from "react";
import { leesGemeente } from "../use-cases/gemeentelaag-lezen/lees-gemeente.ts";
import { paginaContext } from "./inlog.ts";

/** The gemeente's own layer, read once per request for title and page together. */
export const leesGemeentelaagVoorPagina = cache(async () => leesGemeente(await paginaContext(), {}));
