import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { leesVersieVan } from "../../../api/lees-tabellen.ts";
import { WijzigingenPagina } from "../../../features/register/wijzigingen-pagina.tsx";
import { Weigering, weigeringKop } from "../../../features/schil/weigering.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const gelezen = await leesVersieVan({});
  return { title: gelezen.ok ? "Bekende wijzigingen en wetsvoorstellen" : weigeringKop(gelezen.fout) };
}

export default async function Pagina() {
  const gelezen = await leesVersieVan({});
  if (!gelezen.ok) return <Weigering fout={gelezen.fout} />;
  const { versie, kennis } = gelezen.waarde;
  return (
    <WijzigingenPagina register={kennis.register} versie={versie} vandaag={app().services.klok.vandaag()} />
  );
}
