import type { Metadata } from "next";
import { leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { RegelPaginaInSet } from "../../../../../../features/bewerken/regel/regel-pagina-in-set.tsx";
import { Weigering } from "../../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/regels/nieuw">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Nieuwe regel") };
}

export default async function Pagina({ params, searchParams }: Props) {
  const gelezen = await leesSet((await params).id);
  const { kopie } = await searchParams;
  return gelezen.ok ? (
    <RegelPaginaInSet
      gelezen={gelezen.waarde}
      regelId={null}
      kopieVan={typeof kopie === "string" ? kopie : null}
      netBewaard={false}
    />
  ) : (
    <Weigering fout={gelezen.fout} />
  );
}
