import type { Metadata } from "next";
import { leesInstellingen } from "../../../../api/lees-instellingen.ts";
import { GeenBeheerder } from "../../../../features/beheer/geen-beheerder.tsx";
import { InstellingenPagina } from "../../../../features/beheer/instellingen-pagina.tsx";
import { gedaanInWoorden } from "../../../../features/beheer/wat-gedaan.ts";

export const metadata: Metadata = { title: "Contact en klachten" };

export default async function Pagina({ searchParams }: PageProps<"/beheer/instellingen">) {
  const { gedaan } = await searchParams;
  const gelezen = await leesInstellingen();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  return <InstellingenPagina instellingen={gelezen.waarde} gedaan={gedaanInWoorden(gedaan)} />;
}
