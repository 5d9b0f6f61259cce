import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { ArtikelenPagina } from "../../../../../features/bewerken/artikel/artikelen-pagina.tsx";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/artikelen">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Artikelen") };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await leesSet((await params).id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { id, set, status, inhoud, vandaag, magBewerken } = gelezen.waarde;
  if (!magBewerken || inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <ArtikelenPagina
      setId={id}
      setTitel={set.titel}
      aanleiding={set.aanleiding.tekst}
      inhoud={inhoud}
      vandaag={vandaag}
    />
  );
}
