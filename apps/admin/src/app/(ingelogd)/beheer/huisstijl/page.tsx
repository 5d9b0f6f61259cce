import type { Metadata } from "next";
import { leesHuisstijl } from "../../../../api/lees-instellingen.ts";
import { GeenBeheerder } from "../../../../features/beheer/geen-beheerder.tsx";
import { HuisstijlPagina } from "../../../../features/beheer/huisstijl-pagina.tsx";
import { gedaanInWoorden } from "../../../../features/beheer/wat-gedaan.ts";

export const metadata: Metadata = { title: "Huisstijl" };

export default async function Pagina({ searchParams }: PageProps<"/beheer/huisstijl">) {
  const { gedaan } = await searchParams;
  const gelezen = await leesHuisstijl();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  return <HuisstijlPagina huisstijl={gelezen.waarde} gedaan={gedaanInWoorden(gedaan)} />;
}
