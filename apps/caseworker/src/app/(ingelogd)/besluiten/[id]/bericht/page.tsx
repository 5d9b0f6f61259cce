import { datumNl } from "@deelwijzer/document/tekst";
import type { Metadata } from "next";
import { app } from "../../../../../api/app.ts";
import { paginaContext } from "../../../../../api/inlog.ts";
import { StukPagina } from "../../../../../features/besluit/stuk-pagina.tsx";
import { FoutPagina } from "../../../../../features/start/fout-pagina.tsx";
import { bekijkStuk } from "../../../../../use-cases/bekijk-stuk/bekijk-stuk.ts";

export const metadata: Metadata = { title: "Bericht aan de partner" };

export default async function Pagina({ params }: PageProps<"/besluiten/[id]/bericht">) {
  const { id } = await params;
  const opgesteld = await bekijkStuk(await paginaContext(), { id, soort: "bericht-partner" });
  if (!opgesteld.ok) return <FoutPagina fout={opgesteld.fout} />;
  const vandaag = datumNl(app().services.klok.vandaag());
  return <StukPagina besluitId={id} soort="bericht-partner" opgesteld={opgesteld.waarde} vandaag={vandaag} />;
}
