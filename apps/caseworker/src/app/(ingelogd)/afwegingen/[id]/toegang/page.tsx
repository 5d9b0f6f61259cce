import type { Metadata } from "next";
import { cache } from "react";
import { paginaContext } from "../../../../../api/inlog.ts";
import { FoutPagina, foutTitel } from "../../../../../features/start/fout-pagina.tsx";
import { ToegangPagina } from "../../../../../features/toegang/toegang-pagina.tsx";
import { leesDossiertoegang } from "../../../../../use-cases/lees-dossiertoegang/lees-dossiertoegang.ts";

type Props = PageProps<"/afwegingen/[id]/toegang">;

const lees = cache(async (id: string) => leesDossiertoegang(await paginaContext(), { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gelezen = await lees((await params).id);
  return {
    title: gelezen.ok ? `Wie dit dossier heeft – ${gelezen.waarde.zaakkenmerk}` : foutTitel(gelezen.fout),
  };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await lees((await params).id);
  return gelezen.ok ? <ToegangPagina toegang={gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
