import type { Metadata } from "next";
import { app } from "../../../../api/app.ts";
import { leesVoorstellen } from "../../../../api/lees-wetsvoorstellen.ts";
import { Weigering } from "../../../../features/schil/weigering.tsx";
import { BijhoudPagina } from "../../../../features/wetsvoorstellen/bijhoud-pagina.tsx";

export const metadata: Metadata = { title: "Voeg een wetsvoorstel toe" };

export default async function Pagina() {
  const gelezen = await leesVoorstellen();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return (
    <BijhoudPagina
      gelezen={null}
      magBijhouden={gelezen.waarde.magBijhouden}
      vandaag={app().services.klok.vandaag()}
    />
  );
}
