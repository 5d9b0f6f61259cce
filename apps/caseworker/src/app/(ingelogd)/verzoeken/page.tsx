import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { VerzoekenPagina } from "../../../features/inzageverzoek/verzoeken-pagina.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { lijstInzageverzoeken } from "../../../use-cases/lijst-inzageverzoeken/lijst-inzageverzoeken.ts";

export const metadata: Metadata = { title: "Verzoeken van inwoners" };

export default async function Pagina() {
  const lijst = await lijstInzageverzoeken(await paginaContext(), {});
  return lijst.ok ? <VerzoekenPagina lijst={lijst.waarde} /> : <FoutPagina fout={lijst.fout} />;
}
