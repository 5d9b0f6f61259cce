import { may } from "@core/grondslagen";
import type { Metadata } from "next";
import { paginaContext, vereisInlog } from "../../api/inlog.ts";
import { startNaam } from "../../features/schil/start-naam.ts";
import { FoutPagina } from "../../features/start/fout-pagina.tsx";
import { Home } from "../../features/start/home.tsx";
import { HomeZonderDossiers } from "../../features/start/home-zonder-dossiers.tsx";
import { WachtOpU } from "../../features/start/wacht-op-u.tsx";
import { BesluitenOverzicht } from "../../features/besluit/besluiten-overzicht.tsx";
import { lijstBesluiten } from "../../use-cases/lijst-besluiten/lijst-besluiten.ts";
import { zoekAfwegingen } from "../../use-cases/zoek-afwegingen/zoek-afwegingen.ts";
import { lijstWachtOpMij } from "../../use-cases/lijst-wacht-op-mij/lijst-wacht-op-mij.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: startNaam((await vereisInlog()).actor.rollen) };
}

export default async function Pagina() {
  const { actor } = await vereisInlog();
  const context = await paginaContext();
  const [wacht, lopend, vastgesteld] = await Promise.all([
    lijstWachtOpMij(context, {}),
    zoekAfwegingen(context, { stand: "lopend", perPagina: 10 }),
    zoekAfwegingen(context, { stand: "vastgesteld", perPagina: 5 }),
  ]);
  if (!wacht.ok) return <FoutPagina fout={wacht.fout} />;
  if (lopend.ok) {
    if (!vastgesteld.ok) return <FoutPagina fout={vastgesteld.fout} />;
    const nieuw = { soort: "nieuwe-afweging", gemeenteId: actor.gemeenteId, domein: null } as const;
    return (
      <Home
        lopend={lopend.waarde}
        vastgesteld={vastgesteld.waarde}
        wacht={wacht.waarde}
        magStarten={may(actor, "afweging-starten", nieuw).toegestaan}
      />
    );
  }
  if (lopend.fout.soort !== "geen-toegang") return <FoutPagina fout={lopend.fout} />;
  // The fg has no afwegingen, but oversees the besluiten.
  const besluiten = await lijstBesluiten(context, {});
  if (besluiten.ok) {
    return (
      <BesluitenOverzicht besluiten={besluiten.waarde}>
        <WachtOpU items={wacht.waarde} />
      </BesluitenOverzicht>
    );
  }
  return besluiten.fout.soort === "geen-toegang" ? (
    <HomeZonderDossiers wacht={wacht.waarde} />
  ) : (
    <FoutPagina fout={besluiten.fout} />
  );
}
