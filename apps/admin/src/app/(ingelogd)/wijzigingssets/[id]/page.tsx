import type { Metadata } from "next";
import { vereisInlog } from "../../../../api/inlog.ts";
import { leesSet } from "../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../features/schil/weigering.tsx";
import { OverzichtPagina } from "../../../../features/wijzigingsset/overzicht-pagina.tsx";
import { titelVanSet } from "../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), null) };
}

export default async function Pagina({ params }: Props) {
  const [gelezen, { actor }] = await Promise.all([leesSet((await params).id), vereisInlog()]);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <OverzichtPagina gelezen={gelezen.waarde} rollen={actor.rollen} />;
}
