import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { KiesRegel } from "../../../../../features/bewerken/kies/kies-regel.tsx";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/regels">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Kies een regel") };
}

export default async function Pagina({ params, searchParams }: Props) {
  const gelezen = await leesSet((await params).id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { id, set, status, inhoud, basisInhoud, register, vandaag, magBewerken } = gelezen.waarde;
  if (!magBewerken || inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <KiesRegel
      setId={id}
      setTitel={set.titel}
      basis={basisInhoud}
      inhoud={inhoud}
      register={register}
      vandaag={vandaag}
      teruggenomen={typeof (await searchParams)["teruggenomen"] === "string"}
    />
  );
}
