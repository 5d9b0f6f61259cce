import type { Metadata } from "next";
import { vereisInlog } from "../../../api/inlog.ts";
import { leesLijst } from "../../../api/lees-tabellen.ts";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";
import { TabelversiesPagina } from "../../../features/tabelversies/tabelversies-pagina.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const lijst = await leesLijst();
  return { title: lijst.ok ? "Tabelversies" : weigeringKop(lijst.fout) };
}

export default async function Pagina() {
  const [lijst, { actor, gemeente }] = await Promise.all([leesLijst(), vereisInlog()]);
  if (!lijst.ok) return <Weigering fout={lijst.fout} />;
  return (
    <TabelversiesPagina
      lijst={lijst.waarde}
      magTerugdraaien={gemeente.beheertTabellen && actor.rollen.includes("privacyadviseur")}
    />
  );
}
