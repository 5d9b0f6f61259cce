import type { Metadata } from "next";
import { paginaContext } from "../../../../../api/inlog.ts";
import { FoutPagina } from "../../../../../features/start/fout-pagina.tsx";
import { UitzonderingPagina } from "../../../../../features/toezicht/uitzondering-pagina.tsx";
import { leesUitzondering } from "../../../../../use-cases/lees-uitzondering/lees-uitzondering.ts";

export const metadata: Metadata = { title: "Uitzondering – Toezicht" };

export default async function Pagina({ params }: PageProps<"/toezicht/uitzonderingen/[id]">) {
  const gelezen = await leesUitzondering(await paginaContext(), { id: (await params).id });
  return gelezen.ok ? <UitzonderingPagina gelezen={gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
