import type { Metadata } from "next";
import { vereisInlog } from "../../../api/inlog.ts";
import { leesGemeentelaagVoorPagina } from "../../../api/lees-gemeente.ts";
import { GemeentePagina } from "../../../features/gemeente/gemeente-pagina.tsx";
import { Weigering } from "../../../features/schil/weigering.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { gemeente } = await vereisInlog();
  return { title: `Wat ${gemeente.naam} zelf bepaalt` };
}

export default async function Pagina({ searchParams }: PageProps<"/gemeente">) {
  const { gemeente } = await vereisInlog();
  const { gedaan } = await searchParams;
  const gelezen = await leesGemeentelaagVoorPagina();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <GemeentePagina
      naam={gemeente.naam}
      gelezen={gelezen.waarde}
      gedaan={gedaan === "vastgelegd" || gedaan === "beeindigd" ? gedaan : null}
    />
  );
}
