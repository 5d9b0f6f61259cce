import type { Metadata } from "next";
import { app } from "../../../../api/app.ts";
import { vereisInlog } from "../../../../api/inlog.ts";
import { leesVoorstel } from "../../../../api/lees-wetsvoorstellen.ts";
import { Weigering, weigeringKop } from "../../../../features/schil/weigering.tsx";
import { VoorstelPagina } from "../../../../features/wetsvoorstellen/voorstel-pagina.tsx";

type Props = PageProps<"/wetsvoorstellen/[dossiernummer]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gelezen = await leesVoorstel((await params).dossiernummer);
  return { title: gelezen.ok ? gelezen.waarde.voorstel.titel : weigeringKop(gelezen.fout) };
}

export default async function Pagina({ params, searchParams }: Props) {
  const [gelezen, { actor }, { gedaan }] = await Promise.all([
    leesVoorstel((await params).dossiernummer),
    vereisInlog(),
    searchParams,
  ]);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <VoorstelPagina
      gelezen={gelezen.waarde}
      vandaag={app().services.klok.vandaag()}
      magBeginnen={gelezen.waarde.beheertTabellen && actor.rollen.includes("privacyadviseur")}
      bewaard={gedaan === "bewaard"}
    />
  );
}
