import type { Metadata } from "next";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { KiesRegel } from "../../../../../features/bewerken/kies/kies-regel.tsx";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { Weigering, weigeringKop } from "../../../../../features/schil/weigering.tsx";

type Props = PageProps<"/wijzigingssets/[id]/regels">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gelezen = await leesSet((await params).id);
  return {
    title: gelezen.ok ? `Kies een regel – ${gelezen.waarde.set.titel}` : weigeringKop(gelezen.fout),
  };
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
