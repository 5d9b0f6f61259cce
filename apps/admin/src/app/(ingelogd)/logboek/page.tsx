import type { Metadata } from "next";
import { leesLogboek, welkeLogboeken } from "../../../api/lees-logboek.ts";
import { leesLogboekfilter } from "../../../features/logboek/filter.ts";
import { LogboekPagina } from "../../../features/logboek/logboek-pagina.tsx";
import { Weigering } from "../../../features/schil/weigering.tsx";

export const metadata: Metadata = { title: "Logboek van de tabellen" };

export default async function Pagina({ searchParams }: PageProps<"/logboek">) {
  const filter = leesLogboekfilter(await searchParams);
  const gelezen = await leesLogboek(filter);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <LogboekPagina logboek={gelezen.waarde} filter={filter} leest={await welkeLogboeken()} />;
}
