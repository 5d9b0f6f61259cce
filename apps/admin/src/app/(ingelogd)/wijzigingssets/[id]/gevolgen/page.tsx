import { Stapel } from "@deelwijzer/ui";
import { Suspense } from "react";
import { leesGevolg } from "../../../../../api/lees-wijzigingssets.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { SetKop } from "../../../../../features/wijzigingsset/set-kop.tsx";
import { Gevolgen } from "../../../../../features/wijzigingsset-gevolg/gevolgen.tsx";
import { GevolgenBezig } from "../../../../../features/wijzigingsset-gevolg/gevolgen-bezig.tsx";
import { GevolgenOnbekend } from "../../../../../features/wijzigingsset-gevolg/gevolgen-onbekend.tsx";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/gevolgen">;

export const generateMetadata = setTitel("Gevolgen");

export default setPagina<Props>((gelezen) => (
  <Stapel ruimte="l">
    <SetKop gelezen={gelezen} blad="gevolgen" titel="Gevolgen" />
    <Suspense fallback={<GevolgenBezig />}>
      <Vergelijking id={gelezen.id} />
    </Suspense>
  </Stapel>
));

async function Vergelijking({ id }: { id: string }) {
  const gelezen = await leesGevolg(id);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  if (gelezen.waarde === null) return <GevolgenOnbekend id={id} />;
  return <Gevolgen gevolg={gelezen.waarde} setId={id} />;
}
