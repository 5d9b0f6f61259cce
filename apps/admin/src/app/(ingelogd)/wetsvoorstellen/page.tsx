import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { leesVoorstellen } from "../../../api/lees-wetsvoorstellen.ts";
import { Weigering } from "../../../features/schil/weigering.tsx";
import { LijstPagina } from "../../../features/wetsvoorstellen/lijst-pagina.tsx";

export const metadata: Metadata = { title: "Wetsvoorstellen" };

export default async function Pagina() {
  const gelezen = await leesVoorstellen();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { voorstellen, magBijhouden, beheertTabellen } = gelezen.waarde;
  return (
    <LijstPagina
      voorstellen={voorstellen}
      magBijhouden={magBijhouden}
      beheertTabellen={beheertTabellen}
      vandaag={app().services.klok.vandaag()}
    />
  );
}
