import type { Metadata } from "next";
import { leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { RegelPaginaInSet } from "../../../../../../features/bewerken/regel/regel-pagina-in-set.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";
import { setPagina } from "../../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/regels/[regel]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, regel: regelId } = await params;
  return { title: titelVanSet(await leesSet(id), regelId) };
}

export default setPagina<Props>(async (gelezen, { params, searchParams }) => (
  <RegelPaginaInSet
    gelezen={gelezen}
    regelId={(await params).regel}
    kopieVan={null}
    netBewaard={typeof (await searchParams)["bewaard"] === "string"}
  />
));
