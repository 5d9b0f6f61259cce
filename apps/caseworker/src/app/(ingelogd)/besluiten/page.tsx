import type { Metadata } from "next";
import { paginaContext } from "../../../api/inlog.ts";
import { BesluitenOverzicht } from "../../../features/besluit/besluiten-overzicht.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { lijstBesluiten } from "../../../use-cases/lijst-besluiten/lijst-besluiten.ts";

export const metadata: Metadata = { title: "Besluiten" };

export default async function Pagina() {
  const besluiten = await lijstBesluiten(await paginaContext(), {});
  return besluiten.ok ? (
    <BesluitenOverzicht besluiten={besluiten.waarde} />
  ) : (
    <FoutPagina fout={besluiten.fout} />
  );
}
