import { may } from "@core/grondslagen";
import type { Metadata } from "next";
import { paginaContext, vereisInlog } from "../../api/inlog.ts";
import { FoutPagina } from "../../features/start/fout-pagina.tsx";
import { Home } from "../../features/start/home.tsx";
import { lijstAfwegingen } from "../../use-cases/lijst-afwegingen/lijst-afwegingen.ts";
import { BesluitenOverzicht } from "../../features/besluit/besluiten-overzicht.tsx";
import { lijstBesluiten } from "../../use-cases/lijst-besluiten/lijst-besluiten.ts";

export const metadata: Metadata = { title: "Mijn afwegingen" };

export default async function Pagina() {
  const { actor } = await vereisInlog();
  const context = await paginaContext();
  const lijst = await lijstAfwegingen(context, {});
  if (lijst.ok) {
    const nieuw = { soort: "nieuwe-afweging", gemeenteId: actor.gemeenteId, domein: null } as const;
    return <Home {...lijst.waarde} magStarten={may(actor, "afweging-starten", nieuw).toegestaan} />;
  }
  if (lijst.fout.soort !== "geen-toegang") return <FoutPagina fout={lijst.fout} />;
  // The fg has no afwegingen, but oversees the besluiten.
  const besluiten = await lijstBesluiten(context, {});
  return besluiten.ok ? (
    <BesluitenOverzicht besluiten={besluiten.waarde} />
  ) : (
    <FoutPagina fout={lijst.fout} />
  );
}
