import type { Metadata } from "next";
import { leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../../features/schil/weigering.tsx";
import { VoorbeeldInSet } from "../../../../../../features/voorbeelden/voorbeeld-in-set.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/voorbeelden/nieuw">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Nieuw voorbeeld") };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await leesSet((await params).id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return <VoorbeeldInSet gelezen={gelezen.waarde} voorbeeldId={null} netBewaard={false} />;
}
