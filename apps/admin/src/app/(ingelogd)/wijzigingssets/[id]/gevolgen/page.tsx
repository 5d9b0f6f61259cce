import { Stapel } from "@deelwijzer/ui";
import type { Metadata } from "next";
import { Suspense } from "react";
import { leesGevolg, leesSet } from "../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { SetKop } from "../../../../../features/wijzigingsset/set-kop.tsx";
import { titelVanSet } from "../../../../../features/wijzigingsset/titel-van-set.ts";
import { Gevolgen } from "../../../../../features/wijzigingsset-gevolg/gevolgen.tsx";
import { GevolgenBezig } from "../../../../../features/wijzigingsset-gevolg/gevolgen-bezig.tsx";
import { GevolgenOnbekend } from "../../../../../features/wijzigingsset-gevolg/gevolgen-onbekend.tsx";

type Props = PageProps<"/wijzigingssets/[id]/gevolgen">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titelVanSet(await leesSet((await params).id), "Gevolgen") };
}

export default async function Pagina({ params }: Props) {
  const { id } = await params;
  const gelezen = await leesSet(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <Stapel ruimte="l">
      <SetKop gelezen={gelezen.waarde} blad="gevolgen" titel="Gevolgen" />
      <Suspense fallback={<GevolgenBezig />}>
        <Vergelijking id={id} />
      </Suspense>
    </Stapel>
  );
}

async function Vergelijking({ id }: { id: string }) {
  const gelezen = await leesGevolg(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  if (gelezen.waarde === null) return <GevolgenOnbekend id={id} />;
  return <Gevolgen gevolg={gelezen.waarde} setId={id} />;
}
