import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { KiesTerm } from "../../../../../features/bewerken/kies/kies-term.tsx";
import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { soortVanLijst } from "../../../../../features/bewerken/term/termwoorden.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";
import { hoofdletter } from "../../../../../features/woorden/regel-in-woorden.ts";

/** Partners, doelen, vereisten, bronnen and wetten: one screen for five kinds. */
type Props = PageProps<"/wijzigingssets/[id]/[lijst]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, lijst } = await params;
  return { title: titelVanSet(await leesSet(id), hoofdletter(lijst)) };
}

export default async function Pagina({ params, searchParams }: Props) {
  const { id, lijst } = await params;
  const soort = soortVanLijst(lijst);
  if (soort === undefined) notFound();
  const gelezen = await leesSet(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { set, status, inhoud, basisInhoud, magBewerken } = gelezen.waarde;
  if (!magBewerken || inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <KiesTerm
      soort={soort}
      setId={id}
      setTitel={set.titel}
      basis={basisInhoud}
      inhoud={inhoud}
      teruggenomen={typeof (await searchParams)["teruggenomen"] === "string"}
    />
  );
}
