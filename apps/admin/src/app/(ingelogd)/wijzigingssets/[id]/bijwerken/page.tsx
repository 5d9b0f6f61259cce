import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";
import { BijwerkPagina } from "../../../../../features/wijzigingsset-bijwerken/bijwerk-pagina.tsx";

type Props = PageProps<"/wijzigingssets/[id]/bijwerken">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Bijwerken") };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await leesSet((await params).id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <BijwerkPagina gelezen={gelezen.waarde} />;
}
