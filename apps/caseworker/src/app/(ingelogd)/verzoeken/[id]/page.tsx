import type { Metadata } from "next";
import { paginaContext } from "../../../../api/inlog.ts";
import { VerzoekPagina } from "../../../../features/inzageverzoek/verzoek-pagina.tsx";
import { FoutPagina } from "../../../../features/start/fout-pagina.tsx";
import { leesInzageverzoek } from "../../../../use-cases/lees-inzageverzoek/lees-inzageverzoek.ts";

export const metadata: Metadata = { title: "Verzoek van een inwoner" };

export default async function Pagina({ params }: PageProps<"/verzoeken/[id]">) {
  const { id } = await params;
  const gelezen = await leesInzageverzoek(await paginaContext(), { id });
  return gelezen.ok ? <VerzoekPagina verzoek={gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
