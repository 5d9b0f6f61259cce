import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";
import { leesVerschilfilter } from "../../../../../features/wijzigingsset-verschil/filter.ts";
import { VerschilPagina } from "../../../../../features/wijzigingsset-verschil/verschil-pagina.tsx";

type Props = PageProps<"/wijzigingssets/[id]/verschil">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Verschil in woorden") };
}

export default async function Pagina({ params, searchParams }: Props) {
  const [{ id }, zoekwaarden] = await Promise.all([params, searchParams]);
  const gelezen = await leesSet(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <VerschilPagina gelezen={gelezen.waarde} filter={leesVerschilfilter(zoekwaarden)} />;
}
