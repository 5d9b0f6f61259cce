import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { InvoerPagina } from "../../../../../features/in-en-uitvoer/invoer-pagina.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/invoer">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Regels invoeren en uitvoeren") };
}

export default async function Pagina({ params }: Props) {
  const gelezen = await leesSet((await params).id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { id, set, status, inhoud, magBewerken } = gelezen.waarde;
  if (inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <InvoerPagina
      setId={id}
      setTitel={set.titel}
      aanleiding={set.aanleiding.tekst}
      aantal={inhoud.regels.length}
      magInvoeren={magBewerken}
    />
  );
}
