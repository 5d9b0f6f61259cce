import type { Metadata } from "next";
import { leesKoppeling, metOidc } from "../../../../api/lees-koppeling.ts";
import { GeenBeheerder } from "../../../../features/beheer/geen-beheerder.tsx";
import { KoppelingPagina } from "../../../../features/beheer/koppeling-pagina.tsx";
import { gedaanInWoorden } from "../../../../features/beheer/wat-gedaan.ts";

export const metadata: Metadata = { title: "Rollen uit de inlog" };

export default async function Pagina({ searchParams }: PageProps<"/beheer/inloggen">) {
  const { gedaan } = await searchParams;
  const gelezen = await leesKoppeling();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  return <KoppelingPagina koppeling={gelezen.waarde} metOidc={metOidc()} gedaan={gedaanInWoorden(gedaan)} />;
}
