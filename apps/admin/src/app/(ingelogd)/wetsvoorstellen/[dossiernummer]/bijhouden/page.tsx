import type { Metadata } from "next";
import { app } from "../../../../../api/app.ts";
import { leesVoorstel } from "../../../../../api/lees-wetsvoorstellen.ts";
import { Weigering } from "../../../../../features/schil/weigering.tsx";
import { BijhoudPagina } from "../../../../../features/wetsvoorstellen/bijhoud-pagina.tsx";

export const metadata: Metadata = { title: "Houd een wetsvoorstel bij" };

export default async function Pagina({ params }: PageProps<"/wetsvoorstellen/[dossiernummer]/bijhouden">) {
  const gelezen = await leesVoorstel((await params).dossiernummer);
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <BijhoudPagina
      gelezen={gelezen.waarde}
      magBijhouden={gelezen.waarde.magBijhouden}
      vandaag={app().services.klok.vandaag()}
    />
  );
}
