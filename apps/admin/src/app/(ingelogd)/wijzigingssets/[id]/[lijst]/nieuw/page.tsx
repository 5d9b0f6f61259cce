import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { TermPaginaInSet } from "../../../../../../features/bewerken/term/term-pagina-in-set.tsx";
import { soortVanLijst, TERMWOORD } from "../../../../../../features/bewerken/term/termwoorden.ts";
import { Weigering } from "../../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/[lijst]/nieuw">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, lijst } = await params;
  const soort = soortVanLijst(lijst);
  return { title: titelVanSet(await leesSet(id), soort === undefined ? null : TERMWOORD[soort].nieuw) };
}

export default async function Pagina({ params }: Props) {
  const { id, lijst } = await params;
  const soort = soortVanLijst(lijst);
  if (soort === undefined) notFound();
  const gelezen = await leesSet(id);
  return gelezen.ok ? (
    <TermPaginaInSet gelezen={gelezen.waarde} soort={soort} termId={null} netBewaard={false} elders={null} />
  ) : (
    <Weigering fout={gelezen.fout} />
  );
}
