import type { Metadata } from "next";
import { leesVersieVan } from "../../../api/lees-tabellen.ts";
import { BronnenPagina } from "../../../features/bronnen/bronnen-pagina.tsx";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";

export async function generateMetadata({ searchParams }: PageProps<"/bronnen">): Promise<Metadata> {
  const gelezen = await leesVersieVan(await searchParams);
  return {
    title: gelezen.ok ? `Bronnen – tabelversie ${gelezen.waarde.versie.nummer}` : weigeringKop(gelezen.fout),
  };
}

export default async function Pagina({ searchParams }: PageProps<"/bronnen">) {
  const gelezen = await leesVersieVan(await searchParams);
  return gelezen.ok ? <BronnenPagina versie={gelezen.waarde.versie} /> : <Weigering fout={gelezen.fout} />;
}
