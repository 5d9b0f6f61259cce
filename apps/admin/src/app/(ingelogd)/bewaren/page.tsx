import type { Metadata } from "next";
import { leesBewaren } from "../../../api/lees-bewaren.ts";
import { BewaarPagina } from "../../../features/bewaren/bewaar-pagina.tsx";
import { GeenBewaren } from "../../../features/bewaren/geen-bewaren.tsx";

export const metadata: Metadata = { title: "Bewaren en vernietigen" };

const GEDAAN: ReadonlyMap<unknown, string> = new Map([
  ["tegengehouden", "het dossier wordt niet vernietigd"],
  ["opgeheven", "het dossier wordt niet meer tegengehouden"],
]);

export default async function Pagina({ searchParams }: PageProps<"/bewaren">) {
  const { gedaan } = await searchParams;
  const gelezen = await leesBewaren();
  if (!gelezen.ok) return <GeenBewaren fout={gelezen.fout} />;
  return <BewaarPagina bewaren={gelezen.waarde} gedaan={GEDAAN.get(gedaan) ?? null} />;
}
