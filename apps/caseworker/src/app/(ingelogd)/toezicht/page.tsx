import type { Metadata } from "next";
import { app } from "../../../api/app.ts";
import { paginaContext } from "../../../api/inlog.ts";
import { leesLijstvraag } from "../../../features/start/afwegingen-adres.ts";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { ToezichtPagina } from "../../../features/toezicht/toezicht-pagina.tsx";
import { leesToezicht } from "../../../use-cases/lees-toezicht/lees-toezicht.ts";

export const metadata: Metadata = { title: "Toezicht op inzage" };

export default async function Pagina({ searchParams }: PageProps<"/toezicht">) {
  const { pagina } = leesLijstvraag(await searchParams);
  const gelezen = await leesToezicht(await paginaContext(), { pagina });
  if (!gelezen.ok) return <FoutPagina fout={gelezen.fout} />;
  return <ToezichtPagina toezicht={gelezen.waarde} vandaag={app().services.klok.vandaag()} />;
}
