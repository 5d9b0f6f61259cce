import type { Metadata } from "next";
import { leesBeheerlogboek, welkeLogboeken } from "../../../../api/lees-logboek.ts";
import { leesBeheerfilter } from "../../../../features/logboek/beheerfilter.ts";
import { BeheerlogboekPagina } from "../../../../features/logboek/beheerlogboek-pagina.tsx";
import { Weigering } from "../../../../features/schil/weigering.tsx";

export const metadata: Metadata = { title: "Logboek van beheer" };

export default async function Pagina({ searchParams }: PageProps<"/logboek/beheer">) {
  const filter = leesBeheerfilter(await searchParams);
  const gelezen = await leesBeheerlogboek(filter);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <BeheerlogboekPagina logboek={gelezen.waarde} filter={filter} leest={await welkeLogboeken()} />;
}
