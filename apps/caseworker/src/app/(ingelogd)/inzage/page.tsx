import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { InzagePagina } from "../../../features/toegang/inzage-pagina.tsx";
import { lijstMijnInzagen } from "../../../use-cases/lijst-mijn-inzagen/lijst-mijn-inzagen.ts";

export const metadata: Metadata = { title: "Inzage in een dossier van een ander team" };

export default async function Pagina() {
  const mijn = await lijstMijnInzagen(await paginaContext(), {});
  return mijn.ok ? <InzagePagina {...mijn.waarde} /> : <FoutPagina fout={mijn.fout} />;
}
