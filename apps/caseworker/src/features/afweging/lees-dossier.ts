import "server-only";
import { gelukt } from "@deelwijzer/server";
import { cache } from "react";
import { app } from "../../api/app.ts";
import { paginaContext } from "../../api/inlog.ts";
import { leesAfweging } from "../../use-cases/lees-afweging/lees-afweging.ts";
import { leesKennis } from "../../use-cases/lees-kennis/lees-kennis.ts";

/** A dossier and the tables it is judged by, read once per request for the page and its title. */
export const leesDossier = cache(async (id: string) => {
  const afweging = await leesAfweging(await paginaContext(), { id });
  if (!afweging.ok) return afweging;
  const tabelversie = afweging.waarde.tabelversieHash;
  const kennis = await leesKennis({ ...app().services, actor: null }, { tabelversie });
  return kennis.ok ? gelukt({ afweging: afweging.waarde, kennis: kennis.waarde }) : kennis;
});
