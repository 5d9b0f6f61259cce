import type { Metadata } from "next";
import { paginaContext } from "../../../../../api/inlog.ts";
import { HerbeoordeelPagina } from "../../../../../features/herbeoordeling/herbeoordeel-pagina.tsx";
import { FoutPagina } from "../../../../../features/start/fout-pagina.tsx";
import { leesHerbeoordeling } from "../../../../../use-cases/lees-herbeoordeling/lees-herbeoordeling.ts";

export const metadata: Metadata = { title: "Een besluit opnieuw bekijken" };

export default async function Pagina({ params }: PageProps<"/besluiten/[id]/herbeoordelen">) {
  const { id } = await params;
  const gelezen = await leesHerbeoordeling(await paginaContext(), { id });
  if (!gelezen.ok) return <FoutPagina fout={gelezen.fout} />;
  return <HerbeoordeelPagina gelezen={gelezen.waarde} />;
}
