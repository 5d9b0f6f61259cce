import type { Metadata } from "next";
import { cache } from "react";
import { paginaContext } from "../../../../../api/inlog.ts";
import { FoutPagina, foutTitel } from "../../../../../features/start/fout-pagina.tsx";
import { VerantwoordingPagina } from "../../../../../features/verantwoording/verantwoording-pagina.tsx";
import { leesVerantwoording } from "../../../../../use-cases/lees-verantwoording/lees-verantwoording.ts";

type Props = PageProps<"/afwegingen/[id]/verantwoording">;

const lees = cache(async (id: string) => leesVerantwoording(await paginaContext(), { id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gelezen = await lees((await params).id);
  return { title: gelezen.ok ? `Verantwoording – ${gelezen.waarde.zaakkenmerk}` : foutTitel(gelezen.fout) };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await lees((await params).id);
  return gelezen.ok ? <VerantwoordingPagina {...gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
