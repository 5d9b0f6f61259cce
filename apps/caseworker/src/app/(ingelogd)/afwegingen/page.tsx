import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { leesLijstvraag } from "../../../features/start/afwegingen-adres.ts";
import { AfwegingenPagina } from "../../../features/start/afwegingen-pagina.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { zoekAfwegingen } from "../../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";

export const metadata: Metadata = { title: "Al mijn afwegingen" };

export default async function Pagina({ searchParams }: PageProps<"/afwegingen">) {
  const { zoek, stand, pagina } = leesLijstvraag(await searchParams);
  const gevonden = await zoekAfwegingen(await paginaContext(), { zoek, stand, pagina });
  return gevonden.ok ? (
    <AfwegingenPagina gevonden={gevonden.waarde} zoek={zoek} stand={stand} />
  ) : (
    <FoutPagina fout={gevonden.fout} />
  );
}
