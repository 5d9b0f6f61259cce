import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { leesVoorbeeldfilter } from "../../../../../features/voorbeelden/filter.ts";
import { VoorbeeldenPagina } from "../../../../../features/voorbeelden/voorbeelden-pagina.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/voorbeelden">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Voorbeelden") };
}

export default async function Pagina({ params, searchParams }: Props) {
  const [{ id }, zoekwaarden] = await Promise.all([params, searchParams]);
  const gelezen = await leesSet(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <VoorbeeldenPagina gelezen={gelezen.waarde} filter={leesVoorbeeldfilter(zoekwaarden)} />;
}
