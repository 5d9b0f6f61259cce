import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { VragenLijst } from "../../../features/overleg/vragen-lijst.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { lijstOverlegvragen } from "../../../use-cases/lijst-overlegvragen/lijst-overlegvragen.ts";

export const metadata: Metadata = { title: "Vragen aan u" };

export default async function Pagina() {
  const vragen = await lijstOverlegvragen(await paginaContext(), {});
  return vragen.ok ? <VragenLijst vragen={vragen.waarde} /> : <FoutPagina fout={vragen.fout} />;
}
