import type { Metadata } from "next";
import { vereisInlog } from "../../../api/inlog.ts";
import { leesOverzicht } from "../../../api/lees-overzicht.ts";
import { leesPeriode } from "../../../features/overzicht/adres.ts";
import { GeenOverzicht } from "../../../features/overzicht/geen-overzicht.tsx";
import { OverzichtPagina } from "../../../features/overzicht/overzicht-pagina.tsx";
import { Weigering } from "../../../features/schil/weigering.tsx";

export const metadata: Metadata = { title: "Overzicht" };

export default async function Pagina({ searchParams }: PageProps<"/overzicht">) {
  const { gemeente } = await vereisInlog();
  const gelezen = await leesOverzicht(leesPeriode(await searchParams));
  if (gelezen.ok) return <OverzichtPagina gemeente={gemeente.naam} overzicht={gelezen.waarde} />;
  const { fout } = gelezen;
  return fout.soort === "geen-toegang" ? <GeenOverzicht fout={fout} /> : <Weigering fout={fout} />;
}
