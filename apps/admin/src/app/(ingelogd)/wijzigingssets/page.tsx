import type { Metadata } from "next";
import { vereisInlog } from "../../../api/inlog.ts";
import { leesSets } from "../../../api/lees-wijzigingssets.ts";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";
import { BordPagina } from "../../../features/wijzigingssets/bord-pagina.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const sets = await leesSets();
  return { title: sets.ok ? "Wijzigingssets" : weigeringKop(sets.fout) };
}

export default async function Pagina() {
  const [sets, { actor }] = await Promise.all([leesSets(), vereisInlog()]);
  if (!sets.ok) return <Weigering fout={sets.fout} />;
  return <BordPagina sets={sets.waarde} magBeginnen={actor.rollen.includes("privacyadviseur")} />;
}
