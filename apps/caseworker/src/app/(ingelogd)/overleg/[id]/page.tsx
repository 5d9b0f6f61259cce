import type { Metadata } from "next";
import { paginaContext } from "../../../../api/inlog.ts";
import { VraagPagina } from "../../../../features/overleg/vraag-pagina.tsx";
import { FoutPagina } from "../../../../features/start/fout-pagina.tsx";
import { leesOverlegvraag } from "../../../../use-cases/lees-overlegvraag/lees-overlegvraag.ts";

export const metadata: Metadata = { title: "Overleg" };

export default async function Pagina({ params }: PageProps<"/overleg/[id]">) {
  const { id } = await params;
  const vraag = await leesOverlegvraag(await paginaContext(), { id });
  return vraag.ok ? <VraagPagina vraag={vraag.waarde} /> : <FoutPagina fout={vraag.fout} />;
}
