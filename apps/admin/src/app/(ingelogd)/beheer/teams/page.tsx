import type { Metadata } from "next";
import { leesMensen } from "../../../../api/lees-mensen.ts";
import { GeenBeheerder } from "../../../../features/beheer/geen-beheerder.tsx";
import { TeamsPagina } from "../../../../features/beheer/teams-pagina.tsx";
import { gedaanInWoorden } from "../../../../features/beheer/wat-gedaan.ts";

export const metadata: Metadata = { title: "Teams" };

export default async function Pagina({ searchParams }: PageProps<"/beheer/teams">) {
  const { gedaan } = await searchParams;
  const gelezen = await leesMensen();
  if (!gelezen.ok) return <GeenBeheerder fout={gelezen.fout} />;
  return <TeamsPagina gelezen={gelezen.waarde} gedaan={gedaanInWoorden(gedaan)} />;
}
