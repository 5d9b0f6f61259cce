import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesGebruik, leesSet } from "../../../../../../api/lees-wijzigingssets.ts";
import { TermPaginaInSet } from "../../../../../../features/bewerken/term/term-pagina-in-set.tsx";
import { soortVanLijst } from "../../../../../../features/bewerken/term/termwoorden.ts";
import { Weigering } from "../../../../../../features/schil/weigering.tsx";
import { titelVanSet } from "../../../../../../features/wijzigingsset/titel-van-set.ts";

type Props = PageProps<"/wijzigingssets/[id]/[lijst]/[term]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, term: termId } = await params;
  return { title: titelVanSet(await leesSet(id), termId) };
}

export default async function Pagina({ params, searchParams }: Props) {
  const { id, lijst, term: termId } = await params;
  const soort = soortVanLijst(lijst);
  if (soort === undefined) notFound();
  const gelezen = await leesSet(id);
  const elders = await leesGebruik(soort, termId);
  return gelezen.ok ? (
    <TermPaginaInSet
      gelezen={gelezen.waarde}
      soort={soort}
      termId={termId}
      elders={elders.ok ? elders.waarde : null}
      netBewaard={typeof (await searchParams)["bewaard"] === "string"}
    />
  ) : (
    <Weigering fout={gelezen.fout} />
  );
}
