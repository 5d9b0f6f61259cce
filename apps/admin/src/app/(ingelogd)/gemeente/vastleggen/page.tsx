import type { Metadata } from "next";
import { leesGemeentelaagVoorPagina } from "../../../../api/lees-gemeente.ts";
import { AlleenLezen } from "../../../../features/gemeente/alleen-lezen.tsx";
import { KiesVastlegging } from "../../../../features/gemeente/kies-vastlegging.tsx";
import { Weigering } from "../../../../features/schil/weigering.tsx";

export const metadata: Metadata = { title: "Wat wilt u vastleggen?" };

export default async function Pagina() {
  const gelezen = await leesGemeentelaagVoorPagina();
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  return gelezen.waarde.magVastleggen ? <KiesVastlegging /> : <AlleenLezen />;
}
