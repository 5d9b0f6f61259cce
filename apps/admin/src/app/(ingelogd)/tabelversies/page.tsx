import type { Metadata } from "next";
import { leesLijst } from "../../../api/lees-tabellen.ts";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";
import { TabelversiesPagina } from "../../../features/tabelversies/tabelversies-pagina.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const lijst = await leesLijst();
  return { title: lijst.ok ? "Tabelversies" : weigeringKop(lijst.fout) };
}

export default async function Pagina() {
  const lijst = await leesLijst();
  return lijst.ok ? <TabelversiesPagina lijst={lijst.waarde} /> : <Weigering fout={lijst.fout} />;
}
