import type { Metadata } from "next";
import { paginaContext } from "../../../../api/inlog.ts";
import { FoutPagina } from "../../../../features/start/fout-pagina.tsx";
import { SteekproefPagina } from "../../../../features/toezicht/steekproef-pagina.tsx";
import { leesSteekproef } from "../../../../use-cases/lees-steekproef/lees-steekproef.ts";

export const metadata: Metadata = { title: "Steekproef – Toezicht op inzage" };

export default async function Pagina({ params }: PageProps<"/toezicht/[id]">) {
  const gelezen = await leesSteekproef(await paginaContext(), { id: (await params).id });
  return gelezen.ok ? <SteekproefPagina steekproef={gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
