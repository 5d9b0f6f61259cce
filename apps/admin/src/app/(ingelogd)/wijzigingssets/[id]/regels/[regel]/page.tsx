import type { Metadata } from "next";
import { leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { RegelPaginaInSet } from "../../../../../../features/bewerken/regel/regel-pagina-in-set.tsx";
import { Weigering } from "../../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/regels/[regel]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, regel: regelId } = await params;
  return { title: titelVanSet(await leesSet(id), regelId) };
}

export default async function Pagina({ params, searchParams }: Props) {
  const { id, regel: regelId } = await params;
  const gelezen = await leesSet(id);
  return gelezen.ok ? (
    <RegelPaginaInSet
      gelezen={gelezen.waarde}
      regelId={regelId}
      kopieVan={null}
      netBewaard={typeof (await searchParams)["bewaard"] === "string"}
    />
  ) : (
    <Weigering fout={gelezen.fout} />
  );
}
