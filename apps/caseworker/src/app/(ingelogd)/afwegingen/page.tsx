import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { leesLijstvraag } from "../../../features/start/afwegingen-adres.ts";
import { AfwegingenPagina } from "../../../features/start/afwegingen-pagina.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { zoekAfwegingen } from "../../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";

export const metadata: Metadata = { title: "Al mijn afwegingen" };

export default async function Pagina({ searchParams }: PageProps<"/afwegingen">) {
  const vraag = leesLijstvraag(await searchParams);
  const { stand, pagina } = vraag;
  const gevonden = await zoekAfwegingen(await paginaContext(), { stand, pagina });
  return gevonden.ok ? (
    <AfwegingenPagina gevonden={gevonden.waarde} vraag={vraag} />
  ) : (
    <FoutPagina fout={gevonden.fout} />
  );
}
