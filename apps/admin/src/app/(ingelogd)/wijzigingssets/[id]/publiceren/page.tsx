import { leesLijst } from "../../../../../api/lees-tabellen.ts";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { PubliceerPagina } from "../../../../../features/wijzigingsset-publiceren/publiceer-pagina.tsx";
import { setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/publiceren">;

export const generateMetadata = setTitel("Publiceren");

export default async function Pagina({ params }: Props) {
  const [gelezen, lijst] = await Promise.all([leesSet((await params).id), leesLijst()]);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const geldend = lijst.ok ? (lijst.waarde.find(({ geldt }) => geldt)?.nummer ?? null) : null;
  return <PubliceerPagina gelezen={gelezen.waarde} geldend={geldend} />;
}
