import type { Metadata } from "next";
import { leesMensen } from "../../../api/lees-mensen.ts";
import { GeenBeheerder } from "../../../features/beheer/geen-beheerder.tsx";
import { MensenPagina } from "../../../features/beheer/mensen-pagina.tsx";
import { gedaanInWoorden } from "../../../features/beheer/wat-gedaan.ts";

export const metadata: Metadata = { title: "Mensen" };

export default async function Pagina({ searchParams }: PageProps<"/beheer">) {
  const { gedaan } = await searchParams;
  const gelezen = await leesMensen();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  return <MensenPagina gelezen={gelezen.waarde} gedaan={gedaanInWoorden(gedaan)} />;
}
