import type { Metadata } from "next";
import { paginaContext } from "../../../../api/inlog.ts";
import { leesLijstvraag } from "../../../../features/start/afwegingen-adres.ts";
import { FoutPagina } from "../../../../features/start/fout-pagina.tsx";
import { UitzonderingenPagina } from "../../../../features/toezicht/uitzonderingen-pagina.tsx";
import { lijstUitzonderingen } from "../../../../use-cases/lijst-uitzonderingen/lijst-uitzonderingen.ts";

export const metadata: Metadata = { title: "Uitzonderingen" };

export default async function Pagina({ searchParams }: PageProps<"/toezicht/uitzonderingen">) {
  const { pagina } = leesLijstvraag(await searchParams);
  const gelezen = await lijstUitzonderingen(await paginaContext(), { pagina });
  return gelezen.ok ? <UitzonderingenPagina lijst={gelezen.waarde} /> : <FoutPagina fout={gelezen.fout} />;
}
