import type { Metadata } from "next";
import { leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../../features/schil/weigering.tsx";
import { VoorbeeldInSet } from "../../../../../../features/voorbeelden/voorbeeld-in-set.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/voorbeelden/[voorbeeld]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Voorbeeld") };
}

export default async function Pagina({ params, searchParams }: Props) {
  const { id, voorbeeld } = await params;
  const gelezen = await leesSet(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <VoorbeeldInSet
      gelezen={gelezen.waarde}
      voorbeeldId={voorbeeld}
      netBewaard={typeof (await searchParams)["bewaard"] === "string"}
    />
  );
}
