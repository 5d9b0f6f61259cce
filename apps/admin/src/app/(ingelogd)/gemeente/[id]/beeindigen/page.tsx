import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesGemeentelaagVoorPagina } from "../../../../../api/lees-gemeente.ts";
import { AlleenLezen } from "../../../../../features/gemeente/alleen-lezen.tsx";
import { BeeindigPagina } from "../../../../../features/gemeente/beeindig-pagina.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";

export const metadata: Metadata = { title: "Beëindigen" };

export default async function Pagina({ params }: PageProps<"/gemeente/[id]/beeindigen">) {
  const { id } = await params;
  const gelezen = await leesGemeentelaagVoorPagina();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { magVastleggen, beleid, bepalingen, woordenlijst, vandaag } = gelezen.waarde;
  if (!magVastleggen) return <AlleenLezen />;
  const deel =
    beleid.find((kandidaat) => kandidaat.id === id) ??
    bepalingen.find(({ bepaling }) => bepaling.id === id)?.bepaling;
  if (deel === undefined) notFound();
  return <BeeindigPagina deel={deel} woordenlijst={woordenlijst} vandaag={vandaag} />;
}
